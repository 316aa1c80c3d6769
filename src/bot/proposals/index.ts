import type { AnyRoute } from '../ui/route.ts'
import { proposalList, proposalsBy } from './list.ts'
import {
  ownProposals,
  proposalDrop,
  proposalRegion,
  proposalSet,
  proposalSphere,
  proposalText,
  proposalTheme,
} from './make.ts'
import { proposalScreen } from './one.ts'
import {
  proposalAnswer,
  proposalMerge,
  proposalMergeIn,
  proposalNo,
  proposalUnmerge,
  proposalYes,
} from './sort.ts'

export const proposalRoutes: AnyRoute[] = [
  proposalList,
  proposalsBy,
  proposalScreen,
  ownProposals,
  proposalSphere,
  proposalRegion,
  proposalTheme,
  proposalText,
  proposalSet,
  proposalDrop,
  proposalMerge,
  proposalMergeIn,
  proposalUnmerge,
  proposalAnswer,
  proposalYes,
  proposalNo,
]
