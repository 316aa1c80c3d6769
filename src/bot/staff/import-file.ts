import { lacking } from '../../core/competitions/completeness.ts'
import { type CheckedFile, checkCompetitionFile } from '../../core/competitions/file/check.ts'
import { type Fault, faultText } from '../../core/competitions/file/fault.ts'
import { FILE_LIMIT } from '../../core/competitions/file/open-file.ts'
import { type StoredDocument, storeDocuments } from '../../core/competitions/file/store-documents.ts'
import { getCompetition } from '../../core/competitions/get-competition.ts'
import { importCompetition } from '../../core/competitions/import-competition.ts'
import { keepVersion } from '../../core/competitions/keep-version.ts'
import { mustCan } from '../../core/staff/can.ts'
import type { Locale } from '../../language/locale.ts'
import { escapeHtml, markup } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import type { Sent } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Outside, Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { changeView } from './change-views.ts'
import { draftView, lacksText } from './draft.ts'

/** A file as read before the transaction: what is wrong with it, and the competition with its documents stored. */
export interface ReadFile {
  name: string
  /** Empty for a sound file. */
  faults: Fault[]
  /** With faults: sound but for a deadline that is over, as it may be once the competition is published. */
  sound?: { checked: CheckedFile; documents: StoredDocument[] }
}

/** Letters of faults in one message; Telegram takes 4096. */
const ROOM = 3300
const LINE = 400

export async function collectFile(outside: Outside, { file }: Sent, now: Date): Promise<ReadFile> {
  const { name, telegramFileId, size = 0 } = file!
  if (size > FILE_LIMIT) return { name, faults: [tooLarge] }
  const bytes = await outside.download(telegramFileId)
  const read = checkCompetitionFile(bytes, name, now)
  const faults = 'faults' in read ? read.faults : []
  const checked = overdueOnly(faults) ? checkCompetitionFile(bytes, name, now, { past: true }) : read
  if ('faults' in checked) return { name, faults }
  const documents = await storeDocuments(outside.files, checked.documents)
  return { name, faults, sound: { checked, documents } }
}

function overdueOnly(faults: readonly Fault[]): boolean {
  const errors = faults.filter(({ severity }) => severity === 'error')
  return errors.length > 0 && errors.every(({ reason }) => reason === 'deadline-past')
}

/** A bot cannot download it (Bot API, getFile), so the bytes are never seen. */
const tooLarge: Fault = {
  severity: 'error',
  reason: 'file-too-large',
  path: '',
  details: { megabytes: FILE_LIMIT / 1_000_000 },
}

/**
 * Keeps a sound file as a draft and shows it, or as a change of what is published under its code; of a faulty one says every
 * fault with its line.
 */
export async function takeFile(visit: Visit, { name, faults, sound }: ReadFile): Promise<View> {
  const { db, locale } = visit
  mustCan(actorOf(visit), 'authorSomewhere')
  const published = sound && (await getCompetition(db, { code: sound.checked.competition.code }))
  if (!sound || (faults.length > 0 && !published)) return faultsView(locale, name, faults)
  const view = published ? await takeChange(visit, sound) : await takeDraft(visit, sound)
  const { warnings } = sound.checked
  if (warnings.length === 0) return view
  const warned = [markup(locale, 'import-warnings'), ...faultLines(locale, warnings, ROOM / 2)].join('\n')
  return { ...view, before: [...(view.before ?? []), { html: warned }] }
}

type Sound = NonNullable<ReadFile['sound']>

async function takeDraft(visit: Visit, { checked, documents }: Sound): Promise<View> {
  const { db, locale, now } = visit
  const { competition } = checked
  const imported = await importCompetition(db, { competition, documents }, { by: actorOf(visit), at: now })
  const draft = await draftView(visit, imported.id)
  const head =
    imported.outcome === 'created' ? markup(locale, 'import-created') : markup(locale, 'import-updated')
  return { ...draft, before: [{ html: head }] }
}

async function takeChange(visit: Visit, { checked, documents }: Sound): Promise<View> {
  const { db, locale, now } = visit
  const { competition: content } = checked
  const lacks = lacking({ ...content, documents })
  if (lacks.length > 0)
    return { html: lacksText(locale, lacks), buttons: [[backButton(locale, 'staff')]], fresh: true }
  const { id } = await keepVersion(db, { content, documents }, { by: actorOf(visit), at: now })
  return { ...(await changeView(visit, id)), place: `compchange:${id}`, fresh: true }
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
