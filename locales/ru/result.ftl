## Протокол об итогах: для всех

result-protocol =
    🏁 <b>Протокол об итогах № { $number }</b>
    «{ $competition }»
result-corrects = ✏️ Этот протокол исправляет протокол № { $number }. Прежний тоже можно прочитать.
result-released = Опубликован: { $moment }
result-not-released = 🔒 Ещё не опубликован.
result-appeal-until = Последний день для жалобы: <b>{ $day }</b>
result-commission = <b>Конкурсная комиссия</b> · присутствовало { $present }, необходимо { $needed }
result-seat-present = ✅ { $part }: { $who }
result-seat-absent = ▫️ { $part }: { $who } (отсутствует)
result-part-chair = Председатель
result-part-deputy = Заместитель председателя
result-part-member = Член комиссии
result-part-secretary = Секретарь комиссии
result-lot = <b>Лот { $number }: { $theme }</b>
result-counts = Заявок: { $count }, допущено: { $admitted }
result-failed-none = По лоту { $lot } конкурс признан несостоявшимся: заявок не поступило.
result-failed-nobody-admitted = По лоту { $lot } конкурс признан несостоявшимся: не допущена ни одна заявка.
result-failed-one-of-many = По лоту { $lot } конкурс признан несостоявшимся: из нескольких заявок допущена только одна.
result-applicant = <b>{ $name }</b> · БИН { $bin }
result-winner = 🏆 <b>Победитель</b>
result-second = 🥈 Второе место
result-place = Место: { $place }
result-admitted = Допущен к участию в конкурсе
result-not-admitted = Не допущен к участию в конкурсе
result-rejected =
    ⛔️ Отклонена: { $reason }
    { $detail }
result-reason-qualification = несоответствие квалификационным требованиям
result-reason-documents = несоответствие требованиям конкурсной документации
result-reason-article-7 = нарушение требований статьи 7 Закона
result-total = Общий балл: <b>{ $total }</b> / { $most }
result-points = • { $name }: { $points } / { $most }
result-price = Запрошенная сумма: { $price }
result-notional = Ценовое предложение: { $price }. Условное снижение: { $cut } %. Условная цена: { $notional }
result-kk-button = 📄 На казахском (PDF)
result-ru-button = 📄 На русском (PDF)
result-protocol-button = 📜 Протокол об итогах
result-summary = Протокол об итогах № { $number }.
result-summary-corrected = Протокол об итогах № { $number }. По жалобе он исправляет протокол № { $corrects }.

## Сотруднику: составление протокола

result-button = 🏁 Подвести итоги
result-desk =
    🏁 <b>Итоги конкурса</b>
    «{ $title }»
result-desk-draft = Составляется протокол № { $number }. Пока он не опубликован, баллы и решения не меняются.
result-desk-again = ⚖️ Жалоба удовлетворена: лот рассматривают заново в течение 2 рабочих дней, затем составляют исправляющий протокол.
result-desk-owed = <b>До протокола осталось: { $count }</b>
result-desk-ready = ✅ По всем заявкам есть решения и баллы. Можно составлять протокол.
result-owed-admission = • Лот { $lot }, { $name }: нет решения о допуске (секретарь комиссии)
result-owed-experts = • Лот { $lot }, { $name }: не назначены эксперты (секретарь комиссии)
result-owed-scores = • Лот { $lot }, { $name }: экспертов, не завершивших оценку, — { $count }
result-start-button = ✍️ Составить протокол
result-draft-button = ✍️ Продолжить протокол
result-of-button = 📜 № { $number } · { $day }
result-draft = ✍️ <b>Черновик протокола.</b> До публикации его видят только сотрудники.
result-next-ask = <b>Дальше:</b> проверьте присутствие комиссии и запросите согласие второго человека.
result-next-again = <b>Дальше:</b> после согласия протокол изменился. Запросите согласие ещё раз.
result-next-alone = <b>Дальше:</b> проверьте присутствие комиссии и опубликуйте протокол.
result-next-release = ✅ Второй человек согласен. <b>Дальше:</b> протокол можно публиковать.
result-attendance-button = 👥 Присутствие комиссии
result-attendance =
    👥 <b>Кто присутствовал на заседании?</b>
    Нажмите на имя, чтобы изменить отметку. Голосующих присутствует: { $present }, необходимо: { $needed }.
result-no-commission = Состав комиссии не внесён. Сначала внесите его в разделе «Рассмотрение заявок».
result-ask-button = ✋ Запросить согласие
result-asked-note = Согласие запрошено: второму человеку придёт сообщение.
result-agree-button = ✅ Согласен
result-agreed-note = Согласие записано.
result-release-button = 📣 Опубликовать
result-release =
    📣 <b>Опубликовать протокол № { $number }?</b>
    «{ $title }»

    Протокол сразу появится на сайте, каждый заявитель получит свои баллы. Изменить его потом нельзя: исправляет только новый протокол по жалобе.
