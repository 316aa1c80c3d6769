import type { Competition } from '../../core/competitions/get-competition.ts'
import type { Opening } from '../../core/opening/get-opening.ts'
import { t } from '../../language/translate.ts'
import { Moment } from '../layout/parts.tsx'
import { localizedPath, type Page } from '../page.ts'

/** That the applications were opened, when and how many, with the way to the protocol. */
export function OpenedNotice({
  page: { locale },
  competition: { code },
  openings,
}: {
  page: Page
  competition: Competition
  openings: Opening[]
}) {
  const newest = openings.at(-1)
  if (!newest) return null
  const lots = openings.flatMap(({ protocol }) => protocol.lots)
  const count = lots.reduce((sum, { applicants }) => sum + applicants.length, 0)
  return (
    <section>
      <h2>{t(locale, 'site-opening-title')}</h2>
      <p>
        <Moment at={newest.openedAt} locale={locale} />
      </p>
      <p>{t(locale, 'site-opening-sums', { lots: lots.length, count })}</p>
      <p>
        <a class="button quiet" href={localizedPath(locale, `/competitions/${code}/opening`)}>
          {t(locale, 'site-opening-open')}
        </a>
      </p>
    </section>
  )
}
