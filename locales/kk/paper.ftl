# Құжаттар: PDF және мәтін түріндегі өтінімдер мен конкурс құжаттары.

paper-page = { $page }-бет, барлығы { $pages }
paper-application = Конкурсқа қатысуға өтінім
paper-competition = Конкурс
paper-lot = { $number }-лот
paper-place = Іске асыру орны
paper-amount = Лоттың сомасы
paper-deadline = Өтінім берудің соңғы мерзімі
paper-organization = Өтініш беруші ұйым
paper-total = Барлығы
paper-empty = толтырылмаған
paper-draft = ҚАРАЛАМА
paper-receipt = Қабылданғаны туралы қолхат
paper-receipt-number = Нөмірі
paper-receipt-submitted = Қабылданған уақыты
paper-receipt-hash = Мазмұнның цифрлық таңбасы (SHA-256)
paper-receipt-verify = Тексеру:
paper-signature = Бірінші басшының қолы, аты-жөні
paper-signature-date = Күні

# Хабарландырудың суреті

paper-card-published = Жаңа конкурс
paper-card-changed = Шарттары өзгерді
paper-card-extended = Мерзімі ұзартылды
paper-card-moved = Мерзімі өзгерді
paper-card-cancelled = Күші жойылды
paper-card-results = Қорытынды жарияланды
paper-card-deadline = Өтінім берудің соңғы мерзімі
paper-card-new-deadline = жаңа мерзім
paper-card-closed = Өтінім қабылдау аяқталды
paper-card-stopped = Өтінім қабылданбайды
paper-card-results-day = Қорытынды жарияланған күн
paper-card-when = { $day }, { $time }
paper-card-day = { $weekday } · { $year } ж.
paper-card-moment = { $weekday } · { $year } ж. · Астана уақыты
paper-card-amount = Жалпы сомасы
paper-card-lots = { $count } лот

# Күнтізбе файлы

paper-calendar-milestone = { $name }: { $title }
paper-calendar-cancelled = Конкурстың күші жойылды: { $title }
paper-calendar-description =
    { $customer }
    Өтінім берудің соңғы мерзімі: { $moment }
    Толығырақ: { $url }

# Ашу хаттамасы

paper-protocol = Өтінімдерді ашу хаттамасы
paper-protocol-number = Хаттаманың нөмірі
paper-protocol-opened = Ашылған уақыты
paper-protocol-note = Өтінімдер мерзім өткеннен кейін автоматты түрде ашылды. Тізім өтінімдердің түсу ретімен берілген, уақыты — Астана уақыты.
paper-protocol-counts = Түскен өтінім: { $count }. Мерзімге дейін қайтарып алынғаны: { $withdrawn }. Мерзімнен кешіккені: { $late }.
paper-protocol-none = Бұл лот бойынша өтінім түскен жоқ.
paper-protocol-none-failed = Өтінім түскен жоқ. № 687 Қағидалардың 473-тармағы бойынша конкурс осы лот бойынша өтпеді деп танылады.
paper-protocol-applicant = Өтініш беруші
paper-protocol-bin = БСН
paper-protocol-address = Мекенжайы
paper-protocol-submitted = Берілген уақыты
paper-protocol-receipt = Қолхат
paper-protocol-hashes = Қолхаттардың тізімі
paper-protocol-verify = Қолхатты осы тізіммен салыстыру: { $url }
