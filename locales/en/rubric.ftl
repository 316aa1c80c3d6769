# By what applications are judged

rubric-button = ⚖️ Criteria
rubric =
    ⚖️ <b>Criteria</b>
    { $law ->
        [true] A state social order is judged by the law’s table (rules № 687, annex 21): there is nothing to enter here.
       *[false] Experts judge each application by these criteria.
    }
rubric-none = There are none yet: applications are judged by an unofficial default table. Add criteria of your own.
rubric-published = Once published, criteria do not change.
rubric-sum = ⚖️ Criteria: { $count }, most points: { $points }, threshold: { $threshold }
rubric-line =
    { $number }. { $title } – { $most }{ $fatal ->
        [true] {" "}❗️
       *[false] {""}
    }{ $whole ->
        [true] {""}
       *[false] {" "}⚠️
    }
rubric-add-button = ➕ Add a criterion
rubric-threshold-button = 📏 Threshold
rubric-threshold = <b>Threshold.</b> Write how many points an application needs to be admitted. 0 is no threshold.
rubric-title-kk = <b>Write the criterion’s name in Kazakh.</b>
rubric-title-ru = <b>Now write the criterion’s name in Russian.</b>
rubric-guidance-kk = <b>Write in Kazakh what full points ask for.</b>
rubric-guidance-ru = <b>Now write in Russian what full points ask for.</b>
rubric-most = <b>How many points at most?</b> Write a number from 1 to 100.
rubric-criterion =
    ⚖️ <b>{ $title }</b>
    Full points for: { $guidance }
    Most points: { $most }
    { $fatal ->
        [true] ❗️ 0 points: not admitted
       *[false] With 0 points the application stays
    }
rubric-title-button = ✏️ Name
rubric-guidance-button = ℹ️ Guidance
rubric-most-button = 🔢 Most points
rubric-fatal-button = ❗️ 0 is not admitted
rubric-not-fatal-button = ⤼ 0 is allowed
rubric-drop = <b>Remove the criterion “{ $title }”?</b>

refusal-rubric-law =
    <b>This competition is judged by the law’s table.</b>
    A state social order has no criteria of its own.
    .short = The law’s table is used.
refusal-rubric-full =
    <b>Too many criteria.</b>
    At most { $most }. Join those that are alike.
    .short = Too many criteria.
refusal-rubric-points =
    <b>These points will not do.</b>
    Write a whole number from { $least } to { $most }.
    .short = Write a whole number.
refusal-rubric-incomplete =
    <b>The criteria are not complete.</b>
    Each needs a Kazakh and a Russian name. Fill in those marked ⚠️.
    .short = Fill the criteria in in both languages.
