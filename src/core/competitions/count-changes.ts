import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements } from '../../database/schema/index.ts'

/** How often a published competition was changed, in whatever. */
export const countChanges = (db: Db, competitionId: number): Promise<number> =>
  db.$count(
    announcements,
    and(eq(announcements.competitionId, competitionId), eq(announcements.kind, 'changed')),
  )
