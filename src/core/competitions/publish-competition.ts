import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, competitions } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { foldForSearch } from '../../language/search.ts'
import { record } from '../audit/record.ts'
import { readExceptions } from '../calendar/read-exceptions.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { lacking } from './completeness.ts'
import { type Competition, getCompetition } from './get-competition.ts'
import { legalTerms, refuseUnlawful } from './legal-terms.ts'

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
 * Shows a competition to NGOs.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'competition-already-published', 'competition-incomplete' (details:
 * `count` of what lacks; `lacking` names it), 'competition-deadline-passed', 'law-…' of dates against the law
 */
export async function publishCompetition(
  db: Db,
  { id, by, at, announce = true }: PublishOptions,
): Promise<Publication> {
  const personId = by === 'service' ? undefined : by.id
  await db.select({ id: competitions.id }).from(competitions).where(eq(competitions.id, id)).for('update')
  const competition = await getCompetition(db, { id }, { drafts: true })
  if (!competition) throw new Refusal('not-found')
  if (by !== 'service') mustCan(by, 'publishCompetition', competition)
  if (competition.publishedAt) throw new Refusal('competition-already-published', { code: competition.code })
  checkComplete(competition)
  checkDeadline(competition, at)
  refuseUnlawful(legalTerms(competition, { at, exceptions: await readExceptions(db) }))

  const changed = { publishedAt: at, publishedBy: personId ?? null, searchText: searchTextOf(competition) }
  await db.update(competitions).set(changed).where(eq(competitions.id, id))
  const announcementId =
    announce && !competition.archive ? await announcePublished(db, id, personId, at) : undefined
  await record(db, { at, by: personId, event: 'competition-published', subject: `competition:${id}` })
  return { competition: { ...competition, ...changed }, announcementId }
}

function checkComplete(competition: Competition): void {
  const lacks = lacking(competition)
  if (lacks.length > 0) throw new Refusal('competition-incomplete', { count: lacks.length })
}

function checkDeadline({ deadline, archive, resultsAt }: Competition, at: Date): void {
  const over = archive || resultsAt !== null
  if (!over && deadline <= at) throw new Refusal('competition-deadline-passed')
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
