/** `open` is `opensAt <= now < deadline`; an application received at the deadline itself is late. */
export type CompetitionState = 'draft' | 'upcoming' | 'open' | 'closed' | 'results' | 'cancelled' | 'archive'

/** What the state is a function of; `null` is "not yet" or, for `opensAt`, "from publication on". */
export interface CompetitionMoments {
  publishedAt: Date | null
  opensAt: Date | null
  deadline: Date
  cancelledAt: Date | null
  resultsAt: Date | null
  archive: boolean
}

/** Where a competition stands at `now`. `list-competitions.ts` says the same in SQL: change both. */
export function competitionState(competition: CompetitionMoments, now: Date): CompetitionState {
  if (!competition.publishedAt) return 'draft'
  if (competition.archive) return 'archive'
  if (competition.cancelledAt) return 'cancelled'
  if (competition.resultsAt && competition.resultsAt <= now) return 'results'
  if (competition.deadline <= now) return 'closed'
  return competition.opensAt && competition.opensAt > now ? 'upcoming' : 'open'
}
