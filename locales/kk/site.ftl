## Сайттың жалпы бөліктері

site-name = Әріптес
site-tagline = Үкіметтік емес ұйымдарға арналған конкурстар
site-skip = Негізгі мазмұнға өту
site-menu = Мәзір
site-languages = Тіл
site-nav-competitions = Конкурстар
site-nav-archive = Мұрағат
site-nav-receipts = Қолхатты тексеру
site-nav-privacy = Дербес деректер
site-open-bot = Telegram ботын ашу
site-footer-about = «Әріптес» мемлекеттік әлеуметтік тапсырыс, мемлекеттік грант және сыйлықақы конкурстарын баршаға ашық көрсетеді. Барлық уақыт Астана қаласының уақыты бойынша берілген.
site-footer-law = 2005 жылғы 12 сәуірдегі № 36-III Заңның 3-бабы: тең мүмкіндік, жариялылық пен ашықтық.

## Басты бет

site-home-title = Конкурсты өткізіп алмаңыз, өтінімді қазақша беріңіз
site-home-lead = «Әріптес» үкіметтік емес ұйымдарға мемлекеттік әлеуметтік тапсырыс, грант және сыйлықақы конкурстары туралы хабар береді. Telegram ботымыз өтінімді қазақ немесе орыс тілінде бір-бірлеп толтыруға көмектеседі және соңғы мерзімді еске салады.
site-home-see-open = Ашық конкурстарды көру
site-home-nearest = Ең жақын мерзім
site-home-open = Қазір өтінім қабылданып жатыр
site-home-none = Қазір ашық конкурс жоқ. Жаңасы жарияланғанда бот бірден хабар береді.
site-home-all = Барлық конкурс
site-home-steps = Қалай жұмыс істейді
site-home-step-1 = Жазылыңыз
    .text = Өңіріңіз бен салаңызды таңдаңыз. Жаңа конкурс жарияланғанда бот өз тіліңізде хабар береді.
site-home-step-2 = Өтінімді толтырыңыз
    .text = Бот бір-бірлеп сұрайды, әр жауапты бірден сақтайды. Кез келген сәтте тоқтап, кейін жалғастыра аласыз.
site-home-step-3 = Мерзімінде тапсырыңыз
    .text = Бот үш күн, бір күн және үш сағат бұрын еске салады. Тапсырған соң нөмірі мен уақыты көрсетілген қолхат аласыз.
site-home-figures = Бүгінгі сандар
site-figure-open = қазір ашық
site-figure-amount = ашық лоттардың жалпы сомасы
site-figure-published = барлығы жарияланған
site-figure-results = қорытындысы шыққан
site-home-archive = Құжаттары алғаш рет қазақ тілінде шыққан конкурс
    .text = 2009 жылғы конкурс осы сайттың мұрағатында сақтаулы: тақырыптық бөлімдері, құжаттары және қорытындысы.
    .link = Мұрағатты ашу

## Конкурстар тізімі

site-competitions-title = Конкурстар
site-competitions-lead = Мемлекеттік әлеуметтік тапсырыс, мемлекеттік гранттар және сыйлықақы.
site-search = Сөз бойынша іздеу
site-search-help = Мысалы: жастар, экология, волонтер
site-filter-kind = Түрі
site-filter-region = Өңір
site-filter-sphere = Сала
site-filter-state = Қабылдау
site-filter-any = Барлығы
site-filter-show = Көрсету
site-filter-clear = Сүзгіні тазарту
site-found = { $count } конкурс табылды
site-found-none = Мұндай конкурс табылмады. Сөзді қысқартып көріңіз немесе сүзгіні тазартыңыз.
site-paging = Беттер
site-page = { $page }-бет, барлығы { $pages }
site-next = Келесі
site-previous = Алдыңғы
site-state-open = Өтінім қабылданып жатыр
site-state-upcoming = Жақында ашылады
site-state-closed = Қабылдау аяқталды
site-state-results = Қорытындысы шықты
site-state-cancelled = Күші жойылды
site-state-archive = Мұрағат
site-state-draft = Қаралама

## Конкурс

