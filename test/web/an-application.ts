import type { Db } from '../../src/database/client.ts'
import {
  applications,
  competitions,
  forms,
  lots,
  organizations,
  people,
} from '../../src/database/schema/index.ts'
import { aCompetition, day, NOW } from '../core/competitions/a-competition.ts'

/** A started application of one organization to a new competition of this code. */
export async function anApplication(
  db: Db,
  code: string,
): Promise<{ applicationId: number; personId: number }> {
  const competitionId = await idOf(db.insert(competitions).values(aCompetition(code)).returning())
  const theme = { kk: 'Тақырып', ru: 'Тема' }
  const lotId = await idOf(db.insert(lots).values({ competitionId, number: 1, theme }).returning())
  const definition = { key: code, version: 1, title: theme, sections: [] }
  const formId = await idOf(db.insert(forms).values({ key: code, version: 1, definition }).returning())
  const personId = await idOf(db.insert(people).values({ createdAt: NOW, name: 'Айгүл' }).returning())
  const organization = { bin: '250340000010', ownerId: personId, createdAt: NOW }
  const organizationId = await idOf(db.insert(organizations).values(organization).returning())
  const application = {
    organizationId,
    competitionId,
    lotId,
    formId,
    startedBy: personId,
    startedAt: day(-4),
  }
  return { personId, applicationId: await idOf(db.insert(applications).values(application).returning()) }
}

async function idOf(rows: Promise<{ id: number }[]> | PromiseLike<{ id: number }[]>): Promise<number> {
  const [row] = await rows
  if (!row) throw new Error('nothing was written')
  return row.id
}
