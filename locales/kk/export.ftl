## Қызметкерге арналған файлдар

export-button = 📥 Файлға шығару
export-competition =
    📥 <b>Файлға шығару</b>
    «{ $title }»

    Керегін таңдаңыз. Файл дайын болғанда өзі келеді, күтіп отырудың қажеті жоқ.
export-applications-button = 📊 Өтінімдер, дербес дерексіз
export-personal-button = 🔐 Өтінімдер, дербес деректермен
export-scores-button = ⚖️ Сарапшылар бағалары
export-deliveries-button = 📬 Хабарлардың жеткізілуі
export-dossier-button = 🗄 Конкурс құжаттары (ZIP)
export-subscribers-button = 📥 Жазылғандар саны
export-again-button = 📥 Файлды қайта алу
export-kind-applications = Өтінімдер
export-kind-scores = Бағалар
export-kind-subscribers = Жазылғандар
export-kind-deliveries = Хабарлардың жеткізілуі
export-kind-journal = Әрекеттер журналы
export-kind-dossier = Конкурс құжаттары
export-asked =
    ⏳ <b>{ $what }</b>: файл дайындалып жатыр.

    Дайын болғанда осында өзі келеді. Жұмысыңызды жалғастыра беріңіз.
export-asked-note = Файл дайындалып жатыр.
export-ready = ✅ <b>{ $what }</b>: файл дайын ({ $size }).
export-about = «{ $title }»
export-personal-note = 🔐 Файлда дербес деректер бар: басқаға жібермеңіз, жұмыс біткен соң өшіріңіз.
export-too-big = ⚠️ <b>{ $what }</b>: файл дайын, бірақ көлемі { $size }. Telegram боттан 50 МБ-тан үлкен файл қабылдамайды. Кезеңді немесе мазмұнын азайтып, қайта сұраңыз.
export-too-big-again = ⚠️ Бұл файл 50 МБ-тан үлкен, Telegram оны боттан қабылдамайды. Кезеңді немесе мазмұнын азайтып, қайта сұраңыз.
export-failed = ⚠️ <b>{ $what }</b>: файл жасалмады. Рөліңіз өзгерген немесе бізде ақау болған болуы мүмкін. Тағы бір рет сұрап көріңіз.
export-taken = 📥 Файл жоғарыда.
refusal-export-sealed =
    <b>Өтінімдер әлі мөрленген.</b>
    Лоттар ашылғанға дейін өтінімдер туралы ештеңе шығарылмайды. Ашылғаннан кейін қайта сұраңыз.
    .short = Өтінімдер әлі мөрленген.
refusal-export-not-ready =
    <b>Файл әлі дайын емес.</b>
    Дайын болғанда өзі келеді. Дайындалмай қалса, қайта сұраңыз.
    .short = Файл әлі дайын емес.

## Бағандар

export-lot = Лот
export-place = Түскен реті
export-receipt = Қолхат нөмірі
export-submitted = Берілген уақыты
export-organization = Ұйым
export-bin = БСН
export-region = Өңір
export-requested = Сұралған сома, ₸
export-files = Файл саны: { $count }
export-expert = Сарапшы
export-expert-number = Сарапшы № { $number }
export-state = Күйі
export-total = Жиыны
export-average = Орташа балл
export-average-of = Ескерілген баға: { $count }
export-review-finished = аяқталды
export-review-open = аяқталмаған
export-review-conflict = мүдделер қақтығысы
export-review-abstained = өзі бас тартты
export-review-recused = шеттетілді
export-when = Уақыты
export-who = Кім
export-event = Әрекет
export-subject = Нысаны
export-reason = Себебі
export-fields = Өрістер
export-before = Бұрын
export-after = Кейін
export-code = Коды
export-broadcast = Тарату №
export-cause = Түрі
export-began = Басталған уақыты
export-message = Хабар №
export-reader = Алушы
export-reader-person = пайдаланушы
export-reader-chat = топ немесе арна
export-language = Тілі
export-outcome = Нәтижесі
export-count = Саны
export-all = Барлығы
export-cause-announcement = хабарландыру
export-cause-notice = хабарлама
export-cause-correction = хабарламаны түзету
export-cause-removal = хабарламаны алып тастау
export-outcome-audience = алуға тиіс
export-outcome-sent = жеткізілді
export-outcome-blocked = ботты бұғаттаған
export-outcome-failed = қате болды
export-outcome-unknown = жеткені белгісіз
export-outcome-dropped = жіберілмеді
export-outcome-waiting = кезекте
export-by = Бөлінісі
export-value = Мәні
export-people = Адам
export-chats = Топ пен арна
export-any = шектеусіз: бәрі
export-by-all = барлығы
export-by-language = тілі
export-by-region = өңір
export-by-sphere = сала
export-by-kind = конкурс түрі
