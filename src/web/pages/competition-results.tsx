import type { Competition, Lot, Result } from '../../core/competitions/get-competition.ts'
import { money, number } from '../../language/format.ts'
import type { Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { Prose, Text } from '../layout/parts.tsx'
import { localizedPath, type Page } from '../page.ts'

/** Columns that at least one result fills. */
interface Columns {
  amount: boolean
  score: boolean
}

interface Props {
  page: Page
  competition: Competition
  /** A protocol of them was released here. */
  protocol: boolean
}

/** Who won which lot, as published: one table, a group of rows for each lot. */
export function Results({ page: { locale }, competition, protocol }: Props) {
  const { results, resultsText, lots } = competition
  if (results.length === 0 && !resultsText) return null
  const columns = {
    amount: results.some((result) => result.amount !== null),
    score: results.some((result) => result.score !== null),
  }
  return (
    <section>
      <h2 id="results">{t(locale, 'site-results')}</h2>
      {resultsText && <Prose of={resultsText} locale={locale} />}
      {protocol && (
        <p>
          <a href={localizedPath(locale, `/competitions/${competition.code}/results`)}>
            {t(locale, 'result-site-link')}
          </a>
        </p>
      )}
      {results.length > 0 && (
        <div class="table-frame">
          <table aria-labelledby="results">
            <ColumnNames locale={locale} columns={columns} />
            {lots.map((lot) => (
              <LotResults
                locale={locale}
                lot={lot}
                columns={columns}
                results={results.filter((result) => result.lotId === lot.id)}
              />
            ))}
          </table>
        </div>
      )}
    </section>
  )
}

function ColumnNames({ locale, columns }: { locale: Locale; columns: Columns }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t(locale, 'site-results-place')}</th>
        <th scope="col">{t(locale, 'site-results-organization')}</th>
        {columns.amount && (
          <th scope="col" class="numeric">
            {t(locale, 'site-results-amount')}
          </th>
        )}
        {columns.score && (
          <th scope="col" class="numeric">
            {t(locale, 'site-results-score')}
          </th>
        )}
      </tr>
    </thead>
  )
}

function LotResults(props: { locale: Locale; lot: Lot; columns: Columns; results: Result[] }) {
  const { locale, lot, columns, results } = props
  if (results.length === 0) return null
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colspan={2 + Number(columns.amount) + Number(columns.score)}>
          {t(locale, 'site-lot')} № {lot.number}. <Text of={lot.theme} locale={locale} />
        </th>
      </tr>
      {results.map((result) => (
        <ResultRow locale={locale} columns={columns} result={result} />
      ))}
    </tbody>
  )
}

function ResultRow({ locale, columns, result }: { locale: Locale; columns: Columns; result: Result }) {
  return (
    <tr>
      <td>{result.place}</td>
      <th scope="row">
        <Text of={result.organization} locale={locale} />
        {result.project && (
          <span class="project">
            <Text of={result.project} locale={locale} />
          </span>
        )}
      </th>
      {columns.amount && (
        <td class="numeric">{result.amount === null ? '' : money(locale, result.amount)}</td>
      )}
      {columns.score && <td class="numeric">{result.score === null ? '' : number(locale, result.score)}</td>}
    </tr>
  )
}
