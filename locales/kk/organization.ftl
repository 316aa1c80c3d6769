## Ұйым туралы мәліметтер

organization-none =
    <b>Ұйым әлі тіркелмеген.</b>

    Мәліметтер бір-ақ рет толтырылады және әр өтінімге өзі түседі. БСН мен банк деректемелерін дайындап қойыңыз.
organization-begin-button = Толтыруды бастау
organization-title =
    <b>Ұйым туралы мәліметтер</b>
    { $bar }  { $answered } / { $total }
organization-line = <b>{ $label }:</b> { $value }
organization-unfinished = Әлі толық емес: «Жалғастыру» батырмасын басыңыз.
organization-whole = ✅ Бәрі толық. Енді өтінім беруге болады.
organization-go-on-button = ▶️ Жалғастыру
organization-apply-button = Өтінімге көшу ›
organization-edit-button = ✏️ Түзету
organization-edit-title = <b>Нені түзетеміз?</b> Тармақты басыңыз.

## Ұйымға қосылу

organization-join-asked =
    <b>Өтінішіңіз жіберілді.</b>

    Ұйымның иесі шешім қабылдаған соң хабар береміз. БСН: <code>{ $bin }</code>
organization-find-button = Конкурстарды көру
organization-join-question =
    <b>{ $name }</b> ұйымыңызға қосылғысы келеді. БСН: <code>{ $bin }</code>

    Қосылған адам өтінімдерді көреді және толтыра алады. Бұл адамды танысаңыз ғана қосыңыз.
organization-join-yes-button = ✅ Қосу
organization-join-no-button = Қоспау
organization-join-accepted = ✅ Ұйымға жаңа адам қосылды: <b>{ $name }</b>.
organization-join-declined = Сұрау қабылданбады: <b>{ $name }</b>.
