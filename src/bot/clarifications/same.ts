import { eq } from 'drizzle-orm'
import { sameQuestion } from '../../core/clarifications/same-question.ts'
import { clarifications } from '../../database/schema/index.ts'
import { pick } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import type { BotContext } from '../context.ts'
import { clip } from '../ui/paging.ts'
import { attempt, type Desk, localeOf } from './talk-steps.ts'

/** Counts a person in with those who ask a question; what to tell them: its answer, or that it will come. */
export async function joinQuestion(
  desk: Desk,
  outer: BotContext,
  personId: number,
  id: number,
): Promise<string> {
  const { db, clock } = desk.parts
  const locale = await localeOf(desk, outer)
  let standing: number | undefined
  const refused = await attempt(locale, () =>
    db.transaction(async (tx) => {
      const joined = await sameQuestion(tx, { id: personId }, id, clock.now())
      standing = joined.answered ? joined.id : undefined
    }),
  )
  if (refused) return refused
  if (standing === undefined) return markup(locale, 'question-same-done')
  const [row] = await db.select().from(clarifications).where(eq(clarifications.id, standing))
  return markup(locale, 'question-same-answered', {
    question: clip(row!.question, 1000),
    answer: clip(pick(row!.answer!, locale), 2000),
  })
}
