import { parseMoment } from '../../core/competitions/file/when.ts'
import type { Db } from '../client.ts'
import { clarifications } from '../schema/index.ts'
import { worldClarifications } from './read-world.ts'

interface Around {
  now: Date
  /** Ids by Telegram id. */
  people: Map<number, number>
  /** Ids by code, of those just created. */
  competitions: Map<string, number>
}

/** Writes the questions and answers of competitions that were just created. */
export async function seedClarifications(db: Db, { now, people, competitions }: Around): Promise<void> {
  const rows = worldClarifications().flatMap(
    ({ competition, askedBy, asked, answered, question, answer }) => {
      const competitionId = competitions.get(competition)
      if (competitionId === undefined) return []
      return {
        competitionId,
        askedBy: people.get(askedBy) ?? null,
        askedAt: parseMoment(asked, now)!,
        question,
        answer,
        answeredBy: people.get(STAFF) ?? null,
        answeredAt: parseMoment(answered, now)!,
      }
    },
  )
  if (rows.length > 0) await db.insert(clarifications).values(rows)
}

/** Дана, of people.yaml. */
const STAFF = 100009
