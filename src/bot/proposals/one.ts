import { Refusal } from '../../core/errors.ts'
import { may } from '../../core/organizations/may.ts'
import { membershipOf, standingIn } from '../../core/organizations/membership.ts'
import { getProposal, mergedInto, type Proposal } from '../../core/proposals/list-proposals.ts'
import { proposalState } from '../../core/proposals/proposal.ts'
import { can } from '../../core/staff/can.ts'
import { date } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { isRegion, isSphere, regionName, sphereName } from '../../language/reference.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { stateText } from './words.ts'

/** One proposal as everybody reads it; its organization changes it, staff answer it. */
export const proposalScreen = screen(
  'proposal',
  { id: 'number' },
  { open: (visit, { id }) => view(visit, id) },
)

async function view(visit: Visit, id: number): Promise<View> {
  const { db, locale } = visit
  const proposal = await getProposal(db, id)
  const rights = proposal && (await rightsOf(visit, proposal))
  if (!proposal || !rights?.read) throw new Refusal('not-found')
  const same = await mergedInto(db, id)
  const names = same.map(({ organization }) => clip(pick(organization, locale), 100)).join(', ')
  return {
    html: [
      proposalText(visit, proposal),
      ...(same.length > 0 ? [markup(locale, 'proposal-same', { count: same.length, names })] : []),
      ...answerText(visit, proposal, rights.sort),
    ].join('\n\n'),
    buttons: [
      ...(rights.change ? changeRows(visit, proposal) : []),
      ...(rights.sort ? sortRows(visit, proposal) : []),
      [backButton(locale, rights.change ? 'propown' : 'proposals'), homeButton(locale)],
    ],
  }
}

/** Unfinished and withdrawn ones are their organization's alone. */
async function rightsOf(visit: Visit, proposal: Proposal) {
  const { db, person } = visit
  const membership = await membershipOf(db, person)
  const own = membership?.id === proposal.organizationId
  const state = proposalState(proposal)
  const hidden = state === 'unfinished' || state === 'withdrawn'
  const waits = state === 'open' || state === 'unfinished'
  return {
    read: own || !hidden,
    change: own && waits && may.propose(standingIn(membership!, person)),
    sort: !hidden && can.sortProposals(actorOf(visit)),
  }
}

const proposalText = ({ locale }: Visit, proposal: Proposal): string =>
  markup(locale, 'proposal-one', {
    theme: proposal.theme,
    grounds: proposal.grounds || '—',
    organization: clip(pick(proposal.organization, locale), 200),
    sphere: isSphere(proposal.sphere) ? sphereName(locale, proposal.sphere) : proposal.sphere,
    region: isRegion(proposal.region) ? regionName(locale, proposal.region) : proposal.region,
    date: date(locale, proposal.proposedAt),
    state: stateText(locale, proposal),
  })

/** What is written but not decided is for staff to see. */
function answerText({ locale }: Visit, { answer, takenUpAt, declinedAt }: Proposal, sort: boolean): string[] {
  if (!answer) return []
  if (takenUpAt || declinedAt) return [markup(locale, 'proposal-answer', { answer: pick(answer, locale) })]
  return sort ? [markup(locale, 'proposal-answer-draft', { kk: answer.kk || '—', ru: answer.ru || '—' })] : []
}

function changeRows({ locale }: Visit, { id, grounds }: Proposal): Button[][] {
  const to = (part: string) => `proptext:${id}:${part}`
  return [
    ...(grounds === ''
      ? [[{ text: t(locale, 'proposal-finish-button'), data: to('grounds'), style: 'primary' as const }]]
      : []),
    [
      { text: t(locale, 'proposal-change-theme-button'), data: to('theme') },
      { text: t(locale, 'proposal-change-grounds-button'), data: to('grounds') },
    ],
    [
      { text: t(locale, 'proposal-change-sphere-button'), data: `propsphere:${id}` },
      { text: t(locale, 'proposal-change-region-button'), data: `propregion:${id}` },
    ],
    [{ text: t(locale, 'proposal-withdraw-button'), data: `propdrop:${id}`, style: 'danger' }],
  ]
}

function sortRows({ locale }: Visit, proposal: Proposal): Button[][] {
  const { id, answer, mergedInto: into } = proposal
  const state = proposalState(proposal)
  if (state === 'merged')
    return [
      [
        { text: t(locale, 'proposal-into-button'), data: `proposal:${into}` },
        { text: t(locale, 'proposal-unmerge-button'), data: `propunmerge:${id}` },
      ],
    ]
  if (state !== 'open') return []
  const written = Boolean(answer?.kk && answer.ru)
  return [
    ...(written
      ? [
          [
            { text: t(locale, 'proposal-take-button'), data: `propyes:${id}`, style: 'success' as const },
            { text: t(locale, 'proposal-decline-button'), data: `propno:${id}`, style: 'danger' as const },
          ],
        ]
      : []),
    [
      { text: t(locale, 'proposal-answer-button'), data: `propanswer:${id}:kk` },
      { text: t(locale, 'proposal-merge-button'), data: `propmerge:${id}` },
    ],
  ]
}
