import { getCompetition } from '../../core/competitions/get-competition.ts'
import { getOpening, type Opening, openingsOf } from '../../core/opening/get-opening.ts'
import { protocolMime, protocolName } from '../../papers/protocol.ts'
import type { SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { notFound } from './faults.tsx'

/** The document of a protocol in Kazakh or Russian; one that the sweep has not made yet is made on the spot. */
export function protocolDownload(parts: SiteParts) {
  return async (c: SiteContext) => {
    const id = Number(c.req.param('id'))
    const language = c.req.param('language')
    const known = Number.isSafeInteger(id) && id > 0 && id < 2 ** 31
    const opening = known ? await getOpening(parts.db, id) : undefined
    if (!opening || (language !== 'kk' && language !== 'ru')) return notFound(c)
    const bytes = await bytesOf(parts, opening, language)
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': protocolMime(bytes),
      'content-disposition': `inline; filename="${protocolName(opening.protocol, language, bytes)}"`,
      'cache-control': 'public, max-age=300',
    })
  }
}

async function bytesOf({ files, render, publicUrl }: SiteParts, opening: Opening, language: 'kk' | 'ru') {
  const key = language === 'kk' ? opening.fileKk : opening.fileRu
  if (key) return files.get(key)
  return (await render.protocolPaper(opening.protocol, { language, publicUrl })).bytes
}

/** The same for programs (docs/opening.md). Anybody may fetch it from anywhere. */
export function openingJson({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const competition = await getCompetition(db, { code: c.req.param('code') ?? '' })
    if (!competition || competition.intake === 'elsewhere') return notFound(c)
    const openings = await openingsOf(db, competition.id)
    c.header('access-control-allow-origin', '*')
    c.header('cache-control', 'no-cache')
    return c.json({
      competition: { code: competition.code, title: competition.title, deadline: competition.deadline },
      openings: openings.map(published),
    })
  }
}

/** Without our own ids. */
const published = ({ protocol: { number, dueAt, openedAt, lots } }: Opening) => ({
  ...{ number, dueAt, openedAt },
  lots: lots.map(({ number: lot, theme, amount, withdrawn, late, applicants }) => ({
    ...{ number: lot, theme, amount, withdrawn, late },
    applicants: applicants.map(({ submissionId: _, hash, ...applicant }, at) => ({
      place: at + 1,
      ...applicant,
      sha256: hash,
    })),
  })),
})
