import { money, percent } from '../../../../../language/format.ts'
import type { Field } from '../../form.ts'
import { shareCeiling } from '../../shares.ts'
import type { Context, Trouble } from '../kind.ts'
import type { Row } from './cells.ts'
import { tableSums } from './sums.ts'

/** What the requested sum and its shares may come to at most; the first that is exceeded, with the text that says how to mend it. */
export function overCeiling(rows: Row[], field: Field, context: Context): Trouble | undefined {
  return overLot(rows, field, context) ?? overShare(rows, field, context)
}

function overLot(rows: Row[], field: Field, { locale, lotAmount }: Context): Trouble | undefined {
  const requested = tableSums(rows, field)?.requested
  if (field.ceiling !== 'lot' || lotAmount === undefined || requested === undefined || requested <= lotAmount)
    return undefined
  const shown = (tenge: number) => money(locale, tenge)
  return {
    problem: 'field-table-over-lot',
    details: { total: shown(requested), lot: shown(lotAmount), over: shown(requested - lotAmount) },
  }
}

function overShare(rows: Row[], field: Field, context: Context): Trouble | undefined {
  const over = sharesOf(rows, field, context).find((one) => one.over > 0)
  if (!over) return undefined
  const { locale } = context
  const details = {
    sum: money(locale, over.sum),
    share: percent(locale, over.share),
    most: over.most,
    over: money(locale, over.over),
  }
  return { problem: `table-over-${over.of}`, details }
}

/** Each share that the law holds down for this competition: its sum in tenge, its part of the requested sum, the ceiling in per cent. */
export function sharesOf(rows: Row[], field: Field, { kind, today }: Context) {
  const sums = tableSums(rows, field)
  return (sums?.shares ?? []).flatMap(({ share: { of }, sum }) => {
    const most = shareCeiling(of, kind, today)?.percent
    if (!sums || most === undefined) return []
    const allowed = Math.floor((sums.requested * most) / 100)
    return [
      {
        of,
        sum,
        share: sums.requested > 0 ? sum / sums.requested : 0,
        most,
        over: Math.max(0, sum - allowed),
      },
    ]
  })
}
