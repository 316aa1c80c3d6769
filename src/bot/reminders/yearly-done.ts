import { finishYearly } from '../../core/reminders/finish-yearly.ts'
import { isYearly } from '../../core/reminders/yearly.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'

/** Under a yearly reminder: done, so nothing more of it comes this year. */
export const yearlydone = action(
  'yearlydone',
  { what: 'string', year: 'number' },
  {
    async open(visit, { what, year }): Promise<View> {
      const { db, person, locale, now } = visit
      if (!isYearly(what)) return goTo(visit, person.place)
      await finishYearly(db, { by: person, what, year, now })
      const database = what === 'ngo-database'
      return {
        html: [
          markup(locale, 'reminder-yearly-done', { year: String(year) }),
          ...(database ? [markup(locale, 'reminder-yearly-done-profile')] : []),
        ].join('\n\n'),
        buttons: [
          ...(database
            ? [[{ text: t(locale, 'reminder-yearly-profile-button'), data: 'orgfield:ngo-database-date' }]]
            : []),
          [homeButton(locale)],
        ],
      }
    },
  },
)
