import { buffer } from 'node:stream/consumers'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { type FileTable, tableFile } from '../../src/papers/table-file.ts'

const columns: FileTable['columns'] = [
  { heading: 'Ұйым', type: 'text' },
  { heading: 'Сомасы', type: 'money' },
  { heading: 'Уақыты', type: 'moment' },
]

async function readBack(rows: FileTable['rows']) {
  const bytes = await buffer(tableFile({ columns, rows }, 'Өтінімдер: [1]'))
  const { sheets } = await readXlsx(new Uint8Array(bytes))
  return sheets[0]!
}

test('a table is written row by row: texts stay texts, moments show the hour of Astana', async () => {
  async function* rows() {
    yield ['=HYPERLINK("x")', 1_500_000, new Date('2026-06-05T13:00:07Z')]
    yield ['000123456789', null, null]
    yield ['а'.repeat(40_000), -1, null]
  }
  const { name, rows: read } = await readBack(rows())
  expect(name).toBe('Өтінімдер   1')
  expect(read[0]).toEqual(['Ұйым', 'Сомасы', 'Уақыты'])
  expect(read[1]!.slice(0, 2)).toEqual(['=HYPERLINK("x")', 1_500_000])
  expect((read[1]![2] as Date).toISOString()).toBe('2026-06-05T18:00:07.000Z')
  expect(read[2]![0]).toBe('000123456789')
  expect(String(read[3]![0])).toHaveLength(32_767)
})

test('twenty thousand lines do not wait for one another in memory', async () => {
  let made = 0
  let written = 0
  let most = 0
  async function* rows() {
    for (; made < 20_000; made++) yield [`Ұйым № ${made}`.repeat(40), made, null]
  }
  for await (const chunk of tableFile({ columns, rows: rows() }, 'a')) {
    written += chunk.length
    most = Math.max(most, chunk.length)
  }
  expect(made).toBe(20_000)
  expect(written).toBeGreaterThan(100_000)
  expect(most).toBeLessThan(1_000_000)
})
