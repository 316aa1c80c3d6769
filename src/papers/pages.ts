import type { Locale } from '../language/locale.ts'
import { t } from '../language/translate.ts'
import { printable } from './printable.ts'
import { typeset } from './typesetter.ts'

/** Pictures of pages, in their order. */
export interface PagesPaper {
  title: string
  language: Locale
  /** PNG or JPEG. */
  pictures: readonly Uint8Array[]
  createdAt?: Date
}

/** One picture an A4 page, upright. Rejects where PDF cannot be made, and on a picture that cannot be read. */
export function pagesPdf({ pictures, createdAt = new Date(0), ...texts }: PagesPaper): Promise<Uint8Array> {
  const { title, language } = printable(texts)
  const files = pictures.map((bytes, index) => ({ name: `page-${index + 1}.${endingOf(bytes)}`, bytes }))
  const pages = files.map(({ name }, index) => ({
    file: name,
    alt: t(language, 'attachment-page-alt', { page: index + 1, title }),
  }))
  return typeset({ template: 'pages.typ', data: { title, language, pages }, files, createdAt })
}

/** PNG begins with 0x89; everything else given here is JPEG. */
const endingOf = (bytes: Uint8Array): string => (bytes[0] === 0x89 ? 'png' : 'jpg')
