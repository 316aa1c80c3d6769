import { Refusal } from '../../core/errors.ts'
import { mustCan } from '../../core/staff/can.ts'
import { rulesOf, setRules } from '../../core/staff/rules.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { type AnyRoute, action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'

/** Where a second person has to agree; a number written here is the limit of notices. */
const rulesScreen = screen(
  'rules',
  {},
  {
    open: (visit) => rulesView(visit),
    async receive(visit, _, { text = '' }) {
      const digits = text.replace(/\s/g, '')
      if (!/^\d{1,7}$/.test(digits)) throw new Refusal('rules-number')
      await setRules(visit.db, actorOf(visit), { noticesAbove: Number(digits) }, visit.now)
      return rulesView(visit)
    },
  },
)

/** Turns one of the rules over; the limit of notices goes back to that of the service. */
const ruleTurn = action(
  'ruleturn',
  { which: 'string' },
  {
    async open(visit, { which }) {
      const { db, now } = visit
      const { publish, results } = await rulesOf(db)
      const change =
        which === 'publish'
          ? { publish: !publish }
          : which === 'results'
            ? { results: !results }
            : { noticesAbove: null }
      await setRules(db, actorOf(visit), change, now)
      return rulesView(visit)
    },
  },
)

async function rulesView(visit: Visit): Promise<View> {
  const { db, locale, outside } = visit
  mustCan(actorOf(visit), 'manageStaff')
  const { publish, results, noticesAbove } = await rulesOf(db)
  const turn = (which: 'publish' | 'results', on: boolean): Button[] => [
    {
      text: `${on ? '✅' : '▫️'} ${which === 'publish' ? t(locale, 'rules-publish-button') : t(locale, 'rules-results-button')}`,
      data: `ruleturn:${which}`,
    },
  ]
  return {
    place: 'rules',
    html: markup(locale, 'rules', {
      publish: String(publish),
      results: String(results),
      above: noticesAbove ?? outside.approvalAbove,
    }),
    buttons: [
      turn('publish', publish),
      turn('results', results),
      ...(noticesAbove === null
        ? []
        : [
            [
              {
                text: t(locale, 'rules-notices-default-button', { above: outside.approvalAbove }),
                data: 'ruleturn:notices',
              },
            ],
          ]),
      [backButton(locale, 'staff')],
    ],
  }
}

export const rulesRoutes: AnyRoute[] = [rulesScreen, ruleTurn]
