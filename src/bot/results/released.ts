import { Refusal } from '../../core/errors.ts'
import { readDraft } from '../../core/results/approve-results.ts'
import { getReleased, newestReleased, type ProtocolRow } from '../../core/results/get-results.ts'
import type { ResultsProtocol } from '../../core/results/protocol.ts'
import { t } from '../../language/translate.ts'
import { resultsName, resultsPaper } from '../../papers/results.ts'
import { published } from '../competitions/published.ts'
import { sitePage } from '../competitions/site-page.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, Handout, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { draftView } from './draft.ts'
import { protocolBlocks } from './protocol-text.ts'

/** A protocol of results, as everybody may read it on the site. */
export const resultScreen = screen(
  'result',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { db, locale } = visit
      const released = await getReleased(db, id)
      if (!released) throw new Refusal('not-found')
      const { items, ...place } = pageOfBlocks(protocolBlocks(locale, released.content), page)
      return {
        html: items.join('\n\n'),
        buttons: [
          pagerRow(locale, place, (to) => resultScreen.at({ id, page: to })),
          ...resultButtons(visit, released),
          [backButton(locale, `comp:${released.competitionId}`), homeButton(locale)],
        ],
      }
    },
  },
)

/** The newest protocol of a competition. */
export const competitionResult = action(
  'compresult',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      await published(visit, id)
      const newest = await newestReleased(visit.db, id)
      if (!newest) throw new Refusal('not-found')
      return resultScreen.open(visit, { id: newest.id })
    },
  },
)

/** The document in one of its two languages; staff also get that of a protocol being written. */
export const resultFile = action(
  'resultfile',
  { id: 'number', language: 'string' },
  {
    async open(visit, { id, language: asked }): Promise<View> {
      const language = asked === 'ru' ? 'ru' : 'kk'
      const released = await getReleased(visit.db, id)
      if (released) {
        const view = await resultScreen.open(visit, { id })
        return { ...view, files: [handout(visit, released, language)], fresh: true }
      }
      const draft = await readDraft(visit.db, actorOf(visit), { protocolId: id, now: visit.now })
      const files = [handout(visit, { ...draft.row, content: draft.content }, language)]
      return { ...(await draftView(visit, draft, { language })), files, fresh: true }
    },
  },
)

/** To the document in both languages and to the page on the site. */
export function resultButtons(
  visit: Pick<Visit, 'locale'> & { outside: { publicUrl: string } },
  { id, content }: { id: number; content: ResultsProtocol },
): Button[][] {
  const { locale } = visit
  const page = sitePage(visit, content.competition)
  return [
    [
      { text: t(locale, 'result-kk-button'), data: resultFile.at({ id, language: 'kk' }) },
      { text: t(locale, 'result-ru-button'), data: resultFile.at({ id, language: 'ru' }) },
    ],
    ...(page ? [[{ text: t(locale, 'opening-site-button'), url: `${page}/results` }]] : []),
  ]
}

function handout(
  { outside }: Visit,
  { content, fileKk, fileRu }: Pick<ProtocolRow, 'fileKk' | 'fileRu'> & { content: ResultsProtocol },
  language: 'kk' | 'ru',
): Handout {
  const { files, publicUrl } = outside
  const key = language === 'kk' ? fileKk : fileRu
  return {
    name: resultsName(content, language),
    // Asked for before the sweep has made it, it is made on the spot.
    bytes: async () => (key ? files.get(key) : (await resultsPaper(content, { language, publicUrl })).bytes),
  }
}
