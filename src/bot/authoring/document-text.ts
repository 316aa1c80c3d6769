import type { StoredDocument } from '../../core/competitions/file/store-documents.ts'
import { fileSize } from '../../language/format.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, markup } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'

export const FLAGS = { kk: '🇰🇿', ru: '🇷🇺' } as const

export const documentText = (locale: Locale, { kind, language, title, size }: StoredDocument): string =>
  markup(locale, 'authoring-document', {
    flag: FLAGS[language],
    title: clip(title, 200),
    kind: lookUp(locale, `file-lack-${kind}`),
    size: fileSize(locale, size),
  })
