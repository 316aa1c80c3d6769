import type { Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import type { Address } from './route.ts'
import type { Button } from './view.ts'

/** Telegram takes 4096 characters after markup; the rest is for heads and notes around a page. */
const PAGE_LENGTH = 3400

/** A page of a list, pages counted from 1. A page that does not exist any more is the last one. */
export interface Paged<T> {
  items: T[]
  page: number
  pages: number
}

export function pageOf<T>(all: readonly T[], page: number, size: number): Paged<T> {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const at = within(page, pages)
  return { items: all.slice((at - 1) * size, at * size), page: at, pages }
}

/** Blocks of text put together into pages that one message holds; a smaller `length` leaves more room around them. */
export function pageOfBlocks(blocks: readonly string[], page: number, length = PAGE_LENGTH): Paged<string> {
  const pages: string[][] = [[]]
  let used = 0
  for (const block of blocks) {
    if (used > 0 && used + block.length > length) {
      pages.push([])
      used = 0
    }
    pages.at(-1)!.push(block)
    used += block.length + 2
  }
  const at = within(page, pages.length)
  return { items: pages[at - 1]!, page: at, pages: pages.length }
}

/** `‹ 2 / 5 ›`; empty when there is one page. The middle opens the same page again. */
export function pagerRow(
  locale: Locale,
  { page, pages }: { page: number; pages: number },
  at: (page: number) => Address,
): Button[] {
  if (pages < 2) return []
  const middle = { text: t(locale, 'ui-page', { page, pages }), data: at(page) }
  return [
    ...(page > 1 ? [{ text: '‹', data: at(page - 1) }] : []),
    middle,
    ...(page < pages ? [{ text: '›', data: at(page + 1) }] : []),
  ]
}

/** A text cut to a length at a word, with an ellipsis. */
export function clip(text: string, length: number): string {
  const letters = [...text]
  if (letters.length <= length) return text
  const cut = letters.slice(0, length - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:–—-]+$/u, '')}…`
}

const within = (page: number, pages: number) => Math.min(Math.max(1, page), pages)
