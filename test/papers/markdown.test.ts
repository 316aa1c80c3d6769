import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown, withoutSkippedLevels } from '../../src/papers/markdown.ts'

test('headings, paragraphs, lists and tables become blocks', () => {
  const source =
    '# Ереже\n\nБірінші\nекінші **жол**\n\n- бір\n  жалғасы\n- екі\n1. үш\n\n| Атауы | Саны |\n|---|--:|\n| Шай | 2 |'
  expect(parseMarkdown(source)).toEqual([
    { type: 'heading', level: 1, text: 'Ереже' },
    {
      type: 'paragraph',
      runs: [
        { text: 'Бірінші', bold: false },
        { text: ' екінші ', bold: false },
        { text: 'жол', bold: true },
      ],
    },
    {
      type: 'list',
      items: [
        {
          mark: null,
          runs: [
            { text: 'бір', bold: false },
            { text: ' жалғасы', bold: false },
          ],
        },
        { mark: null, runs: [{ text: 'екі', bold: false }] },
      ],
    },
    { type: 'list', items: [{ mark: '1.', runs: [{ text: 'үш', bold: false }] }] },
    { type: 'table', columns: ['Атауы', 'Саны'], rows: [['Шай', '2']] },
  ])
})

test('numbered clauses on lines of their own stay apart', () => {
  expect(parseMarkdown('1.1. Бір\n1.2. Екі')).toHaveLength(2)
})

test('two tables with a blank line between them stay two', () => {
  expect(parseMarkdown('| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |')).toHaveLength(2)
})

test('a row with too few or too many cells has as many as the head', () => {
  expect(parseMarkdown('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |')).toEqual([
    {
      type: 'table',
      columns: ['a', 'b'],
      rows: [
        ['1', ''],
        ['1', '2'],
      ],
    },
  ])
})

test('no letter of a text is lost, whatever it is', () => {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'әғқАБ1.-|#* \n') }), (source) => {
      expect(letters(JSON.stringify(parseMarkdown(source), textsOnly))).toBe(letters(source))
    }),
  )
})

test('headings never skip a level, and siblings stay siblings', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 })
  fc.assert(
    fc.property(levels, (given) => {
      const blocks = given.map((level) => ({ type: 'heading' as const, level, text: '' }))
      const found = withoutSkippedLevels(blocks).map((block) => (block.type === 'heading' ? block.level : 0))
      expect(found[0]).toBe(1)
      found.forEach((level, index) => {
        expect(level - (found[index - 1] ?? 0)).toBeLessThanOrEqual(1)
        if (index > 0 && given[index] === given[index - 1]) expect(level).toBe(found[index - 1])
      })
    }),
  )
})

/** Keeps only the texts of the blocks: no keys, no kinds. */
function textsOnly(_key: string, value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
  const { type: _type, bold: _bold, level: _level, mark: _mark, ...texts } = value as Record<string, unknown>
  return Object.values(texts)
}
