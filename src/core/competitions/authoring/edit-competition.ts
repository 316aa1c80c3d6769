import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { competitionVersions } from '../../../database/schema/index.ts'
import { record } from '../../audit/record.ts'
import { readExceptions } from '../../calendar/read-exceptions.ts'
import { Refusal } from '../../errors.ts'
import { type Actor, mustCan } from '../../staff/can.ts'
import { checkChange } from '../change-rules.ts'
import { compare } from '../compare.ts'
import type { CompetitionVersion } from '../content-of.ts'
import { insertVersion } from '../keep-version.ts'
import { type AuthoredField, isEditable } from './editable.ts'
import type { Edit } from './edits/edit.ts'
import { type Authored, openAuthored } from './open-authored.ts'
import { withCode } from './propose-code.ts'
import { writeDraft } from './write-draft.ts'

interface Editing {
  id: number
  now: Date
}

export interface Edited extends Authored {
  /** Why what waits could not be confirmed as it is now: the law, or something still lacking. It is kept all the same. */
  trouble?: Refusal | undefined
}

/**
 * Writes one answer about a competition. In a draft it stands at once; of a published competition it becomes part of the change
 * that waits for its reason and a last yes, as one from a file does.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'field-fixed', and what the edit itself declines
 */
export async function editCompetition(db: Db, by: Actor, { id, now }: Editing, edit: Edit): Promise<Edited> {
  const authored = await openAuthored(db, by, { id, now, lock: true })
  ensureEditable(authored, edit.field)
  const after = edit.change(authored.version, authored.state)
  if (isDeepStrictEqual(plain(after), plain(authored.version))) return authored
  mustCan(by, 'authorCompetition', after.content)
  const event = authored.competition.publishedAt ? 'competition-change-edited' : 'competition-draft-edited'
  await record(db, { at: now, by: by.id, event, subject: `competition:${id}`, fields: [edit.field] })
  return authored.competition.publishedAt
    ? keepEdited(db, authored, after, { by, now })
    : editDraft(db, authored, after, { by, now })
}

/** @throws Refusal 'field-fixed' */
export function ensureEditable({ competition, state }: Authored, field: AuthoredField): void {
  if (!isEditable(field, state)) throw new Refusal('field-fixed', { competitionId: competition.id })
}

/** As JSON keeps it: an absent field and an undefined one are the same. */
const plain = (version: CompetitionVersion): unknown => JSON.parse(JSON.stringify(version))

async function editDraft(
  db: Db,
  authored: Authored,
  after: CompetitionVersion,
  { by, now }: { by: Actor; now: Date },
): Promise<Edited> {
  const { competition, before } = authored
  const version = { ...after, content: await withCode(db, after.content, { id: competition.id, now }) }
  await writeDraft(db, competition, before, version, { by, at: now })
  return { ...authored, before: version, version }
}

async function keepEdited(
  db: Db,
  authored: Authored,
  version: CompetitionVersion,
  { by, now }: { by: Actor; now: Date },
): Promise<Edited> {
  const { competition: published, before, pendingId } = authored
  const changes = compare(before, version)
  const row = pendingId === undefined ? undefined : eq(competitionVersions.id, pendingId)
  if (changes.length === 0) {
    if (row) await db.update(competitionVersions).set({ discardedAt: now }).where(row)
    return { ...authored, version, pendingId: undefined }
  }
  const id = pendingId ?? (await insertVersion(db, published.id, { ...version, by, at: now }))
  if (row)
    await db
      .update(competitionVersions)
      .set({ ...version })
      .where(row)
  const exceptions = await readExceptions(db)
  const trouble = declined(() =>
    checkChange({ published, before, after: version, changes }, { now, exceptions }),
  )
  return { ...authored, version, pendingId: id, trouble }
}

function declined(check: () => void): Refusal | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
