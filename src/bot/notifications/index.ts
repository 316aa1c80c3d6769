import type { Cause } from '../../database/schema/index.ts'
import { writeAnnouncement } from './announcement.ts'
import { writeClarification, writeQuestion } from './clarification.ts'
import { writeJoin } from './join.ts'
import type { Write } from './letter.ts'
import { writeNotice } from './notice.ts'
import { writeReceipt, writeReport, writeResult } from './outcome.ts'
import { writeReminder } from './reminder.ts'

/** How each cause is put into words. */
export const letterWriters = (): Record<Cause, Write> => ({
  announcement: writeAnnouncement(),
  notice: writeNotice(),
  reminder: writeReminder,
  clarification: writeClarification,
  question: writeQuestion,
  join: writeJoin,
  receipt: writeReceipt,
  result: writeResult,
  report: writeReport,
})
