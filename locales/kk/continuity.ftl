# Үздіксіздік: жауап көшіру, нысан түзетілсе, мәлімет өзгерсе

continuity-copy = 📋 <b>Жауаптарды көшіру.</b> Бос тұрған өрістер ғана толады, көшкен әр жауапты растайсыз. Қай өтінімнен көшіреміз?
continuity-copy-none = 📋 Көшіретін жауап жоқ: ұйымыңыздың басқа өтінімдерінде әлі жауап жазылмаған.
continuity-copy-line =
    <b>{ $number }. { $competition }</b>
    { $lot }-лот, жауап саны: { $count }
continuity-copy-button = 📋 Бұрынғы өтінімнен көшіру
continuity-copied =
    { $count ->
        [0] Көшіретін ештеңе табылмады: сәйкес өрістер толтырылған немесе ол өтінімде жауап жоқ.
       *[other] ✅ Көшкен жауап саны: { $count }. Енді оларды оқып шығып, растаңыз.
    }
continuity-corrected = 🛠 <b>Ұйымдастырушы нысанды түзетті.</b> Жауаптарыңыз орнында. Жаңа нысанға көшкенде өзгерген өрістер ғана растауды сұрайды.
continuity-adopt-button = 🛠 Жаңа нысанға көшу
continuity-changed = 🔁 Қайта растау керек: { $fields }
continuity-replaced = ✏️ Қайта толтыру керек, бұрынғы жауап сақталды: { $fields }
continuity-added = ➕ Жаңа өрістер: { $fields }
continuity-removed = ➖ Енді сұралмайды: { $fields }
continuity-only-help = ✅ Тек түсіндірме мәтіндер өзгерген, растайтын ештеңе жоқ.
continuity-confirm-note = 🔁 <b>Бұл жауапты растаңыз:</b> дұрыс болса, батырманы басыңыз, болмаса, жаңасын жазыңыз.
continuity-confirm-button = ✅ Дұрыс, осы күйінде қалсын
continuity-confirm-next-button = 🔁 Растайтын жауаптар: { $count }
continuity-profile-drafts = ℹ️ Қаралама саны: { $count }. Жаңа мәлімет оларға өзі түседі.
continuity-profile-submitted = ⚠️ Берілген өтінімдерде бұрынғы мәлімет тұр. Жаңасы күшіне енуі үшін оларды соңғы мерзімге дейін қайта беріңіз:
continuity-resubmit-button = 📨 { $competition }

## Қызметкерге

continuity-form-button = 🛠 Өтінім нысаны
continuity-form =
    🛠 <b>Өтінім нысаны</b>
    { $title }
    Нұсқасы: { $version }. Өріс саны: { $fields }. Басталған өтінім: { $begun }.

    Нысанды түзету үшін файлын алып, өзгертіп, осында қайта жіберіңіз. Басталған қаралама бұзылмайды: өзгерген өрістерге ғана растау сұралады.
continuity-form-file-button = 📄 Нысанның файлы
continuity-form-faults = ⚠️ <b>Файл қабылданбады.</b> Мына жерлерін түзетіп, қайта жіберіңіз:
continuity-form-fault = • <code>{ $path }</code>: { $fault }
continuity-fault-invalid_type = мәні жоқ немесе түрі басқа. Алынған файлдағы осындай жерге қарап жазыңыз
continuity-fault-unrecognized_keys = мұнда артық өріс бар. Атауын тексеріңіз немесе алып тастаңыз
continuity-fault-invalid_value = мұндай мән рұқсат етілмеген. Алынған файлдағы мәндердің бірін жазыңыз
continuity-fault-invalid_format = тек кіші латын әріптері, цифрлар және дефис жазылады
continuity-fault-too_small = бос тұр немесе тым аз. Толтырыңыз
continuity-fault-custom = мәні қайталанған немесе басқа өрістерге сай емес. Тексеріп, түзетіңіз
continuity-form-unread = Файлды оқи алмадық. Алынған файлды өзгертіп, YAML (.yaml) түрінде жіберіңіз.
continuity-form-preview = 🛠 <b>Түзету мынаны өзгертеді</b>
continuity-form-begun = Басталған өтінім саны: { $count }. Иелеріне хабарлаймыз.
continuity-form-use-button = ✅ Осы нысанды қолдану
continuity-form-used = ✅ Нысан түзетілді. Басталған өтінім иелеріне хабарланады.
