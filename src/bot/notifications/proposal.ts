import { getProposal } from '../../core/proposals/list-proposals.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import { idIn, type Letter, type Write } from './letter.ts'

/** To an organization: what was answered to its proposal. */
export const writeProposal: Write = async ({ db }, notification): Promise<Letter | undefined> => {
  const { locale } = notification
  const proposal = await getProposal(db, idIn(notification, 'proposalId'))
  if (!proposal?.answer || proposal.withdrawnAt) return undefined
  const what = { theme: clip(proposal.theme, 200), answer: pick(proposal.answer, locale) }
  return {
    html: proposal.takenUpAt
      ? markup(locale, 'proposal-told-taken', what)
      : markup(locale, 'proposal-told-declined', what),
    buttons: [[{ text: t(locale, 'proposal-open-button'), data: `proposal:${proposal.id}` }]],
  }
}
