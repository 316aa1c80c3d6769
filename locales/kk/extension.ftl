## Мерзімді ұзарту: бәріне және бір өтінім берушіге

extension-for-all-button = ⏳ Мерзімді ұзарту
extension-for-all =
    ⏳ <b>Мерзімді бәріне ұзарту</b>
    «{ $title }»
    Қазіргі соңғы мерзім: { $deadline }

    Жаңа мерзімді таңдаңыз немесе жазыңыз, мысалы: <code>12.06 18:00</code>. Содан кейін себебін сұраймыз: ол хабарда және сайтта көрінеді. Соңғы растауға дейін ештеңе өзгермейді.
extension-later-button = { $days ->
    [1] +1 жұмыс күні: { $moment }
   *[other] +{ $days } жұмыс күні: { $moment }
 }

extension-ask-button = ⏳ Қосымша уақыт сұрау
extension-ask =
    ⏳ <b>Қосымша уақыт сұрау</b>
    Қазіргі соңғы мерзім: { $deadline }

    Неге уақыт жетпейтінін бір хабармен жазыңыз (ең көбі { $limit } таңба). Шешімді ұйымдастырушы қабылдайды.

    ⚠️ Ұйымдастырушы ұйымыңыздың атауы мен осы мәтінді көреді, ал өтінімдегі жауаптарды көрмейді. Уақыт берілсе, себебі ұйым атауынсыз сайтта жарияланады. Шешім келгенше соңғы мерзім өзгермейді: өтінімді толтыра беріңіз.
extension-asked = ✅ <b>Сұрауыңыз жіберілді.</b> Шешім туралы хабарлаймыз. Оған дейін соңғы мерзім өзгермейді.
extension-waiting = 🕓 Сұрауыңыз қаралуда. Жіберілген уақыты: { $moment }
extension-was-granted = ✅ Қосымша уақыт берілген. Сіздің соңғы мерзіміңіз: <b>{ $until }</b>
extension-was-declined = ✖️ Алдыңғы сұрау қабылданбады. Жіберілген уақыты: { $moment }
extension-own-deadline = ⏳ Бұл мерзім тек сіздің өтініміңізге берілген.

extension-list-button = ⏳ Қосымша уақыт сұрағандар: { $count }
extension-list =
    ⏳ <b>Қосымша уақыт сұрағандар: { $count }</b>

    Ең ескісінен бастап қараңыз: мерзім өткен соң шешім қабылдауға болмайды.
extension-request =
    ⏳ <b>Қосымша уақыт сұралды</b>
    «{ $title }»
    { $number }-лот: { $theme }

    Ұйым: <b>{ $organization }</b>
    БСН: <code>{ $bin }</code>
    Қазіргі соңғы мерзімі: { $until }

    Себебі:
    <blockquote>{ $request }</blockquote>
extension-proposed = Ұсынылған жаңа мерзім: <b>{ $until }</b>
extension-reason =
    <b>Шешімнің себебі:</b>
    🇰🇿 { $kk }
    🇷🇺 { $ru }
extension-decide = Уақыт беру үшін жаңа мерзім мен себебін, бас тарту үшін себебін жазыңыз. Лот соңғы мерзімнен кейін ғана ашылады, ал берілген уақыт ұйым атауынсыз сайтта жарияланады.
extension-too-late = Соңғы мерзім өтті: енді шешім қабылдауға болмайды.
extension-is-granted = ✅ Уақыт берілді. Жаңа мерзім: <b>{ $until }</b>
extension-is-declined = ✖️ Сұрау қабылданбады.
extension-is-cancelled = ↩️ Берілген уақыт кері алынды.
extension-until =
    ⏳ <b>Жаңа мерзім қандай?</b>
    Қазіргі соңғы мерзімі: { $deadline }

    Таңдаңыз немесе жазыңыз, мысалы: <code>12.06 18:00</code>.
extension-reason-kk = ✍️ <b>Себебін қазақша жазыңыз.</b> Оны өтінім беруші оқиды; уақыт берілсе, ұйым атауынсыз сайтта да көрінеді.
extension-reason-ru = ✍️ <b>Енді сол себепті орысша жазыңыз.</b>
extension-grant-button = ✅ Уақыт беру
extension-until-button = 🗓 Жаңа мерзімді белгілеу
extension-reason-button = ✍️ Себебін жазу
extension-decline-button = ✖️ Бас тарту
extension-cancel-button = ↩️ Берілген уақытты кері алу
extension-open-button = Сұрауды қарау
extension-granted-note = Уақыт берілді, өтінім беруші хабар алады.
extension-declined-note = Сұрау қабылданбады, өтінім беруші хабар алады.
extension-cancelled-note = Уақыт кері алынды, өтінім беруші хабар алады.

extension-told-asked =
    ⏳ <b>Қосымша уақыт сұралды</b>
    «{ $title }»
    Лот: № { $number }
    БСН: <code>{ $bin }</code>

    <blockquote>{ $request }</blockquote>
extension-told-granted =
    ✅ <b>Сізге қосымша уақыт берілді</b>
    «{ $title }»
    Лот: № { $number }

    Сіздің соңғы мерзіміңіз: <b>{ $until }</b>
    Себебі: { $reason }

    Өтінімді осы уақытқа дейін беріңіз.
extension-told-declined =
    ✖️ <b>Қосымша уақыт берілмеді</b>
    «{ $title }»
    Лот: № { $number }

    Себебі: { $reason }
    Соңғы мерзім бұрынғыдай: <b>{ $until }</b>. Өтінімді осы уақытқа дейін беріңіз.
extension-told-cancelled =
    ↩️ <b>Берілген қосымша уақыт кері алынды</b>
    «{ $title }»
    Лот: № { $number }

    Соңғы мерзім: <b>{ $until }</b>. Өтінімді осы уақытқа дейін беріңіз.

extension-site-title = Бір өтінім берушіге берілген уақыт
extension-site-line = Лот № { $number }: бір өтінім берушінің соңғы мерзімі – { $until }. Лот содан кейін ашылады.
extension-site-cancelled = Кері алынды: { $moment }
extension-site-reason = Себебі: { $reason }
