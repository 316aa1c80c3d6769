import { tellAnnouncements } from '../core/announcements/tell-announcements.ts'
import { forgetTrials } from '../core/applications/trial/trial.ts'
import { publishDue } from '../core/competitions/publish-due.ts'
import { settleInDoubt } from '../core/notifications/end-chunk.ts'
import { catchUpFollowUps } from '../core/notifications/follow-up.ts'
import { releaseStranded, settleBroadcasts } from '../core/notifications/settle-broadcasts.ts'
import { openLots } from '../core/opening/open-lots.ts'
import { tellClosed } from '../core/opening/tell-closed.ts'
import { remindReports } from '../core/projects/remind-reports.ts'
import { remindYearly } from '../core/reminders/remind-yearly.ts'
import { sweepReminders } from '../core/reminders/sweep-reminders.ts'
import type { Db } from '../database/client.ts'
import type { Feeder } from './feeder.ts'

/** Looks for rows that want something done, and does it. Run twice or late it does no harm: the rows are the truth. */
export interface Sweep {
  name: string
  everySeconds: number
  run(): Promise<unknown>
}

interface SweepParts {
  db: Db
  clock: { now(): Date }
  feeder: Feeder
  /** Telegram ids of staff, who hear of an opening. */
  staffIds: readonly number[]
}

/** What is looked at, and how often. */
export const timetable = ({ db, clock, feeder, staffIds }: SweepParts): Sweep[] => [
  { name: 'reminders', everySeconds: 60, run: () => sweepReminders(db, clock.now(), feeder.wake) },
  { name: 'yearly', everySeconds: 60, run: () => remindYearly(db, clock.now()) },
  { name: 'reports', everySeconds: 300, run: () => remindReports(db, clock.now()) },
  {
    name: 'announcements',
    everySeconds: 3,
    run: async () => {
      if ((await tellAnnouncements(db, clock.now())) > 0) feeder.wake()
    },
  },
  { name: 'opening', everySeconds: 15, run: () => openLots(db, { now: clock.now(), staffIds }) },
  { name: 'publications', everySeconds: 5, run: () => publishDue(db, { now: clock.now(), staffIds }) },
  { name: 'closed', everySeconds: 15, run: () => tellClosed(db, clock.now()) },
  { name: 'in-doubt', everySeconds: 15, run: () => settleInDoubt(db, clock.now()) },
  { name: 'broadcasts', everySeconds: 3, run: () => settleBroadcasts(db, clock.now()) },
  { name: 'follow-ups', everySeconds: 5, run: () => catchUpFollowUps(db, clock.now()) },
  { name: 'trials', everySeconds: 3600, run: () => forgetTrials(db, clock.now()) },
  { name: 'stranded', everySeconds: 3600, run: () => releaseStranded(db) },
  { name: 'feed', everySeconds: 5, run: () => feeder.feed() },
]
