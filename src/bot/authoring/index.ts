import type { AnyRoute } from '../ui/route.ts'
import { authorCheck, authorSeen } from './check.ts'
import { authorPick } from './choices.ts'
import { authorCopy } from './copy.ts'
import { authorDocument, authorDocumentDrop, authorDocumentKind, authorDocumentLanguage } from './document.ts'
import { authorDocuments } from './documents.ts'
import { authorField } from './field.ts'
import { authorFlip, authorFlipped } from './flips.ts'
import { authorBegin, authoring, authorNew } from './list.ts'
import { authorLot, authorLotCopy, authorLotDrop, authorLotMove } from './lot.ts'
import { authorLotClear, authorLotPart, authorLotPick } from './lot-part.ts'
import { authorLots } from './lots.ts'
import { authorNeed, authorNeedDrop, authorNeeds } from './needs.ts'
import { authorScreen } from './overview.ts'
import { authorCustomer } from './text.ts'
import { authorAt, authorTime, authorTimes } from './times.ts'
import { competitionVersion, competitionVersions } from './versions.ts'

/** Everything about writing a competition step by step. */
export const authoringRoutes: AnyRoute[] = [
  authoring,
  authorNew,
  authorBegin,
  authorScreen,
  authorField,
  authorPick,
  authorFlip,
  authorFlipped,
  authorCustomer,
  authorTime,
  authorTimes,
  authorAt,
  authorNeeds,
  authorNeed,
  authorNeedDrop,
  authorLots,
  authorLot,
  authorLotPart,
  authorLotPick,
  authorLotClear,
  authorLotMove,
  authorLotCopy,
  authorLotDrop,
  authorDocuments,
  authorDocument,
  authorDocumentKind,
  authorDocumentLanguage,
  authorDocumentDrop,
  authorCheck,
  authorSeen,
  authorCopy,
  competitionVersions,
  competitionVersion,
]
