import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { Refusal } from '../../core/errors.ts'
import { editRubric, mostPoints, type RubricEdit } from '../../core/review/edit-rubric.ts'
import type { RubricCriterion } from '../../core/review/rubric.ts'
import { mustCan } from '../../core/staff/can.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { type AnyRoute, action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { both, named } from './words.ts'

/** By what the applications of a competition will be judged; only read once it is published. */
const rubricScreen = screen('rubric', { id: 'number' }, { open: (visit, { id }) => rubricView(visit, id) })

/** A new criterion: its name in Kazakh, then in Russian, then its points. */
const criterionAdd = screen(
  'rubadd',
  { id: 'number' },
  {
    async open(visit, { id }) {
      mustCan(actorOf(visit), 'prepareChange', await competitionOf(visit, id))
      return asking(visit, markup(visit.locale, 'rubric-title-kk'), `rubric:${id}`)
    },
    async receive(visit, { id }, { text = '' }) {
      const rubric = await edit(visit, id, { do: 'add', kk: text })
      const { key } = rubric!.criteria.at(-1)!
      return criterionText.open(visit, { id, key, part: 'title', language: 'ru' })
    },
  },
)

const criterionScreen = screen(
  'rubcrit',
  { id: 'number', key: 'string' },
  { open: (visit, { id, key }) => criterionView(visit, id, key) },
)

/** A text of a criterion in one language; after the Kazakh one the Russian is asked for, after a new name its points. */
const criterionText = screen(
  'rubtext',
  { id: 'number', key: 'string', part: 'string', language: 'string' },
  {
    async open(visit, { id, key, part, language }): Promise<View> {
      await criterionOf(visit, id, key)
      const { locale } = visit
      const asked =
        part === 'guidance'
          ? language === 'ru'
            ? markup(locale, 'rubric-guidance-ru')
            : markup(locale, 'rubric-guidance-kk')
          : language === 'ru'
            ? markup(locale, 'rubric-title-ru')
            : markup(locale, 'rubric-title-kk')
      return asking(visit, asked, `rubcrit:${id}:${key}`)
    },
    async receive(visit, { id, key, part: named_, language: code }, { text = '' }): Promise<View> {
      const part = named_ === 'guidance' ? 'guidance' : 'title'
      const language = code === 'ru' ? 'ru' : 'kk'
      const { title } = await criterionOf(visit, id, key)
      await edit(visit, id, { do: 'text', key, part, language, text })
      if (language === 'kk') return criterionText.open(visit, { id, key, part, language: 'ru' })
      return part === 'title' && !title.ru
        ? criterionPoints.open(visit, { id, key })
        : criterionScreen.open(visit, { id, key })
    },
  },
)

const criterionPoints = screen(
  'rubmost',
  { id: 'number', key: 'string' },
  {
    async open(visit, { id, key }) {
      await criterionOf(visit, id, key)
      return asking(visit, markup(visit.locale, 'rubric-most'), `rubcrit:${id}:${key}`)
    },
    async receive(visit, { id, key }, { text = '' }): Promise<View> {
      await edit(visit, id, { do: 'most', key, points: wholeIn(text) })
      return criterionScreen.open(visit, { id, key })
    },
  },
)

const thresholdScreen = screen(
  'rubmin',
  { id: 'number' },
  {
    async open(visit, { id }) {
      mustCan(actorOf(visit), 'prepareChange', await competitionOf(visit, id))
      return asking(visit, markup(visit.locale, 'rubric-threshold'), `rubric:${id}`)
    },
    async receive(visit, { id }, { text = '' }): Promise<View> {
      await edit(visit, id, { do: 'threshold', points: wholeIn(text) })
      return rubricScreen.open(visit, { id })
    },
  },
)

/** Moves a criterion, makes it fatal or not, or removes it: asked once. */
const criterionDo = action(
  'rubx',
  { id: 'number', key: 'string', what: 'string' },
  {
    async open(visit, { id, key, what }): Promise<View> {
      const one = await criterionOf(visit, id, key)
      if (what === 'drop') return dropView(visit, id, one)
      const step: RubricEdit =
        what === 'yes'
          ? { do: 'remove', key }
          : what === 'fatal'
            ? { do: 'fatal', key, fatal: !one.fatal }
            : { do: 'move', key, by: what === 'up' ? -1 : 1 }
      await edit(visit, id, step)
      return what === 'yes' ? rubricScreen.open(visit, { id }) : criterionScreen.open(visit, { id, key })
    },
  },
)

export const rubricRoutes: AnyRoute[] = [
  rubricScreen,
  criterionAdd,
  criterionScreen,
  criterionText,
  criterionPoints,
  thresholdScreen,
  criterionDo,
]

