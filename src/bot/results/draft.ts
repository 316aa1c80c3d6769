import {
  approveResults,
  askApproval,
  type DraftResults,
  readDraft,
} from '../../core/results/approve-results.ts'
import { presentOf } from '../../core/results/protocol.ts'
import { releaseResults } from '../../core/results/release-results.ts'
import { needsSecondPerson } from '../../core/results/second-person.ts'
import { discardResults, startResults, turnAttendance } from '../../core/results/write-results.ts'
import { commissionOf } from '../../core/review/commission-of.ts'
import { can, mustCan } from '../../core/staff/can.ts'
import { LOCALE_NAMES, pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { protocolBlocks } from './protocol-text.ts'

/** Letters of the protocol on one page; what is to be done stands below. */
const PREVIEW = 2600
/** Letters of the digest in a button: who agrees names what they saw. */
const SEEN = 12

/** Begins the protocol of results, or goes on with it. */
export const resultStart = action(
  'resstart',
  { competition: 'number' },
  {
    async open(visit, { competition }): Promise<View> {
      const { db, now } = visit
      const { id } = await startResults(db, actorOf(visit), { competitionId: competition, now })
      return resultDraft.open(visit, { id })
    },
  },
)

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
  if (!(await needsSecondPerson(db))) return markup(locale, 'result-next-alone')
  return row.approvedAt ? markup(locale, 'result-next-again') : markup(locale, 'result-next-ask')
}

async function stepRows(visit: Visit, draft: DraftResults): Promise<Button[][]> {
  const { db, locale } = visit
  const by = actorOf(visit)
  const { row, competition, approved, digest } = draft
  const { id } = row
  const alone = !(await needsSecondPerson(db))
  const agree = {
    text: t(locale, 'result-agree-button'),
    data: resultAgree.at({ id, seen: digest.slice(0, SEEN) }),
  }
  return [
    ...(can.writeResults(by, competition)
      ? [[{ text: t(locale, 'result-attendance-button'), data: resultAttendance.at({ id }) }]]
      : []),
    [
      { text: t(locale, 'result-kk-button'), data: `resultfile:${id}:kk` },
      { text: t(locale, 'result-ru-button'), data: `resultfile:${id}:ru` },
    ],
    ...(!approved && !alone && can.writeResults(by, competition)
      ? [[{ text: t(locale, 'result-ask-button'), data: resultAsk.at({ id }), style: 'primary' as const }]]
      : []),
    ...(!approved && can.approveResults(by, { ...competition, madeBy: row.madeBy })
      ? [[{ ...agree, style: 'success' as const }]]
      : []),
    ...((approved || alone) && can.releaseResults(by, competition)
      ? [
          [
            {
              text: t(locale, 'result-release-button'),
              data: resultRelease.at({ id }),
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
              data: resultDiscard.at({ id }),
              style: 'danger' as const,
            },
          ],
        ]
      : []),
  ]
}

/** Who of the commission was there: each press turns one. */
export const resultAttendance = screen(
  'resthere',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { db, locale, now } = visit
      const { row, competition, content } = await readDraft(db, actorOf(visit), { protocolId: id, now })
      mustCan(actorOf(visit), 'writeResults', competition)
      const members = await commissionOf(db, competition.id)
      const { commission, needed } = content
      return {
        html:
          members.length === 0
            ? markup(locale, 'result-no-commission')
            : markup(locale, 'result-attendance', { present: presentOf(commission), needed }),
        buttons: [
          ...members.map(({ id: member, name, part }) => [
            {
              text: clip(
                `${row.attendance.includes(member) ? '✅' : '▫️'} ${lookUp(locale, `result-part-${part}`)} · ${name}`,
                45,
              ),
              data: resultTurn.at({ id, member }),
            },
          ]),
          [backButton(locale, resultDraft.at({ id }))],
        ],
      }
    },
  },
)

export const resultTurn = action(
  'resturn',
  { id: 'number', member: 'number' },
  {
    async open(visit, { id, member }): Promise<View> {
      const turning = { protocolId: id, memberId: member, now: visit.now }
      await turnAttendance(visit.db, actorOf(visit), turning)
      return resultAttendance.open(visit, { id })
    },
  },
)

export const resultAsk = action(
  'resask',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { db, locale, now, outside } = visit
      const asking = { protocolId: id, now, staffIds: outside.staffIds }
      await askApproval(db, actorOf(visit), asking)
      return { ...(await resultDraft.open(visit, { id })), toast: t(locale, 'result-asked-note') }
    },
  },
)

/** Agrees to what was seen; if that has become something else meanwhile, shows it again instead. */
export const resultAgree = action(
  'resagree',
  { id: 'number', seen: 'string' },
  {
    async open(visit, { id, seen }): Promise<View> {
      await approveResults(visit.db, actorOf(visit), { protocolId: id, seen, now: visit.now })
      return {
        ...(await resultDraft.open(visit, { id })),
        toast: t(visit.locale, 'result-agreed-note'),
      }
    },
  },
)

/** Published once it is confirmed: everybody may read it from then on. */
export const resultRelease = action(
  'resrelease',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }): Promise<View> {
      const { db, locale, now } = visit
      if (sure === 'yes') {
        await releaseResults(db, actorOf(visit), { protocolId: id, now })
        const shown = await visit.find(`result:${id}`)!.open(visit)
        return { ...shown, toast: t(locale, 'result-released-note') }
      }
      const { competition, content } = await readDraft(db, actorOf(visit), { protocolId: id, now })
      return {
        html: markup(locale, 'result-release', {
          number: content.number,
          title: clip(pick(competition.title, locale), 300),
        }),
        buttons: [
          [
            {
              text: t(locale, 'result-release-yes-button'),
              data: resultRelease.at({ id, sure: 'yes' }),
              style: 'success',
            },
          ],
          [backButton(locale, resultDraft.at({ id }))],
        ],
      }
    },
  },
)

/** Thrown away once it is confirmed; decisions and scores stay. */
export const resultDiscard = action(
  'resdrop',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }): Promise<View> {
      const { db, locale, now } = visit
      if (sure === 'yes') {
        const competition = await discardResults(db, actorOf(visit), { protocolId: id, now })
        const shown = await visit.find(`results:${competition}`)!.open(visit)
        return { ...shown, toast: t(locale, 'result-discarded-note') }
      }
      return {
        html: markup(locale, 'result-discard'),
        buttons: [
          [
            {
              text: t(locale, 'result-discard-yes-button'),
              data: resultDiscard.at({ id, sure: 'yes' }),
              style: 'danger',
            },
          ],
          [backButton(locale, resultDraft.at({ id }))],
        ],
      }
    },
  },
)
