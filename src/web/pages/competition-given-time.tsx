import type { GivenTime } from '../../core/extensions/list-extensions.ts'
import { moment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import type { Page } from '../page.ts'

/** More time that one applicant was given: for which lot, until when and why, never to whom. */
export function GivenTimes({ page: { locale }, given }: { page: Page; given: GivenTime[] }) {
  if (given.length === 0) return null
  return (
    <section>
      <h2>{t(locale, 'extension-site-title')}</h2>
      <ul class="changes">
        {given.map((one) => (
          <Line locale={locale} given={one} />
        ))}
      </ul>
    </section>
  )
}

function Line({ locale, given }: { locale: Locale; given: GivenTime }) {
  const { lot, deadline, reason, cancelledAt } = given
  return (
    <li>
      {t(locale, 'extension-site-line', { number: lot.number, until: moment(locale, deadline) })}{' '}
      {t(locale, 'extension-site-reason', { reason: pick(reason, locale) })}
      {cancelledAt && ` ${t(locale, 'extension-site-cancelled', { moment: moment(locale, cancelledAt) })}`}
    </li>
  )
}
