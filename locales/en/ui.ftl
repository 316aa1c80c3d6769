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

## Themes: the tags of a competition file

ui-theme-heritage = Heritage
ui-theme-culture = Culture
ui-theme-family = Family
ui-theme-children = Children
ui-theme-youth = Youth
ui-theme-women = Women
ui-theme-elderly = Older people
ui-theme-disability = People with disabilities
ui-theme-foreign-policy = Foreign policy
ui-theme-patriotism = Patriotic education
ui-theme-award = Award
ui-theme-civil-society = Civil society
ui-theme-volunteering = Volunteering
ui-theme-digital = Digital skills
ui-theme-health = Health
ui-theme-sport = Sport
ui-theme-education = Education
ui-theme-science = Science
ui-theme-environment = Environment
ui-theme-employment = Employment
ui-theme-rights = Rights
ui-theme-animals = Animals
ui-theme-media = Media
ui-theme-rural = Rural development
ui-theme-unity = Public accord
ui-theme-safety = Safety
ui-theme-integration = International cooperation
