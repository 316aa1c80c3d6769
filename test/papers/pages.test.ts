import { expect, test } from 'vitest'
import { type LaterEntry, shareOut } from '../../src/papers/archives.ts'
import { pagesPdf } from '../../src/papers/pages.ts'
import { pdfAvailable } from '../../src/papers/pdf.ts'
import { PAGE_PNG, TURNED_JPEG } from '../support/pictures.ts'

const paper = { title: 'Жарғының көшірмесі', language: 'kk' } as const

test.runIf(pdfAvailable())('each picture is a page, in its order, in an accessible PDF', async () => {
  const pdf = await pagesPdf({ ...paper, pictures: [TURNED_JPEG, PAGE_PNG] })
  const text = Buffer.from(pdf).toString('latin1')
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2)
  expect(text).toMatch(/\/Width 120[\s\S]*\/Width 60|\/Height 60[\s\S]*\/Height 120/)
  expect(text).toContain('pdfuaid')
  expect(await pagesPdf({ ...paper, pictures: [TURNED_JPEG, PAGE_PNG] })).toEqual(pdf)
})

test.runIf(pdfAvailable())(
  'a picture that cannot be read is refused, and the next paper is made all the same',
  async () => {
    await expect(pagesPdf({ ...paper, pictures: [TURNED_JPEG.subarray(0, 100)] })).rejects.toThrow(
      /could not set/,
    )
    await expect(pagesPdf({ ...paper, pictures: [PAGE_PNG] })).resolves.toBeDefined()
  },
)

test('what does not fit into one archive goes into the next, in its order; one too big goes by itself', () => {
  const entry = (name: string, size: number): LaterEntry => ({ name, size, bytes: async () => undefined })
  const shared = shareOut([entry('a', 4), entry('b', 5), entry('c', 3), entry('d', 30), entry('e', 1)], 10)
  expect(shared.map((some) => some.map(({ name }) => name).join(''))).toEqual(['ab', 'c', 'd', 'e'])
  expect(shareOut([])).toEqual([[]])
})
