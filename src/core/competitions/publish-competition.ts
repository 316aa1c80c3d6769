import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, competitions } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { foldForSearch } from '../../language/search.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { rulesOf } from '../staff/rules.ts'
import { checkLawful, checkPublishable } from './check-publishable.ts'
import type { Competition } from './get-competition.ts'
import { lockDraft } from './lock-draft.ts'

export interface Publication {
  /** As it stands published. */
  competition: Competition
  /** The announcement to be told to its audience; absent when nobody is to hear of it. */
  announcementId?: number | undefined
}

export interface PublishOptions {
  id: number
  /** `service`: the person at the server's command line, who needs no role. */
  by: Actor | 'service'
  at: Date
  /** False for what is entered for the record, such as the archive. */
  announce?: boolean
}

/**
 * Shows a competition to NGOs. Where two persons must agree, one who asked and another who agreed to what is now to be shown.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'competition-already-published', 'second-person-needed', and what
 * `checkPublishable` declines
 */
export async function publishCompetition(
  db: Db,
  { id, by, at, announce = true }: PublishOptions,
): Promise<Publication> {
  const personId = by === 'service' ? undefined : by.id
  const competition = await lockDraft(db, id)
  if (by !== 'service') mustCan(by, 'publishCompetition', competition)
  await (by === 'service' ? checkLawful : checkPublishable)(db, competition, at)
  if (by !== 'service' && !competition.approvedAt && (await rulesOf(db)).publish)
    throw new Refusal('second-person-needed')

  const changed = {
    publishAt: null,
    publishAtBy: null,
    publishedAt: at,
    publishedBy: personId ?? null,
    searchText: searchTextOf(competition),
  }
  await db.update(competitions).set(changed).where(eq(competitions.id, id))
  const announcementId =
    announce && !competition.archive ? await announcePublished(db, id, personId, at) : undefined
  await record(db, { at, by: personId, event: 'competition-published', subject: `competition:${id}` })
  return { competition: { ...competition, ...changed }, announcementId }
}

async function announcePublished(
  db: Db,
  competitionId: number,
  byId: number | undefined,
  at: Date,
): Promise<number> {
  const [row] = await db
    .insert(announcements)
    .values({ competitionId, kind: 'published', byId: byId ?? null, at })
    .returning({ id: announcements.id })
  return row!.id
}

type Searched = Pick<Competition, 'code' | 'title' | 'summary' | 'customer' | 'needs'> & {
  lots: readonly {
    theme: Localized
    place?: Localized | null | undefined
    description?: Localized | null | undefined
  }[]
}

/** Words of all languages a reader may search by. */
export function searchTextOf({ code, title, summary, customer, needs, lots }: Searched): string {
  const texts = [
    title,
    summary,
    customer,
    ...needs,
    ...lots.flatMap((lot) => [lot.theme, lot.place, lot.description]),
  ]
  return foldForSearch([code, ...texts.flatMap((text) => (text ? allOf(text) : []))].join('\n'))
}

const allOf = ({ kk, ru, en = '' }: Localized) => [kk, ru, en]
