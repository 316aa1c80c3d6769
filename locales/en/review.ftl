## Criteria: annex 21 to the tender documents, order № 687

review-criterion-project = The project matches the technical specification
review-criterion-charter = The charter matches the service and article 5
review-criterion-database = In the NGO Database
review-criterion-experience = Experience
review-criterion-specialists = Specialists
review-criterion-region = Experience in the region
review-guidance-project = All seven sections and a match with the technical specification give 6. One section missing gives 0, and the application is not admitted.
review-guidance-charter = The aims of the charter match the service and a sphere of article 5: 2. If not: 0, and the application is not admitted.
review-guidance-database = Data filed by 31 March give 2, late ones 1. Not in the Database: 0, and the application is not admitted.
review-guidance-experience = Social projects: up to 2 years 1, up to 5 years 2, up to 8 years 3, more 4. Similar services: up to 2 years 5, up to 5 years 6, up to 8 years 7, more 8. Acts and invoices are needed.
review-guidance-specialists = Enough service or qualification gives 2, both give 4, none 0. Papers are needed.
review-guidance-region = In this region: up to 2 years 2, up to 5 years 4, more 6, none 0. Acts and invoices are needed.

## Criteria: grants and awards whose organizer has no table of its own

review-criterion-need = How much the problem matters
review-criterion-match = Match with the theme and the charter
review-criterion-work = Methods and plan of work
review-criterion-result = Expected results
review-criterion-budget = Grounds of the costs
review-criterion-capacity = Capacity of the organization and team
review-guidance-need = The problem is shown by data, and whom it concerns.
review-guidance-match = The project fits the theme and the clause of the charter it names.
review-guidance-work = The events lead to the goal, with times and who is responsible.
review-guidance-result = Results can be measured, with where they start and how they are checked.
review-guidance-budget = Each sum is needed, reckoned and tied to an event.
review-guidance-capacity = The organization has done such work, the team's qualification is proved.

## Why not admitted by points (for the protocol of results)

review-rejected-fatal = 0 points on “{ $criterion }” (point 461 of the Rules).
review-rejected-threshold = { $total } points in all, the least is { $threshold } (point 464 of the Rules).