site-deadline = Өтінім берудің соңғы мерзімі
site-opens = Қабылдау басталады
site-customer = Тапсырыс беруші
site-kind = Түрі
site-regions = Өңір
site-spheres = Сала
site-amount = Жалпы сомасы
site-published = Жарияланған күні
site-lot-count = { $count } лот
site-apply = Ботта өтінім беру
site-follow = Ботта ашу
site-elsewhere = Өтінім қабылданатын орын
site-elsewhere-text = Бот құжаттарды дайындауға көмектеседі, бірақ өтінімді сол жерге өзіңіз тапсырасыз.
site-lots = Лоттар
site-lot = Лот
site-lot-theme = Тақырыбы
site-lot-place = Іске асыру орны
site-lot-amount = Сомасы
site-timeline = Мерзімдер
site-timeline-calendar = Мерзімдерді күнтізбеге қосу (.ics)
site-needs = Не қажет
site-documents = Құжаттар
site-documents-kk = Қазақ тілінде
site-documents-ru = Орыс тілінде
site-clarifications = Түсіндірмелер
site-clarifications-none = Жарияланған түсіндірме әзірге жоқ. Сұрағыңыз болса, ботта ұйымдастырушыға жазыңыз.
site-answer = Жауап
site-results = Қорытынды
site-results-organization = Ұйым
site-results-project = Жоба
site-results-place = Орын
site-results-score = Балл
site-results-amount = Сомасы
site-other-language = Бұл конкурс қазақ және орыс тілдерінде жарияланған.
site-read-in-russian = Орысша оқу

## Мұрағат

site-archive-title = Мұрағат
site-archive-lead = 2003 жылдан бері ашық конкурстар өткізіліп келеді. Құжаттары алғаш рет қазақ тілінде шыққан 2009 жылғы конкурс осы жерде толық сақтаулы.
site-archive-none = Мұрағат әзірге бос.

## Қолхатты тексеру

site-receipts-title = Қолхатты тексеру
site-receipts-lead = Қолхаттың нөмірін немесе SHA-256 таңбасын енгізіңіз. Өтінімнің мазмұны мен ұйымның атауы бұл жерде көрсетілмейді.
site-receipts-label = Нөмірі немесе SHA-256
site-receipts-check = Тексеру
site-receipts-found = Мұндай қолхат бар
site-receipts-none = Мұндай қолхат табылмады
    .text = Нөмірін қайта тексеріп көріңіз: ол өтінім тапсырылғанда боттан келген хабарда жазылған.
site-receipts-number = Нөмірі
site-receipts-submitted = Қабылданған уақыты
site-receipts-competition = Конкурс
site-receipts-hash = Мазмұнның цифрлық таңбасы (SHA-256)
site-receipts-replaced = Бұл өтінімнің кейінгі нұсқасы тапсырылған. Жаңа нұсқаның өз қолхаты бар.
site-receipts-withdrawn = Өтінім кері қайтарып алынған: { $moment }.

## Дербес деректер

site-privacy-title = Дербес деректер
site-privacy-lead = Не сақтаймыз, не үшін сақтаймыз және оны қалай өшіруге болады.
site-privacy-site = Сайтта
    .text = Сайт куки файлдарын қолданбайды, сізді бақыламайды және бөгде серверлерге сұрау жібермейді.
site-privacy-bot = Ботта
    .text = Бот Telegram идентификаторыңызды, атыңызды, таңдаған тіліңізді, жазылымыңызды және өтінімге берген жауаптарыңызды сақтайды. Дербес деректерді жазбас бұрын бот сіздің келісіміңізді сұрайды.
site-privacy-sealed = Өтінімді кім көреді
    .text = Қабылдау мерзімі біткенше өтінімді тек сіздің ұйымыңыз көреді: мазмұнын да, кім өтінім бергенін де басқа ешкім білмейді. Мерзім өткен соң оны конкурсты ұйымдастырушы қарайды.
