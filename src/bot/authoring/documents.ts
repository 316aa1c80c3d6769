import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import { addDocument, keyOfDocument } from '../../core/competitions/authoring/edits/documents.ts'
import { guessDocument } from '../../core/competitions/authoring/guess-document.ts'
import { DOCUMENT_TYPES, documentFile } from '../../core/competitions/file/documents.ts'
import { FILE_LIMIT } from '../../core/competitions/file/open-file.ts'
import type { StoredDocument } from '../../core/competitions/file/store-documents.ts'
import { Refusal } from '../../core/errors.ts'
import { actorOf } from '../staff/actor.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { type Sent, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Outside, Visit } from '../ui/visit.ts'
import { askView, openAt } from './ask.ts'
import { authorDocument } from './document.ts'
import { documentText, FLAGS } from './document-text.ts'

const PAGE = 8
const BUTTON = 48
const STEP = { field: 'documents' } as const

/** A file stored before the transaction, or why it cannot be a document. */
type Collected =
  | Pick<StoredDocument, 'fileName' | 'mime' | 'fileKey' | 'size'>
  | { refused: 'document-too-large' | 'document-unsound' }

/** The documents; a file sent here is another one. What it is is guessed by its name, and corrected by a press. */
export const authorDocuments = screen(
  'authordocs',
  { id: 'number', page: 'string?', walk: 'string?' },
  {
    open: (visit, { id, page, walk }) => listView(visit, id, Number(page ?? 1), walk),
    collect,
    receive: (visit, { id, walk }, _, file) => (file ? take(visit, id, file) : listView(visit, id, 1, walk)),
  },
)

async function collect(outside: Outside, { file }: Sent): Promise<Collected> {
  const { name, telegramFileId, size = 0 } = file!
  if (size > FILE_LIMIT) return { refused: 'document-too-large' }
  const bytes = await outside.download(telegramFileId)
  const found = documentFile(name, bytes)
  if (!found) return { refused: 'document-unsound' }
  return { ...found, fileKey: await outside.files.put(bytes), size: bytes.length }
}

/** @throws Refusal 'document-too-large', 'document-unsound', and what the edit declines */
async function take(visit: Visit, id: number, file: Collected): Promise<View> {
  const { db, now } = visit
  if ('refused' in file)
    throw new Refusal(file.refused, { most: FILE_LIMIT / 1_000_000, allowed: DOCUMENT_TYPES.join(', ') })
  const { version } = await openAt(visit, id, STEP)
  const document = { ...file, ...guessDocument(version.documents, file.fileName) }
  await editCompetition(db, actorOf(visit), { id, now }, addDocument(document))
  return { ...(await authorDocument.open(visit, { id, key: keyOfDocument(document) })), fresh: true }
}

async function listView(visit: Visit, id: number, page: number, walk?: string): Promise<View> {
  const { locale } = visit
  const authored = await openAt(visit, id, STEP)
  const { items, ...place } = pageOf(authored.version.documents, page, PAGE)
  return askView(visit, authored, {
    ...{ step: STEP, walk },
    html: items.map((document) => documentText(locale, document)),
    buttons: [
      ...items.map((document) => [
        {
          text: clip(`${FLAGS[document.language]} ${document.title}`, BUTTON),
          data: authorDocument.at({ id, key: keyOfDocument(document) }),
        },
      ]),
      pagerRow(locale, place, (to) => `authordocs:${id}:${to}${walk ? `:${walk}` : ''}`),
    ],
  })
}
