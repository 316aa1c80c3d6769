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
import { lookUp, t } from '../language/translate.ts'
import { oneLine, printable } from './printable.ts'

/** A moment in a competition's life for a person's own calendar; texts are finished. */
export interface CalendarEvent {
  /** The same for every later file of this milestone, so that the newer takes the older one's place. */
  uid: string
  at: Date
  /** When it lasts; otherwise it is a moment. */
  until?: Date | undefined
  /** 'YYYY-MM-DD' when it is of a whole day and of no hour; `at` is then not shown. */
  day?: string | undefined
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
  cancelledAt: Date | null
  /** Its time line: the deadline and what is still to come are told. */
  milestones: readonly CalendarMilestone[]
  /** How often it was changed besides its deadline. */
  changes: number
  /** Where to read on: the competition on the site or in the bot. */
  url: string
}

/** A moment of the time line, as core/competitions/milestones.ts has it. */
export interface CalendarMilestone {
  kind: string
  at: Date
  day?: string | undefined
  passed: boolean
}

/** Hours before; of the others each has one alarm at the moment itself, and those of a whole day none. */
const DEADLINE_ALARMS = [24, 3]
const HOUR = 3600
/** Files handed out earlier call the beginning of intake so: the newer takes its place. */
const UIDS: Partial<Record<string, string>> = { opens: 'opening', opening: 'unsealing' }

/** The deadline, and every other moment that is to come. */
export function competitionCalendar(
  competition: CalendarCompetition,
  { locale, now }: { locale: Locale; now: Date },
): Uint8Array {
  const { cancelledAt, deadlineRevision, changes, milestones } = competition
  const cancelled = cancelledAt !== null
  const events = milestones
    .filter(({ kind, passed }) => kind === 'deadline' || !passed)
    .map((milestone) => eventOf(competition, milestone, locale))
  // Cancelling is a change as well, though the deadline stays.
  return calendar(events, { sequence: deadlineRevision + changes + Number(cancelled), cancelled, now })
}

/** "konkurs-abai-heritage.ics": the code is Latin letters, digits and hyphens. */
export function calendarFileName(code: string): string {
  return `konkurs-${code}.ics`
}

/** Events as an iCalendar file (RFC 5545), in UTC, to be added to a person's calendar. */
export function calendar(events: readonly CalendarEvent[], edition: Edition): Uint8Array {
  const file = new ICalCalendar({
    prodId: { company: 'Ariptes', product: 'Competitions', language: 'KK' },
    method: ICalCalendarMethod.PUBLISH,
    events: printable(events).map((one) => event(one, edition)),
  })
  return new TextEncoder().encode(file.toString())
}

function event(given: CalendarEvent, { sequence, cancelled, now }: Edition): ICalEventData {
  const { uid, at, until = null, day, title, description, url = null, alarms } = given
  return {
    ...{
      id: uid,
      sequence,
      stamp: now,
      start: day ?? at,
      end: until,
      summary: oneLine(title),
      description,
      url,
    },
    allDay: day !== undefined,
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

function eventOf(
  competition: CalendarCompetition,
  { kind, at, day }: CalendarMilestone,
  locale: Locale,
): CalendarEvent {
  const { code, url, cancelledAt } = competition
  const title = pick(competition.title, locale)
  const name = lookUp(locale, `milestone-${kind}`)
  return {
    ...{ uid: `${code}-${UIDS[kind] ?? kind}@ariptes`, at, day, url },
    alarms: kind === 'deadline' ? DEADLINE_ALARMS : day === undefined ? [0] : [],
    title: cancelledAt
      ? t(locale, 'paper-calendar-cancelled', { title })
      : t(locale, 'paper-calendar-milestone', { name, title }),
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
