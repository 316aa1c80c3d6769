# Continuity: copied answers, a corrected form, a changed profile

continuity-copy = 📋 <b>Copy answers.</b> Only empty fields are filled, and you confirm each answer. From which application?
continuity-copy-none = 📋 There is nothing to copy: no other application of your organization has answers yet.
continuity-copy-line =
    <b>{ $number }. { $competition }</b>
    Lot { $lot }, answers: { $count }
continuity-copy-button = 📋 Copy from an earlier one
continuity-copied =
    { $count ->
        [0] Nothing to copy: the matching fields are filled in, or that application has no answers.
       *[other] ✅ Answers copied: { $count }. Now read and confirm them.
    }
continuity-corrected = 🛠 <b>The organizer corrected the form.</b> Your answers are in place. Once you take the new form over, only changed fields ask to be confirmed.
continuity-adopt-button = 🛠 Take the new form over
continuity-changed = 🔁 To be confirmed: { $fields }
continuity-replaced = ✏️ To be filled in anew, the earlier answer is kept: { $fields }
continuity-added = ➕ New fields: { $fields }
continuity-removed = ➖ No longer asked: { $fields }
continuity-only-help = ✅ Only explanations changed, there is nothing to confirm.
continuity-confirm-note = 🔁 <b>Confirm this answer:</b> press the button if it is right, or write a new one.
continuity-confirm-button = ✅ Right, keep it as it is
continuity-confirm-next-button = 🔁 Answers to confirm: { $count }
continuity-profile-drafts = ℹ️ Drafts: { $count }. The new data goes into them by itself.
continuity-profile-submitted = ⚠️ Submitted applications hold the earlier data. For the new one to count, submit them again before the deadline:
continuity-resubmit-button = 📨 { $competition }

## For staff

continuity-form-button = 🛠 Application form
continuity-form =
    🛠 <b>Application form</b>
    { $title }
    Version: { $version }. Fields: { $fields }. Applications begun: { $begun }.

    To correct the form, take its file, change it and send it here. Drafts are not harmed: only changed fields ask to be confirmed.
continuity-form-file-button = 📄 The form’s file
continuity-form-faults = ⚠️ <b>The file was not taken.</b> Mend these places and send it again:
continuity-form-fault = • <code>{ $path }</code>: { $fault }
continuity-fault-invalid_type = there is no value, or one of another kind. Write it as in a similar place of the file you got
continuity-fault-unrecognized_keys = a field too many. Check its name or take it out
continuity-fault-invalid_value = this value is not allowed. Write one of those in the file you got
continuity-fault-invalid_format = only small Latin letters, digits and hyphens
continuity-fault-too_small = empty or too few. Fill it in
continuity-fault-custom = repeated, or at odds with other fields. Check and mend it
continuity-form-unread = The file could not be read. Change the file you got and send it as YAML (.yaml).
continuity-form-preview = 🛠 <b>The correction changes this</b>
continuity-form-begun = Applications begun: { $count }. Their people will be told.
continuity-form-use-button = ✅ Use this form
continuity-form-used = ✅ The form is corrected. The people of applications already begun will be told.
