# Проверка файла конкурса

file-at-line-and-field = Строка { $line }, { $path }: { $text }
file-at-line = Строка { $line }: { $text }
file-at-field = { $path }: { $text }
file-did-you-mean = Возможно, вы имели в виду: { $nearest }.

file-fault-file-empty = Файл пуст. Отправьте файл с описанием конкурса.
file-fault-file-too-large = Файл слишком большой. Допустимый размер: { $megabytes } МБ.
file-fault-file-type = Файл «{ $name }» не распознан. Отправьте файл YAML (.yaml) или ZIP (.zip).
file-fault-file-encoding = Не удалось прочитать буквы в файле. Сохраните файл в кодировке UTF-8 и отправьте ещё раз.

file-fault-zip-broken = Архив не открывается. Заново упакуйте файлы в ZIP и отправьте.
file-fault-zip-encrypted = На архиве стоит пароль. Отправьте архив без пароля.
file-fault-zip-too-large = Файлы в архиве слишком большие. Уменьшите изображения или уберите лишнее.
file-fault-zip-too-many = В архиве слишком много файлов. Оставьте только нужные для конкурса.
file-fault-zip-path = Путь к файлу в архиве ведёт за пределы его папки. Соберите файлы в одну папку и упакуйте заново.
file-fault-zip-no-competition = В архиве нет файла competition.yaml. Положите его вместе с остальными файлами.

file-fault-yaml-tab = Строка сдвинута клавишей Tab. Для отступов используйте пробелы.
file-fault-yaml-indent = Неверный отступ. Строки одного уровня должны начинаться с одного столбца.
file-fault-yaml-twice = Поле «{ $field }» написано дважды. Оставьте одно.
file-fault-yaml-quote = Кавычка не закрыта или стоит посреди текста. Возьмите в кавычки весь текст.
file-fault-yaml-colon = В тексте есть двоеточие. Возьмите весь текст в кавычки или напишите его с новой строки после знака «|».
file-fault-yaml-bracket = Скобка не закрыта. Закройте каждую открытую скобку [ или {"{"}.
file-fault-yaml-sign = Текст начинается со знака «{ $sign }». Возьмите текст в кавычки.
file-fault-yaml-several = В файле несколько документов. В одном файле описывается один конкурс: уберите строку «---».
file-fault-yaml-other = Строку не удалось разобрать. Проверьте отступы, двоеточия и кавычки.
file-fault-yaml-not-fields = Файл пишется в виде «поле: значение». Посмотрите файл-образец.

file-fault-unknown-field = Поля «{ $field }» не существует.
file-fault-missing = Значение не указано. Заполните его.
file-fault-expected-text = Здесь пишется одно значение.
file-fault-expected-list = Здесь нужен список: каждый пункт с новой строки, начиная со знака «- ».
file-fault-expected-fields = Здесь нужны вложенные поля. Например, напишите текст на двух языках: kk: и ru:
file-fault-too-long = Текст слишком длинный, знаков: { $length }. Не больше: { $max }.
file-fault-too-many = Слишком много пунктов. Не больше: { $max }.
file-fault-unknown-value = Значения «{ $value }» не существует. Допустимые значения: { $allowed }.
file-fault-code = Код «{ $value }» не подходит. Используйте строчные латинские буквы, цифры и дефис, например: turkistan-youth-2027.
file-fault-amount = Сумма записана как «{ $value }». Укажите целое положительное число в тенге, например: 12000000.
file-fault-number = «{ $value }» не подходит. Укажите целое число от 1 до { $max }.
file-fault-score = Балл «{ $value }» непонятен. Укажите число, например: 24.5.
file-fault-yes-no = «{ $value }» не подходит. Напишите «да» или «нет».
file-fault-moment = Дата и время «{ $value }» непонятны, или такого дня нет. Укажите время Астаны, например: 2026-12-25 18:30.
file-fault-day = День «{ $value }» непонятен или его не существует. Запишите так, например: 2027-02-01.
file-fault-url = Адрес «{ $value }» неполный. Укажите адрес, который начинается с https://
file-fault-bin = «{ $value }» не является БИН. БИН состоит из 12 цифр, проверьте их.
file-fault-tag = Метка «{ $value }» не подходит. Используйте строчные латинские буквы, цифры и дефис, например: youth.

file-fault-no-language = Текста нет ни на казахском, ни на русском. Заполните поля kk: и ru:
file-fault-no-lots = Нет ни одного лота. Опишите хотя бы один лот.
file-fault-deadline-past = Срок приёма заявок уже прошёл. Укажите дату в будущем.
file-fault-deadline-before-opening = Срок окончания стоит раньше начала приёма. Проверьте обе даты.
file-fault-results-before-deadline = Итоги не публикуются раньше окончания приёма. Проверьте обе даты.
file-fault-milestone-order = Сроки стоят не по порядку: сначала { $earlier }, затем { $later }. Проверьте обе даты.
file-fault-sphere-of-social-order = Сфера { $sphere } предусмотрена только для государственного социального заказа (часть 2 статьи 5 Закона). Выберите другую сферу.
file-fault-lot-number-twice = Лот № { $number } уже описан. Дайте каждому лоту свой номер.
file-fault-result-lot = Лота № { $number } нет. Проверьте номер лота.
file-fault-intake-lacks = Если заявки принимают в другом месте, заполните и поле { $field }.
file-fault-intake-extra = Поле { $field } нужно только при intake: elsewhere. Исправьте одно из двух.
file-fault-document-source = Укажите текст документа (text:) или файл (file:), что-то одно.
file-fault-document-missing = Файла «{ $name }» нет в архиве. Добавьте его или исправьте название.
file-fault-document-type = Такой тип файла не подходит: «{ $name }». Допустимые типы: { $allowed }.
file-fault-document-content = Содержимое файла «{ $name }» не соответствует расширению, или файл повреждён. Сохраните файл заново.

file-fault-language-missing =
    { $language ->
        [kk] Нет варианта на казахском языке.
       *[ru] Нет варианта на русском языке.
    } Без него конкурс нельзя опубликовать.
file-fault-no-documents = Нет ни одного документа. Без документов на казахском и русском языках конкурс нельзя опубликовать.
file-fault-mixed-letters = В слове «{ $word }» смешаны кириллица и латиница. Наберите слово заново.
file-fault-same-text = Тексты на казахском и русском совпадают. Проверьте перевод.
file-fault-amount-below = Сумма меньше установленной законом для этого вида конкурса: { $bound } ₸.
file-fault-amount-above = Сумма больше установленной законом для этого вида конкурса: { $bound } ₸.
file-fault-file-unused = Файл «{ $name }» есть в архиве, но не упомянут в competition.yaml.

# Чего не хватает: список перед публикацией
file-lack =
    { $language ->
        [kk] на казахском
       *[ru] на русском
    }
file-lack-spheres = сферы
file-lack-regions = регионы
file-lack-deadline = срок
file-lack-lots = лоты
file-lack-title = название
file-lack-summary = краткое описание
file-lack-customer = заказчик
file-lack-needs = требования к заявителю
file-lack-lot = тема лота № { $number }
file-lack-intake-place = место приёма заявок
file-lack-documents = документы
file-lack-specification = техническая спецификация
file-lack-rules = конкурсная документация
file-lack-form = форма заявки
file-lack-contract = проект договора
file-lack-protocol = протокол
file-lack-other = другой документ
file-lack-item = { $what } ({ $language })
