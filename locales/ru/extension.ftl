## Продление срока: для всех и для одного заявителя

extension-for-all-button = ⏳ Продлить срок
extension-for-all =
    ⏳ <b>Продлить срок для всех</b>
    «{ $title }»
    Сейчас окончательный срок: { $deadline }

    Выберите новый срок или напишите его, например: <code>12.06 18:00</code>. Затем спросим причину: она будет в сообщении и на сайте. До последнего подтверждения ничего не изменится.
extension-later-button = { $days ->
    [one] +{ $days } рабочий день: { $moment }
    [few] +{ $days } рабочих дня: { $moment }
    [many] +{ $days } рабочих дней: { $moment }
   *[other] +{ $days } рабочего дня: { $moment }
 }

extension-ask-button = ⏳ Попросить больше времени
extension-ask =
    ⏳ <b>Попросить больше времени</b>
    Сейчас окончательный срок: { $deadline }

    Напишите одним сообщением, почему времени не хватает (не более { $limit } знаков). Решает организатор.

    ⚠️ Организатор увидит название вашей организации и этот текст, но не ответы в заявке. Если время дадут, причина будет на сайте без названия организации. До решения срок прежний: продолжайте заполнять заявку.
extension-asked = ✅ <b>Просьба отправлена.</b> О решении сообщим. До него срок прежний.
extension-waiting = 🕓 Просьба рассматривается. Отправлена: { $moment }
extension-was-granted = ✅ Дополнительное время дано. Ваш окончательный срок: <b>{ $until }</b>
extension-was-declined = ✖️ Предыдущая просьба отклонена. Отправлена: { $moment }
extension-own-deadline = ⏳ Этот срок дан только вашей заявке.

extension-list-button = ⏳ Просят больше времени: { $count }
extension-list =
    ⏳ <b>Просят больше времени: { $count }</b>

    Начните с самой давней: после срока решать уже нельзя.
extension-request =
    ⏳ <b>Просят больше времени</b>
    «{ $title }»
    Лот № { $number }: { $theme }

    Организация: <b>{ $organization }</b>
    БИН: <code>{ $bin }</code>
    Окончательный срок сейчас: { $until }

    Причина:
    <blockquote>{ $request }</blockquote>
extension-proposed = Предложенный новый срок: <b>{ $until }</b>
extension-reason =
    <b>Причина решения:</b>
    🇰🇿 { $kk }
    🇷🇺 { $ru }
extension-decide = Чтобы дать время, укажите новый срок и причину; чтобы отказать – причину. Лот откроется только после последнего срока, а данное время публикуется на сайте без названия организации.
extension-too-late = Срок прошёл: решить уже нельзя.
extension-is-granted = ✅ Время дано. Новый срок: <b>{ $until }</b>
extension-is-declined = ✖️ Просьба отклонена.
extension-is-cancelled = ↩️ Данное время отозвано.
extension-until =
    ⏳ <b>Какой будет новый срок?</b>
    Окончательный срок сейчас: { $deadline }

    Выберите или напишите, например: <code>12.06 18:00</code>.
extension-reason-kk = ✍️ <b>Напишите причину на казахском.</b> Её прочитает заявитель; если время дано, она будет и на сайте без названия организации.
extension-reason-ru = ✍️ <b>Теперь напишите ту же причину на русском.</b>
extension-grant-button = ✅ Дать время
extension-until-button = 🗓 Указать новый срок
extension-reason-button = ✍️ Написать причину
extension-decline-button = ✖️ Отказать
extension-cancel-button = ↩️ Отозвать данное время
extension-open-button = Посмотреть просьбу
extension-granted-note = Время дано, заявитель получит сообщение.
extension-declined-note = Просьба отклонена, заявитель получит сообщение.
extension-cancelled-note = Время отозвано, заявитель получит сообщение.

extension-told-asked =
    ⏳ <b>Просят больше времени</b>
    «{ $title }»
    Лот № { $number }
    БИН: <code>{ $bin }</code>

    <blockquote>{ $request }</blockquote>
extension-told-granted =
    ✅ <b>Вам дали больше времени</b>
    «{ $title }»
    Лот № { $number }

    Ваш окончательный срок: <b>{ $until }</b>
    Причина: { $reason }

    Подайте заявку до этого времени.
extension-told-declined =
    ✖️ <b>Дополнительное время не дали</b>
    «{ $title }»
    Лот № { $number }

    Причина: { $reason }
    Окончательный срок прежний: <b>{ $until }</b>. Подайте заявку до этого времени.
extension-told-cancelled =
    ↩️ <b>Дополнительное время отозвано</b>
    «{ $title }»
    Лот № { $number }

    Окончательный срок: <b>{ $until }</b>. Подайте заявку до этого времени.
extension-told-moved =
    ⏳ <b>Ваш срок продлён</b>
    «{ $title }»
    Лот № { $number }

    Время, потерянное из-за перебоя в нашем сервисе, возвращено полностью. Ваш окончательный срок: <b>{ $until }</b>. Подайте заявку до этого времени.

extension-site-title = Время, данное одному заявителю
extension-site-line = Лот № { $number }: срок одного заявителя – { $until }. Лот откроется после него.
extension-site-cancelled = Отозвано: { $moment }
extension-site-reason = Причина: { $reason }
