import { getDocument } from '../../core/competitions/get-document.ts'
import { pick } from '../../language/locale.ts'
import type { SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { documentName, isMarkdown } from './document-name.ts'
import { notFound } from './faults.tsx'

type Found = NonNullable<Awaited<ReturnType<typeof getDocument>>>
type Ready = { bytes: Uint8Array; mime: string }

/** How many rendered documents are remembered: setting a page takes a thread others wait for. */
const REMEMBERED = 100

/** Hands out a document of a published competition: Markdown as PDF, any other file as it was given. */
export function documentDownload(parts: SiteParts) {
  const rendered = new Map<string, Promise<Ready>>()
  return async (c: SiteContext) => {
    const id = Number(c.req.param('id'))
    const document =
      Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? await getDocument(parts.db, id) : undefined
    if (!document) return notFound(c)
    const etag = `"${document.fileKey}"`
    const headers = { etag, 'cache-control': 'public, max-age=300' }
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
    const { bytes, mime } = isMarkdown(document)
      ? await remembered(rendered, `${id}:${document.fileKey}`, () => render(parts, document))
      : { bytes: await parts.files.get(document.fileKey), mime: document.mime }
    return c.body(new Uint8Array(bytes), 200, {
      ...headers,
      'content-type': mime,
      'content-disposition': disposition(mime, documentName(document)),
    })
  }
}

async function render(parts: SiteParts, document: Found): Promise<Ready> {
  const markdown = new TextDecoder().decode(await parts.files.get(document.fileKey))
  const { title, language } = document
  const footer = pick(document.competitionTitle, language)
  return parts.render.documentPaper({ title, language, markdown, footer })
}

/** The oldest is forgotten first; one that failed is not kept. */
function remembered(
  known: Map<string, Promise<Ready>>,
  key: string,
  make: () => Promise<Ready>,
): Promise<Ready> {
  const before = known.get(key)
  if (before) return before
  const making = make()
  making.catch(() => known.delete(key))
  known.set(key, making)
  const [oldest] = known.keys()
  if (known.size > REMEMBERED && oldest) known.delete(oldest)
  return making
}

/** PDF may be read in the browser; whatever else people gave is saved, never shown from our origin. RFC 6266. */
function disposition(mime: string, name: string): string {
  const kind = mime === 'application/pdf' ? 'inline' : 'attachment'
  return `${kind}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
