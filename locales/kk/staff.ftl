## Қызметкер үстелі

staff-stranger =
    <b>Бұл бөлім қызметкерлерге арналған.</b>

    Сіздің Telegram нөміріңіз: <code>{ $id }</code>
    Қызметкер болсаңыз, әкімшіден рөлге шақыру сілтемесін сұраңыз. Алғашқы әкімшінің нөмірі сервердегі ADMIN_IDS баптауына жазылады.
staff-copy-id-button = Нөмірді көшіру
staff-desk =
    <b>Қызметкер үстелі</b>

    ❓ Жауап күтіп тұрған сұрақ: <b>{ $questions }</b>
    📝 Жарияланбаған конкурс: <b>{ $drafts }</b>

    <b>Жаңа конкурс:</b> файлын (.yaml немесе .zip) осында жіберіңіз, тексеріп береміз.
staff-desk-button = Қызметкер үстелі
staff-notice-button = 📢 Хабарлама жазу
staff-notices-button = 📋 Барлық хабарлама
staff-report-button = Хабарламаның есебі
staff-send-file = Мұнда конкурс файлы жіберіледі: .yaml немесе .zip. Мәтін керек емес.

## Конкурс файлы

import-faults =
    <b>«{ $name }» файлы қабылданбады.</b> Табылған қате: { $count }
import-warnings = <b>Назар аударыңыз:</b>
import-more = …және тағы { $count }.
import-again = Файлды түзетіп, осында қайта жіберіңіз.
import-created = <b>Файл қабылданды.</b> Конкурс қаралама ретінде сақталды.
import-updated = <b>Файл қабылданды.</b> Бұрынғы қаралама ауыстырылды.
import-preview =
    🇰🇿 <b>{ $kk }</b>
    🇷🇺 <b>{ $ru }</b>

    { $kind } · { $regions }
    Коды: <code>{ $code }</code>
    Лоттар: { $lots }
    Құжаттар: { $documents }
    Соңғы мерзім: { $deadline }
import-preview-amount = Жалпы сомасы: { $amount }
import-complete = ✅ Қазақша және орысша мәтіндер мен құжаттар толық. Жариялауға болады.
import-lacking =
    ⚠️ <b>Жариялау үшін жетіспейді:</b>
    { $items }
import-form-draft = ⚠️ Өтінім нысаны әлі ресми бекітілмеген: жарияламас бұрын тексеріңіз.
import-publish-button = 📣 Жариялау
import-documents-button = 📎 Құжаттар ({ $count })
import-documents = Құжаттар: { $count }. Әрқайсысын ашып, тексеріңіз.
import-delete-button = 🗑 Қараламаны өшіру
import-delete = <b>Қаралама өшірілсін бе?</b> Оны қайтаруға болмайды, бірақ файлды қайта жіберуге болады.
import-delete-confirm-button = Иә, өшіру
import-deleted-note = Қаралама өшірілді.

## Жариялау

publish-confirm =
    <b>Конкурсты жариялаймыз ба?</b>
    «{ $title }»

    Хабарландыру алатындар: <b>{ $total }</b> (қазақша: { $kk }, орысша: { $ru }, ағылшынша: { $en })
    Жарияланғаннан кейін өзгерту үшін түзетілген файлды жіберіңіз: өзгеріс туралы бәріне хабарланады.
publish-confirm-button = Иә, жариялау
publish-done =
    ✅ <b>Конкурс жарияланды.</b>

    Хабарландыру { $count } адамға жіберіліп жатыр.
publish-open-button = Конкурсты ашу

## Хабар тарату барысы

staff-broadcast-going = 📤 <b>Жіберіліп жатыр</b>
staff-broadcast-held = 🌙 <b>Таңды күтіп тұр</b>: оқырмандардың тыныш сағаттары жүріп жатыр.
staff-broadcast-paused = ⏸ <b>Уақытша тоқтатылды</b>
staff-broadcast-cancelled = ✖️ <b>Тарату тоқтатылды</b>
staff-broadcast-stopped = ⚠️ <b>Тарату өзі тоқтады</b>: Telegram алғашқы хаттарды қабылдамады. Мәтінін тексеріңіз.
staff-broadcast-ended = ✅ <b>Тарату аяқталды</b>
staff-broadcast-notice = 📢 Хабарлама
staff-broadcast-correction = ✏️ Хабарламаны түзету
staff-broadcast-removal = 🗑 Хабарламаны алып тастау
staff-broadcast-began = Басталған уақыты: { $moment }
staff-broadcast-text = «{ $text }»
staff-broadcast-bar = { $bar } { $percent } %
staff-broadcast-rate = Жылдамдығы: секундына { $rate }
staff-broadcast-seconds = Шамамен { $seconds } секунд қалды
staff-broadcast-minutes = Шамамен { $minutes } минут қалды
staff-broadcast-tally =
    Алушылар: <b>{ $audience }</b>
    ✅ Жеткізілді: { $sent }
    ⏳ Кезекте: { $waiting }
    🌙 Оның ішінде кейінге қалдырылғаны: { $held }
    🚫 Ботты бұғаттаған: { $blocked }
    ⚠️ Қате болды: { $failed }
    ❔ Жеткені белгісіз: { $unknown }
    🔁 Екі рет жіберілгені: { $repeated }
    ✖️ Жіберілмеді: { $dropped }
staff-broadcast-few = Алушылар: <b>5-тен аз</b>. Өтінім қабылдау аяқталғанша нақты сандар көрсетілмейді.
staff-broadcast-under = 5-тен аз
staff-broadcast-reasons = <b>Себептері:</b>
staff-broadcast-reason = • { $reason } – { $count }
staff-broadcast-cancel =
    <b>Таратуды біржола тоқтатайық па?</b>
    Жіберілгені оқырмандарда қалады, қалғаны жіберілмейді.
staff-broadcast-cancel-yes-button = Иә, тоқтату
staff-broadcast-cancel-button = ✖️ Тоқтату
staff-broadcast-pause-button = ⏸ Кідірту
staff-broadcast-resume-button = ▶️ Жалғастыру
staff-broadcast-notice-button = 📢 Хабарлама
staff-reason-expired = мерзімі өтіп кетті
staff-reason-overtaken = хабар ескірді
staff-reason-unwanted = оқырман бас тартты
staff-reason-person-gone = оқырман ботты бұғаттады
staff-reason-cancelled = тарату тоқтатылды
staff-reason-stopped = тарату өзі тоқтады
staff-reason-lease-ran-out = жіберу барысында қызмет үзілді
staff-reason-connection = байланыс үзілді
