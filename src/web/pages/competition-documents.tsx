import type { CompetitionDocument } from '../../core/competitions/get-competition.ts'
import { fileSize } from '../../language/format.ts'
import { t } from '../../language/translate.ts'
import type { Page } from '../page.ts'
import { documentPath, formatOf } from './document-name.ts'

const LANGUAGES = ['kk', 'ru'] as const

/** Side by side in both languages, the reader's own first. */
export function Documents({ page, documents }: { page: Page; documents: CompetitionDocument[] }) {
  if (documents.length === 0) return null
  const ordered = page.locale === 'ru' ? [...LANGUAGES].reverse() : LANGUAGES
  return (
    <section>
      <h2>{t(page.locale, 'site-documents')}</h2>
      <div class="documents">
        {ordered.map((language) => (
          <DocumentList page={page} language={language} documents={documents} />
        ))}
      </div>
    </section>
  )
}

function DocumentList({
  page,
  language,
  documents,
}: {
  page: Page
  language: 'kk' | 'ru'
  documents: CompetitionDocument[]
}) {
  const own = documents.filter((document) => document.language === language)
  if (own.length === 0) return null
  return (
    <div>
      <h3>{t(page.locale, `site-documents-${language}`)}</h3>
      <ul class="plain">
        {own.map((document) => (
          <li>
            <a href={documentPath(document)} lang={language} hreflang={language}>
              {document.title}
            </a>{' '}
            <span class="format">{formatOf(document, fileSize(page.locale, document.size))}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
