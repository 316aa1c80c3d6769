import { getAnnouncement } from '../../core/announcements/get-announcement.ts'
import { protocolForStaff, type Released, releasedOf } from '../../core/results/get-results.ts'
import { type OwnOutcome, ownOutcomes } from '../../core/results/own-results.ts'
import type { Db } from '../../database/client.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { appealText, ownText } from '../results/own.ts'
import { resultButtons } from '../results/released.ts'
import { homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'
import { shownLength } from './fit.ts'
import { type Around, idIn, type Letter, remember, type Write } from './letter.ts'

/** Telegram takes 4096; the rest is for what stands around. */
const ROOM = 3200

/**
 * To applicants: what came of their own applications, with their points. Results of a competition that has no protocol here are
 * told as to everybody (`announcement`). To staff who decide: that a protocol waits for their agreement.
 */
export function writeResult(announcement: Write): Write {
  let read: ((announcementId: number) => Promise<Released | undefined>) | undefined
  return async (around, notification) => {
    const { db } = around
    if (notification.data.about === 'approval')
      return approvalLetter(db, idIn(notification, 'protocolId'), notification.locale)
    read ??= remember(5, (id) => releasedWith(db, id))
    const released = await read(idIn(notification, 'announcementId'))
    const own =
      released && notification.personId !== null ? await ownOutcomes(db, released, notification.personId) : []
    return released && own.length > 0
      ? ownLetter(around, notification.locale, released, own)
      : announcement(around, notification)
  }
}

/** The protocol an announcement of results was made with: the last one released by then. */
async function releasedWith(db: Db, announcementId: number): Promise<Released | undefined> {
  const found = await getAnnouncement(db, announcementId)
  if (!found) return undefined
  return (await releasedOf(db, found.competitionId)).findLast(({ releasedAt }) => releasedAt <= found.at)
}

function ownLetter({ publicUrl }: Around, locale: Locale, released: Released, own: OwnOutcome[]): Letter {
  const { content, id } = released
  const title = clip(pick(content.competition.title, locale), 300)
  const { blocks, left } = fitting(own.map((one) => ownText(locale, released, one)))
  return {
    html: [
      content.corrects === null
        ? markup(locale, 'result-told', { title })
        : markup(locale, 'result-told-corrected', { title, number: content.number }),
      ...blocks,
      ...(left > 0 ? [markup(locale, 'result-told-more')] : []),
      ...appealText(locale, released),
    ].join('\n\n'),
    buttons: [
      [{ text: t(locale, 'result-protocol-button'), data: `result:${id}`, style: 'primary' }],
      ...resultButtons({ locale, outside: { publicUrl } }, released),
      ...ownButtons(locale, own),
      [homeButton(locale)],
    ],
  }
}

function fitting(blocks: string[]): { blocks: string[]; left: number } {
  let used = 0
  const taken = blocks.filter((block, at) => {
    used += shownLength(block)
    return at === 0 || used <= ROOM
  })
  return { blocks: taken, left: blocks.length - taken.length }
}

/** Complaints are the owner's to file. */
const ownButtons = (locale: Locale, own: OwnOutcome[]): Button[][] =>
  own
    .filter(({ owner }) => owner)
    .slice(0, 3)
    .map(({ lot, applicant }) => [
      {
        text: `${t(locale, 'appeal-button')}${own.length > 1 ? ` · ${lot.number}` : ''}`,
        data: `appeal:${applicant.submissionId}`,
      },
    ])

/** Nothing to say any more once it was agreed to or released. */
async function approvalLetter(db: Db, protocolId: number, locale: Locale): Promise<Letter | undefined> {
  const found = await protocolForStaff(db, protocolId).catch(() => undefined)
  if (!found || found.row.releasedAt || found.row.approvedAt) return undefined
  return {
    html: markup(locale, 'result-told-approval', {
      title: clip(pick(found.competition.title, locale), 300),
      number: found.row.number,
    }),
    buttons: [
      [{ text: t(locale, 'result-open-button'), data: `resdraft:${protocolId}`, style: 'primary' }],
      [homeButton(locale)],
    ],
  }
}
