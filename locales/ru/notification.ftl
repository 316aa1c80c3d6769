## Личные письма: ответ, вступление, квитанция

notification-answered = 💬 <b>На вопрос ответили</b>
notification-question = ❓ <b>Новый вопрос</b>
notification-competition = <b>{ $title }</b>
notification-question-text = <blockquote expandable>{ $question }</blockquote>
notification-answer-text = { $answer }
notification-competition-button = Открыть конкурс
notification-answer-button = ✍️ Ответить
notification-join-accepted =
    ✅ <b>Вас приняли в организацию.</b> БИН: <code>{ $bin }</code>

    Теперь вы видите заявки организации и можете заполнять их вместе.
notification-join-declined =
    <b>Просьба присоединиться к организации отклонена.</b> БИН: <code>{ $bin }</code>

    Если это ошибка, свяжитесь с владельцем организации сами.
notification-organization-button = Организация
notification-results-button = Посмотреть итоги
notification-receipt =
    🧾 <b>Заявка принята</b>

    Квитанция: <code>{ $number }</code>
    Время: { $moment }
    SHA-256: <code>{ $hash }</code>
notification-stopped =
    ⚠️ <b>Рассылка остановлена.</b>

    Telegram не принял слишком много первых сообщений, поэтому остальные не отправлены: { $dropped }. Проверьте текст и напишите заново.
notification-ended = ✅ <b>Рассылка завершена.</b>
notification-cancelled = ✖️ <b>Рассылка отменена.</b>
notification-tally =
    ✅ Доставлено: { $sent }
    🚫 Заблокировали бота: { $blocked }
    ⚠️ С ошибкой: { $failed }
    ❔ Неизвестно, дошло ли: { $unknown }
    ✖️ Не отправлено: { $dropped }
