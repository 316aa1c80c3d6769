import type { Competition } from '../../core/competitions/get-competition.ts'
import { mostPoints } from '../../core/review/edit-rubric.ts'
import type { RubricCriterion } from '../../core/review/rubric.ts'
import { mustCan } from '../../core/staff/can.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { type AnyRoute, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import {
  asking,
  competitionOf,
  criterionDo,
  criterionPoints,
  criterionScreen,
  criterionText,
  edit,
  wholeIn,
} from './rubric-criterion.ts'
import { named } from './words.ts'

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

/** Under how many points an application is not admitted. */
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

export const rubricRoutes: AnyRoute[] = [
  rubricScreen,
  criterionAdd,
  criterionScreen,
  criterionText,
  criterionPoints,
  thresholdScreen,
  criterionDo,
]

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
