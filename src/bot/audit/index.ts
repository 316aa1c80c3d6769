import type { AnyRoute } from '../ui/route.ts'
import { entryScreen } from './entry.ts'
import { journalScreen } from './journal.ts'
import { auditCompetition, auditKind, auditWhen, auditWho } from './narrow.ts'

export const auditRoutes: AnyRoute[] = [
  journalScreen,
  entryScreen,
  auditWho,
  auditCompetition,
  auditKind,
  auditWhen,
]
