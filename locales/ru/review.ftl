## Критерии: приложение 21 к конкурсной документации, приказ № 687

review-criterion-project = Соответствие проекта технической спецификации
review-criterion-charter = Соответствие уставных целей услуге и статье 5
review-criterion-database = Наличие в Базе данных НПО
review-criterion-experience = Опыт работы
review-criterion-specialists = Специалисты
review-criterion-region = Опыт работы в регионе
review-guidance-project = Если в проекте есть все семь разделов и он отвечает технической спецификации — 6 баллов. Если нет хотя бы одного раздела — 0 баллов, заявка не допускается.
review-guidance-charter = Если цели устава отвечают услуге и сфере статьи 5 Закона — 2 балла, если нет — 0 баллов, заявка не допускается.
review-guidance-database = Сведения поданы до 31 марта — 2 балла, с опозданием — 1 балл. Нет в базе — 0 баллов, заявка не допускается.
review-guidance-experience = Социальные проекты: до 2 лет — 1, до 5 лет — 2, до 8 лет — 3, больше — 4. Похожие услуги: до 2 лет — 5, до 5 лет — 6, до 8 лет — 7, больше — 8. Нужны акты и счета-фактуры.
review-guidance-specialists = У специалистов достаточный стаж или квалификация — 2, и то и другое — 4, нет — 0. Нужны подтверждающие документы.
review-guidance-region = В этом регионе: до 2 лет — 2, до 5 лет — 4, больше — 6, опыта нет — 0. Нужны акты и счета-фактуры.

## Критерии: гранты и премии, если у организатора нет своей таблицы

review-criterion-need = Актуальность проблемы
review-criterion-match = Соответствие цели теме и уставу
review-criterion-work = Методы и план работы
review-criterion-result = Ожидаемые результаты
review-criterion-budget = Обоснованность расходов
review-criterion-capacity = Потенциал организации и команды
review-guidance-need = Проблема подтверждена данными, указано, кого она касается.
review-guidance-match = Проект отвечает теме и названному пункту устава.
review-guidance-work = Мероприятия ведут к цели, указаны сроки и ответственные.
review-guidance-result = Результаты измеримы, есть исходное значение и способ проверки.
review-guidance-budget = Каждая сумма нужна, рассчитана и связана с мероприятием.
review-guidance-capacity = Организация выполняла такую работу, квалификация команды подтверждена.

## Почему не допущена по баллам (для протокола итогов)

review-rejected-fatal = По критерию «{ $criterion }» поставлено 0 баллов (пункт 461 Правил).
review-rejected-threshold = Сумма баллов { $total }, наименьшая { $threshold } (пункт 464 Правил).

## Сотруднику: конкурсы и лоты, которые рассматриваются

review-exams-button = 🔎 Рассмотрение заявок
review-exams =
    🔎 <b>Рассмотрение заявок</b>
    Конкурсов на рассмотрении: { $count }
review-exam =
    🔎 <b>Рассмотрение заявок</b>
    «{ $title }»

    Выберите лот.
review-lot =
    🔎 «{ $title }»
    <b>Лот { $number }: { $theme }</b>
review-lot-ends = Последний день рассмотрения: { $day }
review-lot-overdue = ⚠️ Срок рассмотрения прошёл.
review-lot-admission = Заявок: { $applicants }. Решено: { $decided } (допущено { $admitted }, отклонено { $rejected }).
review-lot-reviews = Передано экспертам: { $given }. Завершено: { $finished }.
review-next-nobody = По этому лоту заявок не поступило: рассматривать нечего.
review-next-admission = <b>Дальше:</b> проверьте заявки по списку и примите решение. Осталось: { $count }.
review-next-experts = <b>Дальше:</b> назначьте экспертов допущенным заявкам. Без экспертов: { $count }.
review-next-scores = <b>Дальше:</b> дождитесь оценок экспертов. Не завершено: { $count }.
review-next-results = <b>Всё рассмотрено.</b> Можно составлять протокол итогов.
review-admission-button = 📋 Проверка: { $decided } / { $applicants }
review-experts-button = 👥 Эксперты
review-progress-button = 📊 Ход работы
review-ranking-button = 🏁 Баллы и места
review-lot-button = 🔎 К лоту

## Комиссия

review-commission-button = 👥 Конкурсная комиссия
review-commission =
    👥 <b>Конкурсная комиссия</b>
    «{ $title }»
    Членов: { $count }. Так они будут названы в протоколе.
review-commission-member =
    <b>{ $name }</b> · { $part }
    { $post }
review-part-chair = председатель
review-part-deputy = заместитель председателя
review-part-member = член комиссии
review-part-secretary = секретарь комиссии
review-add-chair-button = ➕ Председатель
review-add-deputy-button = ➕ Заместитель
review-add-member-button = ➕ Член
review-add-secretary-button = ➕ Секретарь
review-commission-name =
    Новый член: <b>{ $part }</b>.
    Напишите фамилию, имя и отчество, как они должны стоять в протоколе.
