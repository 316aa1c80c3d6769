import { describe, expect, test } from 'vitest'
import {
  type CalendarCompetition,
  type CalendarMilestone,
  calendar,
  calendarFileName,
  competitionCalendar,
} from '../../src/papers/calendar.ts'

const now = new Date('2026-11-22T06:00:00Z')
const competition: CalendarCompetition = {
  code: 'abai-heritage',
  title: { kk: 'Ғылым, қоғам; таңғы ән, өнер, ұлт, үміт, һәм іс', ru: 'Наука и общество' },
  customer: { kk: 'Абай облысының мәдениет басқармасы', ru: 'Управление культуры области Абай' },
  deadline: new Date('2026-12-11T13:00:00Z'),
  deadlineRevision: 2,
  changes: 0,
  cancelledAt: null,
  milestones: [
    { kind: 'announced', at: new Date('2026-11-20T04:00:00Z'), passed: true },
    { kind: 'deadline', at: new Date('2026-12-11T13:00:00Z'), passed: false },
  ],
  url: 'https://example.kz/competitions/abai-heritage',
}

const fileOf = (changes: Partial<CalendarCompetition> = {}, locale: 'kk' | 'ru' | 'en' = 'kk') =>
  Buffer.from(competitionCalendar({ ...competition, ...changes }, { locale, now })).toString()

/** RFC 5545, 3.1: a line that begins with a space goes on from the one before. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

/** Each event's lines. */
const events = (file: string) =>
  unfolded(file)
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((event) => event.split('\n'))

