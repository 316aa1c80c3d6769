import { type DraftResults, readDraft } from '../../core/results/approve-results.ts'
import { can } from '../../core/staff/can.ts'
import { rulesOf } from '../../core/staff/rules.ts'
import { LOCALE_NAMES } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { protocolBlocks } from './protocol-text.ts'

/** Letters of the protocol on one page; what is to be done stands below. */
const PREVIEW = 2600
/** Letters of the digest in a button: who agrees names what they saw. */
const SEEN = 12

/** A protocol that is being written, as it will be read, and what comes next. */
export const resultDraft = screen(
  'resdraft',
  { id: 'number', language: 'string?', page: 'number?' },
  {
    async open(visit, { id, language, page = 1 }): Promise<View> {
      const { db, now } = visit
      const draft = await readDraft(db, actorOf(visit), { protocolId: id, now })
      if (draft.row.releasedAt) return visit.find(`result:${id}`)!.open(visit)
      return draftView(visit, draft, { language: language === 'ru' ? 'ru' : 'kk', page })
    },
  },
)

interface Reading {
  language: 'kk' | 'ru'
  page: number
}

async function draftView(visit: Visit, draft: DraftResults, { language, page }: Reading): Promise<View> {
  const { locale } = visit
  const { row, content } = draft
  const { items, ...place } = pageOfBlocks(protocolBlocks(language, content), page, PREVIEW)
  return {
    html: [markup(locale, 'result-draft'), ...items, await nextText(visit, draft)].join('\n\n'),
    buttons: [
      pagerRow(locale, place, (to) => resultDraft.at({ id: row.id, language, page: to })),
      languageRow(row.id, language),
      ...(await stepRows(visit, draft)),
      [backButton(locale, `results:${row.competitionId}`)],
    ],
  }
}

const languageRow = (id: number, language: 'kk' | 'ru'): Button[] => [
  nameOf(id, language, 'kk'),
  nameOf(id, language, 'ru'),
]

const nameOf = (id: number, shown: 'kk' | 'ru', language: 'kk' | 'ru'): Button => ({
  text: `${shown === language ? '• ' : ''}${LOCALE_NAMES[language]}`,
  data: resultDraft.at({ id, language }),
})

async function nextText({ db, locale }: Visit, { row, approved }: DraftResults): Promise<string> {
  if (approved) return markup(locale, 'result-next-release')
  if (!(await rulesOf(db)).results) return markup(locale, 'result-next-alone')
  return row.approvedAt ? markup(locale, 'result-next-again') : markup(locale, 'result-next-ask')
}

async function stepRows(visit: Visit, draft: DraftResults): Promise<Button[][]> {
  const { db, locale } = visit
  const by = actorOf(visit)
  const { row, competition, approved, digest } = draft
  const { id } = row
  const alone = !(await rulesOf(db)).results
  const agree = {
    text: t(locale, 'result-agree-button'),
    data: `resagree:${id}:${digest.slice(0, SEEN)}`,
  }
  return [
    ...(can.writeResults(by, competition)
      ? [[{ text: t(locale, 'result-attendance-button'), data: `resthere:${id}` }]]
      : []),
    [
      { text: t(locale, 'result-kk-button'), data: `resultfile:${id}:kk` },
      { text: t(locale, 'result-ru-button'), data: `resultfile:${id}:ru` },
    ],
    ...(!approved && !alone && can.writeResults(by, competition)
      ? [[{ text: t(locale, 'result-ask-button'), data: `resask:${id}`, style: 'primary' as const }]]
      : []),
    ...(!approved && can.approveResults(by, { ...competition, madeBy: row.madeBy })
      ? [[{ ...agree, style: 'success' as const }]]
      : []),
    ...((approved || alone) && can.releaseResults(by, competition)
      ? [
          [
            {
              text: t(locale, 'result-release-button'),
              data: `resrelease:${id}`,
              style: 'success' as const,
            },
          ],
        ]
      : []),
    ...(can.writeResults(by, competition)
      ? [
          [
            {
              text: t(locale, 'result-discard-button'),
              data: `resdrop:${id}`,
              style: 'danger' as const,
            },
          ],
        ]
      : []),
  ]
}
