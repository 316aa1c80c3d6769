import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { admissionChecks } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { toAlmaty } from '../calendar/astana-time.ts'
import { type OpenedApplication, openedApplication } from '../opening/read-application.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { type AdmissionItem, admissionList } from './admission-list.ts'
import type { Rejection } from './rank.ts'
import { decisionsOf } from './rank-lot.ts'

/** A point of the list with what was found; `met` undefined: nobody looked yet. */
export interface CheckedItem extends AdmissionItem {
  met: boolean | undefined
  note: string | null
}

export interface Admission {
  opened: OpenedApplication
  items: CheckedItem[]
  /** Of a rejection that is being written; blank where it is not. */
  written: Localized
  /** Null: admitted; undefined: not decided. */
  decision: Rejection | null | undefined
}

/**
 * An opened application with the list by which it is admitted. Only for those who read opened applications.
 * @throws Refusal of rights, 'not-found', 'lot-not-opened'
 */
export async function readAdmission(db: Db, by: Actor, submissionId: number): Promise<Admission> {
  const opened = await openedApplication(db, submissionId)
  mustCan(by, 'readExamination', opened.competition)
  const { form, answers, profile, competition, lotRow, applicant, receipt } = opened
  const rows = await db
    .select()
    .from(admissionChecks)
    .where(eq(admissionChecks.submissionId, submissionId))
    .orderBy(asc(admissionChecks.item))
  const found = new Map(rows.map((row) => [row.item, row]))
  const list = admissionList({
    ...{ kind: competition.kind, form, answers, profile, bin: applicant.bin, lotAmount: lotRow.amount },
    day: toAlmaty(receipt.submittedAt).date,
  })
  return {
    opened,
    items: list.map((item) => ({
      ...item,
      met: found.get(item.key)?.met,
      note: found.get(item.key)?.note ?? null,
    })),
    written: { kk: found.get(DETAIL.kk)?.note ?? '', ru: found.get(DETAIL.ru)?.note ?? '' },
    decision: (await decisionsOf(db, [submissionId])).get(submissionId),
  }
}

/** Where the grounds of a rejection are kept while they are written: beside the points, under keys no point has. */
export const DETAIL = { kk: 'detail.kk', ru: 'detail.ru' } as const
