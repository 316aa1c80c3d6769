# Editing an application form in the chat

formedit-button = ✏️ Edit the form here
formedit-draft-button = 🛠 Application form
formedit-overview =
    🛠 <b>Application form</b>
    { $title }
    Version: { $version }. Sections: { $sections }, fields: { $fields }.

    Open a section to add, change or remove fields. Changes are kept, but nothing uses them until you confirm.
formedit-waiting = ⏳ <b>Not confirmed yet:</b>
formedit-faults = ⚠️ <b>To be mended before you confirm:</b>
formedit-fault = • { $place }: { $fault }
formedit-section-add-button = ➕ New section
formedit-choose-button = 📚 Choose another form
formedit-confirm-button = ✅ Confirm the changes
formedit-discard-button = ↩️ Give the changes up
formedit-discard = <b>Give up all changes that are not confirmed?</b> The form stays as it was.
formedit-discard-yes-button = Yes, give them up
formedit-discarded-note = The changes are gone.
formedit-confirmed = ✅ The new version of the form is in use.
formedit-draft-note = The competition is not published yet: the new form is used at once.
formedit-choose = 📚 <b>Which form is the competition to use?</b> The last number counts fields.
formedit-choose-edited = ⚠️ Choosing another form gives up the changes that are not confirmed.
formedit-version-button = { $title } · version { $version } · { $fields }
formedit-chosen-note = The form is chosen.
formedit-now = Now: { $now }
formedit-title-button = ✏️ Title
formedit-section =
    📂 <b>{ $title }</b>
    Fields: { $fields }. An asterisk marks those that must be answered.
formedit-section-kk = Write the section’s title in Kazakh.
formedit-section-ru = Now write the section’s title in Russian.
formedit-section-drop = <b>Remove the section “{ $title }”?</b> Fields in it: { $fields }.
formedit-drop-yes-button = Yes, remove
formedit-field-add-button = ➕ Field
formedit-file-add-button = 📎 Ask for a document
formedit-field-type = A new field in the section “{ $section }”. <b>How is it answered?</b>
formedit-field-kk =
    Answered by: { $type }.
    <b>Write the field’s name in Kazakh.</b>
formedit-field =
    📂 { $section }
    <b>{ $label }</b>
    Answered by: { $type }
    { $must ->
        [true] Must be answered
       *[false] May be skipped
    }
formedit-field-help = ℹ️ Help: { $text }
formedit-field-example = 💡 Example: { $text }
formedit-field-choices =
    Choices:
    { $items }
formedit-field-columns =
    Columns:
    { $items }
formedit-field-lot = At most the amount of the lot
formedit-field-when =
    🔀 Asked only after:
    { $field } = { $choices }
formedit-edit-label-button = ✏️ Name
formedit-edit-help-button = ℹ️ Help
formedit-edit-example-button = 💡 Example
formedit-part-label = Name
formedit-part-help = Help
formedit-part-example = Example
formedit-text =
    <b>{ $part }.</b> { $language ->
        [ru] Now write it in Russian.
       *[kk] Write it in Kazakh; the Russian is asked for next.
    }
formedit-text-drop-button = ✖️ Take away
formedit-choices-button = 🔘 Choices
formedit-columns-button = ▦ Columns
formedit-choices =
    <b>Write the choices in one message,</b> one a line: Kazakh; Russian.
    For example:
    <code>Балалар; Дети
    Жастар; Молодёжь</code>
    The list is replaced as a whole. Answers with a choice whose name stays are kept.
formedit-columns =
    <b>Write the columns in one message,</b> one a line: Kazakh; Russian; what it holds.
    It holds: text, number, money, date or period. If a cell may be empty, add “; optional”.
    For example:
    <code>Іс-шара; Мероприятие; text
    Адам саны; Число людей; number</code>
formedit-lines-now =
    The list now, to be copied and changed:
    <code>{ $lines }</code>
formedit-limit-min = At least
formedit-limit-max = At most
formedit-limit-decimals = Decimals
formedit-limit-files = Files
formedit-limit =
    <b>{ $limit }.</b> Write a number.
    { $type ->
        [text] In characters.
        [long-text] In characters.
        [money] In tenge.
        [date] In days from today: 0 is today, 30 is in thirty days.
        [period] Duration in days.
        [choices] In chosen items.
        [table] In lines.
        [file] Size in megabytes (up to 20), files by their number.
       *[other] The value itself.
    }
formedit-limit-drop-button = ✖️ Take the limit away
formedit-must-button = ❗️ Make it a must
formedit-optional-button = ⤼ Make it optional
formedit-lot-button = 💰 At most the lot’s amount
formedit-lot-off-button = 💰 Without the lot’s limit
formedit-when-button = 🔀 Condition
formedit-when = 🔀 <b>{ $label }</b>: which field’s answer does it depend on?
formedit-when-none = No field with choices comes before it. Add one first, or move this field down.
formedit-when-choices = 🔀 After which answers is <b>{ $label }</b> asked? Mark answers of “{ $field }”.
formedit-when-done-button = ✅ Done
formedit-always-button = ✖️ Ask always
formedit-field-drop = <b>Remove the field “{ $label }”?</b> Once confirmed it is not asked any more.
formedit-type-text = Short text
formedit-type-long-text = Long text
formedit-type-number = Number
formedit-type-money = Sum of money
formedit-type-date = Day
formedit-type-period = Period
formedit-type-choice = One of several
formedit-type-choices = Some of several
formedit-type-region = Region
formedit-type-bin = BIN
formedit-type-iban = Bank account
formedit-type-phone = Telephone
formedit-type-email = E-mail
formedit-type-link = Link
formedit-type-file = File
formedit-type-table = Table
formedit-type-consent = Confirmation

continuity-fault-choices = no choices are written (two at least)
continuity-fault-columns = no columns of the table are written
continuity-fault-limits = the least is greater than the most
continuity-fault-when = the condition does not fit an earlier field and its choices

refusal-form-faulty =
    <b>It is too early to confirm the form.</b>
    Places to mend: { $count }. The form’s screen names them.
    .short = Mend the form first.
refusal-form-full =
    <b>Too many.</b>
    At most { $most } here. Take some out or join them.
    .short = Too many.
refusal-form-lines =
    <b>The list is unclear.</b>
    { $line ->
        [0] Write two lines at least.
       *[other] Check line { $line }: its parts are divided by “;”, and both the Kazakh and the Russian must be there.
    }
    .short = Check the list.
refusal-form-number =
    <b>A whole number is needed here.</b>
    Write it in digits, such as 500.
    .short = Write a whole number.
