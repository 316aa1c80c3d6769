## Бір өтінімде бірнеше адам: кім, қашан, қай жауап

member-somebody = Бұрынғы мүше
member-nothing = Жауап жоқ
member-answered-by = ✍️ { $who }
member-for = 👤 Жауапты: { $name }
member-for-you = 👤 Жауапты: өзіңіз
member-here = 👀 Қазір осы өрісте: { $names }
member-only-reading = 👁 Сіз тек оқи аласыз. Толтыру керек болса, ұйымның иесінен рұқсат сұраңыз.
member-history-button = 🕓 Бұрынғы жауаптар: { $count }
member-history = 🕓 <b>Бұрынғы жауаптар</b>: { $label }
member-former =
    <b>{ $number }.</b> { $who }
    <blockquote expandable>{ $value }</blockquote>
member-former-aside =
    <b>{ $number }.</b> { $who } · өтінімге кірмеген
    <blockquote expandable>{ $value }</blockquote>
member-bring-back-button = ↩️ Қайтару: { $number }
member-brought-back-note = ✅ Жауап қайтарылды. Оның орнында тұрғаны бұрынғы жауаптарда сақталды.
member-clash =
    ⚠️ <b>Бұл өріске әріптесіңіз де жауап берді.</b>
    { $label }
member-clash-theirs =
    <b>Өтінімде тұрғаны:</b> { $who }
    <blockquote expandable>{ $value }</blockquote>
member-clash-mine =
    <b>Сіздің жауабыңыз, бөлек сақталды:</b>
    <blockquote expandable>{ $value }</blockquote>
member-clash-choose = Қайсысы қалатынын таңдаңыз. Екіншісі де жоғалмайды: ол бұрынғы жауаптарда тұрады.
member-put-mine-button = Менің жауабымды қою
member-add-mine-button = Менікін астына қосу
member-keep-theirs-button = Әріптесімнің жауабын қалдыру
member-theirs-note = ✅ Әріптесіңіздің жауабы қалды. Сіздікі бұрынғы жауаптарда сақталды.
