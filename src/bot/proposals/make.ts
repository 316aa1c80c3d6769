import { listOwnProposals } from '../../core/proposals/list-proposals.ts'
import { MOST_LETTERS, MOST_OPEN, proposingFor } from '../../core/proposals/proposal.ts'
import {
  changeProposal,
  mustHaveRoom,
  type ProposalPart,
  proposeTheme,
  withdrawProposal,
} from '../../core/proposals/propose.ts'
import { compareBy } from '../../language/format.ts'
import { NATIONWIDE, REGIONS, regionShortName, sphereShortName, spheresOf } from '../../language/reference.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton, homeButton, rowsOf } from '../ui/buttons.ts'
import { pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { itemText } from './list.ts'
import { proposalScreen } from './one.ts'

const PAGE = 5

/** What one's organization proposed. */
export const ownProposals = screen(
  'propown',
  { page: 'number?' },
  {
    async open({ db, person, locale }, { page = 1 }): Promise<View> {
      const { id } = await proposingFor(db, person)
      const all = await listOwnProposals(db, id)
      const { items, ...place } = pageOf(all, page, PAGE)
      const number = (at: number) => (place.page - 1) * PAGE + at + 1
      return {
        html: [
          markup(locale, 'proposal-own', { count: all.length, most: MOST_OPEN }),
          ...items.map((item, at) => itemText(locale, item, number(at))),
        ].join('\n\n'),
        buttons: [
          ...rowsOf(
            items.map((item, at) => ({
              text: `№ ${number(at)}`,
              data: proposalScreen.at({ id: item.id }),
            })),
            5,
          ),
          pagerRow(locale, place, (to) => ownProposals.at({ page: to })),
          [{ text: t(locale, 'proposal-make-button'), data: 'propsphere:0' }],
          [backButton(locale, 'proposals'), homeButton(locale)],
        ],
      }
    },
  },
)

/** In which sphere: of a new proposal with 0, else of that one. */
export const proposalSphere = screen(
  'propsphere',
  { id: 'number' },
  {
    async open({ db, person, locale }, { id }): Promise<View> {
      const organization = await proposingFor(db, person)
      if (id === 0) await mustHaveRoom(db, organization.id)
      return {
        html: markup(locale, 'proposal-sphere', { most: MOST_OPEN }),
        buttons: [
          ...spheresOf('social-order').map((sphere) => [
            {
              text: sphereShortName(locale, sphere),
              data:
                id === 0 ? `propregion:0:${sphere}` : proposalSet.at({ id, part: 'sphere', value: sphere }),
            },
          ]),
          [backButton(locale, id === 0 ? 'proposals' : proposalScreen.at({ id }))],
        ],
      }
    },
  },
)

/** In which region. */
export const proposalRegion = screen(
  'propregion',
  { id: 'number', sphere: 'string?' },
  {
    async open({ db, person, locale }, { id, sphere = '' }): Promise<View> {
      await proposingFor(db, person)
      const compare = compareBy(locale)
      const named = REGIONS.filter((region) => region !== NATIONWIDE)
        .map((region) => ({ region, text: regionShortName(locale, region) }))
        .sort((a, b) => compare(a.text, b.text))
      const whole = { region: NATIONWIDE, text: regionShortName(locale, NATIONWIDE) }
      const to = (region: string) =>
        id === 0
          ? proposalTheme.at({ sphere, region })
          : proposalSet.at({ id, part: 'region', value: region })
      return {
        html: markup(locale, 'proposal-region'),
        buttons: [
          ...rowsOf(
            [whole, ...named].map(({ region, text }) => ({ text, data: to(region) })),
            2,
          ),
          [backButton(locale, id === 0 ? 'propsphere:0' : proposalScreen.at({ id }))],
        ],
      }
    },
  },
)

/** What it is to be about: from here on it is kept. */
export const proposalTheme = screen(
  'proptheme',
  { sphere: 'string', region: 'string' },
  {
    async open({ db, person, locale }): Promise<View> {
      await proposingFor(db, person)
      return {
        html: markup(locale, 'proposal-theme', { most: MOST_LETTERS.theme }),
        buttons: [[backButton(locale, 'propsphere:0')]],
      }
    },
    async receive(visit, { sphere, region }, { text = '' }): Promise<View> {
      const { db, person: by, now } = visit
      const id = await proposeTheme(db, { by, sphere, region, theme: text, now })
      return proposalText.open(visit, { id, part: 'grounds' })
    },
  },
)

/** Theme or grounds, written anew. */
export const proposalText = screen(
  'proptext',
  { id: 'number', part: 'string' },
  {
    async open({ db, person, locale }, { id, part }): Promise<View> {
      await proposingFor(db, person)
      return {
        html:
          part === 'theme'
            ? markup(locale, 'proposal-theme', { most: MOST_LETTERS.theme })
            : markup(locale, 'proposal-grounds', { most: MOST_LETTERS.grounds }),
        buttons: [[backButton(locale, proposalScreen.at({ id }))]],
      }
    },
    receive: (visit, { id, part }, { text = '' }) =>
      changed(visit, id, part === 'theme' ? 'theme' : 'grounds', text),
  },
)

/** Sphere or region, chosen anew. */
export const proposalSet = action(
  'propset',
  { id: 'number', part: 'string', value: 'string' },
  {
    open: (visit, { id, part, value }) => changed(visit, id, part === 'sphere' ? 'sphere' : 'region', value),
  },
)

async function changed(visit: Visit, id: number, part: ProposalPart, value: string): Promise<View> {
  const { db, person: by, locale, now } = visit
  await changeProposal(db, { by, id, part, value, now })
  const view = await proposalScreen.open(visit, { id })
  return { ...view, html: `${markup(locale, 'proposal-saved')}\n\n${view.html}` }
}

/** Asks once. */
export const proposalDrop = screen(
  'propdrop',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }): Promise<View> {
      const { db, person: by, locale, now } = visit
      if (sure) {
        await withdrawProposal(db, { by, id, now })
        return { ...(await ownProposals.open(visit, {})), toast: t(locale, 'proposal-withdrawn-note') }
      }
      return {
        html: markup(locale, 'proposal-withdraw'),
        buttons: [
          [{ text: t(locale, 'proposal-withdraw-yes-button'), data: `propdrop:${id}:yes`, style: 'danger' }],
          [backButton(locale, proposalScreen.at({ id }))],
        ],
      }
    },
  },
)
