import type { Db } from '../../database/client.ts'
import type { competitions } from '../../database/schema/index.ts'
import { type Day, toAlmaty } from '../calendar/astana-time.ts'
import { readMilestones } from '../competitions/read-milestones.ts'

/** The last day of the examination of a competition, set by the organizer or following from the law. */
export async function examinationEnds(
  db: Db,
  competition: typeof competitions.$inferSelect,
  now: Date,
): Promise<Day | undefined> {
  const milestones = await readMilestones(db, competition, now)
  const examination = milestones.find(({ kind }) => kind === 'examination')
  return examination && (examination.day ?? toAlmaty(examination.at).date)
}
