import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people, projects } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { type Day, isDay } from '../calendar/astana-time.ts'
import { Refusal } from '../errors.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'
import { colleaguesOf } from '../results/colleagues-of.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { contractWaits, getProject, type Project } from './get-project.ts'

/** What a contract says, in the order in which it is asked for. */
export const CONTRACT_PARTS = ['number', 'day', 'starts', 'ends'] as const
export type ContractPart = (typeof CONTRACT_PARTS)[number]

const COLUMN = { number: 'contractNumber', day: 'contractDay', starts: 'startsOn', ends: 'endsOn' } as const
const NUMBER_LENGTH = 50

interface Writing {
  projectId: number
  part: ContractPart
  /** The number as written, or a day as 'YYYY-MM-DD'. */
  value: string | Day | undefined
  now: Date
}

/**
 * Writes one part of a project's contract; with the last one the organization hears of it.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'project-revoked', 'contract-waits' (details: `day`),
 * 'contract-day-unclear', 'contract-days-order'
 */
export async function writeContract(
  db: Db,
  by: Actor,
  { projectId, part, value, now }: Writing,
): Promise<Project> {
  const { row } = await mayContract(db, by, projectId, now)
  const written = value?.trim() ?? ''
  const fits = part === 'number' ? written !== '' && written.length <= NUMBER_LENGTH : isDay(written)
  if (!fits) throw new Refusal('contract-day-unclear')
  const after = { ...row, [COLUMN[part]]: written }
  if (after.startsOn && after.endsOn && after.endsOn < after.startsOn)
    throw new Refusal('contract-days-order')
  await db
    .update(projects)
    .set({ [COLUMN[part]]: written })
    .where(eq(projects.id, projectId))
  const subject = `project:${projectId}`
  await record(db, { at: now, by: by.id, event: 'contract-written', subject, fields: [COLUMN[part]] })
  if (part === 'ends' && isContracted(after))
    await tell(db, peopleWho({ wanted: colleaguesOf(people.id, row.submissionId) }), {
      ...{ cause: 'project', causeKey: `contract:${projectId}:${after.contractNumber}`, now },
      data: { about: 'contract', projectId },
    })
  return getProject(db, projectId)
}

/** The project, if a contract may be entered now. @throws Refusal as `writeContract` */
export async function mayContract(db: Db, by: Actor, projectId: number, now: Date): Promise<Project> {
  const project = await getProject(db, projectId, { lock: true })
  mustCan(by, 'manageProject', project.competition)
  if (project.row.revokedAt) throw new Refusal('project-revoked')
  const waits = await contractWaits(db, project.competition.id, now)
  if (waits) throw new Refusal('contract-waits', waits)
  return project
}

type Contract = Pick<Project['row'], 'contractNumber' | 'contractDay' | 'startsOn' | 'endsOn'>

/** All of it is there. */
export const isContracted = ({ contractNumber, contractDay, startsOn, endsOn }: Contract): boolean =>
  Boolean(contractNumber && contractDay && startsOn && endsOn)
