import { describe, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { KNOWN_EXCEPTIONS } from '../../../src/core/calendar/holidays.ts'
import { milestoneNotes, milestoneWhen } from '../../../src/core/competitions/milestone-text.ts'
import { type MilestonesOf, milestonesOf, nextOf } from '../../../src/core/competitions/milestones.ts'

const on = (day: string, time = '18:00') => fromAlmaty(day, time)
const order: MilestonesOf = {
  kind: 'social-order',
  intake: 'here',
  publishedAt: on('2026-06-01', '10:00'),
  opensAt: null,
  deadline: on('2026-06-12'),
  resultsAt: null,
  archive: false,
  milestones: {},
}
const lineOf = (own: Partial<MilestonesOf> = {}, now = on('2026-06-10'), lastDeadline?: Date) => {
  const competition = { ...order, ...own }
  return milestonesOf(competition, {
    lastDeadline: lastDeadline ?? competition.deadline,
    exceptions: KNOWN_EXCEPTIONS,
    now,
  })
}
const shown = (line: ReturnType<typeof lineOf>) =>
  line.map(({ kind, at, day, passed }) => `${passed ? '✓' : '○'} ${kind} ${day ?? at.toISOString()}`)

describe('the time line', () => {
  test('of a social order follows from the law where the organizer set nothing', () => {
    expect(shown(lineOf())).toEqual([
      '✓ announced 2026-06-01T05:00:00.000Z',
      '○ deadline 2026-06-12T13:00:00.000Z',
      '○ opening 2026-06-12T13:00:00.000Z',
      '○ examination 2026-06-19',
    ])
    expect(nextOf(lineOf())).toMatchObject({ kind: 'deadline', by: 'organizer' })
    expect(lineOf().at(-1)).toMatchObject({ by: { source: { act: 'rules', point: '458' } } })
  })

  test('has everything the organizer set, in order, and the appeal that follows from the results to come', () => {
    const milestones = {
      discussion: on('2026-06-03').toISOString(),
      questions: on('2026-06-09').toISOString(),
      examination: on('2026-06-17').toISOString(),
      results: on('2026-06-18', '16:00').toISOString(),
      contract: on('2026-07-10').toISOString(),
    }
    const line = lineOf({ milestones, opensAt: on('2026-06-04', '09:00') })
    expect(line.map(({ kind }) => kind)).toEqual([
      ...['announced', 'discussion', 'opens', 'questions', 'deadline', 'opening'],
      ...['examination', 'results', 'appeal', 'contract'],
    ])
    expect(line.find(({ kind }) => kind === 'appeal')).toMatchObject({ day: '2026-06-23' })
    expect(line.find(({ kind }) => kind === 'examination')).toMatchObject({
      by: 'organizer',
      at: on('2026-06-17'),
    })
  })

  test('opens after the last deadline of any lot, and the examination runs from there', () => {
    expect(shown(lineOf({}, on('2026-06-13'), on('2026-06-16'))).slice(1)).toEqual([
      '✓ deadline 2026-06-12T13:00:00.000Z',
      '○ opening 2026-06-16T13:00:00.000Z',
      '○ examination 2026-06-23',
    ])
  })

  test('takes published results for a fact: the plan is over, and so is the examination', () => {
    const milestones = { results: on('2026-06-30').toISOString() }
    const line = lineOf({ milestones, resultsAt: on('2026-06-16', '12:00') }, on('2026-06-17'))
    expect(shown(line).slice(3)).toEqual([
      '✓ examination 2026-06-16T07:00:00.000Z',
      '✓ results 2026-06-16T07:00:00.000Z',
      '○ appeal 2026-06-19',
    ])
  })

  test('of a grant and of the archive has only what is known of it', () => {
    const grant = lineOf({ kind: 'short-grant', resultsAt: on('2026-06-30') })
    expect(grant.map(({ kind }) => kind)).toEqual(['announced', 'deadline', 'opening', 'results'])
    expect(grant[2]).toMatchObject({ by: 'service' })
    const elsewhere = lineOf({ kind: 'short-grant', intake: 'elsewhere' })
    expect(elsewhere.map(({ kind }) => kind)).toEqual(['announced', 'deadline'])
    const old = lineOf({ archive: true, opensAt: on('2026-05-01'), resultsAt: on('2026-06-30') })
    expect(old.map(({ kind }) => kind)).toEqual(['opens', 'deadline', 'results'])
  })

  test('does not say twice that applications are received from the announcement on', () => {
    expect(lineOf({ opensAt: order.publishedAt }).map(({ kind }) => kind)).not.toContain('opens')
  })

  test('moves with the calendar', () => {
    const line = milestonesOf(order, {
      ...{ lastDeadline: order.deadline, now: on('2026-06-10') },
      exceptions: { '2026-06-15': 'off' },
    })
    expect(line.at(-1)).toMatchObject({ kind: 'examination', day: '2026-06-22' })
  })
})

test('a moment is told with weekday and hour, a day of the law by its end, with the point it comes from', () => {
  const now = on('2026-06-10')
  const [, deadline, opening, examination] = lineOf()
  expect(milestoneWhen('kk', deadline!, now)).toBe('12 маусым, жұма, 18:00')
  expect(milestoneWhen('ru', examination!, now)).toBe('19 июня, пятница, до конца дня')
  expect(milestoneWhen('kk', deadline!, on('2027-01-10'))).toContain('2026')
  expect(milestoneNotes('kk', opening!, 'social-order')).toHaveLength(2)
  expect(milestoneNotes('ru', examination!, 'social-order')[0]).toContain('№ 687), пункт 458')
  const appeal = lineOf({ resultsAt: on('2026-06-16') }).at(-1)!
  expect(milestoneNotes('en', appeal, 'social-order').at(-1)).toContain('within 3 working days')
})
