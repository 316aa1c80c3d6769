import { type DraftResults, readDraft } from '../../core/results/approve-results.ts'
import { can } from '../../core/staff/can.ts'
import { rulesOf } from '../../core/staff/rules.ts'
import { LOCALE_NAMES, type Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
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
      if (draft.row.releasedAt) return goTo(visit, `result:${id}`)
      return draftView(visit, draft, { language: language === 'ru' ? 'ru' : 'kk', page })
    },
  },
)

interface Reading {
  language: 'kk' | 'ru'
  page?: number
}

/** The place is that of its first page, also where it is shown by an action. */
export async function draftView(
  visit: Visit,
  draft: DraftResults,
  { language, page = 1 }: Reading,
): Promise<View> {
  const { db, locale } = visit
  const { row, content } = draft
  const { items, ...place } = pageOfBlocks(protocolBlocks(language, content), page, PREVIEW)
  const alone = !(await rulesOf(db)).results
  return {
    place: resultDraft.at({ id: row.id, language, page }),
    html: [markup(locale, 'result-draft'), ...items, nextText(locale, draft, alone)].join('\n\n'),
    buttons: [
      pagerRow(locale, place, (to) => resultDraft.at({ id: row.id, language, page: to })),
      languageRow(row.id, language),
      ...stepRows(visit, draft, alone),
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

/** `alone`: no second person has to agree. */
function nextText(locale: Locale, { row, approved }: DraftResults, alone: boolean): string {
  if (approved) return markup(locale, 'result-next-release')
  if (alone) return markup(locale, 'result-next-alone')
  return row.approvedAt ? markup(locale, 'result-next-again') : markup(locale, 'result-next-ask')
}

/** What this person may do next with it. */
function stepRows(visit: Visit, draft: DraftResults, alone: boolean): Button[][] {
  const { locale } = visit
  const by = actorOf(visit)
  const { competition, approved, digest } = draft
  const { id, madeBy } = draft.row
  const writes = can.writeResults(by, competition)
  const agrees = !approved && can.approveResults(by, { ...competition, madeBy })
  const releases = (approved || alone) && can.releaseResults(by, competition)
  const when = (may: boolean, button: Button): Button[][] => (may ? [[button]] : [])
  return [
    ...when(writes, { text: t(locale, 'result-attendance-button'), data: `resthere:${id}` }),
    [
      { text: t(locale, 'result-kk-button'), data: `resultfile:${id}:kk` },
      { text: t(locale, 'result-ru-button'), data: `resultfile:${id}:ru` },
    ],
    ...when(writes && !approved && !alone, {
      text: t(locale, 'result-ask-button'),
      data: `resask:${id}`,
      style: 'primary',
    }),
    ...when(agrees, {
      text: t(locale, 'result-agree-button'),
      data: `resagree:${id}:${digest.slice(0, SEEN)}`,
      style: 'success',
    }),
    ...when(releases, {
      text: t(locale, 'result-release-button'),
      data: `resrelease:${id}`,
      style: 'success',
    }),
    ...when(writes, { text: t(locale, 'result-discard-button'), data: `resdrop:${id}`, style: 'danger' }),
  ]
}
