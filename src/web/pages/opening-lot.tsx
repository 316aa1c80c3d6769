import type { Applicant, ProtocolLot } from '../../core/opening/protocol.ts'
import { exactMoment } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import type { Locale } from '../../language/locale.ts'
import { isRegion, regionName } from '../../language/reference.ts'
import { t } from '../../language/translate.ts'
import { Text } from '../layout/parts.tsx'
import type { Page } from '../page.ts'

interface Props {
  page: Page
  lot: ProtocolLot
  kind: string
  /** The hash that was looked for. */
  found: string | undefined
}

/** Who applied for a lot, in the order of arrival, with the receipts. */
export function OpenedLot({ page: { locale }, lot, kind, found }: Props) {
  const { number, theme, amount, applicants, withdrawn, late } = lot
  const none = kind === 'social-order' ? 'paper-protocol-none-failed' : 'paper-protocol-none'
  return (
    <section class="opened-lot">
      <h3 id={`lot-${number}`}>
        {t(locale, 'site-lot')} № {number}. <Text of={theme} locale={locale} />
      </h3>
      {amount !== null && <p class="help">{money(locale, amount)}</p>}
      <p>{t(locale, 'paper-protocol-counts', { count: applicants.length, withdrawn, late })}</p>
      {applicants.length === 0 ? (
        <p class="note">{t(locale, none)}</p>
      ) : (
        <div class="table-frame">
          <table aria-labelledby={`lot-${number}`}>
            <thead>
              <tr>
                <th scope="col">№</th>
                <th scope="col">{t(locale, 'paper-protocol-applicant')}</th>
                <th scope="col">{t(locale, 'paper-protocol-submitted')}</th>
                <th scope="col">{t(locale, 'paper-protocol-receipt')}, SHA-256</th>
              </tr>
            </thead>
            <tbody>
              {applicants.map((applicant, at) => (
                <Row locale={locale} applicant={applicant} place={at + 1} found={found === applicant.hash} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

interface RowProps {
  locale: Locale
  applicant: Applicant
  place: number
  found: boolean
}

function Row({ locale, applicant, place, found }: RowProps) {
  const { name, bin, address, region, submittedAt, receipt, hash } = applicant
  const where = [isRegion(region) ? regionName(locale, region) : '', address].filter(Boolean).join(', ')
  return (
    <tr id={found ? 'found' : undefined} class={found ? 'found-row' : undefined}>
      <td>{place}</td>
      <th scope="row">
        <Text of={name} locale={locale} />
        <span class="project">
          {t(locale, 'paper-protocol-bin')} {bin}
        </span>
        {where && <span class="project">{where}</span>}
      </th>
      <td>
        <time datetime={submittedAt}>{exactMoment(new Date(submittedAt))}</time>
      </td>
      <td>
        {receipt}
        <code class="hash">{hash}</code>
      </td>
    </tr>
  )
}
