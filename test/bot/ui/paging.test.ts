import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, pageOf, pageOfBlocks, pagerRow } from '../../../src/bot/ui/paging.ts'

describe('pages', () => {
  it('hold every item once and in order, whatever page is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (all, size) => {
        const { pages } = pageOf(all, 1, size)
        const read = Array.from({ length: pages }, (_, index) => pageOf(all, index + 1, size).items)
        expect(read.flat()).toEqual(all)
      }),
    )
  })

  it('show the last page when a page is gone, and the first for a page that never was', () => {
    expect(pageOf([1, 2, 3], 9, 2)).toEqual({ items: [3], page: 2, pages: 2 })
    expect(pageOf([1, 2, 3], -4, 2)).toEqual({ items: [1, 2], page: 1, pages: 2 })
  })

  it('of blocks of text fit one message and lose none', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 3000 })), (blocks) => {
        const { pages } = pageOfBlocks(blocks, 1)
        const read = Array.from({ length: pages }, (_, index) => pageOfBlocks(blocks, index + 1).items)
        expect(read.flat()).toEqual(blocks)
        for (const page of read) expect(page.join('\n\n').length).toBeLessThan(3500)
      }),
    )
  })

  it('need no buttons when there is one', () => {
    expect(pagerRow('kk', { page: 1, pages: 1 }, String)).toEqual([])
    expect(pagerRow('kk', { page: 2, pages: 3 }, String).map(({ data }) => data)).toEqual(['1', '2', '3'])
  })
})

describe('a clipped text', () => {
  it('is never longer than asked and a short one is left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, length) => {
        const clipped = clip(text, length)
        expect([...clipped].length).toBeLessThanOrEqual(length)
        if ([...text].length <= length) expect(clipped).toBe(text)
      }),
    )
  })

  it('ends at a word', () => {
    expect(clip('Ауыл жастарының бастамаларын қолдау', 20)).toBe('Ауыл жастарының…')
  })
})
