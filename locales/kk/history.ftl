# Өтінімнің тарихы: берілген нұсқалар және қабылданбаған әрекеттер

history-button = 🕓 Тарихы
history-title = 🕓 <b>Өтінімнің тарихы</b>
history-none = Өтінім әлі берілмеген.
history-submitted =
    ✅ <b>{ $version }-нұсқа берілді</b> · { $at }
    <code>{ $number }</code> · { $hash }…
history-changed = Өзгергені: { $fields }
history-version-button = 📄 { $version }-нұсқа
history-withdrawn = ↩️ Кері қайтарып алынды · { $at }
history-refused = ⛔ <b>Берілмеді</b> · { $at }
history-reason-application-incomplete = Толтырылмаған немесе қате тармақ саны: { $count }. Оларды «Тексеру» экранында көріп, түзетуге болады.
history-reason-competition-closed = Соңғы мерзім өтіп кеткен.
history-reason-competition-cancelled = Конкурстың күші жойылған.
history-reason-one-application-only = Бұл конкурсқа ұйымыңыз басқа өтінім берген. Алдымен соны кері қайтарып алыңыз.
history-reason-lot-opened = Бұл лот бойынша өтінімдер ашылып қойған.
history-reason-late-answer = Жауап соңғы мерзімнен кейін келді.
history-reason-late-withdraw = Соңғы мерзімнен кейін қайтарып алуға әрекет жасалды.
history-reason-other = Себебін ұйымдастырушыдан сұраңыз.
