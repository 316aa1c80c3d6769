import { readExceptions } from '../../core/calendar/read-exceptions.ts'
import { examinedCompetition } from '../../core/reminders/remind-staff.ts'
import { countWaiting, waitingQuestions } from '../../core/reminders/waiting-questions.ts'
import { actorNow } from '../../core/staff/grants-of.ts'
import { date, shortMoment } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import { idIn, type Letter, type Write } from './letter.ts'

/** To staff: questions that wait, an examination that ends. Done meanwhile, it is not sent. */
export const writeDuty: Write = (around, notification) =>
  notification.data.about === 'questions'
    ? questions(around, notification)
    : examination(around, notification)

const questions: Write = async ({ db, now }, { data, locale, personId }): Promise<Letter | undefined> => {
  const exceptions = await readExceptions(db)
  const waiting = await waitingQuestions(db, String(data.day), now, exceptions)
  // A reach comes with roles that were given: those of ADMIN_IDS reach everything.
  const by = data.reach === true && personId !== null ? await actorNow(db, personId, []) : undefined
  const sums = countWaiting(waiting, now, { exceptions, by })
  const { count, closingSoon, overdue, oldestId, oldestAt } = sums
  if (oldestId === null || oldestAt === null) return undefined
  return {
    html: [
      markup(locale, 'reminder-duty-questions', { count }),
      markup(locale, 'reminder-duty-oldest', { moment: shortMoment(oldestAt) }),
      ...(overdue > 0 ? [markup(locale, 'question-overdue-count', { count: overdue })] : []),
      ...(closingSoon > 0 ? [markup(locale, 'reminder-duty-closing', { count: closingSoon })] : []),
    ].join('\n'),
    buttons: [
      [{ text: t(locale, 'reminder-duty-oldest-button'), data: `answer:${oldestId}`, style: 'primary' }],
      ...(count > 1 ? [[{ text: t(locale, 'home-questions-button'), data: 'answer' }]] : []),
    ],
  }
}

const examination: Write = async ({ db, now }, notification): Promise<Letter | undefined> => {
  const { locale, data } = notification
  const id = idIn(notification, 'competitionId')
  const last = String(data.last)
  const found = await examinedCompetition(db, { id, last }, now)
  if (!found) return undefined
  const title = clip(pick(found.title, locale), 200)
  return {
    html:
      data.moment === 'day'
        ? markup(locale, 'reminder-duty-examination-day', { title, date: date(locale, last) })
        : markup(locale, 'reminder-duty-examination-eve', { title, date: date(locale, last) }),
    buttons: [[{ text: t(locale, 'home-competition-button'), data: `staffcomp:${id}`, style: 'primary' }]],
  }
}
