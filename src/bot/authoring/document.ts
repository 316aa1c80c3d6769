import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import {
  isDocumentKind,
  keyOfDocument,
  removeDocument,
  setDocumentKind,
  setDocumentLanguage,
  setDocumentTitle,
} from '../../core/competitions/authoring/edits/documents.ts'
import type { Edit } from '../../core/competitions/authoring/edits/edit.ts'
import { DOCUMENT_KINDS } from '../../core/competitions/file/content.ts'
import type { StoredDocument } from '../../core/competitions/file/store-documents.ts'
import { Refusal } from '../../core/errors.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { rowsOf } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { noted } from './after-edit.ts'
import { openAt } from './ask.ts'
import { documentText } from './document-text.ts'
import { removingView } from './removing.ts'

const DOCUMENT = { id: 'number', key: 'string' } as const

/** One document: what kind, in which language; what is typed is its title. */
export const authorDocument = screen('authordoc', DOCUMENT, {
  async open(visit, { id, key }): Promise<View> {
    return documentView(visit, id, await documentIn(visit, id, key))
  },
  async receive(visit, { id, key }, { text = '' }): Promise<View> {
    if (!text.trim()) return authorDocument.open(visit, { id, key })
    return changed(visit, { id, key }, setDocumentTitle(key, text))
  },
})

/** @throws Refusal 'not-found', and what `openAt` does */
async function documentIn(visit: Visit, id: number, key: string): Promise<StoredDocument> {
  const { version } = await openAt(visit, id, { field: 'documents' })
  const document = version.documents.find((one) => keyOfDocument(one) === key)
  if (!document) throw new Refusal('not-found')
  return document
}

function documentView({ locale }: Visit, id: number, document: StoredDocument): View {
  const key = keyOfDocument(document)
  const mark = (on: boolean, text: string) => (on ? `✓ ${text}` : text)
  return {
    html: [documentText(locale, document), markup(locale, 'authoring-document-ask')].join('\n\n'),
    buttons: [
      ...rowsOf(
        DOCUMENT_KINDS.map((kind) => ({
          text: mark(kind === document.kind, lookUp(locale, `file-lack-${kind}`)),
          data: authorDocumentKind.at({ id, key, kind }),
        })),
        2,
      ),
      (['kk', 'ru', 'both'] as const).map((language) => ({
        text: mark(language === document.language, t(locale, `authoring-${language}-button`)),
        data: authorDocumentLanguage.at({ id, key, language }),
      })),
      [
        {
          text: t(locale, 'authoring-remove-button'),
          data: authorDocumentDrop.at({ id, key }),
          style: 'danger',
        },
      ],
      [{ text: t(locale, 'ui-done-button'), data: `authordocs:${id}`, style: 'primary' }],
    ],
  }
}

interface Which {
  id: number
  key: string
}

const edit = (visit: Visit, id: number, change: Edit) =>
  editCompetition(visit.db, actorOf(visit), { id, now: visit.now }, change)

async function changed(visit: Visit, { id, key }: Which, change: Edit): Promise<View> {
  const { version } = await edit(visit, id, change)
  const same = version.documents.find((one) => keyOfDocument(one).slice(0, 8) === key.slice(0, 8))
  const kept = version.documents.find((one) => keyOfDocument(one) === key) ?? same
  return kept ? authorDocument.open(visit, { id, key: keyOfDocument(kept) }) : goTo(visit, `authordocs:${id}`)
}

export const authorDocumentKind = action(
  'authordockind',
  { ...DOCUMENT, kind: 'string' },
  {
    open(visit, { id, key, kind }) {
      if (!isDocumentKind(kind)) throw new Refusal('not-found')
      return changed(visit, { id, key }, setDocumentKind(key, kind))
    },
  },
)

/** `both`: one file that says it in both languages. */
export const authorDocumentLanguage = action(
  'authordoclang',
  { ...DOCUMENT, language: 'string' },
  {
    open(visit, { id, key, language }) {
      if (language !== 'kk' && language !== 'ru' && language !== 'both') throw new Refusal('not-found')
      return changed(visit, { id, key }, setDocumentLanguage(key, language))
    },
  },
)

/** Asks once. */
export const authorDocumentDrop = action(
  'authordocdrop',
  { ...DOCUMENT, sure: 'string?' },
  {
    async open(visit, { id, key, sure }): Promise<View> {
      const { locale } = visit
      const document = await documentIn(visit, id, key)
      if (sure !== 'yes')
        return removingView(locale, documentText(locale, document), {
          yes: authorDocumentDrop.at({ id, key, sure: 'yes' }),
          back: authorDocument.at({ id, key }),
        })
      await edit(visit, id, removeDocument(key))
      return noted(await goTo(visit, `authordocs:${id}`), [markup(locale, 'authoring-removed')])
    },
  },
)
