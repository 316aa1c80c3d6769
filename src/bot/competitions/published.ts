import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { Refusal } from '../../core/errors.ts'
import type { Visit } from '../ui/visit.ts'

/** @throws Refusal not-found for what is not published, or was never there */
export async function published({ db }: Pick<Visit, 'db'>, id: number): Promise<Competition> {
  const competition = await getCompetition(db, { id })
  if (!competition) throw new Refusal('not-found')
  return competition
}
