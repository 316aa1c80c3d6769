import { eq } from 'drizzle-orm'
import { sameText } from '../../core/clarifications/answer-text.ts'
import type { Notification } from '../../core/notifications/sender.ts'
import type { Db } from '../../database/client.ts'
import { clarifications, competitions, formerClarificationAnswers } from '../../database/schema/index.ts'
import { type Locale, type Localized, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { competitionPayload, deepLink } from '../home/link.ts'
import { homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'
import { chatSettingsButton } from './announcement-buttons.ts'
import { type Around, idIn, type Write } from './letter.ts'

type Found = NonNullable<Awaited<ReturnType<typeof read>>>

/** Letters of question, answer and the answer that stood before; one message holds them and what stands around. */
const SHOWN = { question: 700, answer: 2000, former: 700 }

/** An answer that was published, or another in its place: to whoever asked, and to those who follow the competition. */
export const writeClarification: Write = async (around, notification) => {
  const { db } = around
  const found = await read(db, idIn(notification, 'clarificationId'))
  if (!found?.answer) return undefined
  const { locale, data } = notification
  const { question, answer, title, toAskerAlone } = found
  const former = typeof data.formerId === 'number' ? await formerAnswer(db, data.formerId) : undefined
  // Changed back while the news of the change was on its way.
  if (former && sameText(former, answer)) return undefined
  return {
    html: [
      former ? markup(locale, 'question-changed') : markup(locale, 'notification-answered'),
      ...titleLine(locale, title),
      markup(locale, 'notification-question-text', { question: clip(question, SHOWN.question) }),
      ...(former
        ? [markup(locale, 'question-former', { answer: clip(pick(former, locale), SHOWN.former) })]
        : []),
      markup(locale, 'notification-answer-text', { answer: clip(pick(answer, locale), SHOWN.answer) }),
      ...(toAskerAlone ? [markup(locale, 'question-private-note')] : []),
    ].join('\n\n'),
    buttons: buttonsUnder(around, notification, found),
  }
}

function buttonsUnder(
  { botUsername }: Around,
  { locale, chatId }: Notification,
  { competitionId, code }: Found,
): Button[][] {
  const open = t(locale, 'notification-competition-button')
  const stop = t(locale, 'announcement-stop-button')
  if (competitionId === null) return [[{ text: stop, data: 'stop:answers' }, homeButton(locale)]]
  if (chatId === null)
    return [
      [{ text: open, data: `comp:${competitionId}` }],
      [{ text: stop, data: `stop:answers:${competitionId}` }, homeButton(locale)],
    ]
  // In groups and channels a button can only be a link.
  return [
    [{ text: open, url: deepLink(botUsername, competitionPayload(code ?? '')) }],
    [chatSettingsButton(locale, chatId, botUsername)],
  ]
}

/** A new question, to staff. Answered or merged meanwhile by a colleague, it is not sent. */
export const writeQuestion: Write = async ({ db }, notification) => {
  const id = idIn(notification, 'clarificationId')
  const found = await read(db, id)
  if (!found || found.answeredAt || found.mergedInto !== null) return undefined
  const { locale } = notification
  return {
    html: [
      markup(locale, 'notification-question'),
      ...titleLine(locale, found.title),
      markup(locale, 'notification-question-text', { question: clip(found.question, 3000) }),
    ].join('\n\n'),
    buttons: [
      [
        { text: t(locale, 'notification-answer-button'), data: `answer:${id}`, style: 'primary' },
        { text: t(locale, 'question-open-button'), data: `question:${id}` },
      ],
    ],
  }
}

async function read(db: Db, id: number) {
  const [row] = await db
    .select({
      id: clarifications.id,
      question: clarifications.question,
      answer: clarifications.answer,
      answeredAt: clarifications.answeredAt,
      mergedInto: clarifications.mergedInto,
      toAskerAlone: clarifications.toAskerAlone,
      competitionId: clarifications.competitionId,
      code: competitions.code,
      title: competitions.title,
    })
    .from(clarifications)
    .leftJoin(competitions, eq(competitions.id, clarifications.competitionId))
    .where(eq(clarifications.id, id))
  return row
}

async function formerAnswer(db: Db, id: number): Promise<Localized | undefined> {
  const [row] = await db
    .select({ answer: formerClarificationAnswers.answer })
    .from(formerClarificationAnswers)
    .where(eq(formerClarificationAnswers.id, id))
  return row?.answer
}

/** None for a question about the service itself. */
const titleLine = (locale: Locale, title: Localized | null): string[] =>
  title ? [markup(locale, 'notification-competition', { title: clip(pick(title, locale), 200) })] : []
