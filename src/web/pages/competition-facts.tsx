import type { Competition } from '../../core/competitions/get-competition.ts'
import { date } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { t } from '../../language/translate.ts'
import { Fact, regionNames, sphereNames } from '../layout/parts.tsx'
import type { Page } from '../page.ts'

/** The short facts beside the text. */
export function Facts({ page: { locale }, competition }: { page: Page; competition: Competition }) {
  const amounts = competition.lots.flatMap((lot) => lot.amount ?? [])
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  return (
    <dl class="facts">
      <Fact name={t(locale, 'site-amount')}>
        {amounts.length > 0 && <strong>{money(locale, total)}</strong>}
      </Fact>
      <Fact name={t(locale, 'site-regions')}>{regionNames(locale, competition.regions)}</Fact>
      <Fact name={t(locale, 'site-spheres')}>
        {competition.spheres.length > 0 && (
          <ul class="plain">
            {sphereNames(locale, competition.spheres).map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t(locale, 'site-published')}>
        {competition.publishedAt && !competition.archive && (
          <time datetime={competition.publishedAt.toISOString()}>
            {date(locale, competition.publishedAt)}
          </time>
        )}
      </Fact>
    </dl>
  )
}
