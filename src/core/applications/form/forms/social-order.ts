import type { Form } from '../form.ts'
import {
  charter,
  documentsTitle,
  experiencePapers,
  headPowers,
  servicePapers,
  specialistPapers,
} from './documents.ts'
import { accuracy, budgetColumns, budgetExample } from './shared.ts'

/**
 * The proposed project of a state social order: the seven sections of criterion 1, annex 21 to the tender documents
 * (order of the Minister of Finance of 09.10.2024 № 687), their titles as there. A section left out means 0 points and
 * no admission. Around them: the match with the charter (criterion 2), the price offer and the declarations.
 */
export const socialOrder: Form = {
  key: 'social-order',
  version: 2,
  title: {
    kk: 'Мемлекеттік әлеуметтік тапсырыс: ұсынылатын жоба',
    ru: 'Государственный социальный заказ: предлагаемый проект',
    en: 'State social order: the proposed project',
  },
  sections: [
    {
      id: 'about',
      title: { kk: 'Жоба және ұйымның жарғысы', ru: 'Проект и устав организации', en: 'Project and charter' },
      fields: [
        {
          id: 'project-title',
          type: 'text',
          label: { kk: 'Жобаның атауы', ru: 'Название проекта', en: 'Title of the project' },
          help: {
            kk: 'Кімге және қандай көмек көрсетілетіні бірден түсінікті болсын. Лоттың атауын қайталамаңыз.',
            ru: 'Пусть сразу будет понятно, кому и чем поможет проект. Не повторяйте название лота.',
            en: 'Let it say whom the project helps and how. Do not repeat the name of the lot.',
          },
          example: {
            kk: '«Бірінші қадам»: ауыл жастарын жұмысқа орналастыруға дайындау',
            ru: '«Первый шаг»: подготовка сельской молодёжи к трудоустройству',
            en: '“First step”: preparing rural youth for work',
          },
          min: 5,
          max: 200,
        },
        {
          id: 'charter-match',
          type: 'long-text',
          label: {
            kk: 'Жарғылық мақсаттардың жобаға сәйкестігі',
            ru: 'Соответствие уставных целей проекту',
            en: 'How the charter matches the project',
          },
          help: {
            kk: 'Жарғының тармағын нөмірімен келтіріп, оның осы қызметке қалай қатысты екенін жазыңыз. Сәйкестік болмаса, комиссия өтінімді конкурсқа жібермейді (0 балл).',
            ru: 'Приведите пункт устава с номером и напишите, как он относится к этой услуге. Если соответствия нет, комиссия не допустит заявку (0 баллов).',
            en: 'Quote the clause of the charter with its number and say how it fits this service. Without a match the application is not admitted.',
          },
          example: {
            kk: 'Жарғының 2.1-тармағы: «жастардың әлеуметтік бейімделуіне жәрдемдесу». Жоба осы мақсатты іске асырады: жұмыссыз жастарды кәсіпке баулимыз.',
            ru: 'Пункт 2.1 устава: «содействие социальной адаптации молодёжи». Проект исполняет эту цель: обучаем профессии безработную молодёжь.',
            en: 'Clause 2.1: “to further the social adaptation of young people”. The project teaches a trade to the unemployed young.',
          },
          min: 50,
          max: 2000,
        },
      ],
    },
    {
      id: 'problem',
      title: {
        kk: 'Мәселенің сипаттамасы',
        ru: 'Описание проблемы',
        en: 'Description of the problem',
      },
      fields: [
        {
          id: 'problem',
          type: 'long-text',
          label: { kk: 'Мәселенің сипаттамасы', ru: 'Описание проблемы', en: 'Description of the problem' },
          help: {
            kk: 'Зерттеу, статистикалық және аналитикалық ақпаратты талдау арқылы анықталған объективті деректермен негіздеңіз: кімдер, қай жерде, қанша адам, неліктен. Әр санның дереккөзі мен жылын көрсетіңіз.',
            ru: 'Обоснуйте объективными данными исследований, статистики и аналитики: кто, где, сколько человек, почему. У каждой цифры укажите источник и год.',
            en: 'Support it with objective data from studies and statistics: who, where, how many, why. Give the source and year of every figure.',
          },
          example: {
            kk: 'Ұлттық статистика бюросының 2025 жылғы дерегі бойынша ауданда 15–28 жастағы 1 240 адам оқымайды әрі жұмыс істемейді. 2025 жылғы сауалнамамызға қатысқан 210 жастың 64 пайызы себебін «кәсібім жоқ» деп атады.',
            ru: 'По данным Бюро национальной статистики за 2025 год, в районе 1 240 человек 15–28 лет не учатся и не работают. В нашем опросе 2025 года из 210 молодых людей 64 процента назвали причиной отсутствие профессии.',
            en: 'The Bureau of National Statistics counts 1,240 people aged 15–28 in the district (2025) who neither study nor work. Of 210 asked by us, 64 per cent said they have no trade.',
          },
          min: 200,
          max: 6000,
        },
      ],
    },
    {
      id: 'goals',
      title: {
        kk: 'Жобаның мақсаттары мен міндеттері',
        ru: 'Цели и задачи проекта',
        en: 'Goals and tasks of the project',
      },
      fields: [
        {
          id: 'goal',
          type: 'long-text',
          label: { kk: 'Жобаның мақсаты', ru: 'Цель проекта', en: 'Goal of the project' },
          help: {
            kk: 'Жоба соңында не өзгеретінін бір-екі сөйлеммен жазыңыз: кім үшін, қай жерде, қай мерзімде.',
            ru: 'Одним-двумя предложениями: что изменится к концу проекта, для кого, где и к какому сроку.',
            en: 'One or two sentences: what will have changed by the end, for whom, where and when.',
          },
          example: {
            kk: '2027 жылғы желтоқсанға дейін ауданда 120 жұмыссыз жасты кәсіпке оқытып, кемінде 70 адамды жұмысқа орналастыру.',
            ru: 'До декабря 2027 года обучить профессии 120 безработных молодых людей района и трудоустроить не меньше 70.',
            en: 'By December 2027 teach a trade to 120 unemployed young people of the district and find work for at least 70.',
          },
          min: 30,
          max: 1500,
        },
        {
          id: 'tasks',
          type: 'long-text',
          label: { kk: 'Жобаның міндеттері', ru: 'Задачи проекта', en: 'Tasks of the project' },
          help: {
            kk: 'Мақсатқа жеткізетін 3–5 міндетті жаңа жолдан нөмірлеп жазыңыз. Әр міндет іс-шаралар жоспарында көрінуі керек.',
            ru: 'От 3 до 5 задач, которые ведут к цели, каждая с новой строки. Каждую должно быть видно в плане мероприятий.',
            en: 'Three to five tasks that lead to the goal, each on a line of its own. Each must be seen in the plan of events.',
          },
          example: {
            kk: '1. Ауылдардан 120 қатысушы іріктеу.\n2. Үш кәсіп бойынша курс өткізу.\n3. Жұмыс берушілермен келісім жасап, тағылымдама ұйымдастыру.',
            ru: '1. Отобрать 120 участников из сёл.\n2. Провести курсы по трём профессиям.\n3. Договориться с работодателями и организовать стажировку.',
            en: '1. Select 120 participants from the villages.\n2. Hold courses in three trades.\n3. Agree with employers on training on the job.',
          },
          min: 50,
          max: 3000,
        },
      ],
    },
    {
      id: 'methods',
      title: {
        kk: 'Жобаны іске асыру әдістері',
        ru: 'Методы реализации проекта',
        en: 'Methods of the project',
      },
      fields: [
        {
          id: 'methods',
          type: 'long-text',
          label: { kk: 'Іске асыру әдістері', ru: 'Методы реализации', en: 'Methods' },
          help: {
            kk: 'Жұмысты қалай жүргізетініңізді жазыңыз: қатысушылар қалай таңдалады, қандай тәсіл қолданылады, кіммен бірге істейсіз, сапаны қалай тексересіз. Техникалық ерекшелікте талап етілген әдістердің бәрін атаңыз.',
            ru: 'Напишите, как будете работать: как отберёте участников, какие приёмы примените, с кем вместе, как проверите качество. Назовите все методы, которых требует техническая спецификация.',
            en: 'How you will work: selecting participants, approaches, partners, checking quality. Name every method the technical specification asks for.',
          },
          min: 100,
          max: 5000,
        },
        {
          id: 'specialists',
          type: 'long-text',
          label: { kk: 'Жобаның мамандары', ru: 'Специалисты проекта', en: 'Specialists of the project' },
          help: {
            kk: 'Әр маманның рөлін, мамандығын және осы саладағы еңбек өтілін жазыңыз. Аты-жөні мен ЖСН қажет емес. Өтілі де, біліктілігі де расталса — 4 балл, біреуі ғана расталса — 2 балл.',
            ru: 'Роль, специальность и стаж каждого в этой сфере. Имена и ИИН не нужны. Подтверждены и стаж, и квалификация — 4 балла, только одно — 2 балла.',
            en: 'Role, profession and years of work of each. No names or IIN. Both length of service and qualification confirmed give 4 points, one of them 2.',
          },
          example: {
            kk: '1. Жоба жетекшісі: педагог, өтілі 9 жыл.\n2. Психолог: магистр, өтілі 6 жыл, біліктілік сертификаты бар.',
            ru: '1. Руководитель проекта: педагог, стаж 9 лет.\n2. Психолог: магистр, стаж 6 лет, есть сертификат о повышении квалификации.',
            en: '1. Project leader: teacher, 9 years of work.\n2. Psychologist: master’s degree, 6 years, with a certificate.',
          },
          min: 30,
          max: 3000,
        },
      ],
    },
    {
      id: 'plan',
      title: {
        kk: 'Іс-шаралардың егжей-тегжейлі жоспары',
        ru: 'Детальный план мероприятий',
        en: 'Detailed plan of events',
      },
      fields: [
        {
          id: 'events',
          type: 'table',
          label: { kk: 'Іс-шаралар жоспары', ru: 'План мероприятий', en: 'Plan of events' },
          help: {
            kk: 'Іс-шаралардың атауы мен нысандары, өткізу орны мен мерзімдері. Техникалық ерекшеліктегі іс-шараның бірі де қалып қоймасын.',
            ru: 'Наименование и формы мероприятий, место и сроки. Не пропустите ни одного мероприятия из технической спецификации.',
            en: 'Names and forms of the events, place and time. Leave out none that the technical specification names.',
          },
          example: {
            kk: 'Кәсіп таңдау күні; семинар; Сауран ауданы, Шорнақ ауылы; 2027 жылғы наурыз\nАспаз курсы; оқыту; Түркістан қ.; 2027 жылғы сәуір–мамыр',
            ru: 'День выбора профессии; семинар; Сауранский район, село Шорнак; март 2027\nКурс поваров; обучение; г. Туркестан; апрель–май 2027',
            en: 'Day of trades; seminar; Shornak village; March 2027\nCourse for cooks; training; Turkistan; April–May 2027',
          },
          columns: [
            { id: 'event', label: { kk: 'Іс-шара атауы', ru: 'Мероприятие', en: 'Event' }, type: 'text' },
            { id: 'form', label: { kk: 'Нысаны', ru: 'Форма', en: 'Form' }, type: 'text' },
            { id: 'place', label: { kk: 'Өткізу орны', ru: 'Место', en: 'Place' }, type: 'text' },
            { id: 'term', label: { kk: 'Мерзімі', ru: 'Срок', en: 'Time' }, type: 'period' },
          ],
          min: 2,
          max: 60,
        },
      ],
    },
    {
      id: 'reach',
      title: {
        kk: 'Бенефициарларды қамту, жобаны ақпараттық сүйемелдеу',
        ru: 'Охват бенефициаров, информационное сопровождение',
        en: 'Reach of beneficiaries, information support',
      },
      fields: [
        {
          id: 'beneficiaries',
          type: 'number',
          label: { kk: 'Бенефициарлар саны', ru: 'Число бенефициаров', en: 'Number of beneficiaries' },
          help: {
            kk: 'Жобадан тікелей пайда көретін адамдар. Бір адамды бір рет санаңыз. Сан техникалық ерекшелікте талап етілгеннен кем болмауы керек.',
            ru: 'Сколько людей получат пользу напрямую. Одного человека считайте один раз. Не меньше, чем требует техническая спецификация.',
            en: 'People who benefit directly, each counted once. Not fewer than the technical specification asks for.',
          },
          example: { kk: '120', ru: '120', en: '120' },
          min: 1,
          max: 10_000_000,
        },
        {
          id: 'target-groups',
          type: 'long-text',
          label: {
            kk: 'Нысаналы топтар және оларды қамту',
            ru: 'Целевые группы и их охват',
            en: 'Target groups and their reach',
          },
          help: {
            kk: 'Әр топта қанша адам, қай елді мекеннен және оларды жобаға қалай тартасыз. Қорытындысы алдыңғы санға тең болсын.',
            ru: 'Сколько человек в каждой группе, откуда они и как вы их привлечёте. В сумме должно получиться предыдущее число.',
            en: 'How many in each group, from where, and how you will reach them. The sum must equal the number before.',
          },
          example: {
            kk: '80 жұмыссыз жас (Сауран ауданының 6 ауылы), 40 жас ана (Түркістан қ.). Ауыл әкімдіктері мен жұмыспен қамту орталығы арқылы тартамыз.',
            ru: '80 безработных молодых людей (6 сёл Сауранского района), 40 молодых матерей (г. Туркестан). Привлечём через сельские акиматы и центр занятости.',
            en: '80 unemployed young people (6 villages), 40 young mothers (Turkistan). Reached through village akimats and the employment centre.',
          },
          min: 30,
          max: 3000,
        },
        {
          id: 'information',
          type: 'long-text',
          label: {
            kk: 'Жобаны ақпараттық сүйемелдеу',
            ru: 'Информационное сопровождение проекта',
            en: 'Information support of the project',
          },
          help: {
            kk: 'Қай басылымда, сайтта және әлеуметтік желіде, неше материал, қай тілде шығады.',
            ru: 'В каких изданиях, на каких сайтах и в соцсетях, сколько материалов и на каком языке выйдет.',
            en: 'In which media and networks, how many items, in which language.',
          },
          example: {
            kk: 'Облыстық газетте 2 мақала, Instagram парақшасында айына 8 жазба, 1 бейнеролик. Бәрі қазақ және орыс тілдерінде.',
            ru: '2 статьи в областной газете, 8 публикаций в месяц в Instagram, 1 видеоролик. Всё на казахском и русском языках.',
            en: '2 articles in the regional paper, 8 posts a month on Instagram, 1 video; all in Kazakh and Russian.',
          },
          min: 30,
          max: 3000,
        },
      ],
    },
    {
      id: 'results',
      title: { kk: 'Күтілетін нәтижелер', ru: 'Ожидаемые результаты', en: 'Expected results' },
      fields: [
        {
          id: 'results',
          type: 'long-text',
          label: { kk: 'Күтілетін нәтижелер', ru: 'Ожидаемые результаты', en: 'Expected results' },
          help: {
            kk: 'Жобаны іске асыру процесінде қол жеткізілетін оң өзгерістер мен әлеуметтік әсер. Не өткізілетінін емес, адамдардың өмірінде не өзгеретінін жазыңыз.',
            ru: 'Положительные изменения, достигаемые в ходе проекта, и социальный эффект. Пишите не о том, что проведёте, а о том, что изменится у людей.',
            en: 'Positive changes and the social effect. Not what you will hold, but what will change for people.',
          },
          example: {
            kk: '120 жас кәсіп үйреніп, сертификат алады, кемінде 70 адам тұрақты жұмысқа тұрады. Отбасылардың табысы артып, ауданда жастар жұмыссыздығы азаяды.',
            ru: '120 молодых людей освоят профессию и получат сертификат, не меньше 70 устроятся на постоянную работу. Вырастет доход семей, снизится молодёжная безработица в районе.',
            en: '120 young people learn a trade, at least 70 find steady work; families earn more, youth unemployment falls.',
          },
          min: 100,
          max: 4000,
        },
      ],
    },
    {
      id: 'indicators',
      title: {
        kk: 'Сандық және сапалық индикаторлар',
        ru: 'Количественные и качественные индикаторы',
        en: 'Quantitative and qualitative indicators',
      },
      fields: [
        {
          id: 'indicators-input',
          type: 'long-text',
          label: { kk: 'Салым индикаторлары', ru: 'Индикаторы вклада', en: 'Indicators of input' },
          help: {
            kk: 'Жобаға не жұмсалады: адам, уақыт, жабдық, үй-жай.',
            ru: 'Что вкладывается в проект: люди, время, оборудование, помещения.',
            en: 'What goes into the project: people, time, equipment, rooms.',
          },
          example: {
            kk: '5 маман, 240 сағат оқу, 12 компьютері бар 1 сынып.',
            ru: '5 специалистов, 240 часов обучения, 1 класс на 12 компьютеров.',
            en: '5 specialists, 240 hours of teaching, 1 class with 12 computers.',
          },
          min: 20,
          max: 1500,
        },
        {
          id: 'indicators-process',
          type: 'long-text',
          label: { kk: 'Процесс индикаторлары', ru: 'Индикаторы процесса', en: 'Indicators of process' },
          help: {
            kk: 'Қанша іс-шара өтеді, неше адам қатысады, қалай тексеріледі.',
            ru: 'Сколько мероприятий пройдёт, сколько человек примет участие, чем это проверяется.',
            en: 'How many events, how many people take part, how it is checked.',
          },
          example: {
            kk: '36 сабақ, 6 семинар, әрқайсысында кемінде 20 қатысушы (тіркеу парағы бойынша).',
            ru: '36 занятий, 6 семинаров, не меньше 20 участников на каждом (по листам регистрации).',
            en: '36 lessons, 6 seminars, at least 20 people at each (by the lists of registration).',
          },
          min: 20,
          max: 1500,
        },
        {
          id: 'indicators-short',
          type: 'long-text',
          label: {
            kk: 'Қысқа мерзімді нәтиже индикаторлары',
            ru: 'Индикаторы краткосрочных результатов',
            en: 'Indicators of short-term results',
          },
          help: {
            kk: 'Жоба аяқталғанда нені өлшеуге болады. Кемінде бір сандық және бір сапалық көрсеткіш келтіріңіз.',
            ru: 'Что можно измерить к концу проекта. Хотя бы один количественный и один качественный показатель.',
            en: 'What can be measured when the project ends. At least one in numbers and one in quality.',
          },
          example: {
            kk: '120 адамға сертификат берілді, 70 адам жұмысқа тұрды. Қатысушылардың 85 пайызы оқуға қанағаттанды (сауалнама).',
            ru: '120 человек получили сертификат, 70 устроились на работу. 85 процентов участников довольны обучением (опрос).',
            en: '120 people got a certificate, 70 found work; 85 per cent are content with the course (a survey).',
          },
          min: 20,
          max: 1500,
        },
        {
          id: 'indicators-long',
          type: 'long-text',
          label: {
            kk: 'Ұзақ мерзімді нәтиже индикаторлары',
            ru: 'Индикаторы долгосрочных результатов',
            en: 'Indicators of long-term results',
          },
          help: {
            kk: 'Жобадан кейін бір-екі жылда не сақталады, оны кім және қалай өлшейді.',
            ru: 'Что сохранится через год-два после проекта, кто и как это измерит.',
            en: 'What will remain a year or two later, who measures it and how.',
          },
          example: {
            kk: 'Бір жылдан кейін жұмысқа тұрғандардың кемінде 50-і сол жұмысында қалады (телефон арқылы сауалнама).',
            ru: 'Через год не меньше 50 трудоустроенных остаются на той же работе (опрос по телефону).',
            en: 'A year later at least 50 are still at the same work (asked by phone).',
          },
          min: 20,
          max: 1500,
        },
      ],
    },
    {
      id: 'price',
      title: { kk: 'Баға ұсынысы', ru: 'Ценовое предложение', en: 'Price offer' },
      fields: [
        {
          id: 'budget',
          type: 'table',
          label: { kk: 'Шығыстар сметасы', ru: 'Смета расходов', en: 'Budget' },
          help: {
            kk: 'Жиыны — сіздің баға ұсынысыңыз. Ол лот сомасынан аспауы керек: асса, өтінім қабылданбайды. Бағаны ҚҚС-сыз, бүтін теңгемен жазыңыз. Соманы бот өзі есептейді.',
            ru: 'Итог — ваше ценовое предложение. Оно не должно превышать сумму лота, иначе заявку отклонят. Цены без НДС, в целых тенге. Суммы бот посчитает сам.',
            en: 'The total is your price offer. It must not exceed the lot, or the application is rejected. Prices without VAT, in whole tenge. The bot counts the sums.',
          },
          example: budgetExample,
          columns: budgetColumns,
          min: 1,
          max: 60,
          ceiling: 'lot',
        },
      ],
    },
    {
      id: 'documents',
      title: documentsTitle,
      fields: [charter, experiencePapers, specialistPapers, servicePapers, headPowers],
    },
    {
      id: 'declarations',
      title: {
        kk: 'Растаулар',
        ru: 'Подтверждения',
        en: 'Declarations',
      },
      fields: [
        {
          id: 'co-executors',
          type: 'choice',
          label: {
            kk: 'Бірлесіп орындаушы тартасыз ба?',
            ru: 'Будете привлекать соисполнителей?',
            en: 'Will there be co-executors?',
          },
          help: {
            kk: 'Қызметтің ең көбі 30 пайызын басқа ұйымға беруге болады. Мүгедектігі бар адамдардың ұйымдары бірлесіп орындаушы тартпайды.',
            ru: 'Другим организациям можно передать не больше 30 процентов услуг. Организации лиц с инвалидностью соисполнителей не привлекают.',
            en: 'At most 30 per cent of the services may be handed over. Organizations of persons with disabilities have none.',
          },
          choices: [
            {
              id: 'no',
              label: { kk: 'Жоқ, өзіміз орындаймыз', ru: 'Нет, выполним сами', en: 'No, we do it all' },
            },
            { id: 'yes', label: { kk: 'Иә, тартамыз', ru: 'Да, привлечём', en: 'Yes' } },
          ],
        },
        {
          id: 'co-executors-share',
          type: 'number',
          label: {
            kk: 'Бірлесіп орындаушылардың үлесі, пайыз',
            ru: 'Доля соисполнителей, процентов',
            en: 'Share of the co-executors, per cent',
          },
          help: {
            kk: 'Қызмет құнының қанша пайызы беріледі. 30 пайыздан аспайды.',
            ru: 'Какая доля стоимости услуг передаётся. Не больше 30 процентов.',
            en: 'The share of the price handed over. Not more than 30 per cent.',
          },
          example: { kk: '20', ru: '20', en: '20' },
          when: { field: 'co-executors', is: ['yes'] },
          min: 1,
          max: 30,
          decimals: 1,
        },
        accuracy,
        {
          id: 'restrictions',
          type: 'consent',
          label: {
            kk: 'Қатысуға шектеулердің жоқтығын растау',
            ru: 'Подтверждение отсутствия ограничений',
            en: 'No restrictions apply',
          },
          help: {
            kk: 'Мемлекеттік сатып алу туралы Заңның 7-бабында белгіленген шектеулер ұйымға қатысты емес екенін растаймыз. Жеңген жағдайда осы өтінімде ұсынылған шарттар шарттың бөлігі болатынын білеміз.',
            ru: 'Подтверждаем, что ограничения статьи 7 Закона о государственных закупках к организации не относятся. Знаем, что в случае победы предложенные здесь условия станут частью договора.',
            en: 'We confirm that no restriction of article 7 of the Law on public procurement applies, and know that what we offer here becomes part of the contract.',
          },
        },
      ],
    },
  ],
}