review-commission-post-kk =
    <b>{ $name }</b>
    Напишите должность и организацию <b>на казахском</b>. Например: Қоғамдық даму басқармасы басшысының орынбасары.
review-commission-post-ru =
    <b>{ $name }</b>
    Теперь напишите должность и организацию <b>на русском</b>.
review-commission-post-button = ✏️ Изменить должность
review-commission-end-button = ➖ Вывести из состава
review-commission-end = Вывести из комиссии: <b>{ $name }</b>? В прежних протоколах имя останется.
review-commission-end-yes-button = ➖ Да, вывести
review-commission-ended-note = Выведен из состава комиссии

## Допуск: список

review-admission-list = Проверьте каждую заявку по списку и примите решение. Документы у заявителя не запрашивают и не заменяют (пункт 204 Правил).
review-item-bin = БИН верен и принадлежит организации
review-item-section = Раздел «{ $name }» заполнен
review-item-file = Документ приложен: { $name }
review-item-price = Запрошенная сумма не выше суммы лота
review-item-shares = Расходы на институциональное развитие не выше доли по закону
review-item-kept-database = Организация есть в Базе данных НПО
review-item-kept-charter = Цели устава отвечают услуге и статье 5
review-item-kept-unfair = Нет в реестре недобросовестных участников
review-item-kept-liquidation = Не находится в процессе ликвидации
review-item-kept-bankrupt = Не признана банкротом
review-item-kept-enforcement = Нет задолженности по исполнительному производству
review-item-kept-arrest = На имущество не наложен арест
review-item-kept-suspended = Деятельность не приостановлена
review-item-kept-relatives = Руководитель и учредители не близкие родственники заказчика и оператора
review-item-kept-terrorism = Руководителя и учредителей нет в перечнях по финансированию терроризма и экстремизма
review-item-kept-awarded = За последние три года премию не получала
review-hint-met = (по данным есть)
review-hint-not-met = (по данным нет)
review-hint-look = (проверьте сами)
review-item-note = Заметка: { $note }
review-item-how = Проверьте и нажмите кнопку. Если написать, что вы увидели, это станет заметкой к пункту.
review-met-button = ✅ Соответствует
review-not-met-button = ❌ Не соответствует
review-rest-button = ✅ Остальное соответствует
review-read-button = 📄 Заявка и файлы
review-undecided = Решения пока нет.
review-admitted = ✅ <b>Допущена к участию в конкурсе.</b>
review-rejected =
    ❌ <b>К участию в конкурсе не допускается.</b>
    Причина: { $reason }
    { $detail }
review-admit-button = ✅ Допустить
review-reject-button = ❌ Отклонить
review-reject = Выберите причину отклонения. В протоколе будет именно одна из этих трёх.
review-reason-qualification = несоответствие квалификационным требованиям
review-reason-documents = несоответствие требованиям конкурсной документации
review-reason-article-7 = нарушение требований статьи 7 Закона
review-reason-qualification-button = Квалификационные требования
review-reason-documents-button = Конкурсная документация
review-reason-article-7-button = Статья 7 Закона
review-why-kk = Опишите причину отклонения подробно <b>на казахском</b>: что именно не соответствует и где это видно. Например: «Жарғының көшірмесінде 3–5-беттер жоқ».
review-why-ru = Теперь напишите то же самое <b>на русском</b>.
review-why-kk-button = ✏️ Текст на казахском
review-why-ru-button = ✏️ Текст на русском
review-reject-sure =
    Заявитель и протокол увидят:

    <b>{ $reason }</b>
    🇰🇿 { $kk }
    🇷🇺 { $ru }
review-reject-yes-button = ❌ Отклонить
review-next-application-button = ➡️ Следующая заявка

## Эксперты: жребий, назначение, ход работы

review-experts =
    <b>Эксперты</b>
    Можно назначить на этот лот: { $experts }. Допущенных заявок без экспертов: { $alone }.
    Члены организаций, подавших заявки, сюда не входят.
review-drawn =
    🎲 Жребий брошен: { $at }
    Экспертов: { $experts }, заявок: { $submissions }, на каждую: { $each }
    Начальное число: <code>{ $seed }</code>
review-draw-button = 🎲 Бросить жребий
review-draw =
    🎲 <b>Жребий</b>
    Экспертов: { $experts }, заявок: { $submissions }. Сколько экспертов нужно каждой заявке?
review-draw-nobody = Назначить некого. Попросите администратора добавить экспертов.
review-draw-sure =
    🎲 Заявок: { $submissions }, экспертов на каждую: { $each }. Всего оценок: { $reviews }, поровну на экспертов: { $experts }.

    Жребий бросают один раз: исход и начальное число сохраняются и публикуются.
