table-span-months = { $year } жылғы { $month }
table-span-days = { $year } ж. { $days } { $month }

table-lines-title = Кестедегі жолдар: { $count }
table-lines-page = ({ $from }–{ $to } көрсетілді)
table-lines-open = Жолды өзгерту үшін нөмірін басыңыз.
table-sum-total = Жиыны: { $sum }
table-sum-requested = Сұралатын сома: { $sum }
table-sum-own = Өз үлесі: { $sum } ({ $share })
table-sum-institutional = { $mark } Институционалдық даму және материалдық-техникалық қамтамасыз ету: { $sum } ({ $share }, шегі { $most }%)
table-sum-left = ✅ Лот сомасы { $lot }, қалғаны { $left }
table-sum-over = ⚠️ Лот сомасы { $lot }, артығы { $over }

table-not-choice =
    { $line }-жолда «{ $column }» бөлігінен таңдауды тани алмадық: { $cell }. Мыналардың бірін жазыңыз: { $choices }.
    Толық жол: <code>{ $example }</code>
table-not-period =
    { $line }-жолда «{ $column }» бөлігінен мерзімді оқи алмадық: { $cell }. Былай жазыңыз: <code>05.03.2027</code>, <code>5–7 наурыз 2027</code> немесе <code>сәуір–мамыр 2027</code>.
    Толық жол: <code>{ $example }</code>
table-own-above-sum = { $line }-жолда өз үлесі ({ $own }) жолдың сомасынан ({ $sum }) көп. «{ $column }» бөлігіне осы жолдан өзіңіз төлейтін соманы ғана жазыңыз.
table-over-institutional = Институционалдық даму мен материалдық-техникалық қамтамасыз етуге { $sum } жоспарланған, бұл сұралатын соманың { $share } бөлігі, ал шегі { $most }% (Заңның 6-1-бабы). Артығы: { $over }. Осы түрдегі шығысты азайтыңыз немесе өз үлесіңізге жатқызыңыз.

table-cell-empty = «{ $column }» бөлігі бос қалды. Мәнін жазыңыз.
table-cell-not-number = «{ $column }» бөлігінен сан оқи алмадық: { $cell }. Цифрмен жазыңыз, мысалы <code>20</code>.
table-cell-not-money = «{ $column }» бөлігінен соманы оқи алмадық: { $cell }. Бүтін теңгемен жазыңыз, мысалы <code>150 000</code>.
table-cell-not-date = «{ $column }» бөлігінен күнді оқи алмадық: { $cell }. Былай жазыңыз: <code>05.06.2027</code>.
table-cell-not-choice = «{ $column }» бөлігінен таңдауды тани алмадық: { $cell }. Мыналардың бірін жазыңыз: { $choices }.
table-cell-not-period = «{ $column }» бөлігінен мерзімді оқи алмадық: { $cell }. Былай жазыңыз: <code>05.03.2027</code> немесе <code>сәуір–мамыр 2027</code>.

table-line-title = { $label }: { $line }-жол, барлығы { $count }
table-line-cell = { $column }: <b>{ $value }</b>
table-line-blank = —
table-line-how = Өзгертетін бөлікті басыңыз. Бүкіл жолды жаңадан жазып жіберсеңіз де болады.
table-line-up-button = ↑ Жоғары
table-line-down-button = ↓ Төмен
table-line-copy-button = ⧉ Көшірме
table-line-remove-button = ✖ Жою
table-line-back-button = ‹ Кестеге
table-line-moved-note = ✅ Жол жылжытылды.
table-line-copied-note = ✅ Жолдың көшірмесі қосылды.
table-line-saved-note = ✅ Жол сақталды.
table-cell-title = { $line }-жол, «{ $column }»
table-cell-now = Қазір: { $value }
table-cell-how = Жаңа мәнін ғана жазып жіберіңіз.
table-cell-choose = Таңдаңыз:
table-cell-clear-button = Бос қалдыру
table-cell-back-button = ‹ Жолға

table-sheet-button = 📗 Excel-де толтыру
table-sheet-name = { $label } ({ $code })
table-sheet-sent = 📗 Excel файлы жіберілді. Толтырып, сақтап, осы экранға қайта жіберіңіз: файлдағы жолдар кестедегі жолдардың орнына жазылады.
table-sheet-kept = ✅ Файл қабылданды, жолдар саны: { $count }. Кесте толығымен жаңартылды.
table-sheet-faulty = Файлдағы мына ұяшықтарды түзету керек. Кесте өзгерген жоқ: түзетіп, файлды қайта жіберіңіз.
table-sheet-cell = <b>{ $at }</b>: { $why }
table-sheet-more = …және тағы { $count } ұяшық.
table-sheet-not-xlsx = Кестені файлмен толтыру үшін .xlsx файлы керек, ал бұл файл басқа түрде: { $name }. Excel-де «Басқаша сақтау» → «Excel кітабы (.xlsx)» таңдап, қайта жіберіңіз. Дайын үлгіні төмендегі батырма береді.
table-sheet-too-large = Файл тым үлкен: кесте файлы 2 МБ аспауы керек. Суреттер мен артық парақтарды алып тастап, қайта жіберіңіз.
table-sheet-broken = Бұл файл ашылмады. Excel-де ашып, .xlsx түрінде қайта сақтап жіберіңіз немесе төмендегі батырмамен жаңа үлгі алыңыз.
table-sheet-no-heading = Файлда баған атаулары бар жол табылмады. Мына атаулар керек: { $columns }. Төмендегі батырмамен үлгі алып, соны толтырыңыз.
table-sheet-no-column = Файлда мына бағандар жоқ: { $columns }. Қосып, қайта жіберіңіз.
table-sheet-no-lines = Файлда толтырылған жол жоқ. Жолдарды баған атауларының астына жазып, қайта жіберіңіз.
table-sheet-own-above-sum = өз үлесі ({ $own }) жолдың сомасынан ({ $sum }) көп.
table-sheet-guide-title = Қалай толтыру керек
table-sheet-guide-1 = 1. Бірінші парақта әр шығысқа немесе іс-шараға бір жол толтырыңыз. Ең көбі { $max } жол.
table-sheet-guide-2 = 2. Баған атауларын өзгертпеңіз. Бос жолдар есепке алынбайды.
table-sheet-guide-3 = 3. Сомалар мен жиынтықтарды файл өзі есептейді, бот оларды тексеріп, қайта есептейді.
table-sheet-guide-4 = 4. Файлды .xlsx түрінде сақтап, боттағы осы өрістің экранына жіберіңіз.
table-sheet-guide-example = Мысалы:
table-sheet-guide-tab = Нұсқау
table-sheet-total = Жиыны, теңге
table-sheet-own = Өз үлесі, теңге
table-sheet-requested = Сұралатын сома, теңге
table-sheet-lot = Лот сомасы, теңге
table-sheet-left = Лоттан қалғаны, теңге
table-sheet-institutional = Институционалдық даму үлесі (шегі { $most }%)
table-sheet-good = Дұрыс
table-sheet-bad = Шектен асты
table-sheet-bad-number = Мұнда 0-ден кем емес сан болуы керек.
table-sheet-bad-choice = Тізімнен таңдаңыз.
