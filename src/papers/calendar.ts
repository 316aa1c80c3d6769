import {
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { moment } from '../language/dates.ts'
import { type Locale, type Localized, pick } from '../language/locale.ts'
import { t } from '../language/translate.ts'
import { oneLine, printable } from './printable.ts'

/** A moment in a competition's life for a person's own calendar; texts are finished. */
export interface Milestone {
  /** The same for every later file of this milestone, so that the newer takes the older one's place. */
  uid: string
  at: Date
  /** When it lasts; otherwise it is a moment. */
  until?: Date | undefined
  title: string
  description: string
  url?: string | undefined
  /** Hours before `at`. */
  alarms: readonly number[]
}

/** Which state of things a calendar file tells. */
export interface Edition {
  /** Grows with every change: RFC 5545, 3.8.7.4. */
  sequence: number
  cancelled: boolean
  now: Date
}

/** A competition as its calendar file shows it. */
export interface CalendarCompetition {
  code: string
  title: Localized
  customer: Localized
  deadline: Date
  deadlineRevision: number
  opensAt: Date | null
  cancelledAt: Date | null
  /** Where to read on: the competition on the site or in the bot. */
  url: string
}

const DEADLINE_ALARMS = [24, 3]
const HOUR = 3600

/** The deadline, and the opening of intake while it is to come. */
export function competitionCalendar(
  competition: CalendarCompetition,
  { locale, now }: { locale: Locale; now: Date },
): Uint8Array {
  const { opensAt, cancelledAt, deadlineRevision } = competition
  const milestones = [
    ...(opensAt && opensAt > now ? [opening(competition, opensAt, locale)] : []),
    deadline(competition, locale),
  ]
  const cancelled = cancelledAt !== null
  // Cancelling is a change as well, though the deadline stays.
  return calendar(milestones, { sequence: deadlineRevision + Number(cancelled), cancelled, now })
}

/** "konkurs-abai-heritage.ics": the code is Latin letters, digits and hyphens. */
export function calendarFileName(code: string): string {
  return `konkurs-${code}.ics`
}

/** Milestones as an iCalendar file (RFC 5545), in UTC, to be added to a person's calendar. */
export function calendar(milestones: readonly Milestone[], edition: Edition): Uint8Array {
  const file = new ICalCalendar({
    prodId: { company: 'Ariptes', product: 'Competitions', language: 'KK' },
    method: ICalCalendarMethod.PUBLISH,
    events: printable(milestones).map((milestone) => event(milestone, edition)),
  })
  return new TextEncoder().encode(file.toString())
}

function event(milestone: Milestone, { sequence, cancelled, now }: Edition): ICalEventData {
  const { uid, at, until = null, title, description, url = null, alarms } = milestone
  return {
    ...{ id: uid, sequence, stamp: now, start: at, end: until, summary: oneLine(title), description, url },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: cancelled
      ? []
      : alarms.map((hours) => ({
          type: ICalAlarmType.display,
          triggerBefore: hours * HOUR,
          description: oneLine(title),
        })),
  }
}

function deadline(competition: CalendarCompetition, locale: Locale): Milestone {
  const { code, title, url, deadline: at, cancelledAt } = competition
  const key = cancelledAt ? 'paper-calendar-cancelled' : 'paper-calendar-deadline'
  return {
    ...{ uid: `${code}-deadline@ariptes`, at, url, alarms: DEADLINE_ALARMS },
    title: t(locale, key, { title: pick(title, locale) }),
    description: describe(competition, locale),
  }
}

function opening(competition: CalendarCompetition, at: Date, locale: Locale): Milestone {
  const { code, title, url } = competition
  return {
    ...{ uid: `${code}-opening@ariptes`, at, url, alarms: [0] },
    title: t(locale, 'paper-calendar-opening', { title: pick(title, locale) }),
    description: describe(competition, locale),
  }
}

/** Calendars show the hour of the phone's zone; the description says Astana's. */
function describe({ customer, deadline: at, url }: CalendarCompetition, locale: Locale): string {
  return t(locale, 'paper-calendar-description', {
    customer: pick(customer, locale),
    moment: moment(locale, at),
    url,
  })
}
