import type { exports } from '../../database/schema/index.ts'
import { isEventGroup, type JournalFilter } from '../audit/journal-filter.ts'
import { isDay } from '../calendar/astana-time.ts'

/** What is to be in a file. */
export type ExportWish =
  | { kind: 'applications'; competitionId: number; personal: boolean }
  | { kind: 'scores'; competitionId: number }
  | { kind: 'subscribers' }
  /** Of one broadcast, or of all of a competition. */
  | { kind: 'deliveries'; competitionId: number; broadcastId?: undefined }
  | { kind: 'deliveries'; broadcastId: number; competitionId?: undefined }
  | { kind: 'journal'; filter: JournalFilter }
  | { kind: 'dossier'; competitionId: number }

export type ExportRow = typeof exports.$inferSelect
type Kept = Pick<ExportRow, 'kind' | 'competitionId' | 'personal'>

/** A wish as a row keeps it: what has no column of its own stands behind the name. */
export function keptWish(wish: ExportWish): Kept {
  const competitionId = 'competitionId' in wish ? (wish.competitionId ?? null) : null
  const personal = wish.kind === 'dossier' || (wish.kind === 'applications' && wish.personal)
  return {
    kind: [wish.kind, ...detailsOf(wish)].join(':').replace(/:+$/, ''),
    competitionId,
    personal: personal ? 'with' : 'without',
  }
}

function detailsOf(wish: ExportWish): (string | number)[] {
  if (wish.kind === 'deliveries') return wish.broadcastId === undefined ? [] : [wish.broadcastId]
  if (wish.kind !== 'journal') return []
  const { personId, competitionId, group, from, until } = wish.filter
  return [personId, competitionId, group, from, until].map((part) => part ?? '')
}

/** @throws Error for a row of no kind we know */
export function wishOf({ kind: kept, competitionId, personal }: Kept): ExportWish {
  const [kind, ...details] = kept.split(':')
  if (kind === 'subscribers') return { kind }
  if (kind === 'journal') return { kind, filter: filterIn(details) }
  if (kind === 'deliveries' && details[0]) return { kind, broadcastId: Number(details[0]) }
  if (competitionId === null) throw new Error(`an export of no competition: ${kept}`)
  if (kind === 'applications') return { kind, competitionId, personal: personal === 'with' }
  if (kind === 'scores' || kind === 'deliveries' || kind === 'dossier') return { kind, competitionId }
  throw new Error(`no such export: ${kept}`)
}

function filterIn([personId, competitionId, group, from, until]: string[]): JournalFilter {
  return {
    personId: personId ? Number(personId) : undefined,
    competitionId: competitionId ? Number(competitionId) : undefined,
    group: isEventGroup(group) ? group : undefined,
    from: isDay(from) ? from : undefined,
    until: isDay(until) ? until : undefined,
  }
}
