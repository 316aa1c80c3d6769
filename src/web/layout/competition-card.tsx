import type { CompetitionSummary } from '../../core/competitions/list-competitions.ts'
import { money } from '../../language/format.ts'
import { kindShortName } from '../../language/reference.ts'
import { t } from '../../language/translate.ts'
import { localizedPath, type Page } from '../page.ts'
import { Moment, regionNames, StateBadge, Text, TimeLeft } from './parts.tsx'

/** One competition in a list: the whole card leads to its page. */
export function CompetitionCard({ competition, page }: { competition: CompetitionSummary; page: Page }) {
  const { locale } = page
  return (
    <li class="card">
      <p class="card-top">
        <span class="badge kind">{kindShortName(locale, competition.kind)}</span>
        {competition.state === 'open' ? (
          <TimeLeft until={competition.deadline} page={page} />
        ) : (
          <StateBadge state={competition.state} locale={locale} />
        )}
      </p>
      <h3>
        <a href={localizedPath(locale, `/competitions/${competition.code}`)}>
          <Text of={competition.title} locale={locale} />
        </a>
      </h3>
      <p class="card-customer">
        <Text of={competition.customer} locale={locale} />
      </p>
      <p class="card-facts">
        {competition.amount !== null && <strong>{money(locale, competition.amount)}</strong>}
        {competition.lotCount > 1 && (
          <span>{t(locale, 'site-lot-count', { count: competition.lotCount })}</span>
        )}
        <span>{regionNames(locale, competition.regions)}</span>
      </p>
      <CardMoment competition={competition} page={page} />
    </li>
  )
}

/** The opening of an upcoming one, the deadline of any other; nobody needs the hour of a deadline years ago. */
function CardMoment({ competition, page }: { competition: CompetitionSummary; page: Page }) {
  const upcoming = competition.state === 'upcoming' && competition.opensAt
  if (competition.state === 'archive') return null
  return (
    <p class="card-moment">
      <span>{t(page.locale, upcoming ? 'site-opens' : 'site-deadline')}</span>
      <Moment at={upcoming || competition.deadline} locale={page.locale} />
    </p>
  )
}

export function CompetitionCards({ items, page }: { items: readonly CompetitionSummary[]; page: Page }) {
  return (
    <ul class="cards">
      {items.map((competition) => (
        <CompetitionCard competition={competition} page={page} />
      ))}
    </ul>
  )
}
