import { eq } from 'drizzle-orm'
import type { Competition, CompetitionDocument } from '../../core/competitions/get-competition.ts'
import { competitionDocuments } from '../../database/schema/index.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { documentPdf, pdfAvailable } from '../../papers/pdf.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action } from '../ui/route.ts'
import type { Button, Handout, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { published } from './published.ts'

type DocumentLanguage = CompetitionDocument['language']

/** Hands out every document of a language: the reader's own, unless another was asked for. */
export const compdocs = action(
  'compdocs',
  { id: 'number', language: 'string?' },
  {
    open: (visit, { id, language }) => handOut(visit, id, language),
  },
)

async function handOut(visit: Visit, id: number, asked: string | undefined): Promise<View> {
  const { locale } = visit
  const competition = await published(visit, id)
  const own: DocumentLanguage = locale === 'ru' ? 'ru' : 'kk'
  const language: DocumentLanguage = asked === 'kk' || asked === 'ru' ? asked : own
  const chosen = competition.documents.filter((document) => document.language === language)
  const title = clip(pick(competition.title, locale), 200)
  return {
    files: chosen.map((document) => handout(visit, competition, document)),
    html:
      chosen.length > 0
        ? markup(locale, 'competition-documents', { title, language: language, count: chosen.length })
        : markup(locale, 'competition-no-documents', { title, language: language }),
    buttons: [
      ...otherLanguage(visit, competition, language === 'kk' ? 'ru' : 'kk'),
      [backButton(locale, `comp:${id}`), homeButton(locale)],
    ],
    fresh: true,
  }
}

function otherLanguage(
  { locale }: Visit,
  { id, documents }: Competition,
  other: DocumentLanguage,
): Button[][] {
  const count = documents.filter(({ language }) => language === other).length
  if (count === 0) return []
  const text =
    other === 'kk'
      ? t(locale, 'competition-documents-kk-button', { count })
      : t(locale, 'competition-documents-ru-button', { count })
  return [[{ text, data: compdocs.at({ id, language: other }) }]]
}

/** A document to hand out; what was written as text goes out as a PDF where one can be made. */
export function handout(
  { outside, locale }: Visit,
  competition: Competition,
  document: CompetitionDocument,
): Handout {
  const printed = isMarkdown(document) && pdfAvailable()
  return {
    name: printed ? document.fileName.replace(/(\.\w+)?$/, '.pdf') : document.fileName,
    caption: markup(locale, 'competition-document', { title: clip(document.title, 300) }),
    fileId: document.telegramFileId,
    bytes: async () => {
      const bytes = await outside.files.get(document.fileKey)
      return printed ? print(competition, document, bytes) : bytes
    },
    sent: async (telegramFileId) => {
      const same = eq(competitionDocuments.id, document.id)
      await outside.db.update(competitionDocuments).set({ telegramFileId }).where(same)
    },
  }
}

const isMarkdown = ({ mime, fileName }: CompetitionDocument): boolean =>
  mime.startsWith('text/markdown') || fileName.endsWith('.md')

function print(competition: Competition, { title, language }: CompetitionDocument, bytes: Uint8Array) {
  const markdown = new TextDecoder().decode(bytes)
  const footer = pick(competition.title, language)
  return documentPdf({
    title,
    language,
    markdown,
    footer,
    createdAt: competition.publishedAt ?? competition.createdAt,
  })
}
