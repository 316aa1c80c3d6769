## Экран поля

application-field-place =
    📂 { $title }
    { $bar }  { $answered } / { $total }
application-field-question = <b>{ $label }</b>
application-field-help = { $help }
application-field-example = <i>Например:</i> { $example }
application-field-current =
    <b>Сейчас записано:</b>
    <blockquote expandable>{ $value }</blockquote>
application-field-contact = Свой номер можно не набирать: отправьте его кнопкой внизу.
application-field-contact-button = 📱 Отправить мой номер
application-field-period-from = Первый день: <b>{ $from }</b>. Теперь нажмите последний.
application-field-skipped = <i>Этот вопрос вы пропустили. Если напишете ответ, он сохранится.</i>
application-field-saved-note = ✅ Сохранено.
application-field-edited-note = ✅ Исправлено. Новый ответ сохранён.
application-field-kept-note = ✅ Сохранено. Можно добавить ещё. Когда закончите, нажмите «Готово».
application-field-skipped-note = ⏭ Пропущено. Позже можно вернуться.
application-field-restarted-note = Прежний текст удалён. Напишите новый.
application-field-line-removed-note = ✅ Строка убрана.
application-field-done-button = Готово ›
application-field-leave-button = Пока оставить и дальше ›
application-field-as-it-is-note = ℹ️ Это кнопка прежнего экрана. Ниже ответ, как он записан сейчас; чтобы изменить его, выберите здесь.
application-field-restart-button = Написать заново
application-field-skip-button = Пропустить
application-field-more-choices-button = Ещё ({ $page } / { $pages }) ›
application-field-consent-button = ✅ Подтверждаю
application-summary-button = Заявка
application-later-button = Продолжить позже
application-ask-button = ❓ Вопрос организатору
application-later-note =
    <b>Всё сохранено.</b> Продолжить можно в любое время с этого же места: нажмите «Продолжить» или /applications.

## Состояние заявки

application-state-draft = 📝 Черновик: ещё не подана
application-state-submitted = ✅ Заявка подана
application-state-changed = ⚠️ Заявка подана, но последние изменения <b>не отправлены</b>. Чтобы они считались, подайте заявку ещё раз.
application-state-withdrawn = ↩️ Отозвана. До окончания срока можно подать снова.
application-state-filed = 📮 Отмечена как поданная в другом месте
application-state-missed = ⌛ Срок прошёл, заявка не подана. Ваши ответы сохранены здесь.
application-state-closed = 🚫 Конкурс отменён. Ваши ответы сохранены здесь.

## Заявка кратко

application-summary-title = <b>{ $competition }</b>
application-summary-lot = Лот { $number }: { $theme }
application-summary-receipt = Расписка: <code>{ $number }</code>
application-summary-deadline =
    ⏰ Окончательный срок: { $deadline }
    { $left }
application-summary-progress = { $bar }  { $answered } / { $total }
application-summary-section = { $mark } { $number }. { $title } — { $done } / { $total }
application-summary-offer =
    💰 Ценовое предложение: <b>{ $offer }</b>
    Сумма лота: { $lot }
application-summary-elsewhere = ℹ️ Заявки на этот конкурс <b>принимаются не в этом боте</b>. Бот подготовит документы, а подать заявку нужно самостоятельно на указанном портале.
application-continue-button = ▶️ Продолжить
application-submit-button = 📨 Подать заявку
application-check-button = 🔍 Проверить
application-receipt-button = 🧾 Расписка
application-withdraw-button = Отозвать
application-competition-button = Конкурс
application-package-button = 📦 Получить пакет документов
application-filed-button = ✅ Подал на портале
application-not-filed-button = Ещё не подал
application-intake-button = Открыть портал
application-section-title = <b>{ $title }</b>
application-section-answer =
    <b>{ $label }</b>
    { $value }
application-section-empty =
    <b>{ $label }</b>
    ▫️ <i>Ответа нет</i>
application-section-skipped =
    <b>{ $label }</b>
    <i>Пропущено</i>

## Проверка и подача

application-check-title =
    <b>Заявка ещё не полна.</b> { $count ->
        [one] Осталось исправить { $count } пункт.
        [few] Осталось исправить { $count } пункта.
        [many] Осталось исправить { $count } пунктов.
       *[other] Осталось исправить { $count } пункта.
    } Комиссия не вправе запросить недостающее потом, поэтому лучше заполнить всё сейчас. Нажмите на пункт:
