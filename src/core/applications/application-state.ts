import { type CompetitionMoments, competitionState } from '../competitions/state.ts'

/** The moments an application's state is a function of. */
export interface ApplicationMoments {
  submittedAt: Date | null
  withdrawnAt: Date | null
  /** Elsewhere: when the person said it was filed there. */
  filedAt: Date | null
  /** The newest answer; absent when nothing was answered. */
  changedAt: Date | null
}

/**
 * `draft`: being filled in · `submitted`: counts as it is · `changed`: counts as submitted, but newer answers wait to be sent ·
 * `withdrawn`: may be submitted again before the deadline · `filed`: filed elsewhere · `missed`: the deadline passed over a
 * draft · `closed`: the competition was cancelled.
 */
export type ApplicationState = 'draft' | 'submitted' | 'changed' | 'withdrawn' | 'filed' | 'missed' | 'closed'

export function applicationState(
  application: ApplicationMoments,
  competition: CompetitionMoments,
  now: Date,
): ApplicationState {
  const { submittedAt, withdrawnAt, filedAt, changedAt } = application
  const open = competitionState(competition, now) === 'open'
  if (competition.cancelledAt) return 'closed'
  if (filedAt) return 'filed'
  if (withdrawnAt) return 'withdrawn'
  if (!submittedAt) return open ? 'draft' : 'missed'
  return open && changedAt && changedAt > submittedAt ? 'changed' : 'submitted'
}
