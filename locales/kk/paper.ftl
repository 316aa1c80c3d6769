# Құжаттар: PDF және мәтін түріндегі өтінімдер мен конкурс құжаттары.

paper-page = { $page }-бет, барлығы { $pages }
paper-application = Конкурсқа қатысуға өтінім
paper-competition = Конкурс
paper-lot = { $number }-лот
paper-place = Іске асыру орны
paper-amount = Лоттың сомасы
paper-deadline = Өтінім берудің соңғы мерзімі
paper-organization = Өтініш беруші ұйым
paper-total = Барлығы
paper-empty = толтырылмаған
paper-draft = ҚАРАЛАМА
paper-receipt = Қабылданғаны туралы қолхат
paper-receipt-number = Нөмірі
paper-receipt-submitted = Қабылданған уақыты
paper-receipt-hash = Мазмұнның цифрлық таңбасы (SHA-256)
paper-receipt-verify = Тексеру:
paper-signature = Бірінші басшының қолы, аты-жөні
paper-signature-date = Күні
