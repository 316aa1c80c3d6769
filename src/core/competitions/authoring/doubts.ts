import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { settings } from '../../../database/schema/index.ts'
import type { Localized } from '../../../language/locale.ts'
import { record } from '../../audit/record.ts'
import type { Actor } from '../../staff/can.ts'
import type { CompetitionContent } from '../file/content.ts'
import { compareLanguages, type LanguageDoubt } from './compare-languages.ts'
import type { AuthoredField } from './editable.ts'
import { openAuthored } from './open-authored.ts'

/** A doubt about one text of a competition. */
export interface Doubt {
  field: AuthoredField
  /** Number of the lot, or of the need counted from 1. */
  number?: number
  doubt: Exclude<LanguageDoubt, { reason: 'missing' }>
  /** Of the text it is about: seen once, it is a new doubt when the text has changed. */
  digest: string
}

type Readable = Pick<CompetitionContent, 'title' | 'summary' | 'customer' | 'needs'> & {
  intakePlace?: Localized | null | undefined
  lots: readonly {
    number: number
    theme: Localized
    description?: Localized | null | undefined
    place?: Localized | null | undefined
  }[]
}

/** Where the two languages may not say the same, in the order of the fields. What is missing altogether is told as lacking. */
export function doubtsOf({ title, summary, customer, needs, intakePlace, lots }: Readable): Doubt[] {
  return [
    ...about('customer', customer),
    ...about('title', title),
    ...about('summary', summary),
    ...needs.flatMap((need, at) => about('needs', need, at + 1)),
    ...lots.flatMap(({ number, theme, description, place }) =>
      [theme, description, place].flatMap((text) => about('lots', text, number)),
    ),
    ...about('intake-place', intakePlace),
  ]
}

function about(field: AuthoredField, text: Localized | null | undefined, number?: number): Doubt[] {
  if (!text) return []
  const { kk, ru } = text
  return compareLanguages(text).flatMap((doubt) => {
    if (doubt.reason === 'missing') return []
    const digest = createHash('sha256')
      .update(JSON.stringify([field, doubt.reason, kk, ru]))
      .digest('hex')
    return [{ field, doubt, digest: digest.slice(0, 12), ...(number !== undefined && { number }) }]
  })
}

const keyOf = (id: number) => `doubts-seen:${id}`

/** The doubts nobody has looked at yet. */
export async function unseenDoubts(db: Db, competition: Readable & { id: number }): Promise<Doubt[]> {
  const doubts = doubtsOf(competition)
  if (doubts.length === 0) return []
  const [row] = await db
    .select()
    .from(settings)
    .where(eq(settings.key, keyOf(competition.id)))
  const seen = new Set((row?.value ?? []) as string[])
  return doubts.filter(({ digest }) => !seen.has(digest))
}

/**
 * An author has looked at every doubt there is and lets the texts stand.
 * @throws Refusal 'not-found', 'not-staff', 'role-needed'
 */
export async function confirmDoubts(
  db: Db,
  by: Actor,
  { id, now }: { id: number; now: Date },
): Promise<void> {
  const { competition } = await openAuthored(db, by, { id, now, lock: true })
  const doubts = doubtsOf(competition)
  const value = doubts.map(({ digest }) => digest)
  await db
    .insert(settings)
    .values({ key: keyOf(id), value })
    .onConflictDoUpdate({ target: settings.key, set: { value } })
  const fields = [...new Set(doubts.map(({ field }) => field))]
  await record(db, {
    at: now,
    by: by.id,
    event: 'competition-doubts-seen',
    subject: `competition:${id}`,
    fields,
  })
}
