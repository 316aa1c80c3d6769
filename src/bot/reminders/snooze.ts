import { snoozeReminder } from '../../core/reminders/snooze-reminder.ts'
import { dayAndMonth, time, timeLeft, weekday } from '../../language/dates.ts'
import { markup, t } from '../../language/translate.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'

const HOUR = 3_600_000

/**
 * Under a reminder, by its message: puts it off to a minute since 1970, or by an hour. The person stays where they are, and the
 * message keeps its buttons.
 */
export const snooze = action(
  'snooze',
  { id: 'number', minute: 'number?' },
  {
    async open({ db, person, locale, now }, { id, minute }): Promise<View> {
      const at = minute === undefined ? new Date(now.getTime() + HOUR) : new Date(minute * 60_000)
      const deadline = await snoozeReminder(db, { by: person, notificationId: id, at, now })
      const when = { day: dayAndMonth(locale, at), weekday: weekday(locale, at), time: time(at) }
      return {
        html: [
          markup(locale, 'reminder-snoozed', when),
          markup(locale, 'reminder-snoozed-deadline', { left: timeLeft(locale, now, deadline) }),
        ].join('\n'),
        toast: t(locale, 'reminder-snoozed.short', when),
        buttons: [[{ text: t(locale, 'ui-where-was-i-button'), data: person.place }]],
      }
    },
  },
)
