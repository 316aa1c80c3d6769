import { type Paper, pdfPaper, textPaper } from './paper.ts'
import { pdfAvailable } from './pdf.ts'
import { printable } from './printable.ts'
import { isPdf } from './protocol.ts'
import { type Language, type ResultsFacts, type ResultsWords, wordsOf } from './results-words.ts'
import { typeset } from './typesetter.ts'

export type { ResultsFacts } from './results-words.ts'

/** "qorytyndy-turkistan-youth-1-kk.pdf": the code is Latin letters, digits and hyphens. */
export const resultsName = (
  { competition, number: nth }: Pick<ResultsFacts, 'competition' | 'number'>,
  language: Language,
  bytes?: Uint8Array,
): string =>
  `qorytyndy-${competition.code}-${nth}-${language}.${(bytes ? isPdf(bytes) : pdfAvailable()) ? 'pdf' : 'txt'}`

/** The protocol as an accessible PDF, or as plain text where PDF cannot be made. The same facts give the same bytes. */
export async function resultsPaper(
  protocol: ResultsFacts,
  { language, publicUrl }: { language: Language; publicUrl: string },
): Promise<Paper> {
  const data = printable(wordsOf(protocol, language, publicUrl))
  if (!pdfAvailable()) return textPaper(resultsText(data))
  const createdAt = new Date(protocol.releasedAt ?? protocol.madeAt)
  return pdfPaper(await typeset({ template: 'results.typ', data, createdAt }))
}

function resultsText({
  title,
  watermark,
  customer,
  head,
  corrects,
  commission,
  lots,
  verify,
}: ResultsWords): string {
  const pairs = head.map(({ label, value }) => `${label}: ${value}`).join('\n')
  const seats = commission.seats.map(
    ({ part, who, present }) => `${part}: ${who.replace('\n', ', ')} – ${present}`,
  )
  return `${[
    ...[title, watermark, customer, pairs, corrects],
    [commission.title, commission.quorum, ...seats].join('\n'),
    ...lots.map(lotText),
    verify,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}

const lotText = ({
  title,
  amount,
  applicants,
  scored,
  prices,
  failed,
  winner,
  second,
  seeds,
}: ResultsWords['lots'][number]) =>
  [
    ...[title, amount],
    ...applicants.map(
      ({ nth, name, bin, receipt, outcome }) => `${nth}. ${name} · ${bin} · ${receipt}\n   ${outcome}`,
    ),
    ...scored.rows.map(({ name, points }) => `${name}: ${points.join(' | ')}`),
    ...(scored.numbers.length > 0 ? [`${scored.total}: ${scored.totals.join(' | ')}`] : []),
    ...prices.map(
      ({ place, name, price, cut, notional }) => `${place}. ${name}: ${price} · ${cut} · ${notional}`,
    ),
    ...[failed, winner, second, ...seeds],
  ]
    .filter(Boolean)
    .join('\n')
