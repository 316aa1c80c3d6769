import { eq } from 'drizzle-orm'
import { authorName } from '../../core/audit/entry-words.ts'
import type { JournalFilter } from '../../core/audit/journal-filter.ts'
import { getCompetition } from '../../core/competitions/get-competition.ts'
import { people } from '../../database/schema/index.ts'
import { shortDate } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { lookUp, markup } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import type { Visit } from '../ui/visit.ts'

/** What the list is narrowed to; nothing when it is whole. */
export async function askedText(visit: Visit, filter: JournalFilter): Promise<string[]> {
  const { locale, now } = visit
  const { personId, competitionId, group, from, until } = filter
  const lines = [
    ...(personId === undefined
      ? []
      : [markup(locale, 'audit-asked-who', { who: await nameOf(visit, personId) })]),
    ...(competitionId === undefined
      ? []
      : [markup(locale, 'audit-asked-competition', { title: await titleOf(visit, competitionId) })]),
    ...(group ? [markup(locale, 'audit-asked-kind', { kind: lookUp(locale, `audit-kind-${group}`) })] : []),
    ...(from
      ? [markup(locale, 'audit-asked-when', { from: shortDate(from), until: shortDate(until ?? now) })]
      : []),
  ]
  return lines.length > 0 ? [lines.join('\n')] : []
}

async function nameOf({ db, locale, outside }: Visit, id: number): Promise<string> {
  const [row] = id === 0 ? [] : await db.select().from(people).where(eq(people.id, id))
  if (!row) return authorName(locale, null)
  const staff = row.staffSince !== null || outside.staffIds.includes(row.telegramId ?? -1)
  return authorName(locale, { id, name: staff ? row.name : null })
}

async function titleOf({ db, locale }: Visit, id: number): Promise<string> {
  const competition = await getCompetition(db, { id }, { drafts: true })
  return competition ? clip(pick(competition.title, locale), 100) : `№ ${id}`
}
