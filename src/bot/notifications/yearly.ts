import { stillOwes } from '../../core/reminders/remind-yearly.ts'
import { isYearly } from '../../core/reminders/yearly.ts'
import { markup, t } from '../../language/translate.ts'
import { competitions } from '../competitions/list.ts'
import { yearlydone } from '../reminders/yearly-done.ts'
import type { Button } from '../ui/view.ts'
import type { Write } from './letter.ts'

/** To the owner of an organization: what it owes this year. Done meanwhile, it is not sent. */
export const writeYearly: Write = async ({ db }, { data, locale, personId }) => {
  const what = String(data.what)
  const year = Number(data.year)
  if (!isYearly(what) || personId === null) return undefined
  if (!(await stillOwes(db, personId, { what, year, day: String(data.day) }))) return undefined
  const act: Button =
    what === 'awards'
      ? {
          text: t(locale, 'reminder-awards-button'),
          data: competitions.at({ kind: 'award' }),
          style: 'primary',
        }
      : { text: t(locale, 'reminder-ngo-database-button'), url: 'https://infonpo.gov.kz' }
  return {
    html: what === 'awards' ? markup(locale, 'reminder-awards') : markup(locale, 'reminder-ngo-database'),
    buttons: [
      [act],
      [{ text: t(locale, 'reminder-yearly-done-button'), data: yearlydone.at({ what, year }) }],
      [{ text: t(locale, 'announcement-stop-button'), data: 'stop:yearly' }],
    ],
  }
}
