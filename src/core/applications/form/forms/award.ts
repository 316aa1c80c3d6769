import type { Form } from '../form.ts'
import { documentsTitle, registration } from './documents.ts'
import { accuracy } from './shared.ts'

/**
 * The application for an award to an NGO (article 6-3 of the law of 12.04.2005 № 36-III): one sphere for each
 * organization, which here is the lot. The document list in force was not found: the form is to be confirmed.
 */
export const award: Form = {
  key: 'award',
  version: 1,
  draft: true,
  title: { kk: 'Сыйлықақыға өтінім', ru: 'Заявка на премию', en: 'Application for an award' },
  sections: [
    {
      id: 'activity',
      title: { kk: 'Ұйымның қызметі', ru: 'Деятельность организации', en: 'The work of the organization' },
      fields: [
        {
          id: 'activity',
          type: 'long-text',
          label: {
            kk: 'Осы саладағы қызметтің сипаттамасы',
            ru: 'Описание деятельности в этой сфере',
            en: 'Work in this sphere',
          },
          help: {
            kk: 'Ұйым немен айналысады, қашаннан бері, кімге көмектеседі. Бір ҮЕҰ бір ғана салаға өтінім береді.',
            ru: 'Чем занимается организация, с какого года, кому помогает. Одна НПО подаёт заявку только в одной сфере.',
            en: 'What the organization does, since when, for whom. One NGO applies in one sphere only.',
          },
          min: 200,
          max: 5000,
        },
        {
          id: 'since',
          type: 'number',
          label: {
            kk: 'Осы салада неше жыл жұмыс істейсіз?',
            ru: 'Сколько лет вы в этой сфере?',
            en: 'Years in this sphere',
          },
          example: { kk: '7', ru: '7', en: '7' },
          max: 40,
          decimals: 1,
        },
        {
          id: 'reach',
          type: 'number',
          label: {
            kk: 'Соңғы үш жылда қанша адамға көмектестіңіз?',
            ru: 'Скольким людям помогли за последние три года?',
            en: 'People helped in the last three years',
          },
          help: {
            kk: 'Құжатпен немесе тіркеу парағымен растай алатын сан.',
            ru: 'Число, которое подтвердите документами или листами регистрации.',
            en: 'A number that documents or lists of registration confirm.',
          },
          example: { kk: '1 850', ru: '1 850', en: '1 850' },
          min: 1,
          max: 10_000_000,
        },
      ],
    },
    {
      id: 'merits',
      title: { kk: 'Жетістіктер мен жобалар', ru: 'Достижения и проекты', en: 'Achievements and projects' },
      fields: [
        {
          id: 'achievements',
          type: 'long-text',
          label: { kk: 'Негізгі жетістіктер', ru: 'Главные достижения', en: 'Main achievements' },
          help: {
            kk: 'Сіздің еңбегіңізбен не өзгерді: сандар, мысалдар, растайтын дереккөздер.',
            ru: 'Что изменилось благодаря вашей работе: цифры, примеры, подтверждающие источники.',
            en: 'What your work has changed: figures, examples, sources.',
          },
          example: {
            kk: 'Үш жылда 420 мүгедектігі бар адам жұмысқа орналасты. Біздің оқу бағдарламамызды облыстың 5 колледжі енгізді.',
            ru: 'За три года 420 человек с инвалидностью устроились на работу. Нашу программу обучения внедрили 5 колледжей области.',
            en: 'In three years 420 persons with disabilities found work; five colleges took over our course.',
          },
          min: 200,
          max: 5000,
        },
        {
          id: 'projects',
          type: 'table',
          label: { kk: 'Іске асырылған жобалар', ru: 'Реализованные проекты', en: 'Projects carried out' },
          help: {
            kk: 'Соңғы бес жылдағы ең маңызды жобалар, әрқайсысына бір жол.',
            ru: 'Самые важные проекты за последние пять лет, на каждый одна строка.',
            en: 'The most important ones of the last five years, a line each.',
          },
          example: {
            kk: 'Инклюзивті шеберхана; 2024–2025; мемлекеттік грант; 140 адам кәсіп үйренді',
            ru: 'Инклюзивная мастерская; 2024–2025; государственный грант; 140 человек освоили профессию',
            en: 'Inclusive workshop; 2024–2025; state grant; 140 people learned a trade',
          },
          columns: [
            { id: 'project', label: { kk: 'Жоба', ru: 'Проект', en: 'Project' }, type: 'text' },
            { id: 'years', label: { kk: 'Жылдары', ru: 'Годы', en: 'Years' }, type: 'text' },
            {
              id: 'funding',
              label: { kk: 'Қаржы көзі', ru: 'Источник средств', en: 'Funding' },
              type: 'text',
            },
            { id: 'result', label: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' }, type: 'text' },
          ],
          min: 1,
          max: 30,
        },
        {
          id: 'contribution',
          type: 'long-text',
          label: {
            kk: 'Қоғамға қосқан үлес',
            ru: 'Вклад в общество',
            en: 'Contribution to society',
          },
          help: {
            kk: 'Ұйым неге сыйлықақыға лайық: жұмыстың жаңалығы, өзге ұйымдарға үлгісі, еріктілердің қатысуы.',
            ru: 'Почему организация достойна премии: новизна работы, пример для других, участие волонтёров.',
            en: 'Why the organization deserves the award: what is new, what others learn from it, the part of volunteers.',
          },
          min: 100,
          max: 3000,
        },
        {
          id: 'recognition',
          type: 'long-text',
          label: { kk: 'Марапаттар мен алғыс хаттар', ru: 'Награды и благодарности', en: 'Honours' },
          help: {
            kk: 'Кім, қашан, не үшін берген. Болмаса, өткізіп жіберіңіз.',
            ru: 'Кто, когда и за что вручил. Если их нет, пропустите.',
            en: 'From whom, when and for what. Skip it if there are none.',
          },
          optional: true,
          max: 2000,
        },
        {
          id: 'site',
          type: 'link',
          label: { kk: 'Сайт немесе парақша', ru: 'Сайт или страница', en: 'Site or page' },
          help: {
            kk: 'Комиссия жұмысыңызды көре алатын бет.',
            ru: 'Страница, где комиссия увидит вашу работу.',
            en: 'Where the commission can see your work.',
          },
          optional: true,
        },
      ],
    },
    {
      id: 'documents',
      title: documentsTitle,
      fields: [
        registration,
        {
          id: 'evidence',
          type: 'file',
          label: { kk: 'Растайтын материалдар', ru: 'Подтверждающие материалы', en: 'Supporting material' },
          help: {
            kk: 'Есептер, алғыс хаттар, баспасөз материалдары.',
            ru: 'Отчёты, благодарности, публикации.',
            en: 'Reports, letters and articles.',
          },
          optional: true,
          max: 20,
        },
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
        {
          id: 'no-recent-award',
          type: 'consent',
          label: {
            kk: 'Соңғы үш жылда сыйлықақы алмағанымызды растау',
            ru: 'Подтверждение: за последние три года премии не было',
            en: 'No award in the last three years',
          },
          help: {
            kk: 'Сыйлықақы алған ұйым келесі үш жылда қайта ұсынылмайды. Ұйым соңғы үш жылда бұл сыйлықақыны алмағанын растаймыз.',
            ru: 'Получившая премию организация не выдвигается следующие три года. Подтверждаем, что за последние три года организация эту премию не получала.',
            en: 'An organization that received the award is not nominated for three years after. We confirm that it received none in the last three.',
          },
        },
        accuracy,
      ],
    },
  ],
}