review-draw-yes-button = 🎲 Бросить жребий
review-drawn-note = Жребий брошен. Передано на оценку: { $count }
review-nobody-given = Эксперты пока не назначены.
review-expert-progress =
    👤 <b>{ $expert }</b>
    Передано { $given }, заявили об интересах { $declared }, завершено { $finished }
    Поставлено баллов: { $scored } / { $criteria }
review-ask-button = 🔔 Напомнить
review-asked-note = { $count ->
    [0] Сегодня всем уже напомнили
   *[other] Напоминание получат эксперты: { $count }
}
review-application-experts-button = 👥 Эксперты заявки
review-given-line = 👤 <b>{ $expert }</b> · { $state }
review-state-waiting = ещё не заявил об интересах
review-state-scoring = оценивает, { $scored } / { $criteria }
review-state-finished = завершил
review-state-conflict = конфликт интересов
review-state-abstained = отказался
review-state-recused = отведён
review-scores-button = 🔢 Баллы: { $expert }
review-take-button = ➖ Отвести: { $expert }
review-give-button = ➕ Назначить эксперта
review-give = Выберите эксперта. Он сразу получит уведомление.
review-give-nobody = Назначить больше некого.
review-given-note = Эксперт назначен
review-take = Эксперт <b>{ $expert }</b> будет отведён от этой заявки. Напишите причину: её прочтёт эксперт, она останется в журнале.
review-taken-note = ✅ Эксперт отведён. Его баллы сохранены, но не учитываются.
review-scores = 🔢 <b>{ $expert }</b>: баллы и обоснования
review-score-line =
    <b>{ $criterion }</b>: { $points } / { $most }
    { $reason }
    <i>{ $at }</i>
review-score-old = <i>Прежде ({ $at }): { $points } / { $most }. { $reason }</i>

## Баллы и места

review-ranking-law = 🏁 <b>Баллы и места</b> (приказ № 687, пункты 461–474)
review-ranking-organizer = 🏁 <b>Баллы и места</b> (по критериям организатора)
review-ranking-unofficial = ⚠️ Организатор не задал критериев оценки: применена примерная таблица, её не подтверждает ни один акт.
review-ranking-provisional = ⚠️ Это предварительный расчёт: решено ещё не всё.
review-failed-none = Заявок не поступило: конкурс по лоту не состоялся.
review-failed-nobody-admitted = Ни одна заявка не допущена: конкурс по лоту не состоялся.
review-failed-one-of-many = Из нескольких заявок допущена одна: конкурс по лоту не состоялся.
review-placed = <b>{ $place }-е место.</b> { $name } (номер в списке { $number })
review-ranked = <b>{ $name }</b> (номер в списке { $number })
review-total = Баллы: { $total } / { $most }
review-unscored = Эксперты ещё не закончили оценку.
review-price = Запрошено: { $price }
review-notional = Запрошено: { $price }, снижение { $cut } %, условная цена { $notional }
review-tied = ⚠️ Наравне с другой заявкой. Место решило время подачи: пусть комиссия посмотрит.

## Эксперту: что мне передано

review-own-button = 📋 Мне на оценку: { $count }
review-own =
    📋 <b>Заявки, переданные мне</b>
    Не завершено: { $count }

    🔒 сначала заявите об интересах, ✏️ вы оцениваете, ✅ завершено.
review-open-own-button = 📋 Открыть мои заявки
review-head =
    «{ $title }»
    Лот { $number }: { $theme }
    <b>{ $name }</b>, БИН { $bin }
