# Конкурс файлын тексеру

file-at-line-and-field = { $line }-жол, { $path }: { $text }
file-at-line = { $line }-жол: { $text }
file-at-field = { $path }: { $text }
file-did-you-mean = Мүмкін, дұрысы: { $nearest }.

file-fault-file-empty = Файл бос. Конкурс сипатталған файлды жіберіңіз.
file-fault-file-too-large = Файл тым үлкен. Рұқсат етілген көлемі: { $megabytes } МБ.
file-fault-file-type = «{ $name }» файлы танылмады. YAML (.yaml) немесе ZIP (.zip) файлын жіберіңіз.
file-fault-file-encoding = Файлдағы әріптер оқылмады. Файлды UTF-8 кодтауымен сақтап, қайта жіберіңіз.

file-fault-zip-broken = Архив ашылмады. Файлдарды қайтадан ZIP архивіне салып жіберіңіз.
file-fault-zip-encrypted = Архивке құпиясөз қойылған. Құпиясөзсіз архив жіберіңіз.
file-fault-zip-too-large = Архив ішіндегі файлдар тым үлкен. Суреттерді кішірейтіңіз немесе артық файлдарды алып тастаңыз.
file-fault-zip-too-many = Архивте файл тым көп. Конкурсқа керек файлдарды ғана қалдырыңыз.
file-fault-zip-path = Архив ішіндегі файл жолы өз бумасынан тыс жерге сілтейді. Файлдарды бір бумаға жинап, қайта архивтеңіз.
file-fault-zip-no-competition = Архивте competition.yaml файлы жоқ. Оны басқа файлдармен бірге салыңыз.

