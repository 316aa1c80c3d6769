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

## Темы: метки из файла конкурса

ui-theme-heritage = Историко-культурное наследие
ui-theme-culture = Культура
ui-theme-family = Семья
ui-theme-children = Дети
ui-theme-youth = Молодёжь
ui-theme-women = Женщины
ui-theme-elderly = Пожилые люди
ui-theme-disability = Люди с инвалидностью
ui-theme-foreign-policy = Внешняя политика
ui-theme-patriotism = Патриотическое воспитание
ui-theme-award = Премия
ui-theme-civil-society = Гражданское общество
ui-theme-volunteering = Волонтёрство
ui-theme-digital = Цифровые навыки
ui-theme-health = Здоровье
ui-theme-sport = Спорт
ui-theme-education = Образование
ui-theme-science = Наука
ui-theme-environment = Окружающая среда
ui-theme-employment = Занятость
ui-theme-rights = Защита прав
ui-theme-animals = Защита животных
ui-theme-media = Медиа
ui-theme-rural = Развитие села
ui-theme-unity = Общественное согласие
ui-theme-safety = Безопасность
ui-theme-integration = Международное сотрудничество
