# The screen of a file field, and the list of papers

attachment-pages-button = 📄 Pictures as a PDF: { $count ->
    [one] 1 page
   *[other] { $count } pages
}
attachment-page-alt = { $title }, page { $page }
attachment-file =
    <b>{ $label }</b>
    { $number } / { $count }: { $name }
attachment-facts = Kind: { $kind }. Size: { $size }.
attachment-is-page = This is a picture of a page. In the package the pictures become one PDF, in their order.
attachment-heic = A HEIC picture cannot become a page of a PDF and stays a file of its own. Sent from the phone as a photo it becomes a page.
attachment-replace-button = 🔁 Replace
attachment-remove-button = ✖ Take out
attachment-up-button = ▲ Earlier
attachment-down-button = ▼ Later
attachment-replace =
    🔁 To be replaced: <b>{ $name }</b>

    Send the file that takes its place.
attachment-replaced-note = ✅ The file was replaced.
attachment-removed-note = The file was taken off the list.

## The list of papers

attachment-list-button = 📎 Documents
attachment-list-title =
    📎 <b>Documents of the application</b>

    { $lacking ->
        [0] All required documents are there.
        [one] { $lacking } required document is missing.
       *[other] { $lacking } required documents are missing.
    } The commission may not ask for documents later, so attach everything before the deadline.
attachment-list-required = <b>{ $label }</b> — required
attachment-list-optional = <b>{ $label }</b> — if you have it
attachment-list-has = Files: { $count }, { $size } in all
attachment-list-help = <i>{ $help }</i>
attachment-before-title = 📎 <b>Documents to have at hand</b>
attachment-before-limit = Each file up to 20 MB. Pages may be photographed with the phone and sent as pictures.

## The archive

attachment-archive-button = 🗂 ZIP
attachment-archive-caption = { $parts ->
    [1] The application, its documents and receipt in one archive
    [one] Archive: part { $part } of { $parts }
   *[other] Archive: part { $part } of { $parts }
}
attachment-not-fetched = This file could not be had for now. Ask for the archive again later.
attachment-readme-name = READ ME.txt
attachment-readme =
    This archive holds your whole application.

    The PDF is the application itself: all answers and the list of attached files.
    The Excel files are the tables of the application.
    The numbered folders are the attached documents, one for each field. Pictures of pages are put together into one PDF, the pictures themselves lie in originals.
attachment-readme-receipt =
    receipt.json is the receipt of the application submitted: number, time, hash, salt and the very content.
    receipt-content.txt is exactly what the hash is made of. If its SHA-256 is the hash of the receipt, the application has not changed. To check: Windows: certutil -hashfile receipt-content.txt SHA256; Linux: sha256sum receipt-content.txt
    The receipt can be checked on the site too: { $url }

## On the paper of an application

attachment-paper-name = File
attachment-paper-size = Size
