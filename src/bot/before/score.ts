import { dayOf } from '../../core/calendar/astana-time.ts'
import { membershipOf } from '../../core/organizations/membership.ts'
import {
  type Expected,
  type ExpectedScore,
  expectedScore,
  paysLocally,
} from '../../core/review/expected-score.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { published } from '../competitions/published.ts'
import { homeButton } from '../ui/buttons.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { backToBefore } from './start.ts'

/** The points of the 28-point table as far as the organization's profile allows, and what would raise them. */
export const scoreScreen = screen(
  'score',
  { competition: 'number' },
  {
    async open({ db, person, locale, now }, { competition: id }): Promise<View> {
      const competition = await published({ db }, id)
      const organization = await membershipOf(db, person)
      const local = paysLocally(competition)
      const score = expectedScore({ profile: organization?.answers ?? {}, local, today: dayOf(now) })
      return {
        html: [
          markup(locale, 'before-score-title'),
          !organization && markup(locale, 'before-score-no-profile'),
          ...score.criteria.map((one) => criterionLines(one, locale)),
          totalLines(score, locale),
          markup(locale, local ? 'before-score-local' : 'before-score-republican'),
          markup(locale, 'before-score-note'),
        ]
          .filter(Boolean)
          .join('\n\n'),
        buttons: [
          [{ text: t(locale, 'before-profile-button'), data: organization ? 'orgedit' : 'orgnext' }],
          [backToBefore(locale, id), homeButton(locale)],
        ],
      }
    },
  },
)

function criterionLines({ criterion, least, most, of, raise }: Expected, locale: Locale): string {
  const points = least === most ? String(least) : `${least}–${most}`
  const mark = least >= of ? '✅' : most === 0 ? '⛔' : '▫️'
  const name = lookUp(locale, `before-criterion-${criterion}`)
  return [
    markup(locale, 'before-criterion', { mark, name, points, of }),
    ...(raise && (least < of || criterion === 'project' || criterion === 'charter')
      ? [lookUpMarkup(locale, `before-raise-${raise}`)]
      : []),
  ].join('\n')
}

function totalLines({ least, most, of, cut, threshold, fatal }: ExpectedScore, locale: Locale): string {
  const points = least === most ? String(least) : `${least}–${most}`
  const cuts = cut.least === cut.most ? String(cut.least) : `${cut.least}–${cut.most}`
  return [
    markup(locale, 'before-score-total', { points, of }),
    fatal
      ? markup(locale, 'before-score-fatal', { name: lookUp(locale, `before-criterion-${fatal}`) })
      : markup(locale, 'before-score-cut', { cut: cuts, threshold }),
  ].join('\n')
}
