import type { Context } from '../../core/applications/form/fields/kind.ts'
import { type Row, showCell } from '../../core/applications/form/fields/reading/cells.ts'
import { computedColumn } from '../../core/applications/form/fields/reading/sums.ts'
import { rowsOf as linesOf } from '../../core/applications/form/fields/table.ts'
import type { Column, Field } from '../../core/applications/form/form.ts'
import { shareCeiling } from '../../core/applications/form/shares.ts'
import { pick } from '../../language/locale.ts'
import { lookUp, t } from '../../language/translate.ts'
import { columnRange, type Sheet, type SheetColumn, type SheetSum } from '../../papers/sheet.ts'

const PREPARED = 100

/** A table of a draft as a sheet in the person's language, with the lines so far. */
export function sheetOf(field: Field, value: unknown, context: Context): Sheet {
  const { locale } = context
  const columns = field.columns ?? []
  const lines = field.max ?? PREPARED
  return {
    locale,
    title: pick(field.label, locale),
    columns: columns.map((column) => sheetColumn(column, field, context)),
    rows: linesOf(value).map((row) => columns.map((column) => cellOf(row, column, context))),
    lines,
    sums: sumsOf(field, lines, context),
    guide: [
      t(locale, 'table-sheet-guide-title'),
      t(locale, 'table-sheet-guide-1', { max: lines }),
      t(locale, 'table-sheet-guide-2'),
      t(locale, 'table-sheet-guide-3'),
      t(locale, 'table-sheet-guide-4'),
      ...(field.help ? ['', pick(field.help, locale)] : []),
      ...(field.example
        ? ['', t(locale, 'table-sheet-guide-example'), ...pick(field.example, locale).split('\n')]
        : []),
    ],
  }
}

const placeOf = (field: Field, role: Column['role']): number =>
  (field.columns ?? []).findIndex((column) => column.role === role)

function sheetColumn(column: Column, field: Field, { locale }: Context): SheetColumn {
  const type = column.type === 'number' || column.type === 'money' ? column.type : 'text'
  const heading = pick(column.label, locale)
  if (column === computedColumn(field))
    return { heading, type, product: [placeOf(field, 'quantity'), placeOf(field, 'price')] }
  return {
    heading,
    type,
    ...(column.choices && { choices: column.choices.map(({ label }) => pick(label, locale)) }),
  }
}

function cellOf(row: Row, column: Column, { locale }: Context): string | number | null {
  const value = row[column.id]
  if (value === undefined || typeof value === 'number') return value ?? null
  return showCell(column, value, locale)
}

/** The block of sums: each row names the cells of the rows above it, whose values stand two columns behind the table. */
function sumsOf(field: Field, lines: number, context: Context): SheetSum[] {
  const { locale, lotAmount, kind, today } = context
  const sum = placeOf(field, 'sum')
  if (sum < 0) return []
  const own = placeOf(field, 'own')
  const range = (column: number) => columnRange(column, lines)
  const total = `SUM(${range(sum)})`
  const requested = own < 0 ? total : `(${total}-SUM(${range(own)}))`
  const sums: SheetSum[] = [{ label: t(locale, 'table-sheet-total'), formula: total }]
  if (own >= 0) {
    sums.push({ label: t(locale, 'table-sheet-own'), formula: `SUM(${range(own)})` })
    sums.push({ label: t(locale, 'table-sheet-requested'), formula: requested })
  }
  if (field.ceiling === 'lot' && lotAmount !== undefined) {
    const left = `${lotAmount}-${requested}`
    sums.push({ label: t(locale, 'table-sheet-lot'), formula: String(lotAmount) })
    sums.push({ label: t(locale, 'table-sheet-left'), formula: left, check: `${left}>=0` })
  }
  for (const { of, column, is } of field.shares ?? []) {
    const most = shareCeiling(of, kind, today)?.percent
    const place = (field.columns ?? []).findIndex(({ id }) => id === column)
    if (most === undefined || place < 0) continue
    const names = (field.columns?.[place]?.choices ?? []).filter(({ id }) => is.includes(id))
    const within = (cells: number) =>
      names.map(({ label }) => `SUMIF(${range(place)},"${pick(label, locale)}",${range(cells)})`).join('+')
    const share = own < 0 ? `(${within(sum)})` : `(${within(sum)}-(${within(own)}))`
    const formula = `IF(${requested}>0,${share}/${requested},0)`
    sums.push({
      label: lookUp(locale, `table-sheet-${of}`, { most }),
      formula,
      share: true,
      check: `${formula}<=${most / 100}`,
    })
  }
  return sums
}