site-privacy-published = Не жарияланады
    .text = Мерзім өткен соң ашу хаттамасы жарияланады: ұйымның атауы, БСН-і, мекенжайы және өтінім берген уақыты. Кейін қорытынды шығады: жобасы, сомасы және балы. Адамдардың дербес деректері сайтқа шықпайды.
site-privacy-erase = Деректерді көру және өшіру
    .text = Ботта /my_data командасы сақталған деректеріңізді жібереді, /delete_me оларды өшіреді.

## Қателер

site-not-found-title = Мұндай бет жоқ
site-not-found-text = Сілтеме ескірген немесе қате терілген болуы мүмкін. Керегіңізді конкурстар тізімінен іздеңіз.
site-fault-title = Бетті көрсете алмадық
site-fault-text = Қате тіркелді. Бір минуттан кейін бетті жаңартып көріңіз.

## Өзгерістер мен хабарлау

site-history = Өзгерістер тарихы
site-history-when = Уақыты
site-history-what = Не болды
site-history-delivery = Кімге хабарланды
site-history-published = Конкурс жарияланды
site-history-changed = Шарттары өзгерді
site-history-cancelled = Күші жойылды
site-history-results = Қорытынды жарияланды
site-history-reason = Себебі: { $reason }
site-history-to-be-told = Хабар алуға тиіс
site-history-sent = Жеткізілді
site-history-blocked = Ботты бұғаттаған
site-history-unknown = Жеткені белгісіз
site-history-failed = Жеткізілмеді
site-history-waiting = Кезекте
site-history-note = Telegram арқылы жіберілген хабарлардың жиынтық саны.

## Өтінімдерді ашу

site-opening-title = Өтінімдерді ашу
site-opening-sealed = Өтінімдер мөрленген: мерзім өткенше кім өтінім бергенін ешкім көре алмайды. Хаттама осы жерде шығады. Соңғы мерзім:
site-opening-soon = Өтінім қабылдау аяқталды. Мерзімге дейін келген хабарлардың бәрі өңделген соң, бірнеше минут ішінде хаттама осы жерде шығады. Бетті жаңартып көріңіз.
site-opening-cancelled = Конкурстың күші жойылған, өтінімдер ашылмайды.
site-opening-check = Қолхатты тізіммен салыстыру: нөмірі немесе SHA-256
site-opening-listed = Бұл қолхат тізімде бар
site-opening-not-listed = Бұл қолхат тізімде жоқ
    .text = Нөмірін немесе таңбасын қайта тексеріңіз. Қайтарып алынған өтінім мен ескі нұсқа тізімге кірмейді. Қолхатыңыз бар болса, ұйымдастырушыға жазыңыз.
site-opening-place = { $lot }-лот, тізімдегі орны { $place }, барлығы { $total }.
site-opening-go = Жолына өту
site-opening-protocol = № { $number } хаттама
site-opening-opened = Ашылған уақыты
site-opening-how = Қалай тексеруге болады
site-opening-how-text = Тізім ашылған сәтте бекітіледі және өзгермейді: одан ешкімді алып тастауға да, оған кейін қосуға да болмайды. Қолхатыңыздағы нөмір мен SHA-256 осы тізімдегімен бірдей болуы керек.
site-opening-how-hash = SHA-256 — қолхаттың тұзы (salt), жаңа жол белгісі және өтінім мазмұнының канондық JSON-ы (RFC 8785) бойынша есептеледі. Мазмұн мен тұзды ботта /my_data командасы береді.
site-opening-json = Тізім бағдарламаларға арналған түрде (JSON)
site-opening-sums = Лот: { $lots }. Түскен өтінім: { $count }.
site-opening-open = Хаттаманы ашу
site-history-opened = Өтінімдер ашылды
site-receipts-not-opened = Бұл лоттың өтінімдері әлі ашылған жоқ: тізім мерзім өткен соң жарияланады.
site-receipts-not-listed = Жарияланған тізімде жоқ: ашылған сәтте бұл қолхат есепке алынбаған (қайтарып алынған немесе жаңа нұсқасы берілген).
site-receipts-listed = Жарияланған тізімде бар: { $lot }-лот, орны { $place }, барлығы { $total }. Ашылған уақыты: { $moment }.
