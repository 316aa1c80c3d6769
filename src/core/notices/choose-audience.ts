import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { lots, type NoticeAudience } from '../../database/schema/index.ts'
import { isLocale } from '../../language/locale.ts'
import { isRegion, isSphere } from '../../language/reference.ts'
import { getCompetition } from '../competitions/get-competition.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from '../staff/can.ts'
import { type Act, changeDraft, lockDraft, type Notice } from './notice.ts'

/** The lists of an audience, of which several values may be chosen. */
export const AUDIENCE_LISTS = ['locales', 'regions', 'spheres', 'themes'] as const
export type AudienceList = (typeof AUDIENCE_LISTS)[number]

/** For everybody again. @throws Refusal those of a draft */
export const chooseEverybody = (db: Db, by: Actor, act: Act): Promise<Notice> =>
  choose(db, by, act, () => ({}))

/** Takes a value into a list or out of it; without a value the list is emptied. @throws Refusal those of a draft */
export async function flipAudience(
  db: Db,
  by: Actor,
  { list, value, ...act }: Act & { list: AudienceList; value?: string | undefined },
): Promise<Notice> {
  if (value !== undefined && !isValue(list, value)) throw new Refusal('not-found')
  return choose(db, by, act, ({ applicants: _, ...audience }) => {
    const chosen: readonly string[] = audience[list] ?? []
    const values = value === undefined ? [] : chosen.filter((one) => one !== value)
    if (value !== undefined && values.length === chosen.length) values.push(value)
    return { ...audience, [list]: values }
  })
}

/** Groups and channels in or out. @throws Refusal those of a draft */
export const flipChats = (db: Db, by: Actor, act: Act): Promise<Notice> =>
  choose(db, by, act, ({ chats, applicants: _, ...audience }) =>
    chats === false ? audience : { ...audience, chats: false },
  )

/**
 * Those who began to apply, or did. Nothing else narrows such an audience: the numbers left would tell what is sealed.
 * @throws Refusal 'not-found' and those of a draft
 */
export async function chooseApplicants(
  db: Db,
  by: Actor,
  { applicants, ...act }: Act & { applicants: NonNullable<NoticeAudience['applicants']> },
): Promise<Notice> {
  const { competitionId, lotId } = applicants
  const competition = await getCompetition(db, { id: competitionId })
  const ofLot = and(eq(lots.id, lotId ?? 0), eq(lots.competitionId, competitionId))
  if (!competition || (lotId !== undefined && (await db.$count(lots, ofLot)) === 0))
    throw new Refusal('not-found')
  return choose(db, by, act, () => ({ applicants }))
}

async function choose(
  db: Db,
  by: Actor,
  { noticeId, now }: Act,
  change: (audience: NoticeAudience) => NoticeAudience,
): Promise<Notice> {
  const draft = await lockDraft(db, by, noticeId)
  // A correction is for those who got the notice.
  if (draft.audience.corrects !== undefined) throw new Refusal('not-found')
  return changeDraft(db, by, draft, { audience: change(draft.audience) }, now)
}

function isValue(list: AudienceList, value: string): boolean {
  if (list === 'locales') return isLocale(value)
  if (list === 'regions') return isRegion(value)
  if (list === 'spheres') return isSphere(value)
  return value.length <= 100
}
