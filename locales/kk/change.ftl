## Жарияланған конкурстағы өзгеріс: не болды, не болатын болды

change-title = Атауы
change-summary = Қысқаша мазмұны
change-customer = Тапсырыс беруші немесе ұйымдастырушы
change-needs = Не қажет
change-deadline = Соңғы мерзім
change-opens = Өтінім қабылдаудың басталуы
change-intake-place = Өтінім қабылданатын орын
change-intake-url = Өтінім қабылданатын орынның сілтемесі
change-regions = Өңірлер
change-spheres = Салалар
change-themes = Тақырыптар
change-repeat = Қайта өткізілетін конкурс
change-yes = иә
change-no = жоқ
change-budget = Қаражат көзі
change-budget-local = жергілікті бюджет
change-budget-republican = республикалық бюджет
change-form = Өтінім нысаны
change-limit = Бір ұйымнан қабылданатын өтінім саны
change-lot-theme = № { $number } лоттың тақырыбы
change-lot-description = № { $number } лоттың сипаттамасы
change-lot-place = № { $number } лоттың орны
change-lot-region = № { $number } лоттың өңірі
change-lot-amount = № { $number } лоттың сомасы
change-lot-service-from = № { $number } лот бойынша қызметтің басталуы
change-lot-service-until = № { $number } лот бойынша қызметтің аяқталуы
change-lot-added = Лот қосылды
change-lot-removed = Лот алынып тасталды
change-lot-name = № { $number }. { $theme }
change-document-added = Құжат қосылды
change-document-removed = Құжат алынып тасталды
change-document-replaced = Құжат жаңартылды
change-document-name = { $title } ({ $language ->
    [ru] орыс тілінде
   *[kk] қазақ тілінде
 })
change-results = Қорытынды
change-none = көрсетілмеген
change-unlimited = шектеусіз
change-moment = { $day } { $time }
change-reworded = { $what }: мәтіні өзгерді
change-moved = { $what }: { $before } → { $after }
change-one = { $what }: { $value }
