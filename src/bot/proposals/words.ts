import { proposalState } from '../../core/proposals/proposal.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp } from '../../language/translate.ts'

export const stateText = (locale: Locale, proposal: Parameters<typeof proposalState>[0]): string =>
  lookUp(locale, `proposal-state-${proposalState(proposal)}`)
