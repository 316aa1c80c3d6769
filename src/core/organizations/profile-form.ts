import type { Form } from '../applications/form/form.ts'

/** The organization's profile, filled in once and used by every application. The experience is what annex 21 to the
 * tender documents (order of 09.10.2024 № 687) scores: criteria 3, 4 and 6. */
export const profileForm: Form = {
  key: 'profile',
  version: 1,
  title: { kk: 'Ұйым туралы деректер', ru: 'Сведения об организации', en: 'Organization profile' },
  sections: [
    {
      id: 'organization',
      title: { kk: 'Ұйым', ru: 'Организация', en: 'Organization' },
      fields: [
        {
          id: 'bin',
          type: 'bin',
          label: { kk: 'Ұйымның БСН-і', ru: 'БИН организации', en: 'BIN of the organization' },
          help: {
            kk: 'Ұйым БСН арқылы танылады: өтінімде, хаттамада және шартта осы нөмір тұрады. Басшының ЖСН-ін емес, ұйымның БСН-ін жазыңыз.',
            ru: 'По БИН организацию узнают: он стоит в заявке, протоколе и договоре. Нужен БИН организации, а не ИИН руководителя.',
            en: 'The BIN identifies the organization in the application, the protocol and the contract. Not the IIN of its head.',
          },
        },
        {
          id: 'name-kk',
          type: 'text',
          label: {
            kk: 'Толық атауы қазақ тілінде',
            ru: 'Полное название на казахском языке',
            en: 'Full name in Kazakh',
          },
          help: {
            kk: 'Тіркеу туралы анықтамадағыдай, құқықтық нысанымен қоса жазыңыз. Бұл атау өтінім мен нәтижелер хаттамасына сол күйінде түседі.',
            ru: 'Как в справке о регистрации, вместе с правовой формой. Название попадёт в заявку и протокол итогов без изменений.',
            en: 'As in the registration certificate, with the legal form. It goes into the application and the protocol unchanged.',
          },
          example: {
            kk: '«Жас Түркістан» қоғамдық бірлестігі',
            ru: '«Жас Түркістан» қоғамдық бірлестігі',
          },
          min: 5,
          max: 300,
        },
        {
          id: 'name-ru',
          type: 'text',
          label: {
            kk: 'Толық атауы орыс тілінде',
            ru: 'Полное название на русском языке',
            en: 'Full name in Russian',
          },
          help: {
            kk: 'Конкурс құжаттары екі тілде жасалады, сондықтан атаудың екі нұсқасы да керек.',
            ru: 'Документы конкурса составляются на двух языках, поэтому нужны оба варианта названия.',
            en: 'Competition documents are made in two languages, so both names are needed.',
          },
          example: {
            kk: 'Общественное объединение «Жас Түркістан»',
            ru: 'Общественное объединение «Жас Түркістан»',
          },
          min: 5,
          max: 300,
        },
        {
          id: 'region',
          type: 'region',
          label: { kk: 'Тіркелген өңірі', ru: 'Регион регистрации', en: 'Region of registration' },
          help: {
            kk: 'Жергілікті бюджет қаражатына өткізілетін конкурста осы өңірдегі тәжірибе үшін балл беріледі.',
            ru: 'В конкурсах за счёт местного бюджета баллы дают за опыт в этом регионе.',
            en: 'Competitions paid from a local budget give points for experience in the region.',
          },
        },
        {
          id: 'address',
          type: 'text',
          label: { kk: 'Заңды мекенжайы', ru: 'Юридический адрес', en: 'Legal address' },
          help: {
            kk: 'Пошта индексі, елді мекен, көше, үй. Мекенжай хаттамада және шартта көрсетіледі.',
            ru: 'Почтовый индекс, населённый пункт, улица, дом. Адрес указывают в протоколе и договоре.',
            en: 'Postal code, place, street, house. It is shown in the protocol and the contract.',
          },
          example: {
            kk: '161200, Түркістан қ., Тәуке хан даңғылы, 12-үй',
            ru: '161200, г. Туркестан, проспект Тауке хана, дом 12',
            en: '161200, Turkistan, 12 Tauke Khan Avenue',
          },
          min: 10,
          max: 300,
        },
      ],
    },
    {
      id: 'contacts',
      title: { kk: 'Басшы және байланыс', ru: 'Руководитель и связь', en: 'Head and contacts' },
      fields: [
        {
          id: 'head-name',
          type: 'text',
          label: {
            kk: 'Бірінші басшының тегі, аты, әкесінің аты',
            ru: 'Фамилия, имя, отчество первого руководителя',
            en: 'Full name of the head',
          },
          help: {
            kk: 'Өтінім мен шартқа ұйым атынан қол қоятын адам. Бұл дербес дерек: оны өтінім құжаттарына ғана қоямыз.',
            ru: 'Кто подписывает заявку и договор от имени организации. Это персональные данные: они идут только в документы заявки.',
            en: 'Who signs for the organization. Personal data: used only in the documents of the application.',
          },
          example: { kk: 'Серікова Айгүл Маратқызы', ru: 'Серикова Айгуль Маратовна', en: 'Serikova Aigul' },
          min: 5,
          max: 120,
        },
        {
          id: 'head-position',
          type: 'text',
          label: { kk: 'Басшының лауазымы', ru: 'Должность руководителя', en: 'Position of the head' },
          help: {
            kk: 'Жарғыда жазылғандай: қол қоюшының өкілеттігі осымен расталады.',
            ru: 'Как в уставе: этим подтверждают полномочия подписывающего.',
            en: 'As in the charter: it confirms the powers of who signs.',
          },
          example: { kk: 'төрайым', ru: 'председатель', en: 'chair' },
          min: 3,
          max: 120,
        },
        {
          id: 'phone',
          type: 'phone',
          label: { kk: 'Телефон', ru: 'Телефон', en: 'Phone' },
          help: {
            kk: 'Конкурсты ұйымдастырушы өтінім бойынша осы нөмірге хабарласады.',
            ru: 'По этому номеру организатор конкурса свяжется с вами по заявке.',
            en: 'The organizer of the competition will call this number about the application.',
          },
        },
        {
          id: 'email',
          type: 'email',
          label: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
          help: {
            kk: 'Ресми хаттар осы мекенжайға келеді. Ұйымның ортақ поштасы ыңғайлы: басшы ауысса да, хат жоғалмайды.',
            ru: 'На этот адрес приходят официальные письма. Удобна общая почта организации: письма не пропадут при смене руководителя.',
            en: 'Official letters come here. A shared address of the organization is best: it outlives a change of head.',
          },
        },
        {
          id: 'iban',
          type: 'iban',
          label: {
            kk: 'Банк шоты, ЖСК (IBAN)',
            ru: 'Счёт в банке, ИИК (IBAN)',
            en: 'Bank account (IBAN)',
          },
          help: {
            kk: 'Жеңген жағдайда төлем осы шотқа аударылады. Шот ұйымның атына ашылған болуы керек.',
            ru: 'В случае победы на этот счёт перечислят оплату. Счёт должен быть открыт на организацию.',
            en: 'If you win, the payment goes here. The account must belong to the organization.',
          },
        },
      ],
    },
    {
      id: 'experience',
      title: { kk: 'Дерекқор және тәжірибе', ru: 'База данных и опыт', en: 'NGO Database and experience' },
      fields: [
        {
          id: 'ngo-database-date',
          type: 'date',
          label: {
            kk: 'ҮЕҰ дерекқорына мәлімет соңғы рет берілген күн',
            ru: 'Дата последней подачи сведений в Базу данных НПО',
            en: 'Date of the last filing to the NGO Database',
          },
          help: {
            kk: 'Мәлімет жыл сайын 31 наурызға дейін infonpo.gov.kz сайтында беріледі. Дерекқорда жоқ ұйым конкурсқа жіберілмейді, кеш берген ұйым 1 балл жоғалтады. Әлі бермесеңіз, өткізіп жіберіңіз.',
            ru: 'Сведения подают ежегодно до 31 марта на infonpo.gov.kz. Кого нет в базе, того не допускают к конкурсу; поданные с опозданием сведения стоят 1 балла. Если ещё не подавали, пропустите.',
            en: 'Filed yearly before 31 March at infonpo.gov.kz. Who is not in it is not admitted; a late filing costs a point. Skip it if not filed yet.',
          },
          optional: true,
          max: 0,
        },
        {
          id: 'years-general',
          type: 'number',
          label: {
            kk: 'Әлеуметтік жобалардағы жалпы тәжірибе, жыл',
            ru: 'Общий опыт в социальных проектах, лет',
            en: 'Experience with social projects, years',
          },
          help: {
            kk: '2 жылға дейін — 1 балл, 5 жылға дейін — 2, 8 жылға дейін — 3, одан көп — 4. Актілермен және шот-фактуралармен растай алатын жылдарды ғана санаңыз.',
            ru: 'До 2 лет — 1 балл, до 5 лет — 2, до 8 лет — 3, больше — 4. Считайте только то, что подтвердите актами и счетами-фактурами.',
            en: 'Up to 2 years gives 1 point, up to 5 gives 2, up to 8 gives 3, more gives 4. Count only what acts and invoices confirm.',
          },
          example: { kk: '6', ru: '6', en: '6' },
          max: 40,
          decimals: 1,
        },
        {
          id: 'years-similar',
          type: 'number',
          label: {
            kk: 'Осыған ұқсас қызметтердегі тәжірибе, жыл',
            ru: 'Опыт оказания похожих услуг, лет',
            en: 'Experience with similar services, years',
          },
          help: {
            kk: 'Негізгі салаңыздағы тәжірибе. Балы жоғары: 2 жылға дейін — 5, 5 жылға дейін — 6, 8 жылға дейін — 7, одан көп — 8. Тәжірибе жоқ болса, 0 деп жазыңыз.',
            ru: 'Опыт в вашей основной сфере. Он ценится выше: до 2 лет — 5 баллов, до 5 лет — 6, до 8 лет — 7, больше — 8. Если его нет, напишите 0.',
            en: 'In your main sphere. It counts more: up to 2 years gives 5 points, up to 5 gives 6, up to 8 gives 7, more gives 8. Write 0 for none.',
          },
          example: { kk: '3', ru: '3', en: '3' },
          max: 40,
          decimals: 1,
        },
        {
          id: 'years-region',
          type: 'number',
          label: {
            kk: 'Өз өңіріңіздегі тәжірибе, жыл',
            ru: 'Опыт работы в своём регионе, лет',
            en: 'Experience in your region, years',
          },
          help: {
            kk: 'Жергілікті бюджет конкурсында: тәжірибе жоқ — 0 балл, 2 жылға дейін — 2, 5 жылға дейін — 4, одан көп — 6. Тәжірибе жоқ болса, 0 деп жазыңыз.',
            ru: 'В конкурсах местного бюджета: нет опыта — 0 баллов, до 2 лет — 2, до 5 лет — 4, больше — 6. Если его нет, напишите 0.',
            en: 'For local budgets: none gives 0 points, up to 2 years gives 2, up to 5 gives 4, more gives 6. Write 0 for none.',
          },
          example: { kk: '4', ru: '4', en: '4' },
          max: 40,
          decimals: 1,
        },
      ],
    },
  ],
}
