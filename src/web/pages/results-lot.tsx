import type { ResultsApplicant, ResultsLot, ResultsProtocol } from '../../core/results/protocol.ts'
import { money, number } from '../../language/format.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, t } from '../../language/translate.ts'
import { Text } from '../layout/parts.tsx'
import type { Page } from '../page.ts'

type Criteria = ResultsProtocol['criteria']

interface Props {
  page: Page
  lot: ResultsLot
  criteria: Criteria
  /** Number of the protocol, for links to the lot. */
  protocol: number
}

/** Who was admitted to a lot, with how many points, at what price and place; why others were not. */
export function LotOfResults({ page: { locale }, lot, criteria, protocol }: Props) {
  const { number: nth, theme, amount, applicants, failed, seeds } = lot
  const head = `protocol-${protocol}-lot-${nth}`
  return (
    <section class="opened-lot">
      <h3 id={head}>
        {t(locale, 'site-lot')} № {nth}. <Text of={theme} locale={locale} />
      </h3>
      {amount !== null && <p class="help">{money(locale, amount)}</p>}
      {failed && <p class="note">{lookUp(locale, `result-failed-${failed}`, { lot: nth })}</p>}
      {applicants.length > 0 && (
        <div class="table-frame">
          <table aria-labelledby={head}>
            <ColumnNames locale={locale} criteria={criteria} />
            <tbody>
              {applicants.map((applicant) => (
                <Row locale={locale} applicant={applicant} criteria={criteria} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {seeds.map((seed) => (
        <p class="help">{t(locale, 'result-paper-seed', { seed })}</p>
      ))}
    </section>
  )
}

function ColumnNames({ locale, criteria }: { locale: Locale; criteria: Criteria }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t(locale, 'result-paper-place')}</th>
        <th scope="col">{t(locale, 'paper-protocol-applicant')}</th>
        {criteria.map(({ title, most }) => (
          <th scope="col" class="numeric">
            <Text of={title} locale={locale} /> ({number(locale, most)})
          </th>
        ))}
        <th scope="col" class="numeric">
          {t(locale, 'paper-total')}
        </th>
        <th scope="col" class="numeric">
          {t(locale, 'result-paper-price')}
        </th>
        <th scope="col" class="numeric">
          {t(locale, 'result-paper-cut')}
        </th>
        <th scope="col" class="numeric">
          {t(locale, 'result-paper-notional')}
        </th>
      </tr>
    </thead>
  )
}

interface RowProps {
  locale: Locale
  applicant: ResultsApplicant
  criteria: Criteria
}

function Row({ locale, applicant, criteria }: RowProps) {
  const { name, bin, receipt, points, total, price, cut, notional, place } = applicant
  const scored = points.length > 0
  return (
    <tr>
      <td>{place ?? '—'}</td>
      <th scope="row">
        <Text of={name} locale={locale} />
        <span class="project">
          {t(locale, 'paper-protocol-bin')} {bin}
        </span>
        <span class="project">
          {t(locale, 'paper-protocol-receipt')} {receipt}
        </span>
        <Outcome locale={locale} applicant={applicant} />
      </th>
      {criteria.map(({ key }) => {
        const got = points.find((one) => one.key === key)
        return <td class="numeric">{got ? number(locale, got.points) : '—'}</td>
      })}
      <td class="numeric">{scored ? number(locale, total) : '—'}</td>
      <td class="numeric">{price === null ? '—' : money(locale, price)}</td>
      <td class="numeric">{notional === null ? '—' : `${cut} %`}</td>
      <td class="numeric">{notional === null ? '—' : money(locale, notional)}</td>
    </tr>
  )
}

function Outcome({ locale, applicant: { rejection, admitted } }: Pick<RowProps, 'locale' | 'applicant'>) {
  if (!rejection)
    return (
      <span class="project">
        {t(locale, admitted ? 'result-paper-admitted' : 'result-paper-not-admitted')}
      </span>
    )
  return (
    <span class="project">
      {t(locale, 'result-paper-rejected')}: {lookUp(locale, `result-reason-${rejection.reason}`)}.{' '}
      <Text of={rejection.detail} locale={locale} />
    </span>
  )
}