result-release-yes-button = 📣 Да, опубликовать
result-released-note = Итоги опубликованы.
result-discard-button = 🗑 Удалить черновик
result-discard =
    🗑 <b>Удалить черновик протокола?</b>
    Решения и баллы останутся, их снова можно будет менять.
result-discard-yes-button = 🗑 Да, удалить
result-discarded-note = Черновик удалён.
result-told-approval =
    ✋ <b>Просят согласия с протоколом об итогах</b>
    «{ $title }», № { $number }

    Прочитайте протокол и дайте согласие.
result-open-button = Открыть протокол

## Заявителю: собственный результат

result-told =
    🏁 <b>Опубликованы итоги конкурса</b>
    «{ $title }»
result-told-corrected =
    ✏️ <b>Итоги конкурса исправлены</b>
    «{ $title }»
    Жалоба удовлетворена, новый протокол: № { $number }.
result-told-own = 📌 <b>Ваша заявка: лот { $lot }, { $theme }</b>
result-told-winner = 🎉 <b>Поздравляем!</b> Договор заключат, когда истечёт срок для жалоб.
result-told-appeal = Если вы не согласны, владелец организации может подать жалобу до конца дня <b>{ $day }</b>.
result-told-more = Результаты остальных ваших заявок – в протоколе.
result-own-button = 🏁 Результат

## Жалоба

appeal-button = ⚖️ Подать жалобу
appeal-own-button = ⚖️ Моя жалоба
appeal-screen =
    ⚖️ <b>Жалоба на итоги</b>
    «{ $title }», лот { $lot }
    Протокол № { $number }. Последний день для жалобы: <b>{ $day }</b>
appeal-how = Нужны два коротких сообщения: с чем вы не согласны и какие есть факты. Кому, от кого и о каком конкурсе жалоба – добавим сами. Решение примут до конца дня { $day }.
appeal-over = Срок для жалоб истёк.
appeal-write-button = ✍️ Написать жалобу
appeal-disputed =
    ⚖️ <b>С каким решением или действием вы не согласны?</b>
    Например: «За опыт поставлено 5 баллов». Напишите одним сообщением.
appeal-facts =
    ⚖️ <b>Какие конкретные факты это подтверждают?</b>
    Напишите, где в заявке или в каком документе это видно.
appeal-written =
    <b>С чем вы не согласны:</b>
    { $disputed }

    <b>Факты:</b>
    { $facts }
appeal-check = Проверьте. Поданную жалобу изменить нельзя, но до решения её можно отозвать.
appeal-file-button = ⚖️ Подать жалобу
appeal-again-button = ✏️ Написать заново
appeal-filed-note = Ваша жалоба зарегистрирована.
appeal-withdraw-button = ↩️ Отозвать жалобу
appeal-withdraw = ↩️ <b>Отозвать жалобу?</b> Пока срок не истёк, можно подать новую.
appeal-withdraw-yes-button = ↩️ Да, отозвать
appeal-withdrawn-note = Жалоба отозвана.
appeal-of = ⚖️ <b>Жалоба № { $id }</b> · подана: { $at }
appeal-state-filed = ⏳ На рассмотрении. Решение примут до конца дня { $day }.
appeal-state-withdrawn = ↩️ Отозвана.
appeal-state-returned = 📨 Возвращена на доработку. Пока срок не истёк, её можно подать снова.
appeal-state-upheld = ✅ Удовлетворена. Лот рассмотрят заново.
appeal-state-dismissed = ⛔️ В удовлетворении отказано.
appeal-decision = <b>Решение:</b> { $decision }
appeal-told-filed =
    ⚖️ <b>Поступила жалоба на итоги</b>
    «{ $title }», лот { $lot }

    Решение нужно принять до конца дня { $day }. До этого договор не заключают.
appeal-told-withdrawn =
    ↩️ <b>Жалоба отозвана</b>
    «{ $title }», лот { $lot }
appeal-told-decided =
    ⚖️ <b>По вашей жалобе принято решение</b>
    «{ $title }», лот { $lot }
appeal-open-button = Открыть жалобу
appeal-list-button = ⚖️ Жалобы ({ $count })
appeal-list = ⚖️ <b>Жалоб, ожидающих решения: { $count }</b>
appeal-for-staff =
    <b>Заявитель:</b> { $name }, БИН { $bin }
    <b>Конкурс:</b> «{ $title }», лот { $lot }, протокол № { $number }
