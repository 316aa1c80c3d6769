import type { Competition } from '../../core/competitions/get-competition.ts'
import { keptOut, type Obstacle, obstaclesFor } from '../../core/organizations/eligibility.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUp, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { published } from '../competitions/published.ts'
import { homeButton } from '../ui/buttons.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { backToBefore } from './start.ts'

/** Whether one may take part: a question at a time, the answers in the address and nowhere else, so that nobody can hold them against anyone. */
export const eligibilityScreen = screen(
  'elig',
  { competition: 'number', given: 'string?' },
  {
    async open({ db, locale }, { competition: id, given = '' }) {
      const competition = await published({ db }, id)
      const obstacles = obstaclesFor(competition.kind)
      const asked = /^[ynu]*$/.test(given) ? obstacles[given.length] : obstacles[0]
      return asked ? questionView(competition, asked, given, locale) : verdictView(competition, given, locale)
    },
  },
)

function questionView(
  { id, kind, title }: Competition,
  asked: Obstacle,
  given: string,
  locale: Locale,
): View {
  const total = obstaclesFor(kind).length
  const at = (letter: string) => eligibilityScreen.at({ competition: id, given: given + letter })
  return {
    html: [
      markup(locale, 'before-eligibility-title', { competition: pick(title, locale) }),
      markup(locale, 'before-eligibility-count', { number: given.length + 1, total }),
      `<b>${lookUpMarkup(locale, `before-ask-${asked.id}`)}</b>`,
      sourceOf(asked, locale),
    ].join('\n\n'),
    buttons: [
      [
        { text: t(locale, 'before-yes-button'), data: at('y') },
        { text: t(locale, 'before-no-button'), data: at('n') },
      ],
      [{ text: t(locale, 'before-unknown-button'), data: at('u') }],
      [backToBefore(locale, id)],
    ],
  }
}

const sourceOf = ({ source }: Obstacle, locale: Locale) =>
  markup(locale, `before-source-${source.act}`, { point: source.point })

function verdictView({ id, kind }: Competition, given: string, locale: Locale): View {
  const { out, unknown } = keptOut(kind, given)
  const listed = (obstacles: Obstacle[]) =>
    obstacles.map((one) => `• ${lookUpMarkup(locale, `before-mend-${one.id}`)}\n${sourceOf(one, locale)}`)
  return {
    html: [
      markup(locale, out.length > 0 ? 'before-out' : unknown.length > 0 ? 'before-maybe' : 'before-may'),
      ...listed(out),
      unknown.length > 0 && markup(locale, 'before-unknown', { count: unknown.length }),
      ...unknown.map((one) => `• ${lookUp(locale, `before-ask-${one.id}`)}`),
      markup(locale, 'before-eligibility-note'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      [{ text: t(locale, 'before-again-button'), data: `elig:${id}` }],
      [backToBefore(locale, id), homeButton(locale)],
    ],
  }
}
