import { changeLine } from '../../core/announcements/change-text.ts'
import type { Competition } from '../../core/competitions/get-competition.ts'
import type { Notification } from '../../core/notifications/sender.ts'
import { moment, timeLeft } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { kindShortName, regionNames } from '../../language/reference.ts'
import { escapeHtml, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { competitionPayload, deepLink } from '../home/link.ts'
import { clip } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'
import { chatSettingsButton } from './announcement-buttons.ts'
import type { DigestNews } from './digest.ts'
import { fitted } from './fit.ts'
import type { Around, Letter } from './letter.ts'

/** So many competitions are described, fewer when they do not fit; the others are counted. */
const DESCRIBED = [8, 6, 4, 3] as const
const LENGTH = 4096
/** Changes of one competition told, and letters of each side. */
const CHANGES = 2
const CHANGE = 60

/** All news in one message, with a button for each that is described. */
export function digestLetter(
  around: Around,
  notification: Pick<Notification, 'locale' | 'chatId'>,
  news: readonly DigestNews[],
): Letter {
  return fitted(DESCRIBED, LENGTH, (most) => letterOf(around, notification, news, most))
}

function letterOf(
  { now, botUsername }: Around,
  { locale, chatId }: Pick<Notification, 'locale' | 'chatId'>,
  news: readonly DigestNews[],
  most: number,
): Letter {
  const described = news.slice(0, most)
  const more = news.length - described.length
  return {
    html: [
      markup(locale, 'announcement-digest', { count: news.length }),
      ...described.map((one, at) => newsText(locale, one, now, at + 1)),
      ...(more > 0 ? [markup(locale, 'announcement-digest-more', { count: more })] : []),
    ].join('\n\n'),
    buttons:
      chatId === null
        ? buttonsFor(locale, described, more)
        : chatButtons(locale, described, { chatId, botUsername }),
  }
}

const buttonsFor = (locale: Locale, described: readonly DigestNews[], more: number): Button[][] => [
  ...described.map(({ competition }, at) => [
    { text: openLabel(locale, competition, at + 1), data: `comp:${competition.id}` },
  ]),
  ...(more > 0 ? [[{ text: t(locale, 'home-competitions-button'), data: 'competitions' }]] : []),
  [{ text: t(locale, 'announcement-stop-button'), data: 'stop:new' }],
]

/** In groups and channels a button can only be a link. */
const chatButtons = (
  locale: Locale,
  described: readonly DigestNews[],
  { chatId, botUsername }: { chatId: number; botUsername: string },
): Button[][] => [
  ...described.map(({ competition }, at) => [
    {
      text: openLabel(locale, competition, at + 1),
      url: deepLink(botUsername, competitionPayload(competition.code)),
    },
  ]),
  [chatSettingsButton(locale, chatId, botUsername)],
]

function newsText(
  locale: Locale,
  { competition, happened, changes }: DigestNews,
  now: Date,
  number: number,
): string {
  const { title, kind, regions, deadline } = competition
  const open = deadline > now && !competition.cancelledAt
  return [
    ...happened.map((what) => lookUpMarkup(locale, what)),
    markup(locale, 'announcement-digest-title', { number, title: clip(pick(title, locale), 160) }),
    markup(locale, 'announcement-kind', {
      kind: kindShortName(locale, kind),
      regions: regionNames(locale, regions),
    }),
    ...changes.slice(0, CHANGES).map((change) => `• ${escapeHtml(changeLine(locale, change, CHANGE))}`),
    ...(changes.length > CHANGES
      ? [markup(locale, 'announcement-changes-more', { count: changes.length - CHANGES })]
      : []),
    ...(open
      ? [
          markup(locale, 'announcement-digest-deadline', {
            moment: moment(locale, deadline),
            left: timeLeft(locale, now, deadline),
          }),
        ]
      : []),
  ].join('\n')
}

const openLabel = (locale: Locale, { title }: Competition, number: number): string =>
  clip(`${number}. ${pick(title, locale)}`, 40)
