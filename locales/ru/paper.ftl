# Документы: заявки и документы конкурсов в виде PDF и текста.

paper-page = Страница { $page } из { $pages }
paper-application = Заявка на участие в конкурсе
paper-competition = Конкурс
paper-lot = Лот { $number }
paper-place = Место реализации
paper-amount = Сумма лота
paper-deadline = Окончательный срок подачи
paper-organization = Организация-заявитель
paper-total = Итого
paper-empty = не заполнено
paper-draft = ЧЕРНОВИК
paper-receipt = Расписка о приеме
paper-receipt-number = Номер
paper-receipt-submitted = Время приема
paper-receipt-hash = Цифровой отпечаток содержания (SHA-256)
paper-receipt-verify = Проверить:
paper-signature = Подпись первого руководителя, Ф. И. О.
paper-signature-date = Дата
