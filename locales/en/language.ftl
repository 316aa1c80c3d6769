# Dates, units, lists

language-date = { $day } { $month } { $year }
language-official-date = { $day } { $month } { $year }
language-day-and-month = { $day } { $month }
language-moment = { $weekday }, { $day } { $month } { $year }, { $time } (Astana time)

language-left-days-hours =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    } { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } left
language-left-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    } left
language-left-hours-minutes =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } left
language-left-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } left
language-left-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } left
language-left-moment = less than a minute left
language-left-none = the deadline has passed

language-list-and = { $rest } and { $last }
language-list-or = { $rest } or { $last }

language-kilobytes = { $size } KB
language-megabytes = { $size } MB

# Kinds of competition

language-kind-social-order = State social order
    .short = Social order
language-kind-short-grant = Short-term grant
    .short = Short-term grant
language-kind-medium-grant = Medium-term grant
    .short = Medium-term grant
language-kind-long-grant = Long-term grant
    .short = Long-term grant
language-kind-award = Award
    .short = Award

# Regions

language-region-10 = Abai Region
    .short = Abai Region
language-region-11 = Akmola Region
    .short = Akmola Region
language-region-15 = Aktobe Region
    .short = Aktobe Region
language-region-19 = Almaty Region
    .short = Almaty Region
language-region-23 = Atyrau Region
    .short = Atyrau Region
language-region-27 = West Kazakhstan Region
    .short = West Kazakhstan Region
language-region-31 = Zhambyl Region
    .short = Zhambyl Region
language-region-33 = Zhetisu Region
    .short = Zhetisu Region
language-region-35 = Karaganda Region
    .short = Karaganda Region
language-region-39 = Kostanay Region
    .short = Kostanay Region
language-region-43 = Kyzylorda Region
    .short = Kyzylorda Region
language-region-47 = Mangystau Region
    .short = Mangystau Region
language-region-55 = Pavlodar Region
    .short = Pavlodar Region
language-region-59 = North Kazakhstan Region
    .short = North Kazakhstan Region
language-region-61 = Turkistan Region
    .short = Turkistan Region
language-region-62 = Ulytau Region
    .short = Ulytau Region
language-region-63 = East Kazakhstan Region
    .short = East Kazakhstan Region
language-region-71 = Astana
    .short = Astana
language-region-75 = Almaty
    .short = Almaty
language-region-79 = Shymkent
    .short = Shymkent
language-region-KZ = Nationwide
    .short = Nationwide
language-regions-more =
    { $more ->
        [one] { $named } and { $more } more region
       *[other] { $named } and { $more } more regions
    }

# Spheres: article 5 of the law

language-sphere-1 = Education, science, information, physical culture and sport
    .short = Education, science, sport
language-sphere-2 = Health protection and healthy living
    .short = Health and healthy living
language-sphere-3 = Environmental protection
    .short = Environment
language-sphere-4 = Youth policy and children's initiatives
    .short = Youth and children
language-sphere-5 = Family, demographic and gender issues
    .short = Family, demography, gender
language-sphere-7 = Support for socially vulnerable groups
    .short = Vulnerable groups
language-sphere-8 = Help for orphans and for children of single-parent and large families
    .short = Orphans, large families
language-sphere-9 = Employment
    .short = Employment
language-sphere-10 = Rights and lawful interests of citizens and organizations
    .short = Protection of rights
language-sphere-11 = Culture and art
    .short = Culture and art
language-sphere-12 = Protection of historical and cultural heritage
    .short = Historical heritage
language-sphere-13 = Public accord and national unity
    .short = Accord and unity
language-sphere-13-1 = Assistance to probation services in social and legal support of persons in their care
    .short = Probation services
language-sphere-13-2 = Public monitoring of the quality of state services
    .short = Quality of state services
language-sphere-15 = Development of civil society, including the effectiveness of NGOs
    .short = Civil society
language-sphere-16 = Volunteering
    .short = Volunteering
language-sphere-2_1 = Help for people and families in hardship
    .short = People in hardship
language-sphere-2_2 = Responsible treatment of animals, including support for shelters
    .short = Animals and shelters
language-sphere-2_3 = Other socially significant spheres that do not contradict the law
    .short = Other spheres