const edit = (visit: Visit, competitionId: number, step: RubricEdit) =>
  editRubric(visit.db, actorOf(visit), { competitionId, edit: step, now: visit.now })

const wholeIn = (text: string): number => (/^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN)

const asking = ({ locale }: Visit, html: string, back: string): View => ({
  html,
  buttons: [[backButton(locale, back)]],
})

async function competitionOf(visit: Visit, id: number): Promise<Competition> {
  const competition = await getCompetition(visit.db, { id }, { drafts: true })
  if (!competition) throw new Refusal('not-found')
  mustCan(actorOf(visit), 'readCompetition', competition)
  return competition
}

async function criterionOf(visit: Visit, id: number, key: string): Promise<RubricCriterion> {
  const { rubric } = await competitionOf(visit, id)
  const found = rubric?.criteria.find((one) => one.key === key)
  if (!found) throw new Refusal('not-found')
  return found
}

/** A rubric in a few lines, for the screens of its competition; nothing where there is none. */
export function rubricText(locale: Locale, { rubric }: Pick<Competition, 'rubric'>): string[] {
  if (!rubric) return []
  const { criteria, threshold } = rubric
  return [
    [
      markup(locale, 'rubric-sum', { count: criteria.length, points: mostPoints(rubric), threshold }),
      ...criteria.map((one, at) => lineOf(locale, one, at)),
    ].join('\n'),
  ]
}

const lineOf = (locale: Locale, { title, most, fatal }: RubricCriterion, at: number): string =>
  markup(locale, 'rubric-line', {
    number: at + 1,
    title: clip(named(title, locale), 120),
    most,
    fatal: String(fatal === true),
    whole: String(Boolean(title.kk && title.ru)),
  })

async function rubricView(visit: Visit, id: number): Promise<View> {
  const { locale } = visit
  const competition = await competitionOf(visit, id)
  const { rubric, publishedAt, kind } = competition
  const editable = publishedAt === null && kind !== 'social-order'
  return {
    html: [
      markup(locale, 'rubric', { law: String(kind === 'social-order') }),
      ...(rubric || kind === 'social-order'
        ? rubricText(locale, competition)
        : [markup(locale, 'rubric-none')]),
      ...(publishedAt === null ? [] : [markup(locale, 'rubric-published')]),
    ].join('\n\n'),
    buttons: [
      ...(editable ? editRows(locale, competition) : []),
      [backButton(locale, publishedAt === null ? `import:${id}` : `staffcomp:${id}`)],
    ],
  }
}

const editRows = (locale: Locale, { id, rubric }: Competition) => [
  ...(rubric?.criteria ?? []).map(({ key, title, most }) => [
    { text: clip(`${named(title, locale)} · ${most}`, 60), data: `rubcrit:${id}:${key}` },
  ]),
  [{ text: t(locale, 'rubric-add-button'), data: `rubadd:${id}`, style: 'primary' as const }],
  ...(rubric ? [[{ text: t(locale, 'rubric-threshold-button'), data: `rubmin:${id}` }]] : []),
]

async function criterionView(visit: Visit, id: number, key: string): Promise<View> {
  const { locale } = visit
  const { title, guidance, most, fatal } = await criterionOf(visit, id, key)
  return {
    html: markup(locale, 'rubric-criterion', {
      title: both(title),
      guidance: guidance ? both(guidance) : '—',
      most,
      fatal: String(fatal === true),
    }),
    buttons: [
      [
        { text: t(locale, 'rubric-title-button'), data: `rubtext:${id}:${key}:title:kk` },
        { text: t(locale, 'rubric-guidance-button'), data: `rubtext:${id}:${key}:guidance:kk` },
      ],
      [
        { text: t(locale, 'rubric-most-button'), data: `rubmost:${id}:${key}` },
        {
          text: fatal ? t(locale, 'rubric-not-fatal-button') : t(locale, 'rubric-fatal-button'),
          data: `rubx:${id}:${key}:fatal`,
        },
      ],
      [
        { text: '⬆️', data: `rubx:${id}:${key}:up` },
        { text: '⬇️', data: `rubx:${id}:${key}:down` },
        { text: '🗑', data: `rubx:${id}:${key}:drop` },
      ],
      [backButton(locale, `rubric:${id}`)],
    ],
  }
}

const dropView = ({ locale }: Visit, id: number, { key, title }: RubricCriterion): View => ({
  html: markup(locale, 'rubric-drop', { title: named(title, locale) }),
  buttons: [
    [{ text: t(locale, 'formedit-drop-yes-button'), data: `rubx:${id}:${key}:yes`, style: 'danger' }],
    [backButton(locale, `rubcrit:${id}:${key}`)],
  ],
})