review-interests = 🔒 Прежде чем открыть заявку: связаны ли вы с этой организацией? Отметьте, что есть. Если связь есть, заявка не откроется, её рассмотрит другой эксперт.
review-interest-employer = Работаю там
review-interest-founder = Учредитель или член
review-interest-paid = За год получал от неё деньги
review-interest-family = Там мой родственник
review-no-interest-button = ✅ Никак не связан
review-interest-button = ↩️ Заявить и вернуть
review-conflict-note = ✅ Конфликт интересов заявлен. Заявка не открыта, секретарь извещён.
review-abstain-button = ↩️ Отказаться
review-abstain = Почему вы отказываетесь оценивать эту заявку? Напишите причину: её прочтёт секретарь комиссии. После этого заявка у вас больше не числится.
review-abstained-note = ✅ Заявка возвращена, секретарь извещён.
review-text-button = 📖 Читать
review-files-button = 📎 PDF и файлы
review-organization = <b>Организация</b>
review-section = <b>{ $title }</b>
review-field = <u>{ $label }</u>
review-table-total = Всего: { $total }
review-criterion-open = ▫️ { $number }. { $criterion } (не больше { $most })
review-criterion-given = ✅ { $number }. { $criterion }: <b>{ $points }</b> / { $most }
review-sum = Баллы: { $total } / { $most }
review-left = Прочитайте заявку и поставьте баллы по каждому критерию. Осталось: { $count }.
review-may-finish = Все баллы поставлены. Проверьте и нажмите «Завершить оценку»: незавершённая оценка не учитывается.
review-finished = ✅ <b>Оценка завершена.</b> Пока не составлен протокол итогов, её можно открыть снова и исправить.
review-finish-button = ✅ Завершить оценку
review-reopen-button = ✏️ Открыть снова
review-finished-note = Оценка завершена
review-reopened-note = Оценка открыта снова
review-criterion = <b>{ $number }. { $criterion }</b> (не больше { $most })
review-guidance = <i>{ $guidance }</i>
review-fatal = ⚠️ При 0 баллов заявка не допускается к конкурсу.
review-hint-points = 💡 По данным самой организации: { $points }. Документы проверьте сами.
review-score-now = Сейчас: <b>{ $points }</b>. { $reason }
review-points-press = Сколько баллов ставите?
review-points-type = Сколько баллов ставите? Напишите целое число от 0 до { $most }.
review-score-why =
    Баллы: <b>{ $points }</b>
    Напишите обоснование (не короче 10 знаков): где это видно в заявке, чего не хватает. Ваше имя рядом с оценкой не публикуется.
review-score-saved-note = ✅ Баллы сохранены.

## Письма

review-told-given =
    📋 <b>Вам переданы заявки на оценку: { $count }</b>
    «{ $title }», лот { $lot }

    Сначала заявите, связаны ли вы с каждой организацией, затем заявка откроется.
review-told-owed =
    🔔 <b>Срок оценки заканчивается</b>
    Не завершено вами: { $count }
review-told-taken =
    ↩️ <b>Заявка вам больше не передана</b>
    «{ $title }», лот { $number }: { $name }
    Причина: { $why }
review-told-ended =
    ↩️ <b>Эксперт вернул заявку</b>
    «{ $title }», лот { $number }: { $name }
    Причина: { $why }

    Если нужно, назначьте другого эксперта.
review-find-expert-button = 👥 Назначить эксперта

## Отказы

refusal-lot-not-opened = Заявки этого лота ещё не вскрыты. Рассматривать их можно после вскрытия.
    .short = Заявки ещё не вскрыты
refusal-examination-over = Протокол итогов составлен, поэтому проверку и баллы менять нельзя. Если нужно исправить, сначала уберите проект протокола, либо нужно решение по жалобе.
    .short = Протокол составлен: менять нельзя
refusal-admission-incomplete = Сначала проверьте все пункты списка. Осталось: { $count }.
    .short = Список проверен не весь
refusal-admission-points = { $count ->
    [0] Все пункты отмечены как соответствующие: чтобы отклонить заявку, хотя бы один не должен соответствовать.
   *[other] Есть несоответствия: { $count }. Чтобы допустить заявку, должны соответствовать все пункты.
}
    .short = Решение не сходится со списком
refusal-not-admitted = Эта заявка не допущена. Экспертов назначают только допущенным заявкам.
    .short = Заявка не допущена
refusal-nothing-to-draw = Допущенных заявок без экспертов не осталось: бросать жребий незачем.
    .short = Для жребия нет заявок
refusal-expert-unknown = Этого человека нельзя назначить на эту заявку: роль прекращена, он член подавшей заявку организации или заявка у него уже была. Выберите другого.
    .short = Этого эксперта назначить нельзя
refusal-experts-too-few = Экспертов не хватает: есть { $count }, на каждую заявку нужно { $each }. Выберите число поменьше или попросите администратора добавить экспертов.
    .short = Экспертов не хватает
refusal-interest-first = Сначала заявите, связаны ли вы с этой организацией. После этого заявка откроется.
    .short = Сначала заявите об интересах
refusal-interest-declared = Вы уже заявили об интересах. Если связь обнаружилась позже, откажитесь от заявки и напишите причину.
    .short = Уже заявлено
refusal-review-over = Эта заявка вам больше не передана: вы её вернули или её забрал секретарь.
    .short = Заявка вам больше не передана
refusal-review-finished = Вы уже завершили оценку. Чтобы исправить, откройте её снова.
    .short = Оценка завершена
refusal-points-not-allowed = Столько баллов поставить нельзя. Нажмите одну из кнопок или напишите целое число от 0 до { $most }.
    .short = Столько баллов нельзя
refusal-score-reason-short = Обоснование слишком короткое: напишите не меньше { $least } знаков. Выбранные баллы на месте, дополните текст и пришлите снова.
    .short = Обоснование слишком короткое
refusal-review-incomplete = Поставьте баллы по всем критериям. Осталось: { $count }.
    .short = Не все баллы поставлены
