## Хабарлама: қызметкерлердің баршаға жазғаны

notice-message =
    📢 <b>Хабарлама</b>

    { $text }

## Хабарлама жазу

notice-write-kk =
    <b>Хабарламаның қазақша мәтінін жазыңыз.</b>
    Бір хабармен жіберіңіз, ең көбі { $limit } таңба. Мәтін оқырманға дәл осы қалпында барады.
notice-write-ru =
    <b>Енді орысша мәтінін жазыңыз.</b>
    Бір хабармен жіберіңіз, ең көбі { $limit } таңба. Екі тілдегі мазмұны бірдей болсын.
notice-current =
    <b>Қазір жазылғаны:</b>
    <blockquote>{ $text }</blockquote>
notice-preview-head = <b>Хабарламаны тексеріңіз.</b> Оқырман оны осылай көреді.
    .draft = <b>Хабарлама әлі дайын емес.</b> Екі тілдегі мәтін де керек.
notice-preview-text =
    <b>{ $language }:</b>
    <blockquote expandable>{ $text }</blockquote>
notice-preview-missing = <b>{ $language }:</b> мәтін жазылмаған
notice-audience = Алушылар: <b>{ $total }</b> (қазақша: { $kk }, орысша: { $ru }, ағылшынша: { $en })
notice-confirm =
    <b>Хабарламаны жіберейік пе?</b>
    Жіберілген хабарламаны қайтарып алуға болмайды.
notice-sent-note = Жіберіле бастады.
notice-discarded-note = Хабарлама өшірілді.
notice-sending = <b>Хабарлама жіберіліп жатыр</b>: { $moment }
notice-sent = <b>Хабарлама жіберілді</b>: { $moment }
notice-report =
    Алушылар: { $audience }
    ⏳ Кезекте: { $waiting }
    ✅ Жеткізілді: { $sent }
    🚫 Ботты бұғаттаған: { $blocked }
    ⚠️ Қате болды: { $failed }
    ❔ Жеткені белгісіз: { $unknown }
    ✖️ Жіберілмеді: { $dropped }
notice-send-button = 📨 Жіберу
notice-confirm-button = Иә, жіберу ({ $count })
notice-edit-kk-button = ✏️ Қазақша
notice-edit-ru-button = ✏️ Орысша
notice-discard-button = 🗑 Өшіру
notice-refresh-button = 🔄 Жаңарту
notice-approval =
    🖊 <b>Хабарлама мақұлдауды күтіп тұр.</b>
    Қарап шығып, шешім қабылдаңыз.
notice-approval-button = Қарап шығу