describe('the calendar file of a competition', () => {
  test('holds the deadline as an instant, with two alarms and the address', () => {
    const [deadline = [], ...others] = events(fileOf())
    expect(others).toEqual([])
    for (const line of [
      'UID:abai-heritage-deadline@ariptes',
      'DTSTART:20261211T130000Z',
      'DTSTAMP:20261122T060000Z',
      'SEQUENCE:2',
      'TRIGGER:-P1D',
      'TRIGGER:-PT3H',
      'URL;VALUE=URI:https://example.kz/competitions/abai-heritage',
      'STATUS:CONFIRMED',
    ])
      expect(deadline).toContain(line)
    expect(deadline.find((line) => line.startsWith('DESCRIPTION:Абай'))).toBe(
      'DESCRIPTION:Абай облысының мәдениет басқармасы\\n' +
        'Өтінім берудің соңғы мерзімі: 2026 жылғы 11 желтоқсан\\, жұма\\, сағат 18:00 (Астана уақыты)\\n' +
        'Толығырақ: https://example.kz/competitions/abai-heritage',
    )
  })

  test('is one that calendars take: a whole calendar of version 2.0, ended as it began, lines by CRLF', () => {
    const file = fileOf()
    expect(file.split(/\r\n/).join('')).not.toMatch(/[\r\n]/)
    const lines = unfolded(file).filter(Boolean)
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.at(-1)).toBe('END:VCALENDAR')
    expect(lines).toContain('VERSION:2.0')
    expect(lines.some((line) => line.startsWith('PRODID:'))).toBe(true)
    const open: string[] = []
    for (const line of lines) {
      expect(line).toMatch(/^[A-Z-]+[;:]/)
      if (line.startsWith('BEGIN:')) open.push(line.slice(6))
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4))
    }
    expect(open).toEqual([])
  })

  test('folds at 75 octets and breaks no Kazakh letter', () => {
    const bytes = Buffer.from(fileOf({ title: { kk: 'ӘҒҚҢӨҰҮҺІ әғқңөұүһі '.repeat(20), ru: 'Я' } }))
    const lines = bytes.toString('latin1').split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75)
    for (const line of lines)
      expect(() =>
        new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1')),
      ).not.toThrow()
  })

  test('keeps the letters and escapes what has a meaning in the format', () => {
    expect(unfolded(fileOf())).toContain(
      'SUMMARY:Өтінім берудің соңғы мерзімі: Ғылым\\, қоғам\\; таңғы ән\\, өнер\\, ұлт\\, үміт\\, һәм іс',
    )
  })

  test('names things in the language of the reader', () => {
    expect(unfolded(fileOf({}, 'ru'))).toContain('SUMMARY:Окончательный срок подачи заявок: Наука и общество')
    expect(fileOf({}, 'en')).toContain('SUMMARY:Deadline for applications: Ғылым')
  })

  test('has every moment that is to come, and the deadline even when it is over', () => {
    const [announced, deadline] = competition.milestones as [CalendarMilestone, CalendarMilestone]
    const opens = { kind: 'opens', at: new Date('2026-11-30T04:00:00Z'), passed: false }
    const results = { kind: 'results', at: new Date('2026-12-21T11:00:00Z'), passed: false }
    const [first = [], ...others] = events(fileOf({ milestones: [announced, opens, deadline, results] }))
    expect(first).toContain('UID:abai-heritage-opening@ariptes')
    expect(first).toContain('DTSTART:20261130T040000Z')
    expect(first.find((line) => line.startsWith('SUMMARY'))).toMatch(
      /^SUMMARY:Өтінім қабылдаудың басталуы: Ғылым/,
    )
    expect(others.map((event) => event.find((line) => line.startsWith('UID')))).toEqual([
      'UID:abai-heritage-deadline@ariptes',
      'UID:abai-heritage-results@ariptes',
    ])
    const over = [{ ...deadline, passed: true }, results]
    expect(events(fileOf({ milestones: over }))).toHaveLength(2)
  })

  test('gives the whole day where the law names no hour, without an alarm in its night', () => {
    const examination = {
      ...{ kind: 'examination', at: new Date('2026-12-18T19:00:00Z'), day: '2026-12-18', passed: false },
    }
    const [event = []] = events(fileOf({ milestones: [examination] }))
    expect(event).toContain('DTSTART;VALUE=DATE:20261218')
    expect(event.join('\n')).not.toContain('VALARM')
  })

  test('takes the place of an earlier one when the deadline moves, and of all when it is cancelled', () => {
    const [moved = []] = events(fileOf({ deadlineRevision: 3 }))
    expect(moved).toContain('UID:abai-heritage-deadline@ariptes')
    expect(moved).toContain('SEQUENCE:3')
    expect(events(fileOf({ changes: 2 }))[0]).toContain('SEQUENCE:4')
    const [cancelled = []] = events(fileOf({ deadlineRevision: 3, cancelledAt: now }))
    expect(cancelled).toContain('UID:abai-heritage-deadline@ariptes')
    expect(cancelled).toContain('SEQUENCE:4')
    expect(cancelled).toContain('STATUS:CANCELLED')
    expect(cancelled.join('\n')).toContain('SUMMARY:Конкурстың күші жойылды: ')
    expect(cancelled.join('\n')).not.toContain('VALARM')
  })

  test('takes texts of any kind', () => {
    const kk = 'Бір\nекі\\ "үш" 😀\u0000\uD800 BEGIN:VEVENT\r\nBEGIN:VALARM'
    const file = fileOf({ title: { kk, ru: kk }, customer: { kk, ru: kk } })
    expect(events(file)).toHaveLength(1)
    expect(unfolded(file).filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2)
  })
})

test('a milestone may last', () => {
  const milestone = {
    ...{ uid: 'a-training@ariptes', title: 'Оқыту', description: '', alarms: [] },
    ...{ at: now, until: new Date('2026-11-22T08:00:00Z') },
  }
  const file = Buffer.from(calendar([milestone], { sequence: 1, cancelled: false, now })).toString()
  expect(unfolded(file)).toContain('DTEND:20261122T080000Z')
})

test('the file is named by the competition', () => {
  expect(calendarFileName('abai-heritage')).toBe('konkurs-abai-heritage.ics')
})
