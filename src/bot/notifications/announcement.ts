import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { isFollowing } from '../../core/subscriptions/follow-competition.ts'
import { moment, timeLeft } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { kindName, regionNames } from '../../language/reference.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'
import { idIn, remember, type Write } from './letter.ts'

/** What happened and to which competition, short: the card has the rest. */
export function writeAnnouncement(): Write {
  let read: ((id: number) => Promise<Competition | undefined>) | undefined
  return async ({ db, now }, notification) => {
    read ??= remember(5, (id) => getCompetition(db, { id }))
    const { locale, personId, data } = notification
    const competition = await read(idIn(notification, 'competitionId'))
    if (!competition) return undefined
    // Cancelled while the news of it was still on its way.
    if (data.kind === 'published' && competition.cancelledAt) return undefined
    const following = personId !== null && (await isFollowing(db, personId, competition.id))
    return {
      html: [
        lookUpMarkup(locale, `announcement-${data.kind}`),
        headText(locale, competition),
        ...(data.kind === 'published' || data.kind === 'changed'
          ? [deadlineText(locale, competition, now)]
          : []),
      ].join('\n\n'),
      buttons: buttonsFor(locale, competition.id, following),
    }
  }
}

function headText(locale: Locale, { title, kind, customer, regions, lots }: Competition): string {
  const amount = lots.reduce((sum, lot) => sum + (lot.amount ?? 0), 0)
  const name = { customer: clip(pick(customer, locale), 200) }
  return [
    markup(locale, 'announcement-title', { title: clip(pick(title, locale), 300) }),
    markup(locale, 'announcement-kind', {
      kind: kindName(locale, kind),
      regions: regionNames(locale, regions),
    }),
    kind === 'social-order'
      ? markup(locale, 'competition-customer', name)
      : markup(locale, 'competition-organizer', name),
    ...(amount > 0 ? [markup(locale, 'announcement-amount', { amount: money(locale, amount) })] : []),
  ].join('\n')
}

const deadlineText = (locale: Locale, { deadline }: Competition, now: Date): string =>
  markup(locale, 'announcement-deadline', {
    moment: moment(locale, deadline),
    left: timeLeft(locale, now, deadline),
  })

/** Who follows may stop following; who was reached by a subscription may follow, or stop the subscription. */
function buttonsFor(locale: Locale, id: number, following: boolean): Button[][] {
  const open: Button = { text: t(locale, 'announcement-open-button'), data: `comp:${id}`, style: 'primary' }
  if (following) return [[open], [{ text: t(locale, 'competition-unfollow-button'), data: `follow:${id}` }]]
  return [
    [open, { text: t(locale, 'competition-follow-button'), data: `follow:${id}` }],
    [{ text: t(locale, 'announcement-stop-button'), data: 'submute' }],
  ]
}
