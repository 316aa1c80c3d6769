## Барлық экранға ортақ

ui-home-button = 🏠 Басты бет
ui-back-button = ‹ Артқа
ui-next-button = Келесі ›
ui-cancel-button = Бас тарту
ui-done-button = Дайын
ui-where-was-i-button = Қай жерде тоқтадым?
ui-page = { $page }-бет, барлығы { $pages }
ui-apology =
    <b>Кешіріңіз, бізде ақау болды.</b>
    Соңғы хабарыңыз өңделмеді, бірақ бұрын сақталған жауаптар орнында. Соңғы хабарды қайта жіберіңіз немесе «Басты бет» үшін /start басыңыз.

## Тақырыптар: конкурс файлындағы белгілер

ui-theme-heritage = Тарихи-мәдени мұра
ui-theme-culture = Мәдениет
ui-theme-family = Отбасы
ui-theme-children = Балалар
ui-theme-youth = Жастар
ui-theme-women = Әйелдер
ui-theme-elderly = Қарттар
ui-theme-disability = Мүгедектігі бар адамдар
ui-theme-foreign-policy = Сыртқы саясат
ui-theme-patriotism = Отансүйгіштікке тәрбиелеу
ui-theme-award = Сыйлықақы
ui-theme-civil-society = Азаматтық қоғам
ui-theme-volunteering = Волонтерлік
ui-theme-digital = Цифрлық дағдылар
ui-theme-health = Денсаулық
ui-theme-sport = Спорт
ui-theme-education = Білім беру
ui-theme-science = Ғылым
ui-theme-environment = Қоршаған орта
ui-theme-employment = Жұмыспен қамту
ui-theme-rights = Құқықтарды қорғау
ui-theme-animals = Жануарларды қорғау
ui-theme-media = Бұқаралық ақпарат
ui-theme-rural = Ауылды дамыту
ui-theme-unity = Қоғамдық келісім
ui-theme-safety = Қауіпсіздік
ui-theme-integration = Халықаралық ынтымақтастық
