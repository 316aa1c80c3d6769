import type { Lot } from '../../core/competitions/get-competition.ts'
import { money } from '../../language/format.ts'
import { isRegion, regionName } from '../../language/reference.ts'
import { t } from '../../language/translate.ts'
import { Prose, Text } from '../layout/parts.tsx'
import type { Page } from '../page.ts'

export function Lots({ page, lots }: { page: Page; lots: Lot[] }) {
  if (lots.length === 0) return null
  return (
    <section>
      <h2>{t(page.locale, 'site-lots')}</h2>
      <ol class="lots">
        {lots.map((lot) => (
          <LotItem page={page} lot={lot} />
        ))}
      </ol>
    </section>
  )
}

function LotItem({ page: { locale }, lot }: { page: Page; lot: Lot }) {
  return (
    <li>
      <div class="lot-head">
        <h3>
          <span class="lot-number">
            {t(locale, 'site-lot')} № {lot.number}
          </span>
          <Text of={lot.theme} locale={locale} />
        </h3>
        {lot.amount !== null && <p class="lot-amount">{money(locale, lot.amount)}</p>}
      </div>
      {lot.description && <Prose of={lot.description} locale={locale} />}
      <p class="lot-place">
        {lot.place ? (
          <Text of={lot.place} locale={locale} />
        ) : (
          isRegion(lot.region) && regionName(locale, lot.region)
        )}
      </p>
    </li>
  )
}
