# Өтінім нысанын чатта түзету

formedit-button = ✏️ Нысанды осында түзету
formedit-draft-button = 🛠 Өтінім нысаны
formedit-overview =
    🛠 <b>Өтінім нысаны</b>
    { $title }
    Нұсқасы: { $version }. Бөлім саны: { $sections }, өріс саны: { $fields }.

    Бөлімді ашып, өрістерін қосыңыз, өзгертіңіз немесе алып тастаңыз. Өзгерістер сақталып тұрады, бірақ сіз растағанша күшіне енбейді.
formedit-waiting = ⏳ <b>Расталмаған өзгерістер:</b>
formedit-faults = ⚠️ <b>Растамас бұрын мыналарды түзетіңіз:</b>
formedit-fault = • { $place }: { $fault }
formedit-section-add-button = ➕ Жаңа бөлім
formedit-choose-button = 📚 Басқа нысан таңдау
formedit-confirm-button = ✅ Өзгерістерді растау
formedit-discard-button = ↩️ Өзгерістерден бас тарту
formedit-discard = <b>Расталмаған өзгерістердің бәрінен бас тартамыз ба?</b> Нысан бұрынғы күйінде қалады.
formedit-discard-yes-button = Иә, бас тарту
formedit-discarded-note = Өзгерістер алынып тасталды.
formedit-confirmed = ✅ Нысанның жаңа нұсқасы қолданылады.
formedit-draft-note = Конкурс әлі жарияланбаған: жаңа нысан бірден қолданылады.
formedit-choose = 📚 <b>Конкурсқа қай нысан қолданылсын?</b> Санының бәрі – өріс саны.
formedit-choose-edited = ⚠️ Басқа нысан таңдасаңыз, расталмаған өзгерістер жоғалады.
formedit-version-button = { $title } · { $version }-нұсқа · { $fields }
formedit-chosen-note = Нысан таңдалды.
formedit-now = Қазіргісі: { $now }
formedit-title-button = ✏️ Атауы
formedit-section =
    📂 <b>{ $title }</b>
    Өріс саны: { $fields }. Жұлдызша – міндетті өріс.
formedit-section-kk = Бөлімнің атауын қазақша жазыңыз.
formedit-section-ru = Енді бөлімнің атауын орысша жазыңыз.
formedit-section-drop = <b>«{ $title }» бөлімін алып тастаймыз ба?</b> Ішіндегі өріс саны: { $fields }.
formedit-drop-yes-button = Иә, алып тастау
formedit-field-add-button = ➕ Өріс
formedit-file-add-button = 📎 Құжат сұрау
formedit-field-type = «{ $section }» бөліміне жаңа өріс. <b>Оған қалай жауап беріледі?</b>
formedit-field-kk =
    Жауап түрі: { $type }.
    <b>Өрістің атауын қазақша жазыңыз.</b>
formedit-field =
    📂 { $section }
    <b>{ $label }</b>
    Жауап түрі: { $type }
    { $must ->
        [true] Міндетті өріс
       *[false] Өткізіп жіберуге болады
    }
formedit-field-help = ℹ️ Түсіндірмесі: { $text }
formedit-field-example = 💡 Мысалы: { $text }
formedit-field-choices =
    Таңдау нұсқалары:
    { $items }
formedit-field-columns =
    Бағандары:
    { $items }
formedit-field-lot = Лот сомасынан аспайды
formedit-field-when =
    🔀 Тек мына жауап берілгенде сұралады:
    { $field } = { $choices }
formedit-edit-label-button = ✏️ Атауы
formedit-edit-help-button = ℹ️ Түсіндірмесі
formedit-edit-example-button = 💡 Мысалы
formedit-part-label = Атауы
formedit-part-help = Түсіндірмесі
formedit-part-example = Мысалы
formedit-text =
    <b>{ $part }.</b> { $language ->
        [ru] Енді орысша жазыңыз.
       *[kk] Қазақша жазыңыз, орысшасын содан кейін сұраймыз.
    }
formedit-text-drop-button = ✖️ Алып тастау
formedit-choices-button = 🔘 Таңдау нұсқалары
formedit-columns-button = ▦ Бағандары
formedit-choices =
    <b>Таңдау нұсқаларын бір хабарламамен жазыңыз,</b> әрқайсысы жаңа жолда: қазақшасы; орысшасы.
    Мысалы:
    <code>Балалар; Дети
    Жастар; Молодёжь</code>
    Тізім тұтас жаңарады. Атауы өзгермеген нұсқаны таңдаған жауаптар сақталады.
