import {
  countBy,
  countProposals,
  listProposals,
  type Proposal,
  PUBLIC_STATES,
} from '../../core/proposals/list-proposals.ts'
import { MOST_LETTERS } from '../../core/proposals/proposal.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { backButton, homeButton, rowsOf } from '../ui/buttons.ts'
import { clip, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { filterOf, NARROWED, type Narrowed, regionIn, sphereIn } from './filter.ts'
import { proposalScreen } from './one.ts'
import { stateText } from './words.ts'

const PAGE = 5

/** Themes NGOs propose for the next state social orders, with what was answered. */
export const proposalList = screen('proposals', NARROWED, { open: listView })

async function listView(visit: Visit, narrowed: Narrowed): Promise<View> {
  const { db, locale } = visit
  const { page = 1 } = narrowed
  const filter = filterOf(narrowed)
  const offset = Math.max(0, page - 1) * PAGE
  const { items, total } = await listProposals(db, { ...filter, limit: PAGE, offset })
  const pages = Math.max(1, Math.ceil(total / PAGE))
  if (page > pages) return listView(visit, { ...narrowed, page: pages })
  const counts = await countProposals(db, { ...filter, state: undefined })
  return {
    html: [
      markup(locale, 'proposal-list', counts),
      ...narrowedText(locale, narrowed),
      ...(items.length > 0
        ? items.map((item, at) => itemText(locale, item, offset + at + 1))
        : [markup(locale, 'proposal-none')]),
    ].join('\n\n'),
    buttons: [
      ...rowsOf(
        items.map(({ id }, at) => ({ text: `№ ${offset + at + 1}`, data: proposalScreen.at({ id }) })),
        5,
      ),
      pagerRow(locale, { page, pages }, (to) => proposalList.at({ ...narrowed, page: to })),
      filterRow(locale, narrowed),
      [
        { text: t(locale, 'proposal-make-button'), data: 'propsphere:0' },
        { text: t(locale, 'proposal-own-button'), data: 'propown' },
      ],
      [homeButton(locale)],
    ],
  }
}

const narrowedText = (locale: Locale, { sphere, region, state }: Narrowed): string[] => {
  const parts = [
    ...(sphere ? [sphereIn(locale, sphere)] : []),
    ...(region ? [regionIn(locale, region)] : []),
    ...(state ? [lookUp(locale, `proposal-state-${state}`)] : []),
  ]
  return parts.length > 0 ? [markup(locale, 'proposal-narrowed', { what: parts.join(' · ') })] : []
}

export const itemText = (locale: Locale, proposal: Proposal, number: number): string =>
  markup(locale, 'proposal-item', {
    number,
    theme: clip(proposal.theme, MOST_LETTERS.theme),
    organization: clip(pick(proposal.organization, locale), 120),
    sphere: sphereIn(locale, proposal.sphere),
    region: regionIn(locale, proposal.region),
    state: stateText(locale, proposal),
  })

function filterRow(locale: Locale, narrowed: Narrowed): Button[] {
  const whole = { ...narrowed, page: undefined }
  return [
    { text: t(locale, 'proposal-sphere-button'), data: proposalsBy.at({ facet: 'sphere', ...whole }) },
    { text: t(locale, 'proposal-region-button'), data: proposalsBy.at({ facet: 'region', ...whole }) },
    { text: t(locale, 'proposal-state-button'), data: proposalsBy.at({ facet: 'state', ...whole }) },
  ]
}

/** The values of one facet among what is there, with how many of each. */
export const proposalsBy = action(
  'proposalsby',
  { facet: 'string', ...NARROWED },
  {
    async open({ db, locale }, { facet, page: _, ...narrowed }): Promise<View> {
      const values =
        facet === 'sphere' || facet === 'region'
          ? await facetValues(db, locale, facet, narrowed)
          : await stateValues(db, locale, narrowed)
      return {
        html: markup(locale, 'proposal-by'),
        buttons: [
          ...rowsOf(
            values.map(({ value, text }) => ({
              text,
              data: proposalList.at({ ...narrowed, [facet]: value }),
            })),
            facet === 'sphere' ? 1 : 2,
          ),
          [
            {
              text: t(locale, 'proposal-any-button'),
              data: proposalList.at({ ...narrowed, [facet]: undefined }),
            },
          ],
          [backButton(locale, proposalList.at(narrowed))],
        ],
      }
    },
  },
)

async function facetValues(db: Visit['db'], locale: Locale, facet: 'sphere' | 'region', narrowed: Narrowed) {
  const values = await countBy(db, facet, filterOf(narrowed))
  const name = facet === 'sphere' ? sphereIn : regionIn
  return values.map(({ value, count }) => ({ value, text: `${name(locale, value)} (${count})` }))
}

async function stateValues(db: Visit['db'], locale: Locale, narrowed: Narrowed) {
  const counts = await countProposals(db, { ...filterOf(narrowed), state: undefined })
  return PUBLIC_STATES.map((value) => ({
    value,
    text: `${lookUp(locale, `proposal-state-${value}`)} (${counts[value]})`,
  }))
}
