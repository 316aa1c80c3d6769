import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { Refusal } from '../../core/errors.ts'
import { editRubric, type RubricEdit } from '../../core/review/edit-rubric.ts'
import type { RubricCriterion } from '../../core/review/rubric.ts'
import { mustCan } from '../../core/staff/can.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { both, named } from './words.ts'

/** One criterion: its texts, its points, its place. */
export const criterionScreen = screen(
  'rubcrit',
  { id: 'number', key: 'string' },
  { open: (visit, { id, key }) => criterionView(visit, id, key) },
)

/** A text of a criterion in one language; after the Kazakh one the Russian is asked for, after a new name its points. */
export const criterionText = screen(
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

export const criterionPoints = screen(
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

/** Moves a criterion, makes it fatal or not, or removes it: asked once. */
export const criterionDo = action(
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
      return what === 'yes' ? goTo(visit, `rubric:${id}`) : criterionScreen.open(visit, { id, key })
    },
  },
)

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

export const edit = (visit: Visit, competitionId: number, step: RubricEdit) =>
  editRubric(visit.db, actorOf(visit), { competitionId, edit: step, now: visit.now })

/** A whole number as it is written; NaN for anything else, which the use case declines. */
export const wholeIn = (text: string): number => (/^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN)

/** A text is asked for. */
export const asking = ({ locale }: Visit, html: string, back: string): View => ({
  html,
  buttons: [[backButton(locale, back)]],
})

/** @throws Refusal 'not-found', 'role-needed' */
export async function competitionOf(visit: Visit, id: number): Promise<Competition> {
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
