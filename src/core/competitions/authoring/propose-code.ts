import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { competitions } from '../../../database/schema/index.ts'
import { dayOf } from '../../calendar/astana-time.ts'
import type { CompetitionContent } from '../file/content.ts'
import { latinWords } from './latin.ts'
import { hasDeadline } from './unset-deadline.ts'

/** The code of a draft before there is anything to name it by. */
export const firstCode = (id: number): string => `draft-${id}`

/** Letters of the words; the year and a number, where two are alike, follow. Forty are allowed. */
const WORDS = 30

/** With a code, once there is a title; one that was chosen stays. */
export async function withCode(
  db: Db,
  content: CompetitionContent,
  { id, now }: { id: number; now: Date },
): Promise<CompetitionContent> {
  if (content.code !== firstCode(id) || !latinWords(nameOf(content), WORDS)) return content
  return { ...content, code: await proposeCode(db, content, { id, now }) }
}

/** The first words of the title in Latin letters and the year of the deadline; free, or with a number that makes it so. */
export async function proposeCode(
  db: Db,
  content: CompetitionContent,
  { id, now }: { id: number; now: Date },
): Promise<string> {
  const year = dayOf(hasDeadline(content) ? content.deadline : now).slice(0, 4)
  const words = latinWords(nameOf(content), WORDS).replace(new RegExp(`-${year}(?=-|$)`), '')
  const code = `${words}-${year}`
  let nth = 1
  const candidate = () => (nth === 1 ? code : `${code}-${nth}`)
  while (await isTaken(db, candidate(), id)) nth += 1
  return candidate()
}

const nameOf = ({ title }: CompetitionContent): string => title.kk || title.ru

export const isTaken = async (db: Db, code: string, id: number): Promise<boolean> =>
  (await db.$count(competitions, and(eq(competitions.code, code), ne(competitions.id, id)))) > 0
