import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { broadcasts, competitions, lots, openedLots } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import { isBroadcastSealed } from '../notices/count-audience.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'
import type { ExportWish } from './wish.ts'

/**
 * Whether somebody may have such a file now. Asked when it is wished for and again when it is made.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'received-elsewhere', 'export-sealed'
 */
export async function mustMayExport(db: Db, by: Actor, wish: ExportWish, now: Date): Promise<void> {
  if (wish.kind === 'journal') return mustCan(by, 'readAudit')
  if (wish.kind === 'subscribers') return mustCan(by, 'exportEverything')
  if (wish.kind === 'deliveries') {
    if (wish.broadcastId !== undefined) return ofBroadcast(db, by, wish.broadcastId, now)
    return mustCan(by, 'exportFigures', await whoseOf(db, wish.competitionId))
  }
  const whose = await whoseOf(db, wish.competitionId)
  if (wish.kind === 'scores') mustCan(by, 'readExamination', whose)
  else if (wish.kind === 'applications' && !wish.personal) mustCan(by, 'exportFigures', whose)
  else mustCan(by, 'exportPersonal', whose)
  await mustBeOpened(db, wish)
}

/** Its readers are those of the whole service. */
async function ofBroadcast(db: Db, by: Actor, id: number, now: Date): Promise<void> {
  mustCan(by, 'exportEverything')
  const [broadcast] = await db.select().from(broadcasts).where(eq(broadcasts.id, id))
  if (!broadcast) throw new Refusal('not-found')
  if (await isBroadcastSealed(db, broadcast, now)) throw new Refusal('export-sealed')
}

/** Sealed until the opening; and what is not received here never comes to us. */
async function mustBeOpened(
  db: Db,
  { kind, competitionId }: Extract<ExportWish, { competitionId: number }>,
): Promise<void> {
  const [row] = await db
    .select({ intake: competitions.intake })
    .from(competitions)
    .where(eq(competitions.id, competitionId))
  // Its dossier is all there is but for the applications.
  if (row?.intake === 'elsewhere' && kind === 'dossier') return
  if (row?.intake === 'elsewhere') throw new Refusal('received-elsewhere')
  const opened = sql`${openedLots.lotId} in (select ${lots.id} from ${lots} where ${lots.competitionId} = ${competitionId})`
  if ((await db.$count(openedLots, opened)) === 0) throw new Refusal('export-sealed')
}
