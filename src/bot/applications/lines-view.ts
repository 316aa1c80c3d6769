import type { Context } from '../../core/applications/form/fields/kind.ts'
import { sharesOf } from '../../core/applications/form/fields/reading/ceilings.ts'
import { tableSums } from '../../core/applications/form/fields/reading/sums.ts'
import { rowsOf as linesOf, lineText } from '../../core/applications/form/fields/table.ts'
import type { Field } from '../../core/applications/form/form.ts'
import { money, percent } from '../../language/format.ts'
import { escapeHtml, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { rowsOf } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'

const LINES_A_PAGE = 10
/** Letters of a line in the list; the whole line stands on its own screen. */
const SHOWN = 130

/** Pages are counted from 0; without one the last page, where the newest lines are. */
const pageOfLines = (value: unknown, page = Number.MAX_SAFE_INTEGER - 1) =>
  pageOf([...linesOf(value).entries()], page + 1, LINES_A_PAGE)

/** The lines of a table with its sums and ceilings, as Telegram HTML; undefined for an empty table. */
export function linesHtml(value: unknown, field: Field, context: Context, page?: number): string | undefined {
  const { locale } = context
  const rows = linesOf(value)
  if (rows.length === 0) return undefined
  const { items, pages } = pageOfLines(value, page)
  const [from, to] = [(items[0]?.[0] ?? 0) + 1, (items.at(-1)?.[0] ?? 0) + 1]
  const title = `<b>${markup(locale, 'table-lines-title', { count: rows.length })}</b>`
  return [
    pages > 1 ? `${title} ${markup(locale, 'table-lines-page', { from, to })}` : title,
    ...items.map(([at, row]) => escapeHtml(`${at + 1}. ${clip(lineText(row, field, locale), SHOWN)}`)),
    '',
    ...sumLines(value, field, context),
    `<i>${markup(locale, 'table-lines-open')}</i>`,
  ].join('\n')
}

/** Total, requested, own contribution, each share and what is left of the lot. */
function sumLines(value: unknown, field: Field, context: Context): string[] {
  const { locale, lotAmount } = context
  const sums = tableSums(value, field)
  if (!sums) return []
  const { total, own, requested } = sums
  const shown = (tenge: number) => money(locale, tenge)
  const parts = [`<b>${markup(locale, 'table-sum-total', { sum: shown(total) })}</b>`]
  if (own !== undefined) {
    const share = percent(locale, total > 0 ? own / total : 0)
    parts.push(markup(locale, 'table-sum-requested', { sum: shown(requested) }))
    parts.push(markup(locale, 'table-sum-own', { sum: shown(own), share }))
  }
  for (const { of, sum, share, most, over } of sharesOf(linesOf(value), field, context)) {
    const details = { mark: over > 0 ? '⚠️' : '✅', sum: shown(sum), share: percent(locale, share), most }
    parts.push(lookUpMarkup(locale, `table-sum-${of}`, details))
  }
  if (field.ceiling === 'lot' && lotAmount !== undefined) {
    const [lot, left] = [shown(lotAmount), lotAmount - requested]
    if (left >= 0) parts.push(markup(locale, 'table-sum-left', { lot, left: shown(left) }))
    else parts.push(markup(locale, 'table-sum-over', { lot, over: shown(-left) }))
  }
  return [...parts, '']
}

/** A table as it was seen: the buttons of its lines count only while it is so. */
interface SeenTable {
  application: number
  field: string
  seen: number
}

/** A numbered button for each line of the page, the pages, and the table as a file. */
export function lineButtons(
  value: unknown,
  { locale }: Context,
  { application, field, seen }: SeenTable,
  page?: number,
): Button[][] {
  const shown = pageOfLines(value, page)
  const buttons = shown.items.map(([index]) => ({
    text: String(index + 1),
    data: `line:${application}:${field}:${seen}:${index}`,
  }))
  return [
    ...rowsOf(buttons, 5),
    pagerRow(locale, shown, (page) => `field:${application}:${field}:${page - 1}`),
    [{ text: t(locale, 'table-sheet-button'), data: `sheet:${application}:${field}` }],
  ].filter((row) => row.length > 0)
}
