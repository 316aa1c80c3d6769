# Before an application is begun: reading the fields, checking oneself, points to expect

before-button = 🧭 Before you start
before-title =
    🧭 <b>Before you start</b>
    { $competition }
before-form = The form has { $sections } sections; fields that must be filled in: { $count }. It takes about { $minutes } minutes of writing, not necessarily in one go.
before-kept = Every answer is kept at once. Until the deadline any of them can be changed.
before-read-button = 📖 Read all the fields
before-eligibility-button = ✅ May we take part?
before-score-button = 📊 Points to expect
before-begin-button = ✍️ Begin
before-file-button = 📄 Get it as a file
before-section = <b>{ $number }. { $title }</b>
before-field = ▪️ <b>{ $label }</b>
before-field-optional = ▫️ <b>{ $label }</b> (optional)
before-when = Asked only if “{ $label }” is answered with: { $value }
before-example = Example: { $example }

before-eligibility-title =
    ✅ <b>May we take part?</b>
    { $competition }
before-eligibility-count = { $number } / { $total }. Your answers are not kept anywhere.
before-source-law = <i>Source: Law № 36-III, article { $point }</i>
before-source-rules = <i>Source: Rules № 687, point { $point }</i>
before-yes-button = Yes
before-no-button = No
before-unknown-button = I do not know
before-again-button = 🔁 Check again
before-profile-button = ✏️ Organization profile
before-may = ✅ <b>Nothing stands in the way.</b> By your answers the organization may take part.
before-maybe = ❔ <b>Something is still to be found out.</b> Nothing in the known answers stands in the way.
before-out = ⛔ <b>For this reason the application will not be admitted.</b> Mend before the deadline what can be mended:
before-unknown = ❔ Find out ({ $count }):
before-eligibility-note = This is for you alone. The organizer decides by the documents.

before-ask-database = Is the organization in the NGO Database?
before-ask-charter = Do the goals in the charter fit the theme of the competition?
before-ask-liquidation = Is the organization being liquidated?
before-ask-bankrupt = Has the organization been declared bankrupt?
before-ask-enforcement = Does the organization have a debt under enforcement proceedings?
before-ask-unfair = Is the organization in the register of unfair participants of state procurement?
before-ask-arrest = Is property of the organization under arrest?
before-ask-suspended = Is the economic activity of the organization suspended?
before-ask-relatives = Is the head or a founder a spouse, close relative or in-law of authorised persons of the customer or the operator?
before-ask-terrorism = Is the head or a founder on a list connected with financing terrorism, extremism or weapons of mass destruction?
before-ask-awarded = Has the organization received an award for NGOs within the last three years?
before-mend-database = Who is not in the database is not admitted. File at infonpo.gov.kz.
before-mend-charter = If the charter does not fit, the commission gives 0 points and does not admit the application. Choose a lot that fits your charter.
before-mend-liquidation = An organization under liquidation gets no grant.
before-mend-bankrupt = A bankrupt organization gets no grant.
before-mend-enforcement = Pay the debt under the enforcement proceedings and keep the proof.
before-mend-unfair = Applications of organizations in the register are not admitted. Check when it leaves the register.
before-mend-arrest = The arrest of the property has to be lifted.
before-mend-suspended = The economic activity has to be resumed.
before-mend-relatives = With such kinship no grant is given.
before-mend-terrorism = If the head or a founder is on the list, no grant is given.
before-mend-awarded = Who received an award is not nominated again for three years.

before-score-title = 📊 <b>Points to expect</b>
before-score-no-profile = The organization profile is not filled in, so experience is not counted. Fill it in for a better estimate.
before-criterion = { $mark } { $name }: <b>{ $points }</b> / { $of }
before-criterion-project = Match with the technical specification
before-criterion-charter = Match of the charter
before-criterion-database = NGO Database
before-criterion-experience = Experience
before-criterion-specialists = Specialists
before-criterion-region = Experience in this region
before-raise-project = All seven sections are needed: if one is missing, 0 points and no admission.
before-raise-charter = Quote the clause of the charter with its number and enclose a copy.
before-raise-database-absent = File at infonpo.gov.kz: who is not in the database is not admitted.
before-raise-database-late = Filed by 31 March it gives 2 points, later 1.
before-raise-experience = Every year must be proved by acts and invoices. Similar services give more (up to 8).
before-raise-specialists = Length of service and qualification both proved give 4 points, one of them 2.
before-raise-region = Enclose acts of work in this region: over 5 years give 6 points.
before-score-total = <b>Total: { $points } / { $of }</b>
before-score-cut = In the comparison your price is notionally cut by { $cut } %. Needed to pass: { $threshold } points.
before-score-fatal = ⛔ “{ $name }” comes to 0 points: the application will not be admitted.
before-score-local = Counted as for a local budget: experience in the region gives points.
before-score-republican = Counted as for the republican budget: experience in the region gives none.
before-score-note = An estimate by annex 21 to the tender documents (Rules № 687). The commission gives points by the documents.
