# Даты, единицы, перечисления

language-date = { $day } { $month } { $year } г.
language-official-date = { $day } { $month } { $year } года
language-day-and-month = { $day } { $month }
language-moment = { $day } { $month } { $year } года, { $weekday }, { $time } (время Астаны)

language-left-days-hours =
    { $days ->
        [one] остался { $days } день
        [few] осталось { $days } дня
       *[many] осталось { $days } дней
    } { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }
language-left-days =
    { $days ->
        [one] остался { $days } день
        [few] осталось { $days } дня
       *[many] осталось { $days } дней
    }
language-left-hours-minutes =
    { $hours ->
        [one] остался { $hours } час
        [few] осталось { $hours } часа
       *[many] осталось { $hours } часов
    } { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
language-left-hours =
    { $hours ->
        [one] остался { $hours } час
        [few] осталось { $hours } часа
       *[many] осталось { $hours } часов
    }
language-left-minutes =
    { $minutes ->
        [one] осталась { $minutes } минута
        [few] осталось { $minutes } минуты
       *[many] осталось { $minutes } минут
    }
language-left-moment = осталось меньше минуты
language-left-none = срок истек

language-list-and = { $rest } и { $last }
language-list-or = { $rest } или { $last }

language-kilobytes = { $size } кБ
language-megabytes = { $size } МБ

# Виды конкурсов

language-kind-social-order = Государственный социальный заказ
    .short = Социальный заказ
language-kind-short-grant = Краткосрочный грант
    .short = Краткосрочный грант
language-kind-medium-grant = Среднесрочный грант
    .short = Среднесрочный грант
language-kind-long-grant = Долгосрочный грант
    .short = Долгосрочный грант
language-kind-award = Премия
    .short = Премия

# Регионы

language-region-10 = область Абай
    .short = обл. Абай
language-region-11 = Акмолинская область
    .short = Акмолинская обл.
language-region-15 = Актюбинская область
    .short = Актюбинская обл.
language-region-19 = Алматинская область
    .short = Алматинская обл.
language-region-23 = Атырауская область
    .short = Атырауская обл.
language-region-27 = Западно-Казахстанская область
    .short = Западно-Казахстанская обл.
language-region-31 = Жамбылская область
    .short = Жамбылская обл.
language-region-33 = область Жетісу
    .short = обл. Жетісу
language-region-35 = Карагандинская область
    .short = Карагандинская обл.
language-region-39 = Костанайская область
    .short = Костанайская обл.
language-region-43 = Кызылординская область
    .short = Кызылординская обл.
language-region-47 = Мангистауская область
    .short = Мангистауская обл.
language-region-55 = Павлодарская область
    .short = Павлодарская обл.
language-region-59 = Северо-Казахстанская область
    .short = Северо-Казахстанская обл.
language-region-61 = Туркестанская область
    .short = Туркестанская обл.
language-region-62 = область Ұлытау
    .short = обл. Ұлытау
language-region-63 = Восточно-Казахстанская область
    .short = Восточно-Казахстанская обл.
language-region-71 = город Астана
    .short = г. Астана
language-region-75 = город Алматы
    .short = г. Алматы
language-region-79 = город Шымкент
    .short = г. Шымкент
language-region-KZ = По всей республике
    .short = По всей республике
language-regions-more =
    { $more ->
        [one] { $named } и ещё { $more } регион
        [few] { $named } и ещё { $more } региона
       *[many] { $named } и ещё { $more } регионов
    }

# Сферы: статья 5 Закона

language-sphere-1 = Достижение целей в области образования, науки, информации, физической культуры и спорта
    .short = Образование, наука, спорт
language-sphere-2 = Охрана здоровья граждан, пропаганда здорового образа жизни
    .short = Здоровье, образ жизни
language-sphere-3 = Охрана окружающей среды
    .short = Охрана окружающей среды
language-sphere-4 = Поддержка молодежной политики и детских инициатив
    .short = Молодежь и дети
language-sphere-5 = Содействие решению семейно-демографических и гендерных вопросов
    .short = Семья, демография, гендер
language-sphere-7 = Поддержка социально уязвимых слоев населения
    .short = Социально уязвимые слои
language-sphere-8 = Помощь детям-сиротам, детям из неполных и многодетных семей
    .short = Сироты, многодетные семьи
language-sphere-9 = Содействие обеспечению трудовой занятости населения
    .short = Занятость населения
language-sphere-10 = Защита прав, законных интересов граждан и организаций
    .short = Защита прав
language-sphere-11 = Развитие культуры и искусства
    .short = Культура и искусство
language-sphere-12 = Охрана историко-культурного наследия
    .short = Историко-культурное наследие
language-sphere-13 = Укрепление общественного согласия и общенационального единства
    .short = Согласие и единство
language-sphere-13-1 = Содействие службам пробации при оказании социально-правовой помощи лицам, состоящим на их учете
    .short = Помощь службам пробации
language-sphere-13-2 = Проведение общественного мониторинга качества оказания государственных услуг
    .short = Качество госуслуг
language-sphere-15 = Содействие развитию гражданского общества, в том числе повышению эффективности деятельности неправительственных организаций
    .short = Гражданское общество
language-sphere-16 = Развитие и поддержка волонтерских инициатив
    .short = Волонтерство
language-sphere-2_1 = Оказание помощи лицу (семье), находящемуся в трудной жизненной ситуации
    .short = Трудная жизненная ситуация
language-sphere-2_2 = Формирование ответственного обращения с животными, в том числе поддержка приютов для животных
    .short = Животные и приюты
language-sphere-2_3 = Иные социально значимые сферы, не противоречащие законодательству
    .short = Иные значимые сферы
