import type { Db } from '../../database/client.ts'
import { record } from '../audit/record.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { openedLot } from './opened-lot.ts'
import { remindExperts } from './remind-experts.ts'

/** Staff remind the experts of a lot who owe anything; whoever was reminded that day is not. @throws Refusal of rights */
export async function askExperts(
  db: Db,
  by: Actor,
  { lotId, now }: { lotId: number; now: Date },
): Promise<number> {
  mustCan(by, 'examine', (await openedLot(db, lotId)).competition)
  const count = await remindExperts(db, { lotId }, now)
  const subject = `lot:${lotId}`
  await record(db, { at: now, by: by.id, event: 'experts-reminded', subject, after: { count } })
  return count
}
