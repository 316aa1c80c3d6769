## Organization details

organization-none =
    <b>No organization yet.</b>

    You fill in its details once; every application takes them from there. Have the BIN and bank details at hand.
organization-begin-button = Begin
organization-title =
    <b>Organization details</b>
    { $bar }  { $answered } / { $total }
organization-line = <b>{ $label }:</b> { $value }
organization-unfinished = Not complete yet: press “Continue”.
organization-whole = ✅ Complete. You can apply now.
organization-go-on-button = ▶️ Continue
organization-apply-button = Go to the application ›
organization-edit-button = ✏️ Edit
organization-edit-title = <b>What shall we change?</b> Press an item.

## Joining an organization

organization-join-asked =
    <b>Your request was sent.</b>

    We will tell you what the owner decides. BIN: <code>{ $bin }</code>
organization-find-button = See competitions
organization-join-question =
    <b>{ $name }</b> asks to join your organization. BIN: <code>{ $bin }</code>

    They will see applications and can fill them in. Accept only people you know.
organization-join-yes-button = ✅ Accept
organization-join-no-button = Decline
organization-join-accepted = ✅ A new member joined: <b>{ $name }</b>.
organization-join-declined = The request was declined: <b>{ $name }</b>.