application-check-field = ▫️ <b>{ $label }</b>
application-check-ready = ✅ <b>Всё заполнено.</b> Исправлять нечего.
application-confirm-title = <b>Подать заявку?</b>
application-confirm-what =
    { $competition }
    Лот { $number }: { $theme }
application-confirm-offer = 💰 Ценовое предложение: <b>{ $offer }</b>
application-confirm-after = Изменить или отозвать её можно до окончания срока: { $deadline }. До этого заявку не может прочитать никто, кроме вашей организации.
application-send-button = ✅ Да, подать
application-receipt =
    🧾 <b>Заявка принята</b>

    Номер расписки: <code>{ $number }</code>
    Время приёма: { $time }
    { $competition }
    Лот { $lot }: { $theme }

    SHA-256:
    <code>{ $hash }</code>

    Сохраните это сообщение: оно подтверждает, что заявка подана вовремя. Проверка: { $url }
application-copy-number-button = Копировать номер
application-copy-hash-button = Копировать SHA-256
application-withdraw-confirm =
    <b>Отозвать заявку?</b>

    { $competition }

    Отозванная заявка не рассматривается. Ответы сохранятся, до окончания срока её можно подать снова.
application-withdraw-yes-button = Да, отозвать
application-withdrawn-toast = Заявка отозвана.

## Заявка, которая подаётся в другом месте

application-package =
    📦 <b>Документы готовы.</b> Сама заявка и архив с ней — выше.

    <b>Обратите внимание: заявка ещё никуда не подана.</b> Подайте её самостоятельно здесь: { $place }.

    После подачи нажмите «Подал на портале» — напоминания прекратятся.
application-filed-toast = Отмечено. Напоминаний больше не будет.
application-not-filed-toast = Отметка снята. Напомним, когда срок будет близко.

## Список

application-list-title = <b>Мои заявки</b>: { $count }
application-list-line =
    <b>{ $number }. { $competition }</b>
    Лот { $lot }: { $theme }
application-list-deadline = ⏰ { $deadline } · { $left }
application-list-empty =
    <b>Заявок пока нет.</b>
    Выберите конкурс и нажмите «Подать заявку»: бот задаст вопросы по одному, каждый ответ сохранится сразу.
application-find-button = 🔎 Смотреть конкурсы
application-profile-first =
    <b>Сначала познакомимся с вашей организацией.</b>

    Эти сведения заполняются один раз и сами попадают в каждую заявку. Около 5 минут. Приготовьте БИН и банковские реквизиты.
application-profile-go-on =
    <b>Сведения об организации ещё не полны.</b>

    Ответьте на оставшиеся вопросы — и сразу перейдёте к заявке.
application-profile-button = Сведения об организации ›

## Попытка после срока

application-late-submit = ⌛ <b>Заявка не принята: срок прошёл.</b>
application-late-answer = ⌛ <b>Ответ не сохранён: срок прошёл.</b> Прежние ответы на месте.
application-late-withdraw = ⌛ <b>Отозвать заявку нельзя: срок прошёл.</b> После срока заявку нельзя ни изменить, ни отозвать.
application-late-when =
    Окончательный срок: { $deadline }
    Ваша попытка поступила: { $received } (время Астаны)
    Опоздание: { $late }
application-late-next = Попытка записана: время и чего не хватало. Ваши ответы можно получить файлом.
application-late-seconds = { $count } с
application-late-minutes = { $count } мин
application-late-hours = { $count } ч
application-late-toast = Срок прошёл. Попытка записана.
application-late-button = 🕓 Попытки после срока
application-file-button = 📄 Мои ответы (файл)
application-file-kk-button = 📄 PDF каз
application-file-ru-button = 📄 PDF рус
application-late-list =
    🕓 <b>Попытки после срока</b>
    «{ $competition }»
    Окончательный срок: { $deadline }
application-late-none = Попыток после срока не записано.
application-late-attempt = <b>{ $at }</b>
application-late-attempt-submit = Попытка подать заявку
application-late-attempt-answer = Попытка ответить
application-late-attempt-withdraw = Попытка отозвать
application-late-missing = Тогда не было заполнено пунктов: { $count }. { $fields }
application-late-complete = Тогда все пункты были заполнены.
application-summary-late = 🕓 Записано попыток после срока: { $count }. Последняя: { $last }
