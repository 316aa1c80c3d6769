import type { Cause } from '../../database/schema/index.ts'
import { writeAnnouncement } from './announcement.ts'
import { writeAppeal } from './appeal.ts'
import { writeApproval } from './approval.ts'
import { writeAssignment, writeReady } from './assignment.ts'
import { writeClarification, writeQuestion } from './clarification.ts'
import { writeClosed } from './closed.ts'
import { writeDigest } from './digest.ts'
import { writeDuty } from './duty.ts'
import { writeExport } from './export.ts'
import { writeExtension } from './extension.ts'
import { writeJoin } from './join.ts'
import type { Write } from './letter.ts'
import { writeCorrection, writeNotice, writeRemoval } from './notice.ts'
import { writeOpening } from './opening.ts'
import { writeOutage } from './outage.ts'
import { writeReceipt, writeReport } from './outcome.ts'
import { writeProject } from './project.ts'
import { writeProposal } from './proposal.ts'
import { writeReminder } from './reminder.ts'
import { writeResult } from './result.ts'
import { writeReview } from './review.ts'
import { writeStaff } from './staff.ts'
import { writeYearly } from './yearly.ts'

/** How each cause is put into words. */
export function letterWriters(): Record<Cause, Write> {
  const announcement = writeAnnouncement()
  const writers: Record<Cause, Write> = {
    announcement,
    notice: writeNotice(),
    correction: writeCorrection(),
    removal: writeRemoval,
    digest: writeDigest((cause) => writers[cause]),
    reminder: writeReminder,
    clarification: writeClarification,
    question: writeQuestion,
    join: writeJoin,
    receipt: writeReceipt,
    result: writeResult(announcement),
    report: writeReport,
    approval: writeApproval,
    closed: writeClosed,
    opening: writeOpening(),
    extension: writeExtension,
    outage: writeOutage,
    duty: writeDuty,
    yearly: writeYearly,
    assignment: writeAssignment,
    ready: writeReady,
    staff: writeStaff,
    review: writeReview,
    appeal: writeAppeal,
    project: writeProject,
    proposal: writeProposal,
    export: writeExport,
  }
  return writers
}
