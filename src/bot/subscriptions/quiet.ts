import type { QuietHours } from '../../core/notifications/quiet-hours.ts'
import { USUAL_QUIET_HOURS } from '../../core/notifications/quiet-hours.ts'
import { getPreferences } from '../../core/subscriptions/preferences.ts'
import { setQuietHours } from '../../core/subscriptions/set-quiet-hours.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { titleLine } from './chat-title.ts'
import { asksTelegram, hearerOf, WHOSE, type Whose, wayBack } from './whose.ts'

/** When nobody is to be written to unasked. */
export const quiet = screen('quiet', WHOSE, { ...asksTelegram, open: quietView })

/** The hours themselves; the same twice for none. */
export const quietset = action(
  'quietset',
  { from: 'number', until: 'number', ...WHOSE },
  {
    ...asksTelegram,
    async open(visit, { from, until, whose }) {
      await setQuietHours(visit.db, await hearerOf(visit, { whose }), { quietFrom: from, quietUntil: until })
      return { ...(await quiet.open(visit, { whose })), toast: t(visit.locale, 'subscription-quiet-saved') }
    },
  },
)

/** One of the two hours. */
export const quiethour = screen(
  'quiethour',
  { side: 'string', ...WHOSE },
  {
    ...asksTelegram,
    open: (visit, { side, whose }) => hoursView(visit, side === 'until' ? 'until' : 'from', { whose }),
  },
)

export const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

/** In one line, for the screens of all settings. */
export const quietLine = (locale: Locale, { quietFrom, quietUntil }: QuietHours): string =>
  quietFrom === quietUntil
    ? markup(locale, 'subscription-quiet-off.short')
    : markup(locale, 'subscription-quiet-on.short', { from: clock(quietFrom), until: clock(quietUntil) })

async function quietView(visit: Visit, whose: Whose): Promise<View> {
  const { db, locale } = visit
  const { quietFrom, quietUntil } = await getPreferences(db, await hearerOf(visit, whose))
  const on = quietFrom !== quietUntil
  const hours = { from: clock(quietFrom), until: clock(quietUntil) }
  return {
    html: [
      ...(await titleLine(visit, whose)),
      on ? markup(locale, 'subscription-quiet-on', hours) : markup(locale, 'subscription-quiet-off'),
    ].join('\n\n'),
    buttons: [
      ...(on
        ? [hourButtons(locale, hours, whose), [offButton(locale, whose)]]
        : [[usualButton(locale, whose)]]),
      wayBack(visit, whose),
    ],
  }
}

const hourButtons = (
  locale: Locale,
  { from, until }: { from: string; until: string },
  whose: Whose,
): Button[] => [
  {
    text: t(locale, 'subscription-quiet-from-button', { from }),
    data: quiethour.at({ side: 'from', ...whose }),
  },
  {
    text: t(locale, 'subscription-quiet-until-button', { until }),
    data: quiethour.at({ side: 'until', ...whose }),
  },
]

const offButton = (locale: Locale, whose: Whose): Button => ({
  text: t(locale, 'subscription-quiet-off-button'),
  data: quietset.at({ from: 0, until: 0, ...whose }),
})

function usualButton(locale: Locale, whose: Whose): Button {
  const { quietFrom: from, quietUntil: until } = USUAL_QUIET_HOURS
  const text = t(locale, 'subscription-quiet-on-button', { from: clock(from), until: clock(until) })
  return { text, data: quietset.at({ from, until, ...whose }), style: 'primary' }
}

/** The other hour is left out: both the same would mean none. */
async function hoursView(visit: Visit, side: 'from' | 'until', whose: Whose): Promise<View> {
  const { db, locale } = visit
  const { quietFrom, quietUntil } = await getPreferences(db, await hearerOf(visit, whose))
  const [chosen, other] = side === 'from' ? [quietFrom, quietUntil] : [quietUntil, quietFrom]
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => hour !== other)
  const buttons = hours.map(
    (hour): Button => ({
      text: `${hour === chosen ? '✓ ' : ''}${clock(hour)}`,
      data: quietset.at({
        from: side === 'from' ? hour : quietFrom,
        until: side === 'from' ? quietUntil : hour,
        ...whose,
      }),
    }),
  )
  return {
    html: [...(await titleLine(visit, whose)), lookUpMarkup(locale, `subscription-quiet-${side}`)].join(
      '\n\n',
    ),
    buttons: [...rowsOf(buttons, 4), [backButton(locale, quiet.at(whose))]],
  }
}
