import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications, competitions } from '../../database/schema/index.ts'
import { type Locale, type Localized, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { idIn, type Write } from './letter.ts'

/** An answer that was published: to whoever asked, and to those who follow the competition. */
export const writeClarification: Write = async ({ db }, notification) => {
  const found = await read(db, idIn(notification, 'clarificationId'))
  if (!found?.answer) return undefined
  const { locale } = notification
  const { question, answer, competitionId, title } = found
  return {
    html: [
      markup(locale, 'notification-answered'),
      ...titleLine(locale, title),
      markup(locale, 'notification-question-text', { question: clip(question, 1000) }),
      markup(locale, 'notification-answer-text', { answer: clip(pick(answer, locale), 2500) }),
    ].join('\n\n'),
    buttons: [
      ...(competitionId === null
        ? []
        : [[{ text: t(locale, 'notification-competition-button'), data: `comp:${competitionId}` }]]),
      [
        {
          text: t(locale, 'announcement-stop-button'),
          data: competitionId === null ? 'stop:answers' : `stop:answers:${competitionId}`,
        },
        homeButton(locale),
      ],
    ],
  }
}

/** A new question, to staff. Answered meanwhile by a colleague, it is not sent. */
export const writeQuestion: Write = async ({ db }, notification) => {
  const id = idIn(notification, 'clarificationId')
  const found = await read(db, id)
  if (!found || found.answeredAt) return undefined
  const { locale } = notification
  return {
    html: [
      markup(locale, 'notification-question'),
      ...titleLine(locale, found.title),
      markup(locale, 'notification-question-text', { question: clip(found.question, 3000) }),
    ].join('\n\n'),
    buttons: [[{ text: t(locale, 'notification-answer-button'), data: `answer:${id}`, style: 'primary' }]],
  }
}

async function read(db: Db, id: number) {
  const [row] = await db
    .select({
      question: clarifications.question,
      answer: clarifications.answer,
      answeredAt: clarifications.answeredAt,
      competitionId: clarifications.competitionId,
      title: competitions.title,
    })
    .from(clarifications)
    .leftJoin(competitions, eq(competitions.id, clarifications.competitionId))
    .where(eq(clarifications.id, id))
  return row
}

/** None for a question about the service itself. */
const titleLine = (locale: Locale, title: Localized | null): string[] =>
  title ? [markup(locale, 'notification-competition', { title: clip(pick(title, locale), 200) })] : []