file-fault-yaml-tab = Жол Tab пернесімен шегіндірілген. Шегініс үшін бос орын пернесін қолданыңыз.
file-fault-yaml-indent = Шегініс дұрыс емес. Бір деңгейдегі жолдар бір бағаннан басталуы керек.
file-fault-yaml-twice = «{ $field }» өрісі екі рет жазылған. Біреуін қалдырыңыз.
file-fault-yaml-quote = Тырнақша жабылмаған немесе мәтін ортасында тұр. Мәтінді толық тырнақшаға алыңыз.
file-fault-yaml-colon = Мәтін ішінде қос нүкте бар. Мәтінді толық тырнақшаға алыңыз немесе «|» белгісінен кейін жаңа жолдан жазыңыз.
file-fault-yaml-bracket = Жақша жабылмаған. Әр ашылған [ немесе {"{"} жақшасын жабыңыз.
file-fault-yaml-sign = Мәтін «{ $sign }» белгісінен басталады. Мәтінді тырнақшаға алыңыз.
file-fault-yaml-several = Файлда бірнеше құжат бар. Бір файлда бір конкурс қана болсын: «---» жолын алып тастаңыз.
file-fault-yaml-other = Жол түсініксіз жазылған. Шегіністі, қос нүктені және тырнақшаны тексеріңіз.
file-fault-yaml-not-fields = Файл «өріс: мән» түрінде жазылуы керек. Үлгі файлды қараңыз.

file-fault-unknown-field = «{ $field }» деген өріс жоқ.
file-fault-missing = Мәні жазылмаған. Толтырыңыз.
file-fault-expected-text = Мұнда бір ғана мән жазылады.
file-fault-expected-list = Мұнда тізім керек: әр тармақ жаңа жолда «- » белгісінен басталады.
file-fault-expected-fields = Мұнда ішкі өрістер керек. Мысалы, мәтінді екі тілде жазыңыз: kk: және ru:
file-fault-too-long = Мәтін тым ұзын: { $length } таңба. Ең көбі: { $max } таңба.
file-fault-too-many = Тармақ тым көп. Ең көбі: { $max }.
file-fault-unknown-value = «{ $value }» деген мән жоқ. Рұқсат етілген мәндер: { $allowed }.
file-fault-code = «{ $value }» коды жарамайды. Тек кіші латын әріптерін, цифрларды және дефисті қолданыңыз, мысалы: turkistan-youth-2027.
file-fault-amount = Сома «{ $value }» болып жазылған. Теңгемен бүтін оң сан жазыңыз, мысалы: 12000000.
file-fault-number = «{ $value }» жарамайды. 1 мен { $max } аралығындағы бүтін сан жазыңыз.
file-fault-score = «{ $value }» деген балл түсініксіз. Сан жазыңыз, мысалы: 24.5.
file-fault-yes-no = «{ $value }» жарамайды. «иә» немесе «жоқ» деп жазыңыз.
file-fault-moment = «{ $value }» деген күн мен уақыт түсініксіз немесе мұндай күн жоқ. Астана уақытымен жазыңыз, мысалы: 2026-12-25 18:30.
file-fault-day = «{ $value }» деген күн түсініксіз немесе мұндай күн жоқ. Былай жазыңыз, мысалы: 2027-02-01.
file-fault-url = «{ $value }» мекенжайы толық емес. https:// деп басталатын мекенжай жазыңыз.
file-fault-bin = «{ $value }» БСН емес. БСН 12 цифрдан тұрады, цифрларды тексеріңіз.
file-fault-tag = «{ $value }» белгісі жарамайды. Кіші латын әріптерін, цифрларды және дефисті қолданыңыз, мысалы: youth.

file-fault-no-language = Мәтін қазақша да, орысша да жазылмаған. kk: және ru: өрістерін толтырыңыз.
file-fault-no-lots = Бірде-бір лот жоқ. Кемінде бір лот жазыңыз.
file-fault-deadline-past = Өтінімдерді қабылдаудың соңғы мерзімі өтіп кеткен. Болашақтағы күнді жазыңыз.
file-fault-deadline-before-opening = Соңғы мерзім қабылдау басталатын сәттен бұрын тұр. Екі күнді де тексеріңіз.
file-fault-results-before-deadline = Қорытынды соңғы мерзімнен бұрын жарияланбайды. Екі күнді де тексеріңіз.
file-fault-milestone-order = Мерзімдердің реті дұрыс емес: алдымен { $earlier }, содан кейін { $later }. Екі күнді де тексеріңіз.
file-fault-sphere-of-social-order = { $sphere } саласы мемлекеттік әлеуметтік тапсырысқа ғана арналған (Заңның 5-бабының 2-бөлігі). Басқа саланы таңдаңыз.
file-fault-lot-number-twice = № { $number } лот бұрын жазылған. Әр лотқа өз нөмірін беріңіз.
file-fault-result-lot = № { $number } лот жоқ. Лот нөмірін тексеріңіз.
file-fault-intake-lacks = Өтінім басқа жерде қабылданса, { $field } өрісін де толтырыңыз.
file-fault-intake-extra = { $field } өрісі intake: elsewhere болғанда ғана керек. Біреуін түзетіңіз.
file-fault-document-source = Құжаттың мәтіні (text:) немесе файлы (file:) көрсетілуі керек, екеуінің біреуі ғана.
file-fault-document-missing = «{ $name }» файлы архивте жоқ. Файлды архивке салыңыз немесе атауын түзетіңіз.
file-fault-document-type = «{ $name }» файлының түрі жарамайды. Рұқсат етілген түрлері: { $allowed }.
file-fault-document-content = «{ $name }» файлының мазмұны кеңейтіміне сәйкес емес немесе файл бүлінген. Файлды қайта сақтаңыз.

file-fault-language-missing =
    { $language ->
        [kk] Қазақша нұсқасы жоқ.
       *[ru] Орысша нұсқасы жоқ.
    } Ол қосылмайынша, конкурс жарияланбайды.
file-fault-no-documents = Бірде-бір құжат жоқ. Қазақша және орысша құжаттар қосылмайынша, конкурс жарияланбайды.
file-fault-mixed-letters = «{ $word }» сөзінде кирилл және латын әріптері араласқан. Сөзді қазақ пернетақтасымен қайта теріңіз.
file-fault-same-text = Қазақша және орысша мәтіндер бірдей. Аудармасын тексеріңіз.
file-fault-amount-below = Сома осы түрдегі конкурсқа заңда көзделген ең аз мөлшерден кем: { $bound } ₸.
file-fault-amount-above = Сома осы түрдегі конкурсқа заңда көзделген ең көп мөлшерден асады: { $bound } ₸.
file-fault-file-unused = «{ $name }» файлы архивте бар, бірақ competition.yaml ішінде аталмаған.

# Не жетпейді: жариялау алдындағы тізім
file-lack =
    { $language ->
        [kk] қазақша
       *[ru] орысша
    }
file-lack-spheres = салалар
file-lack-regions = өңірлер
file-lack-deadline = соңғы мерзім
file-lack-lots = лоттар
file-lack-title = атауы
file-lack-summary = қысқаша мазмұны
file-lack-customer = тапсырыс беруші
file-lack-needs = өтінім берушіге қойылатын талаптар
file-lack-lot = № { $number } лоттың тақырыбы
file-lack-intake-place = өтінім қабылданатын орын
file-lack-documents = құжаттар
file-lack-specification = техникалық ерекшелік
file-lack-rules = конкурстық құжаттама
file-lack-form = өтінім нысаны
file-lack-contract = шарттың жобасы
file-lack-protocol = хаттама
file-lack-other = өзге құжат
file-lack-item = { $what } ({ $language })
