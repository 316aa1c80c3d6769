import { type SQL, sql } from 'drizzle-orm'
import { auditEvents } from '../../database/schema/index.ts'
import { stamp } from '../../database/stamp.ts'
import { addDays, type Day, fromAlmaty } from '../calendar/astana-time.ts'

/** What is asked of the journal; an absent part asks nothing. */
export interface JournalFilter {
  /** 0: what the service did by itself. */
  personId?: number | undefined
  competitionId?: number | undefined
  group?: EventGroup | undefined
  /** First and last day, both included. */
  from?: Day | undefined
  until?: Day | undefined
}

/** Kinds of event, by how their names begin (PostgreSQL regular expressions). */
const GROUPS = {
  competitions: '^(competition|deadline|publication|lot|milestone)-|^form-(?!adopted)',
  applications: '^(answers|extension)-|^application-(?!read)|^form-adopted$',
  opening: '^(lots|seal|applicants)-|^application-read$',
  examination: '^(review|expert|admission|commission|draw|score|rubric|interest)',
  results: '^(result|attendance|appeal|project|contract|report|award)',
  questions: '^(clarification|question)',
  notices: '^(notice|broadcast)-',
  organizations: '^(organization|member|join|invitation|handover|ownership|proposal)',
  staff: '^(staff|role|rule|calendar|chat|act|export)',
  people: '^(person|consent)-',
} as const

export type EventGroup = keyof typeof GROUPS
export const EVENT_GROUPS = Object.keys(GROUPS) as EventGroup[]

export const isEventGroup = (text: unknown): text is EventGroup =>
  EVENT_GROUPS.some((group) => group === text)

/** The lines that fit, without what is sealed. */
export const journalWhere = (filter: JournalFilter, now: Date): SQL =>
  sql.join([...conditions(filter), notSealed(now)], sql` and `)

function conditions({ personId, competitionId, group, from, until }: JournalFilter): SQL[] {
  const { at, event, personId: by, subject } = auditEvents
  return [
    ...(personId === undefined ? [] : [personId === 0 ? sql`${by} is null` : sql`${by} = ${personId}`]),
    ...(competitionId === undefined ? [] : [sql`${subject} in (${subjectsOf(competitionId)})`]),
    ...(group ? [sql`${event} ~ ${GROUPS[group]}`] : []),
    ...(from ? [sql`${at} >= ${stamp(fromAlmaty(from, '00:00'))}`] : []),
    ...(until ? [sql`${at} < ${stamp(fromAlmaty(addDays(until, 1), '00:00'))}`] : []),
  ]
}

/** A competition and everything that belongs to it. */
const subjectsOf = (id: number): SQL => sql`
  select ${`competition:${id}`}
  union all select 'application:' || a.id from applications a where a.competition_id = ${id}
  union all select 'submission:' || s.id from submissions s
    join applications a on a.id = s.application_id where a.competition_id = ${id}
  union all select 'lot:' || l.id from lots l where l.competition_id = ${id}
  union all select 'review:' || r.id from reviews r join lots l on l.id = r.lot_id where l.competition_id = ${id}
  union all select 'clarification:' || q.id from clarifications q where q.competition_id = ${id}
  union all select 'results:' || p.id from result_protocols p where p.competition_id = ${id}
  union all select 'appeal:' || p.id from appeals p
    join result_protocols r on r.id = p.protocol_id where r.competition_id = ${id}
  union all select 'project:' || p.id from projects p where p.competition_id = ${id}
  union all select 'report:' || r.id from reports r
    join projects p on p.id = r.project_id where p.competition_id = ${id}`

/** What staff did themselves with an application is no secret, though the application is. */
const ALWAYS = sql`('seal-attempt', 'extension-granted', 'extension-declined', 'extension-cancelled', 'extension-moved')`

/** Until its lot is opened nobody may know of an application, not even that there is one. */
const notSealed = (now: Date): SQL => sql`(${auditEvents.event} in ${ALWAYS} or not exists (
  select 1 from applications a join competitions c on c.id = a.competition_id
  where a.id = (case when ${auditEvents.subject} like 'application:%' then split_part(${auditEvents.subject}, ':', 2)::int end)
    and (c.deadline > ${stamp(now)} or (
      c.intake = 'here' and c.cancelled_at is null and c.results_at is null and not c.archive
      and not exists (select 1 from opened_lots o where o.lot_id = a.lot_id)))))`
