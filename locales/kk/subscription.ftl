## Жазылым

subscription-on = 🔔 <b>Жазылым қосулы.</b>
subscription-off = 🔕 <b>Жазылым өшірулі:</b> жаңа конкурстар туралы хабар келмейді.
subscription-none = 🔔 <b>Сіз әлі жазылған жоқсыз.</b> Қоссаңыз, жаңа конкурс жарияланғанда хабар аласыз.
subscription-wishes = Хабарлайтын конкурстар: түрі – { $kinds }; өңірі – { $regions }; саласы – { $spheres }; тақырыбы – { $themes }.
subscription-any = кез келгені
subscription-kinds = <b>Қандай конкурстар туралы хабарлайық?</b> Бірнешеуін таңдауға болады.
    .short = Түрі
subscription-regions = <b>Қай өңірлердің конкурстары туралы хабарлайық?</b> Бірнешеуін таңдауға болады. Бүкіл республикаға арналған конкурс кез келген өңірге жатады.
    .short = Өңірі
subscription-spheres = <b>Қай салалар туралы хабарлайық?</b> Бірнешеуін таңдауға болады.
    .short = Саласы
subscription-themes = <b>Қай тақырыптар туралы хабарлайық?</b> Бірнешеуін таңдауға болады.
    .short = Тақырыбы
subscription-all-button = Бәрі туралы хабарлау
subscription-any-button = Кез келгені
subscription-on-button = 🔔 Жазылымды қосу
subscription-mute-button = 🔕 Жазылымды өшіру
subscription-saved = Сақталды. Жаңа конкурстар туралы хабарлаймыз.
subscription-muted = Жазылым өшірілді. Қалаған кезде қайта қоса аласыз.
