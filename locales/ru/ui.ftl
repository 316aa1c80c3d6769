## Общее для всех экранов

ui-home-button = 🏠 На главную
ui-back-button = ‹ Назад
ui-next-button = Далее ›
ui-cancel-button = Отмена
ui-done-button = Готово
ui-where-was-i-button = Где я остановился?
ui-page = Страница { $page } из { $pages }
ui-apology =
    <b>Извините, у нас произошёл сбой.</b>
    Последнее сообщение не обработано, но всё сохранённое раньше на месте. Отправьте последнее сообщение ещё раз или нажмите /start.
