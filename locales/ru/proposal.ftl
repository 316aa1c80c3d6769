## Предложения тем государственного социального заказа

proposal-button = 💡 Предложения тем
proposal-sort-button = 💡 Разобрать предложения
proposal-list =
    💡 <b>Темы, предложенные для государственного социального заказа на следующий год</b>

    🕓 Ждут ответа: <b>{ $open }</b>
    ✅ Приняты: <b>{ $taken-up }</b>
    ✖️ Отклонены: <b>{ $declined }</b>
proposal-narrowed = 🔎 { $what }
proposal-none = Таких предложений пока нет. Первое может написать ваша организация.
proposal-item =
    <b>{ $number }. { $theme }</b>
    { $organization }
    { $sphere } · { $region }
    { $state }
proposal-state-unfinished = ✍️ обоснование не написано
proposal-state-open = 🕓 ждёт ответа
proposal-state-merged = 🔗 объединено с другим
proposal-state-taken-up = ✅ принято
proposal-state-declined = ✖️ отклонено
proposal-state-withdrawn = ↩️ отозвано
proposal-make-button = ✍️ Предложить тему
proposal-own-button = 🏢 Предложения организации
proposal-sphere-button = Сфера
proposal-region-button = Регион
proposal-state-button = Состояние
proposal-by = 🔎 <b>Что показать?</b>
proposal-any-button = Все
proposal-one =
    💡 <b>{ $theme }</b>

    { $grounds }

    Организация: <b>{ $organization }</b>
    Сфера: { $sphere }
    Регион: { $region }
    Дата: { $date }
    Состояние: { $state }
proposal-same =
    🔗 Объединено с этим: <b>{ $count }</b>
    { $names }
proposal-answer = 💬 <b>Ответ:</b> { $answer }
proposal-answer-draft =
    💬 <b>Подготовленный ответ</b> (опубликуется с решением):
    🇰🇿 { $kk }
    🇷🇺 { $ru }
proposal-finish-button = ✍️ Написать обоснование
proposal-change-theme-button = ✏️ Тема
proposal-change-grounds-button = ✏️ Обоснование
proposal-change-sphere-button = ✏️ Сфера
proposal-change-region-button = ✏️ Регион
proposal-withdraw-button = ↩️ Отозвать
proposal-withdraw =
    ↩️ <b>Отозвать предложение?</b>
    Оно исчезнет из списка и с сайта. Позже его можно подать заново.
proposal-withdraw-yes-button = Да, отозвать
proposal-withdrawn-note = Предложение отозвано.
proposal-own =
    🏢 <b>Предложения вашей организации: { $count }</b>
    Одновременно ждать ответа могут: { $most }
proposal-sphere =
    💡 <b>К какой сфере относится тема?</b>
    Предложение публикуется от имени организации, имена людей не показываем. От одной организации ответа могут ждать не больше { $most } предложений.
proposal-region = 🗺 <b>Для какого региона?</b>
proposal-theme =
    ✍️ <b>Напишите тему одним предложением</b> (до { $most } знаков).
    Например: уход на дому за пожилыми в сёлах.
proposal-grounds = ✍️ <b>Теперь обоснуйте</b> (до { $most } знаков): кому это нужно, почему сейчас, скольким людям поможет.
proposal-saved = ✅ <b>Сохранено.</b> До ответа предложение можно менять; об ответе сообщим.
proposal-answer-button = 💬 Написать ответ
proposal-answer-kk = ✍️ <b>Напишите ответ на казахском.</b> Он публикуется вместе с решением.
proposal-answer-ru = ✍️ <b>Теперь напишите тот же ответ на русском.</b>
proposal-take-button = ✅ Принять
proposal-decline-button = ✖️ Отклонить
proposal-answered-note = Решение опубликовано, организации сообщим.
proposal-merge-button = 🔗 Объединить
proposal-merge =
    🔗 <b>С каким предложением совпадает?</b>
    «{ $theme }»

    В списке предложения этой сферы, которые ждут ответа. Ответ на выбранное будет общим.
proposal-merged-note = Предложения объединены.
proposal-unmerge-button = 🔓 Отделить
proposal-unmerged-note = Предложение снова отдельно.
proposal-into-button = 🔗 Общее предложение
proposal-open-button = 💡 Открыть предложение
proposal-told-taken =
    ✅ <b>Ваше предложение принято</b>
    «{ $theme }»

    💬 { $answer }
proposal-told-declined =
    ✖️ <b>Ваше предложение отклонено</b>
    «{ $theme }»

    💬 { $answer }

## На сайте

proposal-site-title = Предложения тем
proposal-site-lead = Темы, которые НПО предложили для государственного социального заказа на следующий год, и ответы на них.
proposal-site-make = Предложить тему в Telegram
proposal-site-answer = Ответ
proposal-site-same = Ещё с таким же предложением: { $count }
proposal-site-counts = Ждут ответа: { $open }, приняты: { $taken-up }, отклонены: { $declined }

## Причины отказа

refusal-proposal-too-many =
    <b>Слишком много предложений ждут ответа.</b>
    От одной организации одновременно рассматриваем не больше { $most }. Дождитесь ответа или отзовите одно из них.
    .short = Слишком много предложений ждут ответа.
refusal-proposal-answered =
    <b>Это предложение больше не меняется.</b>
    На него ответили, его отозвали или объединили с другим. Если нужно, подайте новое.
    .short = Это предложение больше не меняется.
refusal-proposal-itself =
    <b>Нельзя объединить предложение с ним самим.</b>
    Выберите в списке другое.
    .short = Выберите другое.
