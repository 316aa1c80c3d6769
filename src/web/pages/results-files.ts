import { getCompetition } from '../../core/competitions/get-competition.ts'
import { getReleased, type Released, releasedOf } from '../../core/results/get-results.ts'
import { publicAppeals } from '../../core/results/list-appeals.ts'
import { protocolMime } from '../../papers/protocol.ts'
import { resultsName } from '../../papers/results.ts'
import type { SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { notFound } from './faults.tsx'

/** The document of a protocol of results in Kazakh or Russian; one that the sweep has not made yet is made on the spot. */
export function resultsDownload(parts: SiteParts) {
  return async (c: SiteContext) => {
    const id = Number(c.req.param('id'))
    const language = c.req.param('language')
    const known = Number.isSafeInteger(id) && id > 0 && id < 2 ** 31
    const released = known ? await getReleased(parts.db, id) : undefined
    if (!released || (language !== 'kk' && language !== 'ru')) return notFound(c)
    const bytes = await bytesOf(parts, released, language)
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': protocolMime(bytes),
      'content-disposition': `inline; filename="${resultsName(released.content, language, bytes)}"`,
      'cache-control': 'public, max-age=300',
    })
  }
}

async function bytesOf({ files, render, publicUrl }: SiteParts, released: Released, language: 'kk' | 'ru') {
  const key = language === 'kk' ? released.fileKk : released.fileRu
  if (key) return files.get(key)
  return (await render.resultsPaper(released.content, { language, publicUrl })).bytes
}

/** The same for programs (docs/results.md). Anybody may fetch it from anywhere. */
export function resultsJson({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const competition = await getCompetition(db, { code: c.req.param('code') ?? '' })
    if (!competition || competition.intake === 'elsewhere') return notFound(c)
    const released = await releasedOf(db, competition.id)
    const appeals = await publicAppeals(db, competition.id)
    c.header('access-control-allow-origin', '*')
    c.header('cache-control', 'no-cache')
    return c.json({
      competition: { code: competition.code, title: competition.title },
      protocols: released.map(published),
      appeals: appeals.map(({ id: number, ...appeal }) => ({ number, ...appeal })),
    })
  }
}

/** Without our own ids. */
const published = ({ content: { competition: _, lots, ...said } }: Released) => ({
  ...said,
  lots: lots.map(({ lotId: _, applicants, ...lot }) => ({
    ...lot,
    applicants: applicants.map(({ submissionId: _, ...applicant }) => applicant),
  })),
})
