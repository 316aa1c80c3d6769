import type { Form } from '../form.ts'
import {
  bankCertificate,
  charter,
  databaseConfirmation,
  documentsTitle,
  headPowers,
  registration,
  specialistPapers,
  supportLetters,
  taxCertificate,
  teamHelp,
} from './documents.ts'
import { grantColumns, grantExample } from './grant-budget.ts'
import { accuracy } from './shared.ts'

/**
 * The application for a state grant. The annex of the rules in force since 01.07.2025 (order № 406, edition of
 * 07.04.2025 № 144-НҚ) could not be read: the sections follow the operator's guides and are to be confirmed.
 * Read for certain: the match with the charter, the organization's role in keeping up the results, the exclusions and
 * the share for material support (article 6-1 of the law of 12.04.2005 № 36-III).
 */
export const grant: Form = {
  key: 'grant',
  version: 2,
  draft: true,
  title: {
    kk: 'Мемлекеттік грантқа өтінім',
    ru: 'Заявка на государственный грант',
    en: 'Application for a state grant',
  },
  sections: [
    {
      id: 'about',
      title: { kk: 'Жоба туралы', ru: 'О проекте', en: 'About the project' },
      fields: [
        {
          id: 'project-title',
          type: 'text',
          label: { kk: 'Жобаның атауы', ru: 'Название проекта', en: 'Title of the project' },
          help: {
            kk: 'Қысқа әрі түсінікті атау: кімге және қандай көмек көрсетіледі.',
            ru: 'Короткое и понятное название: кому и чем поможет проект.',
            en: 'Short and clear: whom the project helps and how.',
          },
          example: {
            kk: '«Көрші»: жалғызбасты қарттарға көмек көрсететін еріктілер желісі',
            ru: '«Сосед»: сеть волонтёров для одиноких пожилых людей',
            en: '“Neighbour”: volunteers for lonely elderly people',
          },
          min: 5,
          max: 200,
        },
        {
          id: 'period',
          type: 'period',
          label: {
            kk: 'Жобаны іске асыру мерзімі',
            ru: 'Срок реализации проекта',
            en: 'Period of the project',
          },
          help: {
            kk: 'Қысқа мерзімді грант — 3 айдан 1 жылға дейін, орта мерзімді — 1–2 жыл, ұзақ мерзімді — 2–3 жыл. Аяқталу күні хабарландыруда көрсетілген күннен кеш болмасын.',
            ru: 'Краткосрочный грант — от 3 месяцев до 1 года, среднесрочный — 1–2 года, долгосрочный — 2–3 года. Дата окончания не позже указанной в объявлении.',
            en: 'Short-term: 3 months to 1 year; medium-term: 1–2 years; long-term: 2–3 years. The end not later than the announcement says.',
          },
          min: 90,
          max: 1097,
        },
        {
          id: 'geography',
          type: 'text',
          label: { kk: 'Жобаның географиясы', ru: 'География проекта', en: 'Where the project works' },
          help: {
            kk: 'Жоба өтетін облыстар, қалалар, аудандар мен ауылдар.',
            ru: 'Области, города, районы и сёла, где пройдёт проект.',
            en: 'Regions, cities, districts and villages of the project.',
          },
          example: {
            kk: 'Түркістан облысы: Түркістан және Кентау қалалары, Сауран ауданы',
            ru: 'Туркестанская область: города Туркестан и Кентау, Сауранский район',
            en: 'Turkistan Region: Turkistan and Kentau, Sauran district',
          },
          min: 3,
          max: 500,
        },
        {
          id: 'charter-match',
          type: 'long-text',
          label: {
            kk: 'Жобаның ұйым жарғысына сәйкестігі',
            ru: 'Соответствие проекта уставу организации',
            en: 'How the project matches the charter',
          },
          help: {
            kk: 'Жарғының тармағын нөмірімен келтіріп, жоба оны қалай іске асыратынын жазыңыз.',
            ru: 'Приведите пункт устава с номером и напишите, как проект его исполняет.',
            en: 'Quote the clause of the charter with its number and say how the project carries it out.',
          },
          example: {
            kk: 'Жарғының 3.2-тармағы: «қарттарға әлеуметтік қолдау көрсету». Жоба 200 қартқа үйде көмек ұйымдастырады.',
            ru: 'Пункт 3.2 устава: «социальная поддержка пожилых людей». Проект организует помощь на дому для 200 человек.',
            en: 'Clause 3.2: “social support of the elderly”. The project brings help home to 200 people.',
          },
          min: 50,
          max: 2000,
        },
      ],
    },
    {
      id: 'problem',
      title: {
        kk: 'Өзектілігі, мақсаты мен міндеттері',
        ru: 'Актуальность, цель и задачи',
        en: 'Relevance, goal and tasks',
      },
      fields: [
        {
          id: 'relevance',
          type: 'long-text',
          label: { kk: 'Жобаның өзектілігі', ru: 'Актуальность проекта', en: 'Relevance of the project' },
          help: {
            kk: 'Қандай мәселені шешесіз, ол кімге қатысты және қаншалықты ауқымды. Дереккөзі мен жылы бар сандармен негіздеңіз.',
            ru: 'Какую проблему решаете, кого она касается и насколько велика. Обоснуйте цифрами с источником и годом.',
            en: 'Which problem, whose, and how large. Give figures with their source and year.',
          },
          example: {
            kk: 'Қаланың әлеуметтік қызметінің 2025 жылғы дерегі бойынша 312 жалғызбасты қарт үйде күтімге мұқтаж, оның 180-і ғана қамтылған.',
            ru: 'По данным городской социальной службы за 2025 год, 312 одиноких пожилых людей нуждаются в уходе на дому, охвачены только 180.',
            en: 'The city’s social service counts 312 lonely elderly people who need care at home (2025); 180 receive it.',
          },
          min: 200,
          max: 6000,
        },
        {
          id: 'goal',
          type: 'long-text',
          label: { kk: 'Жобаның мақсаты', ru: 'Цель проекта', en: 'Goal of the project' },
          help: {
            kk: 'Жоба соңында не өзгереді: бір-екі сөйлем.',
            ru: 'Что изменится к концу проекта: одно-два предложения.',
            en: 'What will have changed by the end: one or two sentences.',
          },
          example: {
            kk: '2027 жылдың соңына дейін қаладағы 200 жалғызбасты қартты тұрақты еріктілер көмегімен қамту.',
            ru: 'До конца 2027 года обеспечить постоянной помощью волонтёров 200 одиноких пожилых людей города.',
            en: 'By the end of 2027 give 200 lonely elderly people of the city the steady help of volunteers.',
          },
          min: 30,
          max: 1500,
        },
        {
          id: 'tasks',
          type: 'long-text',
          label: { kk: 'Жобаның міндеттері', ru: 'Задачи проекта', en: 'Tasks of the project' },
          help: {
            kk: '3–5 міндетті жаңа жолдан нөмірлеп жазыңыз.',
            ru: 'От 3 до 5 задач, каждая с новой строки.',
            en: 'Three to five tasks, each on a line of its own.',
          },
          example: {
            kk: '1. 60 ерікті дайындау.\n2. Қарттардың қажеттілігін анықтау.\n3. Апталық көмек кестесін іске қосу.',
            ru: '1. Подготовить 60 волонтёров.\n2. Выяснить потребности пожилых.\n3. Запустить недельный график помощи.',
            en: '1. Train 60 volunteers.\n2. Learn what is needed.\n3. Start a weekly timetable of help.',
          },
          min: 50,
          max: 3000,
        },
      ],
    },
    {
      id: 'people',
      title: { kk: 'Нысаналы топтар', ru: 'Целевые группы', en: 'Target groups' },
      fields: [
        {
          id: 'target-groups',
          type: 'choices',
          label: { kk: 'Нысаналы топтар', ru: 'Целевые группы', en: 'Target groups' },
          help: {
            kk: 'Жоба тікелей көмектесетін топтардың бәрін белгілеңіз.',
            ru: 'Отметьте все группы, которым проект помогает напрямую.',
            en: 'Mark every group the project helps directly.',
          },
          choices: [
            { id: 'children', label: { kk: 'Балалар', ru: 'Дети', en: 'Children' } },
            { id: 'youth', label: { kk: 'Жастар', ru: 'Молодёжь', en: 'Young people' } },
            { id: 'women', label: { kk: 'Әйелдер', ru: 'Женщины', en: 'Women' } },
            {
              id: 'families',
              label: { kk: 'Көпбалалы отбасылар', ru: 'Многодетные семьи', en: 'Large families' },
            },
            { id: 'elderly', label: { kk: 'Қарттар', ru: 'Пожилые люди', en: 'Elderly people' } },
            {
              id: 'disabilities',
              label: {
                kk: 'Мүгедектігі бар адамдар',
                ru: 'Лица с инвалидностью',
                en: 'Persons with disabilities',
              },
            },
            { id: 'rural', label: { kk: 'Ауыл тұрғындары', ru: 'Сельские жители', en: 'Villagers' } },
            { id: 'ngo', label: { kk: 'ҮЕҰ', ru: 'НПО', en: 'NGOs' } },
            { id: 'other', label: { kk: 'Басқа топ', ru: 'Другая группа', en: 'Another group' } },
          ],
        },
        {
          id: 'other-group',
          type: 'text',
          label: { kk: 'Қандай басқа топ?', ru: 'Какая другая группа?', en: 'Which other group?' },
          example: {
            kk: 'Бас бостандығынан айыру орындарынан босатылғандар',
            ru: 'Освобождённые из мест лишения свободы',
            en: 'People released from prison',
          },
          when: { field: 'target-groups', is: ['other'] },
          min: 3,
          max: 200,
        },
        {
          id: 'beneficiaries',
          type: 'number',
          label: { kk: 'Бенефициарлар саны', ru: 'Число бенефициаров', en: 'Number of beneficiaries' },
          help: {
            kk: 'Жобадан тікелей пайда көретін адамдар, әрқайсысын бір рет санаңыз.',
            ru: 'Сколько людей получат пользу напрямую, каждого считайте один раз.',
            en: 'People who benefit directly, each counted once.',
          },
          example: { kk: '200', ru: '200', en: '200' },
          min: 1,
          max: 10_000_000,
        },
      ],
    },
    {
      id: 'work',
      title: {
        kk: 'Әдістер және күнтізбелік жоспар',
        ru: 'Методы и календарный план',
        en: 'Methods and calendar',
      },
      fields: [
        {
          id: 'methods',
          type: 'long-text',
          label: { kk: 'Іске асыру әдістері', ru: 'Методы реализации', en: 'Methods' },
          help: {
            kk: 'Жұмысты қалай жүргізесіз, кіммен бірге істейсіз, сапаны қалай тексересіз.',
            ru: 'Как будете работать, с кем вместе, как проверите качество.',
            en: 'How you will work, with whom, and how you check quality.',
          },
          min: 100,
          max: 5000,
        },
        {
          id: 'calendar',
          type: 'table',
          label: { kk: 'Күнтізбелік жоспар', ru: 'Календарный план', en: 'Calendar plan' },
          help: {
            kk: 'Әр іс-шараға бір жол. Жауаптының аты-жөнін емес, рөлін жазыңыз.',
            ru: 'На каждое мероприятие одна строка. Пишите роль ответственного, а не имя.',
            en: 'One line for each event. Give the role of who is responsible, not the name.',
          },
          example: {
            kk: 'Еріктілерді оқыту; 2027 жылғы наурыз; Түркістан қ.; жаттықтырушы; 60 ерікті дайын\nҮйде көмек; 2027 жылғы сәуір–қараша; Түркістан қ.; үйлестіруші; 200 қарт қамтылды',
            ru: 'Обучение волонтёров; март 2027; г. Туркестан; тренер; готовы 60 волонтёров\nПомощь на дому; апрель–ноябрь 2027; г. Туркестан; координатор; охвачены 200 человек',
            en: 'Training; March 2027; Turkistan; trainer; 60 volunteers ready\nHelp at home; April–November 2027; Turkistan; coordinator; 200 people reached',
          },
          columns: [
            { id: 'event', label: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' }, type: 'text' },
            { id: 'term', label: { kk: 'Мерзімі', ru: 'Срок', en: 'Time' }, type: 'period' },
            { id: 'place', label: { kk: 'Орны', ru: 'Место', en: 'Place' }, type: 'text' },
            {
              id: 'responsible',
              label: { kk: 'Жауапты', ru: 'Ответственный', en: 'Responsible' },
              type: 'text',
            },
            { id: 'result', label: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' }, type: 'text' },
          ],
          min: 2,
          max: 60,
        },
        {
          id: 'team',
          type: 'long-text',
          label: { kk: 'Жоба командасы', ru: 'Команда проекта', en: 'Team' },
          help: {
            kk: 'Әркімнің рөлі мен тәжірибесі. Аты-жөні мен ЖСН қажет емес.',
            ru: 'Роль и опыт каждого. Имена и ИИН не нужны.',
            en: 'The role and experience of each. No names or IIN.',
          },
          example: {
            kk: '1. Жоба жетекшісі: 8 жыл әлеуметтік жобаларда.\n2. Бухгалтер: 12 жыл.',
            ru: '1. Руководитель: 8 лет в социальных проектах.\n2. Бухгалтер: 12 лет.',
            en: '1. Leader: 8 years of social projects.\n2. Accountant: 12 years.',
          },
          min: 30,
          max: 3000,
        },
      ],
    },
    {
      id: 'results',
      title: {
        kk: 'Нәтижелер және тұрақтылық',
        ru: 'Результаты и устойчивость',
        en: 'Results and sustainability',
      },
      fields: [
        {
          id: 'results',
          type: 'long-text',
          label: {
            kk: 'Күтілетін нәтижелер мен индикаторлар',
            ru: 'Ожидаемые результаты и индикаторы',
            en: 'Expected results and indicators',
          },
          help: {
            kk: 'Әр нәтижені санмен және сапамен қалай өлшейтініңізді жазыңыз.',
            ru: 'Напишите, как каждый результат измерить в числах и по качеству.',
            en: 'Say how each result is measured, in numbers and in quality.',
          },
          example: {
            kk: '200 қарт апта сайын көмек алады (кесте журналы). Кемінде 80 пайызы көмекке қанағаттанады (сауалнама).',
            ru: '200 человек каждую неделю получают помощь (журнал). Не меньше 80 процентов довольны ею (опрос).',
            en: '200 people get help each week (the journal). At least 80 per cent are content (a survey).',
          },
          min: 100,
          max: 4000,
        },
        {
          id: 'sustainability',
          type: 'long-text',
          label: {
            kk: 'Ұйымның нәтижелерді сақтаудағы рөлі',
            ru: 'Роль организации в сохранении результатов',
            en: 'How the organization keeps up the results',
          },
          help: {
            kk: 'Грант аяқталған соң жұмыс қалай жалғасады: кім, қандай қаражатпен.',
            ru: 'Как работа продолжится после гранта: кто и на какие средства.',
            en: 'How the work goes on after the grant: who, and with what money.',
          },
          min: 50,
          max: 3000,
        },
        {
          id: 'risks',
          type: 'long-text',
          label: {
            kk: 'Тәуекелдер және оларды азайту',
            ru: 'Риски и как их снизить',
            en: 'Risks and how to lessen them',
          },
          example: {
            kk: 'Ерікті жетіспеуі мүмкін: университетпен келісім жасаймыз, қосымша топ дайындаймыз.',
            ru: 'Может не хватить волонтёров: заключим соглашение с университетом, подготовим запасную группу.',
            en: 'Volunteers may be too few: we agree with the university and train a spare group.',
          },
          optional: true,
          max: 2000,
        },
        {
          id: 'information',
          type: 'long-text',
          label: {
            kk: 'Ақпараттық сүйемелдеу',
            ru: 'Информационное сопровождение',
            en: 'Information support',
          },
          help: {
            kk: 'Қай басылымда және әлеуметтік желіде, неше материал, қай тілде шығады.',
            ru: 'В каких изданиях и соцсетях, сколько материалов и на каком языке.',
            en: 'In which media and networks, how many items, in which language.',
          },
          min: 30,
          max: 2000,
        },
      ],
    },
    {
      id: 'price',
      title: { kk: 'Шығыстар сметасы', ru: 'Смета расходов', en: 'Budget' },
      fields: [
        {
          id: 'budget',
          type: 'table',
          label: {
            kk: 'Жобаның сметасы',
            ru: 'Смета проекта',
            en: 'Budget of the project',
          },
          help: {
            kk: 'Жобаның барлық шығысы, өз үлесіңізбен қоса (ақша, үй-жай, жабдық не еріктілер жұмысы нарық бағасымен). Сұралатын сома — өз үлесін алып тастағандағы жиын; ол лот сомасынан аспауы керек. Институционалдық даму мен материалдық-техникалық қамтамасыз етуге сұралатын соманың ең көбі 10 пайызы, ұзақ мерзімді грантта 5 пайызы жұмсалады (Заңның 6-1-бабы).',
            ru: 'Все расходы проекта, включая собственный вклад (деньги, помещение, оборудование или труд волонтёров по рыночной цене). Запрашиваемая сумма — итог без собственного вклада, она не больше суммы лота. На институциональное развитие и материально-техническое обеспечение — не больше 10 процентов запрашиваемой суммы, в долгосрочном гранте 5 (статья 6-1 Закона).',
            en: 'All costs, with your own contribution (money, rooms, equipment or volunteers’ work at the market price). Requested is the total without it, at most the amount of the lot. Institutional development and material support: at most 10 per cent of what is requested, in a long-term grant 5 (article 6-1 of the law).',
          },
          example: grantExample,
          columns: grantColumns,
          shares: [{ column: 'kind', is: ['institution'], of: 'institutional' }],
          min: 1,
          max: 60,
          ceiling: 'lot',
        },
      ],
    },
    {
      id: 'documents',
      title: documentsTitle,
      fields: [
        charter,
        databaseConfirmation,
        registration,
        headPowers,
        taxCertificate,
        bankCertificate,
        { ...specialistPapers, help: teamHelp },
        supportLetters,
      ],
    },
    {
      id: 'declarations',
      title: {
        kk: 'Растаулар',
        ru: 'Подтверждения',
        en: 'Declarations',
      },
      fields: [
        accuracy,
        {
          id: 'eligibility',
          type: 'consent',
          label: {
            kk: 'Қатысу талаптарына сәйкестікті растау',
            ru: 'Подтверждение соответствия условиям участия',
            en: 'Eligible to take part',
          },
          help: {
            kk: 'Растаймыз: ұйым Үкіметтік емес ұйымдардың дерекқорында бар; таратылып жатқан жоқ, банкрот деп танылмаған; атқарушылық іс жүргізу бойынша берешегі жоқ; жосықсыз қатысушылар тізілімінде жоқ; мүлкіне тыйым салынбаған, қызметі тоқтатылмаған; басшысы мен құрылтайшылары мемлекеттік органның және оператордың уәкілетті адамдарының жұбайы, жақын туысы не жекжаты емес және терроризм мен экстремизмді қаржыландыру тізімдерінде жоқ.',
            ru: 'Подтверждаем: организация есть в Базе данных НПО; не ликвидируется и не банкрот; нет долгов по исполнительному производству; нет в реестре недобросовестных участников; имущество не арестовано, деятельность не приостановлена; руководитель и учредители не супруги, не близкие родственники и не свойственники уполномоченных лиц госоргана и оператора и не состоят в списках, связанных с терроризмом и экстремизмом.',
            en: 'We confirm: the organization is in the NGO Database; not in liquidation or bankrupt; without enforcement debts; not in the register of unfair participants; its property is not under arrest, its work not suspended; its head and founders are no relatives of authorised persons of the state body or the operator, and on no list of terrorism or extremism.',
          },
        },
      ],
    },
  ],
}