appeal-uphold-button = ✅ Удовлетворить
appeal-dismiss-button = ⛔️ Отказать
appeal-return-button = 📨 Вернуть на доработку
appeal-why-kk = ✍️ <b>Напишите обоснование решения на казахском.</b> Его опубликуют на сайте: не пишите личных данных.
appeal-why-ru = ✍️ <b>Теперь напишите то же обоснование на русском.</b>
appeal-decide = <b>Принять это решение?</b> Изменить его потом нельзя.
appeal-decide-yes-button = Да, принять решение
appeal-decided-note = Решение принято, сообщим заявителю.

## Документ (PDF)

result-paper = Протокол об итогах № { $number }
result-paper-held = НЕ ОПУБЛИКОВАН
result-paper-made = Дата составления
result-paper-released = Время публикации
result-paper-appeal = Последний день для жалобы
result-paper-verify = Этот протокол на сайте: { $url }
result-paper-commission = Конкурсная комиссия
result-paper-quorum = Голосующих членов: { $members }. Присутствовало: { $present }. Необходимо: { $needed }.
result-paper-part = Обязанность
result-paper-who = Ф. И. О., должность
result-paper-attendance = Присутствие
result-paper-present = присутствовал
result-paper-absent = отсутствовал
result-paper-outcome = Итог рассмотрения
result-paper-admitted = Допущен к участию в конкурсе
result-paper-not-admitted = Не допущен к участию в конкурсе
result-paper-rejected = Отклонена
result-paper-scores = Баллы по критериям
result-paper-criterion = Критерий оценки (наибольший балл)
result-paper-prices = Цены и места
result-paper-price = Ценовое предложение
result-paper-cut = Условное снижение
result-paper-notional = Условная цена
result-paper-place = Место
result-paper-winner = Победитель: { $name }, БИН { $bin }
result-paper-second = Второе место: { $name }, БИН { $bin }
result-paper-seed = Исходное число жеребьёвки экспертов: { $seed }

## Сайт

result-site-title = Протокол об итогах
result-site-none = Итоги ещё не опубликованы.
result-site-link = Прочитать протокол полностью
result-site-json = Данные для программ (JSON)
result-site-corrected = Этот протокол исправлен протоколом № { $number }.
result-site-projects = Проекты
result-site-appeals = Жалобы
result-site-no-appeals = Жалоб не поступило.
result-site-filed = Подана
result-site-state = Состояние
result-site-lot = Лот
result-site-decision = Решение
result-site-state-filed = на рассмотрении
result-site-state-withdrawn = отозвана
result-site-state-returned = возвращена на доработку
result-site-state-upheld = удовлетворена
result-site-state-dismissed = в удовлетворении отказано

## Причины отказа

refusal-results-lots-sealed =
    <b>Некоторые лоты ещё не вскрыты: { $count }.</b>
    Итоги подводят, когда вскрыты заявки по всем лотам.
    .short = Вскрыты ещё не все лоты.
refusal-results-owed =
    <b>Составлять протокол рано: осталось { $count }.</b>
    Чего не хватает по каждой заявке, показано на странице «Подвести итоги».
    .short = Составлять протокол ещё рано.
refusal-results-released =
    <b>Итоги опубликованы.</b>
    Опубликованный протокол не меняют: его исправляет только новый протокол после удовлетворённой жалобы.
    .short = Итоги опубликованы.
refusal-results-no-quorum =
    <b>Нет кворума: присутствует { $present }, необходимо { $needed }.</b>
    Проверьте присутствие членов комиссии или перенесите заседание.
    .short = Нет кворума.
refusal-results-changed =
    <b>Протокол изменился после того, как вы его видели.</b>
    Откройте и прочитайте его снова, затем дайте согласие или запросите его ещё раз.
    .short = Протокол изменился, прочитайте снова.
refusal-appeal-over =
    <b>Срок для жалоб истёк.</b>
    Жалоба, поданная после срока, не рассматривается. Право обратиться в суд сохраняется.
    .short = Срок для жалоб истёк.
refusal-appeal-waits =
    <b>По этой заявке уже есть ваша жалоба.</b>
    Дождитесь решения. Чтобы подать новую, сначала отзовите прежнюю.
    .short = Ваша жалоба уже подана.
refusal-appeal-incomplete =
    <b>Жалоба неполная.</b>
    Напишите и то, с чем не согласны, и факты, затем подайте.
    .short = Жалоба неполная.
refusal-appeal-decided =
    <b>По этой жалобе уже есть решение.</b>
    Изменить его больше нельзя.
    .short = По этой жалобе уже есть решение.
refusal-appeal-return-late =
    <b>Срок для возврата на доработку прошёл: { $day }.</b>
    Рассмотрите жалобу по существу и примите решение.
    .short = Срок для возврата прошёл.

refusal-results-by-protocol =
    <b>Итоги этого конкурса опубликованы протоколом.</b>
    Файлом их изменить нельзя: если жалоба удовлетворена, напишите исправляющий протокол.
    .short = Итоги меняются только протоколом.
