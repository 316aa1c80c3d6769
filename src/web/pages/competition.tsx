import { listDeliveries } from '../../core/announcements/deliveries.ts'
import { listPublishedClarifications } from '../../core/clarifications/list-published-clarifications.ts'
import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { readMilestones } from '../../core/competitions/read-milestones.ts'
import { type CompetitionState, competitionState } from '../../core/competitions/state.ts'
import { listGivenTime } from '../../core/extensions/list-extensions.ts'
import { openingsOf } from '../../core/opening/get-opening.ts'
import { hasReleased } from '../../core/results/get-results.ts'
import { pick } from '../../language/locale.ts'
import { kindName } from '../../language/reference.ts'
import { t } from '../../language/translate.ts'
import { show } from '../layout/layout.tsx'
import { languageOf, Prose, StateBadge, Text } from '../layout/parts.tsx'
import { localizedPath, type Page, type SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { Clarifications } from './competition-clarifications.tsx'
import { Deadline } from './competition-deadline.tsx'
import { Documents } from './competition-documents.tsx'
import { Facts } from './competition-facts.tsx'
import { GivenTimes } from './competition-given-time.tsx'
import { History } from './competition-history.tsx'
import { Lots } from './competition-lots.tsx'
import { OpenedNotice } from './competition-opening.tsx'
import { Results } from './competition-results.tsx'
import { Timeline } from './competition-timeline.tsx'
import { notFound } from './faults.tsx'

export function competitionPage({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const page = c.get('page')
    const competition = await getCompetition(db, { code: c.req.param('code') ?? '' })
    if (!competition) return notFound(c)
    const clarifications = await listPublishedClarifications(db, competition.id)
    const deliveries = await listDeliveries(db, competition.id, page.now)
    const given = await listGivenTime(db, competition.id)
    const openings = await openingsOf(db, competition.id)
    const milestones = await readMilestones(db, competition, page.now)
    const state = competitionState(competition, page.now)
    const past = state === 'archive' || state === 'cancelled'
    const title = pick(competition.title, page.locale)
    return show(
      c,
      { title, description: pick(competition.summary, page.locale) },
      <article class="wide competition">
        <Title page={page} competition={competition} state={state} />
        <div class="competition-main">
          <Prose of={competition.summary} locale={page.locale} />
          {(state === 'results' || state === 'archive') && (
            <Results page={page} competition={competition} protocol={await hasReleased(db, competition.id)} />
          )}
          <OpenedNotice page={page} competition={competition} openings={openings} />
          <Lots page={page} lots={competition.lots} />
          <Timeline page={page} competition={competition} milestones={milestones} />
          <Needs page={page} competition={competition} />
          <Documents page={page} documents={competition.documents} />
          {(clarifications.length > 0 || !past) && (
            <Clarifications page={page} clarifications={clarifications} />
          )}
          <GivenTimes page={page} given={given} />
          <History page={page} deliveries={deliveries} openings={openings} />
        </div>
        <aside class="competition-side">
          <Deadline page={page} competition={competition} state={state} />
          <Facts page={page} competition={competition} />
        </aside>
      </article>,
    )
  }
}

function Title({
  page,
  competition,
  state,
}: {
  page: Page
  competition: Competition
  state: CompetitionState
}) {
  const { locale } = page
  return (
    <header class="competition-title">
      <p class="card-top">
        <span class="badge kind">{kindName(locale, competition.kind)}</span>
        <StateBadge state={state} locale={locale} />
      </p>
      <h1>
        <Text of={competition.title} locale={locale} />
      </h1>
      <p class="card-customer">
        <Text of={competition.customer} locale={locale} />
      </p>
      {languageOf(competition.summary, locale) !== locale && (
        <p class="note">
          {t(locale, 'site-other-language')}{' '}
          <a href={localizedPath('ru', page.path)}>{t(locale, 'site-read-in-russian')}</a>
        </p>
      )}
    </header>
  )
}

function Needs({ page, competition }: { page: Page; competition: Competition }) {
  if (competition.needs.length === 0) return null
  return (
    <section>
      <h2>{t(page.locale, 'site-needs')}</h2>
      <ul class="needs">
        {competition.needs.map((need) => (
          <li>
            <Text of={need} locale={page.locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
