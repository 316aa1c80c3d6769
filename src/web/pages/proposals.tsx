import {
  countProposals,
  isPublicState,
  listProposals,
  mergedInto,
  type Proposal,
  PUBLIC_STATES,
} from '../../core/proposals/list-proposals.ts'
import { proposalState } from '../../core/proposals/proposal.ts'
import type { Db } from '../../database/client.ts'
import { date } from '../../language/dates.ts'
import { sphereName, spheresOf } from '../../language/reference.ts'
import { lookUp, t } from '../../language/translate.ts'
import { show } from '../layout/layout.tsx'
import { Paging } from '../layout/paging.tsx'
import { Prose, regionNames, sphereNames, Text } from '../layout/parts.tsx'
import { localizedPath, type Page, type SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { regionOptions, Select } from './competition-filters.tsx'

const PER_PAGE = 20
const MOST_PAGES = 10_000

interface Shown {
  proposal: Proposal
  same: number
}

/** Themes NGOs propose, by sphere, region and what became of them; organizations by name, people not. */
export function proposalsPage({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const page = c.get('page')
    const { locale } = page
    const { sphere, region, state, page: asked } = c.req.query()
    const filter = {
      ...{ sphere: sphere || undefined, region: region || undefined },
      state: isPublicState(state) ? state : undefined,
    }
    const number = Math.min(Math.max(1, Math.floor(Number(asked)) || 1), MOST_PAGES)
    const place = { limit: PER_PAGE, offset: (number - 1) * PER_PAGE }
    const { items, total } = await listProposals(db, { ...filter, ...place })
    const counts = await countProposals(db, { ...filter, state: undefined })
    return show(
      c,
      { title: t(locale, 'proposal-site-title'), description: t(locale, 'proposal-site-lead') },
      <div class="wide block">
        <h1>{t(locale, 'proposal-site-title')}</h1>
        <p class="lead">{t(locale, 'proposal-site-lead')}</p>
        <Filters page={page} filter={filter} />
        <h2 class="found">{t(locale, 'proposal-site-counts', counts)}</h2>
        {total === 0 && <p class="empty">{t(locale, 'site-found-none')}</p>}
        {(await withSame(db, items)).map((shown) => (
          <ProposalCard page={page} {...shown} />
        ))}
        <Paging page={page} number={number} pages={Math.ceil(total / PER_PAGE)} />
        <Invitation page={page} />
      </div>,
    )
  }
}

const withSame = (db: Db, items: readonly Proposal[]): Promise<Shown[]> =>
  Promise.all(items.map(async (proposal) => ({ proposal, same: (await mergedInto(db, proposal.id)).length })))

function Filters({
  page,
  filter,
}: {
  page: Page
  filter: { sphere: string | undefined; region: string | undefined; state: string | undefined }
}) {
  const { locale } = page
  const spheres = spheresOf('social-order').map((value) => ({ value, name: sphereName(locale, value) }))
  const states = PUBLIC_STATES.map((value) => ({ value, name: lookUp(locale, `proposal-state-${value}`) }))
  const named = [
    { name: 'sphere', label: t(locale, 'site-filter-sphere'), chosen: filter.sphere, options: spheres },
    {
      ...{ name: 'region', label: t(locale, 'site-filter-region'), chosen: filter.region },
      options: regionOptions(page),
    },
    { name: 'state', label: t(locale, 'proposal-state-button'), chosen: filter.state, options: states },
  ]
  return (
    <form class="filters" method="get" action={localizedPath(locale, '/proposals')}>
      {named.map((one) => (
        <Select page={page} {...one} />
      ))}
      <button type="submit">{t(locale, 'site-filter-show')}</button>
    </form>
  )
}

function ProposalCard({ page, proposal, same }: Shown & { page: Page }) {
  const { locale } = page
  const { theme, grounds, sphere, region, organization, proposedAt, answer, takenUpAt, declinedAt } = proposal
  const decided = takenUpAt ?? declinedAt
  return (
    <article class="card">
      <div class="card-top">
        <span class="kind">
          {sphereNames(locale, [sphere]).join('')} · {regionNames(locale, [region])}
        </span>
        <span class="badge">{lookUp(locale, `proposal-state-${proposalState(proposal)}`)}</span>
      </div>
      <h3>{theme}</h3>
      <p>{grounds}</p>
      <p class="card-customer">
        <Text of={organization} locale={locale} /> · {date(locale, proposedAt)}
      </p>
      {same > 0 && <p class="card-customer">{t(locale, 'proposal-site-same', { count: same })}</p>}
      {decided && answer && (
        <>
          <h4>{t(locale, 'proposal-site-answer')}</h4>
          <Prose of={answer} locale={locale} />
        </>
      )}
    </article>
  )
}

function Invitation({ page }: { page: Page }) {
  const link = page.botLink()
  if (!link) return null
  return (
    <p>
      <a class="button" href={link}>
        {t(page.locale, 'proposal-site-make')}
      </a>
    </p>
  )
}
