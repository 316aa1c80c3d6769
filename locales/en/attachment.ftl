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
