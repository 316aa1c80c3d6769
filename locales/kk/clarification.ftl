## Сұрақтар мен түсіндірмелер

clarification-choose =
    ❓ <b>Не туралы сұрайсыз?</b>
    Конкурсты таңдаңыз. Сұрағыңыз бен оның жауабы бәріне көрінеді, бірақ сіздің атыңыз көрсетілмейді.
clarification-service-button = Осы қызмет туралы сұрақ
clarification-head = 📢 <b>{ $title }</b>
clarification-service = ℹ️ <b>Осы қызмет туралы сұрақ</b>
clarification-prompt =
    ❓ <b>Сұрағыңызды жазып жіберіңіз</b> ({ $most } таңбаға дейін).
    Жауап жарияланғанда хабарлаймыз.
clarification-preview =
    <b>Сұрағыңыз:</b>
    { $question }

    Жіберейік пе? Өзгерту үшін жаңа мәтін жазыңыз.
clarification-send-button = Жіберу
clarification-again-button = Қайта жазу
clarification-sent = ✅ <b>Сұрағыңыз жіберілді.</b> Жауап шыққанда хабарлаймыз. Енді тоқтаған жеріңізден жалғастыра аласыз.
clarification-left = Сұрақ тоқтатылды, ештеңе жіберілген жоқ.
clarification-lost = Бұл әңгіме аяқталған. Сұрақты жіберіп үлгерсеңіз, ол сақталды; үлгермесеңіз, қайта жаза аласыз.
clarification-too-long = ⚠️ Мәтін { $length } таңба, ал { $most } таңбадан аспауы керек. Қысқартып, қайта жіберіңіз.
clarification-words-only = ⚠️ Мұнда тек мәтін керек: сөзбен жазып жіберіңіз.

## Қызметкерлерге

clarification-waiting-count =
    { $count ->
        [0] ✅ <b>Жауап күтіп тұрған сұрақ жоқ.</b>
       *[other] 💬 <b>Жауап күтіп тұрған сұрақтар: { $count }</b>
    }
clarification-question =
    <b>Сұрақ:</b>
    { $question }
clarification-answer-kk = ✍️ <b>Жауапты қазақ тілінде жазыңыз.</b> Содан кейін орысша мәтінін сұраймыз.
clarification-answer-ru = ✍️ <b>Енді сол жауапты орыс тілінде жазыңыз.</b>
clarification-answer-preview =
    <b>Қазақша жауап:</b>
    { $kk }

    <b>Орысша жауап:</b>
    { $ru }

    Жарияласақ, сұраған адам, конкурсты бақылаушылар және өтінім толтырып жатқандар хабар алады.
clarification-publish-button = Жариялау
clarification-published = ✅ <b>Жауап жарияланды.</b>
