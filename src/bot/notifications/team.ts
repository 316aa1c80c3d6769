import { eq } from 'drizzle-orm'
import { readClaim } from '../../core/organizations/claim-organization.ts'
import { readHandover } from '../../core/organizations/hand-over.ts'
import type { Db } from '../../database/client.ts'
import { members, organizations } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import type { Button } from '../ui/view.ts'
import { idIn, type Letter, type Write } from './letter.ts'
import { nameOf } from './name-of.ts'

/** What happens to a team, to those whom it concerns. */
export const writeTeam: Write = (around, notification) =>
  (WRITERS[String(notification.data.about)] ?? nothing)(around, notification)

const nothing: Write = async () => undefined

const toTeam = (locale: Locale): Button[] => [{ text: t(locale, 'member-team-button'), data: 'team' }]

/** To the owner: somebody came by a link, or left. */
const came =
  (key: 'member-joined' | 'member-left'): Write =>
  async ({ db }, notification): Promise<Letter> => {
    const { locale } = notification
    const name = (await nameOf(db, idIn(notification, 'personId'))) ?? t(locale, 'member-somebody')
    return { html: markup(locale, key, { name }), buttons: [toTeam(locale)] }
  }

/** To a member: what they may do from now on. */
const role: Write = async ({ db }, notification): Promise<Letter | undefined> => {
  const { locale } = notification
  const [member] = await db
    .select({ role: members.role })
    .from(members)
    .where(eq(members.personId, idIn(notification, 'personId')))
  if (!member) return undefined
  const key = member.role === 'editor' ? 'member-now-editor' : 'member-now-viewer'
  return { html: markup(locale, key), buttons: [toTeam(locale)] }
}

const letGo: Write = async ({ db }, notification): Promise<Letter> => ({
  html: markup(notification.locale, 'member-let-go-letter', {
    bin: await binOf(db, idIn(notification, 'organizationId')),
  }),
})

/** To the member who is to become the owner. */
const handover: Write = async ({ db }, notification): Promise<Letter | undefined> => {
  const { locale } = notification
  const offer = await readHandover(db, idIn(notification, 'handoverId'))
  if (!offer || offer.acceptedAt || offer.endedAt) return undefined
  const name = (await nameOf(db, offer.fromId)) ?? t(locale, 'member-somebody')
  return {
    html: markup(locale, 'member-handover-offer', { name, bin: offer.bin }),
    buttons: offerButtons(locale, offer.id),
  }
}

export const offerButtons = (locale: Locale, id: number): Button[][] => [
  [
    { text: t(locale, 'member-handover-yes-button'), data: `handover:${id}:yes`, style: 'success' },
    { text: t(locale, 'member-handover-no-button'), data: `handover:${id}:no`, style: 'danger' },
  ],
]

const handoverDecided: Write = async ({ db }, notification): Promise<Letter | undefined> => {
  const { locale } = notification
  const offer = await readHandover(db, idIn(notification, 'handoverId'))
  if (!offer) return undefined
  const name = (await nameOf(db, offer.toId)) ?? t(locale, 'member-somebody')
  const key = offer.acceptedAt ? 'member-handover-accepted' : 'member-handover-declined'
  return { html: markup(locale, key, { name, bin: offer.bin }), buttons: [toTeam(locale)] }
}

/** To staff: somebody claims an organization. */
const claim: Write = async ({ db }, notification): Promise<Letter | undefined> => {
  const { locale } = notification
  const found = await readClaim(db, idIn(notification, 'claimId'))
  if (!found || found.decidedAt) return undefined
  const name = found.claimant ?? t(locale, 'member-somebody')
  return {
    html: markup(locale, 'member-claim-letter', { name, bin: found.bin }),
    buttons: [
      [{ text: t(locale, 'member-claim-open-button'), data: `claimof:${found.id}`, style: 'primary' }],
    ],
  }
}

/** To the claimant, and to the owner who is one no more. */
const claimDecided: Write = async ({ db }, notification): Promise<Letter | undefined> => {
  const { locale, personId } = notification
  const found = await readClaim(db, idIn(notification, 'claimId'))
  if (!found?.decidedAt) return undefined
  const { bin, reason, grantedAt } = found
  const what = { bin, reason: reason ?? '' }
  if (personId !== found.personId)
    return { html: markup(locale, 'member-claim-moved', what), buttons: [toTeam(locale)] }
  return grantedAt
    ? { html: markup(locale, 'member-claim-granted', what), buttons: [toTeam(locale)] }
    : { html: markup(locale, 'member-claim-declined', what) }
}

async function binOf(db: Db, id: number): Promise<string> {
  const [row] = await db
    .select({ bin: organizations.bin })
    .from(organizations)
    .where(eq(organizations.id, id))
  return row?.bin ?? ''
}

const WRITERS: Record<string, Write> = {
  joined: came('member-joined'),
  left: came('member-left'),
  role,
  'let-go': letGo,
  handover,
  'handover-decided': handoverDecided,
  claim,
  'claim-decided': claimDecided,
}
