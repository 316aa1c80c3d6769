import { type CheckedFile, checkCompetitionFile } from '../../core/competitions/file/check.ts'
import { type Fault, faultText } from '../../core/competitions/file/fault.ts'
import { FILE_LIMIT } from '../../core/competitions/file/open-file.ts'
import { type StoredDocument, storeDocuments } from '../../core/competitions/file/store-documents.ts'
import { importCompetition } from '../../core/competitions/import-competition.ts'
import { Refusal } from '../../core/errors.ts'
import { can } from '../../core/staff/can.ts'
import type { Locale } from '../../language/locale.ts'
import { escapeHtml, markup } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import type { Sent } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Outside, Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { draftView } from './draft.ts'

/** A file as read before the transaction: what is wrong with it, or the competition with its documents stored. */
export type ReadFile = { name: string } & (
  | { faults: Fault[] }
  | { checked: CheckedFile; documents: StoredDocument[] }
)

/** Letters of faults in one message; Telegram takes 4096. */
const ROOM = 3300
const LINE = 400

export async function collectFile(outside: Outside, { file }: Sent, now: Date): Promise<ReadFile> {
  const { name, telegramFileId, size = 0 } = file!
  if (size > FILE_LIMIT) return { name, faults: [tooLarge] }
  const checked = checkCompetitionFile(await outside.download(telegramFileId), name, now)
  if ('faults' in checked) return { name, faults: checked.faults }
  return { name, checked, documents: await storeDocuments(outside.files, checked.documents) }
}

/** A bot cannot download it (Bot API, getFile), so the bytes are never seen. */
const tooLarge: Fault = {
  severity: 'error',
  reason: 'file-too-large',
  path: '',
  details: { megabytes: FILE_LIMIT / 1_000_000 },
}

/** Keeps a sound file as a draft and shows it; of a faulty one says every fault with its line. */
export async function takeFile(visit: Visit, file: ReadFile): Promise<View> {
  const { db, locale, person, now } = visit
  if (!can.importCompetition(actorOf(visit))) throw new Refusal('not-staff')
  if ('faults' in file) return faultsView(locale, file.name, file.faults)
  const { checked, documents } = file
  const imported = await importCompetition(
    db,
    { competition: checked.competition, documents },
    { by: person.id, at: now },
  )
  const draft = await draftView(visit, imported.id)
  const head =
    imported.outcome === 'created' ? markup(locale, 'import-created') : markup(locale, 'import-updated')
  const { warnings } = checked
  const warned =
    warnings.length > 0 ? [markup(locale, 'import-warnings'), ...faultLines(locale, warnings, ROOM / 2)] : []
  return { ...draft, before: [{ html: [head, ...warned].join('\n') }] }
}

function faultsView(locale: Locale, name: string, faults: Fault[]): View {
  const errors = faults.filter(({ severity }) => severity === 'error')
  return {
    place: 'staff',
    html: [
      markup(locale, 'import-faults', { name: clip(name, 100), count: errors.length }),
      faultLines(locale, faults, ROOM).join('\n'),
      markup(locale, 'import-again'),
    ].join('\n\n'),
    buttons: [[backButton(locale, 'staff')]],
    fresh: true,
  }
}

/** As many faults as fit, and how many more there are. */
function faultLines(locale: Locale, faults: readonly Fault[], room: number): string[] {
  const lines: string[] = []
  let left = room
  for (const fault of faults) {
    const line = `${fault.severity === 'error' ? '❌' : '⚠️'} ${clip(faultText(locale, fault), LINE)}`
    left -= line.length + 1
    if (left < 0) break
    lines.push(escapeHtml(line))
  }
  const more = faults.length - lines.length
  return more > 0 ? [...lines, markup(locale, 'import-more', { count: more })] : lines
}
