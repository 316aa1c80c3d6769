## Roles of staff

role-administrator = Administrator
role-editor = Editor
role-publisher = Publisher
role-secretary = Secretary of the commission
role-expert = Expert
role-auditor = Auditor
role-everywhere = all competitions

role-does-administrator = <b>Administrator</b>: gives roles, sets the rules, may do everything but score.
role-does-editor = <b>Editor</b>: prepares competitions and forms, answers questions, writes notices.
role-does-publisher = <b>Publisher</b>: publishes competitions, changes, notices and results.
role-does-secretary = <b>Secretary of the commission</b>: checks opened applications, assigns experts, keeps the protocol.
role-does-expert = <b>Expert</b>: scores the applications given to them, and no others.
role-does-auditor = <b>Auditor</b>: reads everything that is not sealed and changes nothing.

role-team-button = 👥 Staff and roles
role-team = <b>Staff and roles</b>: { $count }
role-first-line = • { $name } – first administrator (set at the server)
role-line = • { $name } – { $role }, since { $since }
role-invite-button = ➕ Invite
role-revoke-button = ✖️ Link: { $role }, { $date }

role-choose = <b>Which role do you invite to?</b>
role-choose-reach =
    <b>{ $role }</b>: which competitions is it for?
    It can be limited to one region or one customer.
role-everywhere-button = All competitions
role-region-button = One region
role-customer-button = One customer
role-choose-region = Choose the region. The role holds in competitions of that region alone.
role-choose-customer = Choose the customer.
role-no-customers = There are no competitions yet, and so no customers. Add a competition first.
role-invitation =
    <b>The invitation link is ready.</b>
    Role: { $role }
    { $link }

    Send it to that person alone: it works once, until { $date }.
role-share-text = You were given a role in Ariptes. Open the link to accept it.
role-invited =
    <b>You are offered a role.</b>
    Role: { $role }
    Invited by: { $name }
role-accept-button = ✅ Accept the role
role-welcome =
    <b>The role is yours.</b>
    { $role }

    Open the staff desk: it shows what waits for you.
role-one =
    <b>{ $name }</b>
    Role: { $role }
    Since: { $since }
role-end-button = Take the role away
role-end-sure =
    <b>Take the role away?</b>
    { $name } – { $role }
    Nothing more can be done with it. What was done before stays in the journal.
role-end-yes-button = Yes, take it away
role-ended-toast = The role was taken away.
role-ended-letter =
    <b>Your role has ended:</b> { $role }.
    If this is a mistake, write to the administrator of the service.
role-taken-letter = <b>{ $name }</b> accepted the role: { $role }.
