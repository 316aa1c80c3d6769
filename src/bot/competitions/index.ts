import type { AnyRoute } from '../ui/route.ts'
import { compics } from './calendar.ts'
import { comp } from './card.ts'
import { compby, compfilter } from './choose-filter.ts'
import { compdocs } from './documents.ts'
import { follow } from './follow.ts'
import { competitions } from './list.ts'
import { complots } from './lots.ts'
import { compmore } from './more.ts'
import { companswers, compresults } from './outcome.ts'
import { competitionProtocols, protocolFile, protocolScreen } from './protocol.ts'
import { compfind, compsearch } from './search.ts'
import { comptime } from './timeline.ts'

export const competitionRoutes: AnyRoute[] = [
  competitions,
  compfilter,
  compby,
  compsearch,
  compfind,
  comp,
  complots,
  compmore,
  compdocs,
  compics,
  comptime,
  companswers,
  compresults,
  protocolScreen,
  protocolFile,
  competitionProtocols,
  follow,
]
