import { Temporal } from 'temporal-polyfill'

/**
 * The one zone of the country: UTC+5 since 1 March 2024, UTC+6 in Almaty and Astana before
 * (Government decree of 19.01.2024 № 20). Its name in the zone database is Asia/Almaty.
 */
const ZONE = 'Asia/Almaty'

/** A day of the Kazakhstan calendar as 'YYYY-MM-DD'. Such strings compare as days do. */
export type Day = string

/** Whether the text is a real day written 'YYYY-MM-DD': 2026-02-30 is not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** An instant as the clock on an Astana wall shows it: day, and 'HH:MM' with seconds dropped. */
export function toAlmaty(instant: Date): { date: Day; time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE)
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) }
}

/**
 * The instant of a wall clock's 'HH:MM' on a day. The hour that came twice, 23:00–23:59 of 29 February 2024, is
 * taken at its first coming. A day or time that does not exist is a RangeError.
 */
export function fromAlmaty(date: Day, time: string): Date {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' })
  return new Date(local.toZonedDateTime(ZONE, { disambiguation: 'earlier' }).epochMilliseconds)
}

let lately = { minute: Number.NaN, day: '' }

/** The day it is in Kazakhstan. Asked at every answer, so the day of the last minute asked for is remembered. */
export function dayOf(instant: Date): Day {
  const minute = Math.floor(instant.getTime() / 60_000)
  if (minute !== lately.minute) lately = { minute, day: toAlmaty(instant).date }
  return lately.day
}

/** The day so many calendar days later, or earlier if negative. */
export function addDays(date: Day, days: number): Day {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** Calendar days from one day to another: 1 from today to tomorrow. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayNumber(date: Day): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}
