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
  {
    id: 100017,
    name: 'Мадина Оспанова',
    locale: 'kk' as const,
    description: {
      kk: 'комиссия хатшысы: өтінімдерді тексереді, сарапшы тағайындайды',
      ru: 'секретарь комиссии: проверяет заявки, назначает экспертов',
      en: 'secretary of the commission: checks applications, assigns experts',
    },
  },
  {
    id: 100018,
    name: 'Нұрлан Сейітов',
    locale: 'kk' as const,
    description: {
      kk: 'сарапшы: өзіне берілген өтінімдерге қазақша баға қояды',
      ru: 'эксперт: оценивает по-казахски переданные ему заявки',
      en: 'expert: scores the applications given to him, in Kazakh',
    },
  },
  {
    id: 100019,
    name: 'Ольга Беляева',
    locale: 'ru' as const,
    description: {
      kk: 'сарапшы: өзіне берілген өтінімдерге орысша баға қояды',
      ru: 'эксперт: оценивает по-русски переданные ей заявки',
      en: 'expert: scores the applications given to her, in Russian',
    },
  },
]

/** Administrators of the demo, besides those of ADMIN_IDS. */
export const DEMO_STAFF = [100009, 100010]
