## Shared by all screens

ui-home-button = 🏠 Home
ui-back-button = ‹ Back
ui-next-button = Next ›
ui-cancel-button = Cancel
ui-done-button = Done
ui-where-was-i-button = Where was I?
ui-page = Page { $page } of { $pages }
ui-apology =
    <b>Sorry, something broke on our side.</b>
    Your last message was not handled, but everything saved before is safe. Please send it again or press /start.
