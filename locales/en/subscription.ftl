## Subscription

subscription-on = 🔔 <b>The subscription is on.</b>
subscription-off = 🔕 <b>The subscription is off:</b> you hear of no new competitions.
subscription-none = 🔔 <b>You have not subscribed yet.</b> Switch it on to hear of new competitions.
subscription-wishes = You hear of competitions of kind: { $kinds }; region: { $regions }; sphere: { $spheres }; theme: { $themes }.
subscription-any = any
subscription-kinds = <b>Which competitions do you want to hear of?</b> You can choose several kinds.
    .short = Kind
subscription-regions = <b>Which regions do you want to hear of?</b> You can choose several. A nationwide competition belongs to every region.
    .short = Region
subscription-spheres = <b>Which spheres do you want to hear of?</b> You can choose several.
    .short = Sphere
subscription-themes = <b>Which themes do you want to hear of?</b> You can choose several.
    .short = Theme
subscription-all-button = Hear of everything
subscription-any-button = Any
subscription-on-button = 🔔 Switch on
subscription-mute-button = 🔕 Switch off
subscription-saved = Saved. You will hear of new competitions.
subscription-muted = Switched off. You can switch it on again at any time.
