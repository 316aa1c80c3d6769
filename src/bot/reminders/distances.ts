import { flipReminderKind, reminderKindsOf } from '../../core/reminders/choose-kinds.ts'
import { type DeadlineKind, REMINDER_KINDS } from '../../database/schema/index.ts'
import { listAnd } from '../../language/format.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** How long before a deadline reminders come, each taken in or out by a press. */
export const distances = screen('distances', {}, { open: distancesView })

export const flipDistance = action(
  'distanceflip',
  { kind: 'string' },
  {
    async open(visit, { kind }) {
      if (isKind(kind)) await flipReminderKind(visit.db, visit.person.id, kind)
      return distances.open(visit, {})
    },
  },
)

/** In one line, for the screen of all settings. */
export async function distancesLine({ db, person, locale }: Visit): Promise<string> {
  const kinds = await reminderKindsOf(db, person.id)
  return kinds.length === 0
    ? markup(locale, 'reminder-distances-none.short')
    : markup(locale, 'reminder-distances.short', {
        names: kinds.map((kind) => nameOf(locale, kind)).join(', '),
      })
}

export const distancesButton = (locale: Locale): Button => ({
  text: t(locale, 'reminder-distances-button'),
  data: distances.at({}),
})

const isKind = (text: string): text is DeadlineKind => REMINDER_KINDS.some((kind) => kind === text)

const nameOf = (locale: Locale, kind: DeadlineKind): string => lookUp(locale, `reminder-distance-${kind}`)

async function distancesView({ db, person, locale }: Visit): Promise<View> {
  const kinds = await reminderKindsOf(db, person.id)
  const buttons = REMINDER_KINDS.map(
    (kind): Button => ({
      text: `${kinds.includes(kind) ? '✓' : '✗'} ${nameOf(locale, kind)}`,
      data: flipDistance.at({ kind }),
    }),
  )
  return {
    html: [
      markup(locale, 'reminder-distances'),
      kinds.length === 0
        ? markup(locale, 'reminder-distances-none')
        : markup(locale, 'reminder-distances-chosen', {
            names: listAnd(
              locale,
              kinds.map((kind) => nameOf(locale, kind)),
            ),
          }),
      ...(person.muted.includes('reminders') ? [markup(locale, 'reminder-distances-muted')] : []),
    ].join('\n\n'),
    buttons: [...rowsOf(buttons, 3), [backButton(locale, 'settings')]],
  }
}
