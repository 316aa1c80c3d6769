# История заявки: поданные версии и отклонённые попытки

history-button = 🕓 История
history-title = 🕓 <b>История заявки</b>
history-none = Заявка ещё не подавалась.
history-submitted =
    ✅ <b>Подана версия { $version }</b> · { $at }
    <code>{ $number }</code> · { $hash }…
history-changed = Изменилось: { $fields }
history-version-button = 📄 Версия { $version }
history-withdrawn = ↩️ Отозвана · { $at }
history-refused = ⛔ <b>Не принята</b> · { $at }
history-reason-application-incomplete = Незаполненных или ошибочных пунктов: { $count }. Их видно на экране «Проверить», там же можно исправить.
history-reason-competition-closed = Окончательный срок прошёл.
history-reason-competition-cancelled = Конкурс отменён.
history-reason-one-application-only = Ваша организация уже подала на этот конкурс другую заявку. Сначала отзовите её.
history-reason-lot-opened = Заявки по этому лоту уже вскрыты.
history-reason-late-answer = Ответ пришёл после окончательного срока.
history-reason-late-withdraw = Попытка отозвать заявку после окончательного срока.
history-reason-other = О причине спросите организатора.
