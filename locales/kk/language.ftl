# Күндер, өлшемдер, тізімдер

language-date = { $year } ж. { $day } { $month }
language-official-date = { $year } жылғы { $day } { $month }
language-day-and-month = { $day } { $month }
language-moment = { $year } жылғы { $day } { $month }, { $weekday }, сағат { $time } (Астана уақыты)

language-left-days-hours = { $days } күн { $hours } сағат қалды
language-left-days = { $days } күн қалды
language-left-hours-minutes = { $hours } сағат { $minutes } минут қалды
language-left-hours = { $hours } сағат қалды
language-left-minutes = { $minutes } минут қалды
language-left-moment = бір минуттан аз қалды
language-left-none = мерзімі өтті

language-list-and = { $rest } және { $last }
language-list-or = { $rest } немесе { $last }

language-kilobytes = { $size } кБ
language-megabytes = { $size } МБ

# Конкурс түрлері

language-kind-social-order = Мемлекеттік әлеуметтік тапсырыс
    .short = Әлеуметтік тапсырыс
language-kind-short-grant = Қысқа мерзімді грант
    .short = Қысқа мерзімді грант
language-kind-medium-grant = Орта мерзімді грант
    .short = Орта мерзімді грант
language-kind-long-grant = Ұзақ мерзімді грант
    .short = Ұзақ мерзімді грант
language-kind-award = Сыйлықақы
    .short = Сыйлықақы

# Өңірлер

language-region-10 = Абай облысы
    .short = Абай облысы
language-region-11 = Ақмола облысы
    .short = Ақмола облысы
language-region-15 = Ақтөбе облысы
    .short = Ақтөбе облысы
language-region-19 = Алматы облысы
    .short = Алматы облысы
language-region-23 = Атырау облысы
    .short = Атырау облысы
language-region-27 = Батыс Қазақстан облысы
    .short = Батыс Қазақстан облысы
language-region-31 = Жамбыл облысы
    .short = Жамбыл облысы
language-region-33 = Жетісу облысы
    .short = Жетісу облысы
language-region-35 = Қарағанды облысы
    .short = Қарағанды облысы
language-region-39 = Қостанай облысы
    .short = Қостанай облысы
language-region-43 = Қызылорда облысы
    .short = Қызылорда облысы
language-region-47 = Маңғыстау облысы
    .short = Маңғыстау облысы
language-region-55 = Павлодар облысы
    .short = Павлодар облысы
language-region-59 = Солтүстік Қазақстан облысы
    .short = Солтүстік Қазақстан облысы
language-region-61 = Түркістан облысы
    .short = Түркістан облысы
language-region-62 = Ұлытау облысы
    .short = Ұлытау облысы
language-region-63 = Шығыс Қазақстан облысы
    .short = Шығыс Қазақстан облысы
language-region-71 = Астана қаласы
    .short = Астана қаласы
language-region-75 = Алматы қаласы
    .short = Алматы қаласы
language-region-79 = Шымкент қаласы
    .short = Шымкент қаласы
language-region-KZ = Республика бойынша
    .short = Республика бойынша
language-regions-more = { $named } және тағы { $more } өңір

# Салалар: Заңның 5-бабы

language-sphere-1 = Білім беру, ғылым, ақпарат, дене шынықтыру және спорт саласындағы мақсаттарға қол жеткізу
    .short = Білім, ғылым, ақпарат, спорт
language-sphere-2 = Азаматтардың денсаулығын сақтау, салауатты өмір салтын насихаттау
    .short = Денсаулық, өмір салты
language-sphere-3 = Қоршаған ортаны қорғау
    .short = Қоршаған ортаны қорғау
language-sphere-4 = Жастар саясаты мен балалар бастамаларын қолдау
    .short = Жастар мен балалар
language-sphere-5 = Отбасылық-демографиялық және гендерлік мәселелерді шешуге жәрдемдесу
    .short = Отбасы, демография, гендер
language-sphere-7 = Халықтың әлеуметтік тұрғыдан осал топтарын қолдау
    .short = Әлеуметтік осал топтар
language-sphere-8 = Жетім балаларға, толық емес және көп балалы отбасылардағы балаларға көмек көрсету
    .short = Жетімдер, көп балалы отбасы
language-sphere-9 = Халықты жұмыспен қамтуды қамтамасыз етуге жәрдемдесу
    .short = Жұмыспен қамту
language-sphere-10 = Азаматтар мен ұйымдардың құқықтарын, заңды мүдделерін қорғау
    .short = Құқықтарды қорғау
language-sphere-11 = Мәдениет пен өнерді дамыту
    .short = Мәдениет пен өнер
language-sphere-12 = Тарихи-мәдени мұраны қорғау
    .short = Тарихи-мәдени мұра
language-sphere-13 = Қоғамдық келісімді және жалпыұлттық бірлікті нығайту
    .short = Қоғамдық келісім, бірлік
language-sphere-13-1 = Өздерінің есебінде тұрған адамдарға әлеуметтік-құқықтық көмек көрсету кезінде пробация қызметіне жәрдемдесу
    .short = Пробация қызметіне жәрдем
language-sphere-13-2 = Мемлекеттік қызметтер көрсету сапасына қоғамдық мониторинг жүргізу
    .short = Мемлекеттік қызмет сапасы
language-sphere-15 = Азаматтық қоғамды дамытуға, оның ішінде үкіметтік емес ұйымдар қызметінің тиімділігін арттыруға жәрдемдесу
    .short = Азаматтық қоғамды дамыту
language-sphere-16 = Волонтерлік бастамаларды дамыту және қолдау
    .short = Волонтерлік
language-sphere-2_1 = Өмірлік қиын жағдайда жүрген адамға (отбасына) көмек көрсету
    .short = Өмірлік қиын жағдай
language-sphere-2_2 = Жануарларға жауапты қарауды қалыптастыру, оның ішінде жануарларға арналған панажайларды қолдау
    .short = Жануарлар, панажайлар
language-sphere-2_3 = Қазақстан Республикасының заңнамасына қайшы келмейтін өзге де әлеуметтік маңызы бар салалар
    .short = Өзге де маңызды салалар
