import { Refusal } from '../../core/errors.ts'
import { answerProposal, writeProposalAnswer } from '../../core/proposals/answer-proposal.ts'
import { getProposal, listProposals } from '../../core/proposals/list-proposals.ts'
import { mergeProposal, unmergeProposal } from '../../core/proposals/sort-proposals.ts'
import { mustCan } from '../../core/staff/can.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { proposalScreen } from './one.ts'

const PAGE = 8

/** With which it says the same: those of its sphere that wait. */
export const proposalMerge = screen(
  'propmerge',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { db, locale } = visit
      mustCan(actorOf(visit), 'sortProposals')
      const proposal = await getProposal(db, id)
      if (!proposal) throw new Refusal('not-found')
      const offset = Math.max(0, page - 1) * PAGE
      const filter = { sphere: proposal.sphere, state: 'open' as const }
      const { items, total } = await listProposals(db, { ...filter, limit: PAGE, offset })
      const pages = Math.max(1, Math.ceil(total / PAGE))
      return {
        html: markup(locale, 'proposal-merge', { theme: clip(proposal.theme, 300) }),
        buttons: [
          ...items
            .filter((other) => other.id !== id)
            .map((other) => [
              { text: clip(other.theme, 60), data: proposalMergeIn.at({ id, into: other.id }) },
            ]),
          pagerRow(locale, { page, pages }, (to) => proposalMerge.at({ id, page: to })),
          [backButton(locale, proposalScreen.at({ id }))],
        ],
      }
    },
  },
)

/** It can be undone until the answer. */
export const proposalMergeIn = action(
  'propmergein',
  { id: 'number', into: 'number' },
  {
    async open(visit, { id, into }) {
      await mergeProposal(visit.db, actorOf(visit), { id, into, now: visit.now })
      return shown(visit, into, t(visit.locale, 'proposal-merged-note'))
    },
  },
)

export const proposalUnmerge = action(
  'propunmerge',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await unmergeProposal(visit.db, actorOf(visit), { id, now: visit.now })
      return shown(visit, id, t(visit.locale, 'proposal-unmerged-note'))
    },
  },
)

/** The answer in one language; after the Kazakh one the Russian is asked for. */
export const proposalAnswer = screen(
  'propanswer',
  { id: 'number', language: 'string' },
  {
    async open(visit, { id, language }): Promise<View> {
      const { locale } = visit
      mustCan(actorOf(visit), 'sortProposals')
      return {
        html: language === 'ru' ? markup(locale, 'proposal-answer-ru') : markup(locale, 'proposal-answer-kk'),
        buttons: [[backButton(locale, proposalScreen.at({ id }))]],
      }
    },
    async receive(visit, { id, language: asked }, { text = '' }): Promise<View> {
      const language = asked === 'ru' ? 'ru' : 'kk'
      await writeProposalAnswer(visit.db, actorOf(visit), { id, language, text })
      return language === 'kk'
        ? proposalAnswer.open(visit, { id, language: 'ru' })
        : proposalScreen.open(visit, { id })
    },
  },
)

export const proposalYes = action(
  'propyes',
  { id: 'number' },
  { open: (visit, { id }) => decided(visit, id, true) },
)
export const proposalNo = action(
  'propno',
  { id: 'number' },
  { open: (visit, { id }) => decided(visit, id, false) },
)

async function decided(visit: Visit, id: number, takeUp: boolean): Promise<View> {
  await answerProposal(visit.db, actorOf(visit), { id, takeUp, now: visit.now })
  return shown(visit, id, t(visit.locale, 'proposal-answered-note'))
}

const shown = async (visit: Visit, id: number, toast: string): Promise<View> => ({
  ...(await proposalScreen.open(visit, { id })),
  toast,
})
