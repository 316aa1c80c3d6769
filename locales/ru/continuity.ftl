# Непрерывность: копирование ответов, исправленная форма, изменённые сведения

continuity-copy = 📋 <b>Скопировать ответы.</b> Заполнятся только пустые поля, каждый скопированный ответ вы подтвердите. Из какой заявки?
continuity-copy-none = 📋 Копировать нечего: в других заявках вашей организации ещё нет ответов.
continuity-copy-line =
    <b>{ $number }. { $competition }</b>
    Лот № { $lot }, ответов: { $count }
continuity-copy-button = 📋 Скопировать из прежней заявки
continuity-copied =
    { $count ->
        [0] Копировать нечего: подходящие поля уже заполнены или в той заявке нет ответов.
       *[other] ✅ Скопировано ответов: { $count }. Теперь прочитайте их и подтвердите.
    }
continuity-corrected = 🛠 <b>Организатор исправил форму.</b> Ваши ответы на месте. После перехода на новую форму подтвердить нужно только изменившиеся поля.
continuity-adopt-button = 🛠 Перейти на новую форму
continuity-changed = 🔁 Нужно подтвердить: { $fields }
continuity-replaced = ✏️ Нужно заполнить заново, прежний ответ сохранён: { $fields }
continuity-added = ➕ Новые поля: { $fields }
continuity-removed = ➖ Больше не спрашивают: { $fields }
continuity-only-help = ✅ Изменились только пояснения, подтверждать нечего.
continuity-confirm-note = 🔁 <b>Подтвердите этот ответ:</b> если он верен, нажмите кнопку, если нет, напишите новый.
continuity-confirm-button = ✅ Верно, оставить как есть
continuity-confirm-next-button = 🔁 Подтвердить ответы: { $count }
continuity-profile-drafts = ℹ️ Черновиков: { $count }. Новые сведения попадут в них сами.
continuity-profile-submitted = ⚠️ В поданных заявках прежние сведения. Чтобы новые вступили в силу, подайте их заново до окончательного срока:
continuity-resubmit-button = 📨 { $competition }

## Для сотрудников

continuity-form-button = 🛠 Форма заявки
continuity-form =
    🛠 <b>Форма заявки</b>
    { $title }
    Версия: { $version }. Полей: { $fields }. Начато заявок: { $begun }.

    Чтобы исправить форму, возьмите файл, измените его и отправьте сюда. Начатые черновики не пострадают: подтвердить попросим только изменившиеся поля.
continuity-form-file-button = 📄 Файл формы
continuity-form-faults = ⚠️ <b>Файл не принят.</b> Исправьте эти места и отправьте ещё раз:
continuity-form-fault = • <code>{ $path }</code>: { $fault }
continuity-fault-invalid_type = значения нет или оно другого вида. Запишите, как в похожем месте полученного файла
continuity-fault-unrecognized_keys = здесь лишнее поле. Проверьте название или уберите его
continuity-fault-invalid_value = такое значение не допускается. Запишите одно из тех, что есть в полученном файле
continuity-fault-invalid_format = пишутся только строчные латинские буквы, цифры и дефис
continuity-fault-too_small = пусто или слишком мало. Заполните
continuity-fault-custom = значение повторяется или не согласуется с другими полями. Проверьте и исправьте
continuity-form-unread = Файл не читается. Измените полученный файл и отправьте его в виде YAML (.yaml).
continuity-form-preview = 🛠 <b>Исправление изменит вот что</b>
continuity-form-begun = Начатых заявок: { $count }. Их авторам сообщим.
continuity-form-use-button = ✅ Применить эту форму
continuity-form-used = ✅ Форма исправлена. Авторам начатых заявок сообщим.
