import { changeLine } from '../../core/announcements/change-text.ts'
import type { Delivery } from '../../core/announcements/deliveries.ts'
import type { Opening } from '../../core/opening/get-opening.ts'
import { shortMoment } from '../../language/dates.ts'
import { number } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { languageOf } from '../layout/parts.tsx'
import { localizedPath, type Page } from '../page.ts'

/** Letters of each side of a change; longer texts are above, as they are now. */
const SIDE = 160

/** What was announced, the newest first: what changed, why, and how many were told. Sums only. */
export function History({
  page: { locale },
  deliveries,
  openings,
}: {
  page: Page
  deliveries: Delivery[]
  openings: Opening[]
}) {
  if (deliveries.length === 0 && openings.length === 0) return null
  const rows = [
    ...openings.map((opening) => ({
      at: opening.openedAt,
      row: <OpeningRow locale={locale} opening={opening} />,
    })),
    ...deliveries.map((delivery) => ({
      at: delivery.announcement.at,
      row: <Row locale={locale} delivery={delivery} />,
    })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime())
  return (
    <section class="history">
      <h2 id="history">{t(locale, 'site-history')}</h2>
      <p class="help">{t(locale, 'site-history-note')}</p>
      <div class="table-frame">
        <table aria-labelledby="history">
          <thead>
            <tr>
              <th scope="col">{t(locale, 'site-history-when')}</th>
              <th scope="col">{t(locale, 'site-history-what')}</th>
              <th scope="col">{t(locale, 'site-history-delivery')}</th>
            </tr>
          </thead>
          <tbody>{rows.map(({ row }) => row)}</tbody>
        </table>
      </div>
    </section>
  )
}

function OpeningRow({ locale, opening }: { locale: Locale; opening: Opening }) {
  const { openedAt, protocol } = opening
  const applicants = protocol.lots.reduce((sum, lot) => sum + lot.applicants.length, 0)
  return (
    <tr>
      <th scope="row">
        <time datetime={openedAt.toISOString()}>{shortMoment(openedAt)}</time>
      </th>
      <td>
        <strong>{t(locale, 'site-history-opened')}</strong>
        <p class="reason">
          {t(locale, 'site-opening-sums', { lots: protocol.lots.length, count: applicants })}{' '}
          <a href={localizedPath(locale, `/competitions/${protocol.competition.code}/opening`)}>
            {t(locale, 'site-opening-open')}
          </a>
        </p>
      </td>
      <td />
    </tr>
  )
}

function Row({ locale, delivery }: { locale: Locale; delivery: Delivery }) {
  const { kind, at, changes, reason } = delivery.announcement
  return (
    <tr>
      <th scope="row">
        <time datetime={at.toISOString()}>{shortMoment(at)}</time>
      </th>
      <td>
        <strong>{t(locale, `site-history-${kind}`)}</strong>
        {changes.length > 0 && (
          <ul class="changes">
            {changes.map((change) => (
              <li>{changeLine(locale, change, SIDE)}</li>
            ))}
          </ul>
        )}
        {reason && (
          <p class="reason" lang={languageOf(reason, locale) === locale ? undefined : 'kk'}>
            {t(locale, 'site-history-reason', { reason: pick(reason, locale) })}
          </p>
        )}
      </td>
      <td>
        <Sums locale={locale} delivery={delivery} />
      </td>
    </tr>
  )
}

/** What is nought goes without saying, but for how many were to be told and were. */
function Sums({ locale, delivery }: { locale: Locale; delivery: Delivery }) {
  const { toBeTold, sent, blocked, unknown, failed, dropped, waiting } = delivery
  const rest = [
    { name: t(locale, 'site-history-blocked'), count: blocked },
    { name: t(locale, 'site-history-unknown'), count: unknown },
    { name: t(locale, 'site-history-failed'), count: failed + dropped },
    { name: t(locale, 'site-history-waiting'), count: waiting },
  ]
  const shown = [
    { name: t(locale, 'site-history-to-be-told'), count: toBeTold },
    { name: t(locale, 'site-history-sent'), count: sent },
    ...rest.filter(({ count }) => count > 0),
  ]
  return (
    <dl class="sums">
      {shown.map(({ name, count }) => (
        <div>
          <dt>{name}</dt>
          <dd>{number(locale, count)}</dd>
        </div>
      ))}
    </dl>
  )
}
