import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerDue } from '../../../src/core/clarifications/answer-due.ts'
import { likeness, mostAlike, sortedByLikeness } from '../../../src/core/clarifications/similar-text.ts'

const asked = (...questions: string[]) => questions.map((question, id) => ({ id, question }))

describe('likeness of questions', () => {
  it('looks at words by their beginnings, whatever the endings, letters and order', () => {
    const other = asked('Жарғының көшірмесі нотариуста куәландырылуы керек пе?', 'Бюджетке жалақы кіре ме?')
    const found = mostAlike('нотариус жаргы коширмесин куаландыру керек пе', other, 3)
    expect(found.map(({ id }) => id)).toEqual([0])
    expect(
      mostAlike('Нужно ли заверять копию устава у нотариуса?', asked('Заверять ли устав нотариусом?'), 3),
    ).toHaveLength(1)
  })

  it('finds nothing in words that every question has', () => {
    expect(mostAlike('Құжат керек пе?', asked('Тәжірибе керек пе?'), 3)).toEqual([])
    expect(mostAlike('???', asked('!!!'), 3)).toEqual([])
  })

  it('is between nothing and the same words, the same both ways, and sorting loses none', () => {
    const words = fc.array(fc.constantFrom('жарғы', 'құжат', 'бюджет', 'мерзім', 'лот', 'устав', 'a'), {
      maxLength: 6,
    })
    const text = words.map((each) => each.join(' '))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const score = likeness(one, other)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1.000001)
        expect(score).toBe(likeness(other, one))
      }),
    )
    fc.assert(
      fc.property(text, fc.array(text), (one, others) => {
        const all = asked(...others)
        const sorted = sortedByLikeness(one, all)
        expect([...sorted].sort((a, b) => a.id - b.id)).toEqual(all)
        const scores = sorted.map(({ question }) => likeness(one, question))
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }),
    )
  })
})

describe('the time for an answer', () => {
  it('is two working days after the day of asking, to the end of the working day in Astana', () => {
    const due = (asked: string) => answerDue(new Date(asked)).toISOString()
    expect(due('2026-06-01T04:00:00Z')).toBe('2026-06-03T13:00:00.000Z')
    // A Friday evening, a Saturday.
    expect(due('2026-06-05T16:00:00Z')).toBe('2026-06-09T13:00:00.000Z')
    expect(due('2026-06-06T04:00:00Z')).toBe('2026-06-09T13:00:00.000Z')
  })
})
