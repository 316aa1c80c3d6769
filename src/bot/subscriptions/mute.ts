import { muteKind } from '../../core/subscriptions/mute-kind.ts'
import { getPreferences } from '../../core/subscriptions/preferences.ts'
import { MUTABLE, type Mutable } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { type Address, action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { titleLine } from './chat-title.ts'
import { asksTelegram, hearerOf, WHOSE, type Whose, wayBack } from './whose.ts'

export const isMutable = (text: string): text is Mutable => MUTABLE.some((kind) => kind === text)

/** What a group or channel may hear of at all. */
const OF_CHATS: readonly Mutable[] = ['new', 'changes', 'results', 'answers', 'notices']

/** Which kinds of message come, each taken in or out by a press. */
export const mute = screen('mute', WHOSE, { ...asksTelegram, open: muteView })

/** Reminders are muted only by whoever read what that means. */
export const muteflip = action(
  'muteflip',
  { kind: 'string', sure: 'string?', ...WHOSE },
  {
    ...asksTelegram,
    async open(visit, { kind, sure, whose }): Promise<View> {
      if (!isMutable(kind)) return mute.open(visit, { whose })
      const hearer = await hearerOf(visit, { whose })
      const silent = (await getPreferences(visit.db, hearer)).muted.includes(kind)
      if (kind === 'reminders' && !silent && sure !== 'yes') {
        const yes: Address = muteflip.at({ kind, sure: 'yes', whose })
        return remindersWarning(visit.locale, yes, mute.at({ whose }))
      }
      await muteKind(visit.db, hearer, { kind, mute: !silent }, visit.now)
      return mute.open(visit, { whose })
    },
  },
)

export const remindersWarning = (locale: Locale, yes: Address, back: Address): View => ({
  html: markup(locale, 'subscription-mute-warning'),
  buttons: [
    [{ text: t(locale, 'subscription-mute-anyway-button'), data: yes, style: 'danger' }],
    [backButton(locale, back)],
  ],
})

/** In one line, for the screens of all settings. */
export function mutedLine(locale: Locale, muted: readonly Mutable[]): string {
  const names = muted.map((kind) => lookUp(locale, `subscription-kind-${kind}.short`))
  return names.length === 0
    ? markup(locale, 'subscription-muted-none')
    : markup(locale, 'subscription-muted-some', { names: names.join(', ') })
}

async function muteView(visit: Visit, whose: Whose): Promise<View> {
  const { db, locale } = visit
  const { muted } = await getPreferences(db, await hearerOf(visit, whose))
  const kinds = whose.whose === undefined ? MUTABLE : OF_CHATS
  const marked = (kind: Mutable, text: string) => `${muted.includes(kind) ? '✗' : '✓'} ${text}`
  const buttons = kinds.map(
    (kind): Button => ({
      text: marked(kind, lookUp(locale, `subscription-kind-${kind}.short`)),
      data: muteflip.at({ kind, ...whose }),
    }),
  )
  return {
    html: [
      ...(await titleLine(visit, whose)),
      markup(locale, 'subscription-kinds-of-message'),
      kinds.map((kind) => marked(kind, lookUpMarkup(locale, `subscription-kind-${kind}`))).join('\n'),
      ...(whose.whose === undefined ? [markup(locale, 'subscription-mute-note')] : []),
    ].join('\n\n'),
    buttons: [...rowsOf(buttons, 2), wayBack(visit, whose)],
  }
}