formedit-columns =
    <b>Бағандарды бір хабарламамен жазыңыз,</b> әрқайсысы жаңа жолда: қазақшасы; орысшасы; түрі.
    Түрі: мәтін, сан, сома, күн немесе мерзім. Бос қалдыруға болса, соңына «; міндетті емес» деп қосыңыз.
    Мысалы:
    <code>Іс-шара; Мероприятие; мәтін
    Адам саны; Число людей; сан</code>
formedit-lines-now =
    Қазіргі тізім, көшіріп алып өзгертуге болады:
    <code>{ $lines }</code>
formedit-limit-min = Ең азы
formedit-limit-max = Ең көбі
formedit-limit-decimals = Бөлшек саны
formedit-limit-files = Файл саны
formedit-limit =
    <b>{ $limit }.</b> Санын жазыңыз.
    { $type ->
        [text] Таңба санымен.
        [long-text] Таңба санымен.
        [money] Теңгемен.
        [date] Бүгіннен бастап күн санымен: 0 – бүгін, 30 – отыз күннен кейін.
        [period] Ұзақтығы, күн санымен.
        [choices] Таңдалған нұсқа санымен.
        [table] Жол санымен.
        [file] Көлемі мегабайтпен (20 дейін), файл саны данамен.
       *[other] Мәннің өзі.
    }
formedit-limit-drop-button = ✖️ Шектеуді алып тастау
formedit-must-button = ❗️ Міндетті ету
formedit-optional-button = ⤼ Міндетті емес ету
formedit-lot-button = 💰 Лот сомасымен шектеу
formedit-lot-off-button = 💰 Лот шегін алып тастау
formedit-when-button = 🔀 Шарты
formedit-when = 🔀 <b>{ $label }</b>: қай өрістің жауабына байланысты сұралсын?
formedit-when-none = Бұдан бұрын таңдауы бар өріс жоқ. Алдымен сондай өріс қосыңыз немесе осы өрісті төменірек жылжытыңыз.
formedit-when-choices = 🔀 <b>{ $label }</b> өрісі қай жауаптан кейін сұралсын? «{ $field }» жауаптарын белгілеңіз.
formedit-when-done-button = ✅ Дайын
formedit-always-button = ✖️ Әрқашан сұрау
formedit-field-drop = <b>«{ $label }» өрісін алып тастаймыз ба?</b> Растағаннан кейін ол сұралмайды.
formedit-type-text = Қысқа мәтін
formedit-type-long-text = Ұзақ мәтін
formedit-type-number = Сан
formedit-type-money = Ақша сомасы
formedit-type-date = Күн
formedit-type-period = Мерзім
formedit-type-choice = Біреуін таңдау
formedit-type-choices = Бірнешеуін таңдау
formedit-type-region = Өңір
formedit-type-bin = БСН
formedit-type-iban = Банк шоты
formedit-type-phone = Телефон
formedit-type-email = Электрондық пошта
formedit-type-link = Сілтеме
formedit-type-file = Файл
formedit-type-table = Кесте
formedit-type-consent = Растау

continuity-fault-choices = таңдау нұсқалары жазылмаған (кемінде екеу керек)
continuity-fault-columns = кестенің бағандары жазылмаған
continuity-fault-limits = ең азы ең көбінен үлкен
continuity-fault-when = шарты бұдан бұрынғы өріске және ондағы нұсқаларға сай емес

refusal-form-faulty =
    <b>Нысанды растауға әлі ерте.</b>
    Түзететін жерлер саны: { $count }. Олар нысан бетінде аталған.
    .short = Алдымен нысандағы қателерді түзетіңіз.
refusal-form-full =
    <b>Тым көп.</b>
    Мұнда ең көбі { $most }. Артығын алып тастаңыз немесе біріктіріңіз.
    .short = Тым көп.
refusal-form-lines =
    <b>Тізім түсініксіз.</b>
    { $line ->
        [0] Кемінде екі жол жазыңыз.
       *[other] { $line }-жолды тексеріңіз: бөліктері «;» белгісімен ажыратылады, қазақшасы мен орысшасы толық болуы керек.
    }
    .short = Тізімді тексеріңіз.
refusal-form-number =
    <b>Бұл жерде бүтін сан керек.</b>
    Санды цифрмен жазыңыз, мысалы: 500.
    .short = Бүтін сан жазыңыз.
