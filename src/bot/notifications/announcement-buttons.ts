import { MUTED_AS } from '../../core/announcements/concerned.ts'
import type { Competition } from '../../core/competitions/get-competition.ts'
import type { Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { chatPayload, competitionPayload, deepLink } from '../home/link.ts'
import type { Button } from '../ui/view.ts'
import type { News } from './announcement.ts'

interface Reader {
  locale: Locale
  now: Date
  following: boolean
}

/** To open it, to follow it, to keep its date, to pass it on, and to hear less. */
export function announcementButtons({ announcement, competition }: News, reader: Reader): Button[][] {
  const { locale, now } = reader
  const { id, code, deadline } = competition
  const { kind } = announcement
  const open: Button = { text: t(locale, 'announcement-open-button'), data: `comp:${id}` }
  const first: Button =
    kind === 'results' ? { text: t(locale, 'notification-results-button'), data: `compresults:${id}` } : open
  const top: Button = { ...first, style: 'primary' }
  const share: Button = { text: t(locale, 'competition-share-button'), share: competitionPayload(code) }
  const stop: Button = {
    text: t(locale, 'announcement-stop-button'),
    data: `stop:${MUTED_AS[kind]}:${id}`,
  }
  return [
    [top, ...(kind === 'results' ? [open] : [])],
    [
      ...(kind === 'cancelled' ? [] : [followButton(reader, id)]),
      // A cancelled deadline goes out of the calendar the way it came in.
      ...(deadline > now ? [calendarButton(locale, id)] : []),
    ],
    [...(kind === 'cancelled' ? [] : [share]), stop],
  ].filter((row) => row.length > 0)
}

const followButton = ({ locale, following }: Reader, id: number): Button => ({
  text: t(locale, following ? 'competition-unfollow-button' : 'competition-follow-button'),
  data: `follow:${id}`,
})

const calendarButton = (locale: Locale, id: number): Button => ({
  text: t(locale, 'competition-calendar-button'),
  data: `compics:${id}`,
})

/** In a group or channel whoever presses goes to the bot: what they see there is their own. */
export const sharedChatButtons = (
  locale: Locale,
  { code }: Pick<Competition, 'code'>,
  { chatId, botUsername }: { chatId: number; botUsername: string },
): Button[][] => [
  [
    {
      text: t(locale, 'announcement-open-button'),
      url: deepLink(botUsername, competitionPayload(code)),
      style: 'primary',
    },
  ],
  [chatSettingsButton(locale, chatId, botUsername)],
]

export const chatSettingsButton = (locale: Locale, chatId: number, botUsername: string): Button => ({
  text: t(locale, 'announcement-stop-button'),
  url: deepLink(botUsername, chatPayload(chatId)),
})
