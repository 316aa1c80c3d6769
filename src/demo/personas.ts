/** Who one can be in the demo. The same people are in the invented world (database/seed/people.yaml). */
export const PERSONAS = [
  {
    id: 100001,
    name: 'Айгүл Сәрсенова',
    locale: 'kk' as const,
    description: {
      kk: 'ҮЕҰ есепшісі, Түркістан; қазақша жазады',
      ru: 'бухгалтер НПО, Туркестан; пишет по-казахски',
      en: 'NGO accountant in Turkistan; writes Kazakh',
    },
  },
  {
    id: 100002,
    name: 'Сергей Ким',
    locale: 'ru' as const,
    description: {
      kk: 'ҮЕҰ жетекшісі, Павлодар; орысша жазады',
      ru: 'руководитель НПО, Павлодар; пишет по-русски',
      en: 'NGO head in Pavlodar; writes Russian',
    },
  },
  {
    id: 100009,
    name: 'Дана Омарова',
    locale: 'kk' as const,
    description: {
      kk: 'ұйымдастырушының қызметкері: конкурс жариялайды, хабарлама таратады',
      ru: 'сотрудник организатора: публикует конкурсы, рассылает уведомления',
      en: 'organizer’s staff: publishes competitions, sends notices',
    },
  },
  {
    id: 100010,
    name: 'Арман Жүнісов',
    locale: 'kk' as const,
    description: {
      kk: 'ұйымдастырушының екінші қызметкері: хабарламаны мақұлдайды',
      ru: 'второй сотрудник организатора: согласует уведомления',
      en: 'organizer’s second staff member: approves notices',
    },
  },
]

/** Staff of the demo, besides those of ADMIN_IDS. */
export const DEMO_STAFF = [100009, 100010]
