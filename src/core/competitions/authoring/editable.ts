import type { Competition } from '../get-competition.ts'
import { competitionState } from '../state.ts'

/** What of a competition can be written step by step, in the order in which it is asked. */
export const AUTHORED_FIELDS = [
  'kind',
  'customer',
  'title',
  'summary',
  'spheres',
  'regions',
  'themes',
  'budget',
  'deadline',
  'opens',
  'repeat',
  'milestones',
  'needs',
  'lots',
  'intake',
  'intake-place',
  'intake-url',
  'limit',
  'form',
  'documents',
  'code',
] as const
export type AuthoredField = (typeof AUTHORED_FIELDS)[number]

export const AUTHORING_STATES = ['draft', 'open', 'closed', 'opened', 'results', 'cancelled'] as const
/** `open` also before the first application is received; `opened`: its applications were opened, there are no results yet. */
export type AuthoringState = (typeof AUTHORING_STATES)[number]

const UNTIL_RESULTS: readonly AuthoringState[] = ['draft', 'open', 'closed', 'opened', 'results']
const WHILE_RECEIVED: readonly AuthoringState[] = ['draft', 'open']
const DRAFT: readonly AuthoringState[] = ['draft']

/**
 * In which states what may be changed. Drafts of applications are begun for a kind, a form and a place of intake; conditions are
 * what applicants relied on, so they stand once the time is over; words and documents (protocols come late) may be corrected.
 * `checkChange` declines the same of a file, and asks besides what the law says about dates.
 */
const EDITABLE: Record<AuthoredField, readonly AuthoringState[]> = {
  kind: DRAFT,
  code: DRAFT,
  form: DRAFT,
  intake: DRAFT,
  title: UNTIL_RESULTS,
  customer: UNTIL_RESULTS,
  summary: UNTIL_RESULTS,
  themes: UNTIL_RESULTS,
  budget: UNTIL_RESULTS,
  milestones: UNTIL_RESULTS,
  documents: UNTIL_RESULTS,
  spheres: WHILE_RECEIVED,
  regions: WHILE_RECEIVED,
  deadline: WHILE_RECEIVED,
  opens: WHILE_RECEIVED,
  repeat: WHILE_RECEIVED,
  needs: WHILE_RECEIVED,
  lots: WHILE_RECEIVED,
  'intake-place': WHILE_RECEIVED,
  'intake-url': WHILE_RECEIVED,
  limit: WHILE_RECEIVED,
}

export const isEditable = (field: AuthoredField, state: AuthoringState): boolean =>
  EDITABLE[field].includes(state)

/** `opened`: whether any of its lots was. The archive is of the past, as what has results. */
export function authoringState(competition: Competition, opened: boolean, now: Date): AuthoringState {
  const state = competitionState(competition, now)
  if (state === 'upcoming') return 'open'
  if (state === 'archive') return 'results'
  return state === 'closed' && opened ? 'opened' : state
}

export const isAuthoredField = (name: string): name is AuthoredField =>
  AUTHORED_FIELDS.some((field) => field === name)
