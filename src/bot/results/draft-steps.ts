import { approveResults, askApproval, readDraft } from '../../core/results/approve-results.ts'
import { presentOf } from '../../core/results/protocol.ts'
import { releaseResults } from '../../core/results/release-results.ts'
import { discardResults, startResults, turnAttendance } from '../../core/results/write-results.ts'
import { commissionOf } from '../../core/review/commission-of.ts'
import { mustCan } from '../../core/staff/can.ts'
import { pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { resultDraft } from './draft.ts'

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
        const shown = await goTo(visit, `result:${id}`)
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
        const shown = await goTo(visit, `results:${competition}`)
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
