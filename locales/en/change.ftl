## A change of a published competition: what was and what is

change-title = Title
change-summary = Summary
change-customer = Customer or organizer
change-needs = What is needed
change-deadline = Deadline
change-opens = Applications open
change-intake-place = Where applications are received
change-intake-url = Link to where applications are received
change-regions = Regions
change-spheres = Spheres
change-themes = Themes
change-repeat = Repeated competition
change-yes = yes
change-no = no
change-budget = Source of the money
change-budget-local = local budget
change-budget-republican = republican budget
change-form = Application form
change-limit = Applications from one organization
change-lot-theme = Theme of lot { $number }
change-lot-description = Description of lot { $number }
change-lot-place = Place of lot { $number }
change-lot-region = Region of lot { $number }
change-lot-amount = Amount of lot { $number }
change-lot-service-from = Start of the service of lot { $number }
change-lot-service-until = End of the service of lot { $number }
change-lot-added = Lot added
change-lot-removed = Lot removed
change-lot-name = No. { $number }. { $theme }
change-document-added = Document added
change-document-removed = Document removed
change-document-replaced = Document updated
change-document-name = { $title } ({ $language ->
    [ru] in Russian
   *[kk] in Kazakh
 })
change-results = Results
change-none = not given
change-unlimited = unlimited
change-moment = { $day } { $time }
change-reworded = { $what }: text changed
change-moved = { $what }: { $before } → { $after }
change-one = { $what }: { $value }
