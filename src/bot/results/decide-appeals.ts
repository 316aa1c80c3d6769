import { type Appeal, getAppeal } from '../../core/results/appeal.ts'
import { type Decision, decideAppeal, writeDecision } from '../../core/results/decide-appeal.ts'
import { waitingAppeals } from '../../core/results/list-appeals.ts'
import { mustCan } from '../../core/staff/can.ts'
import { shortMoment } from '../../language/dates.ts'
import { isComplete, pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { stateText, writtenText } from './appeal-text.ts'

const PAGE = 8

/** Complaints that wait for a decision, the oldest first. */
export const appealList = screen(
  'appeals',
  { page: 'number?' },
  {
    async open(visit, { page = 1 }): Promise<View> {
      const { db, locale } = visit
      const waiting = await waitingAppeals(db, actorOf(visit))
      const { items, ...place } = pageOf(waiting, page, PAGE)
      return {
        html: markup(locale, 'appeal-list', { count: waiting.length }),
        buttons: [
          ...items.map(({ id, title, filedAt }) => [
            {
              text: clip(`${shortMoment(filedAt)} · ${pick(title, locale)}`, 45),
              data: appealForStaff.at({ id }),
            },
          ]),
          pagerRow(locale, place, (to) => appealList.at({ page: to })),
          [backButton(locale, 'staff')],
        ],
      }
    },
  },
)

/** A complaint, as staff decide it. */
export const appealForStaff = screen(
  'appealof',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { locale } = visit
      const appeal = await appealFor(visit, id)
      const { row, state } = appeal
      return {
        html: [
          markup(locale, 'appeal-of', { id, at: shortMoment(row.filedAt) }),
          aboutText(visit, appeal),
          stateText(locale, appeal),
          writtenText(locale, row),
        ].join('\n\n'),
        buttons: [
          ...(state === 'filed' ? decisionButtons(visit, appeal) : []),
          [{ text: t(locale, 'result-protocol-button'), data: `result:${appeal.protocol.id}` }],
          [backButton(locale, appealList.at({}))],
        ],
      }
    },
  },
)

async function appealFor(visit: Visit, id: number): Promise<Appeal> {
  const appeal = await getAppeal(visit.db, id)
  mustCan(actorOf(visit), 'decideAppeal', appeal.competition)
  return appeal
}

function aboutText({ locale }: Visit, { own, competition, protocol }: Appeal): string {
  return markup(locale, 'appeal-for-staff', {
    name: clip(pick(own.applicant.name, locale), 200),
    bin: own.applicant.bin,
    title: clip(pick(competition.title, locale), 300),
    ...{ lot: own.lot.number, number: protocol.content.number },
  })
}

function decisionButtons({ locale, now }: Visit, { row: { id }, terms }: Appeal): Button[][] {
  const to = (way: Decision, style: Button['style']): Button => ({
    text: lookUp(locale, `appeal-${way}-button`),
    data: appealWhy.at({ id, way, language: 'kk' }),
    ...(style && { style }),
  })
  return [
    [to('uphold', 'success'), to('dismiss', 'danger')],
    ...(now < terms.toReturn.until ? [[to('return', undefined)]] : []),
  ]
}

const wayOf = (way: string): Decision => (way === 'uphold' || way === 'return' ? way : 'dismiss')

/** Why, in one language; after the Kazakh grounds the Russian are asked for, then whether it is to be decided so. */
export const appealWhy = screen(
  'appealwhy',
  { id: 'number', way: 'string', language: 'string' },
  {
    async open(visit, { id, way, language }): Promise<View> {
      await appealFor(visit, id)
      const { locale } = visit
      return {
        html: [
          `<b>${lookUp(locale, `appeal-${wayOf(way)}-button`)}</b>`,
          markup(locale, language === 'ru' ? 'appeal-why-ru' : 'appeal-why-kk'),
        ].join('\n\n'),
        buttons: [[backButton(locale, appealForStaff.at({ id }))]],
      }
    },
    async receive(visit, { id, way, language: asked }, { text = '' }): Promise<View> {
      const language = asked === 'ru' ? 'ru' : 'kk'
      await writeDecision(visit.db, actorOf(visit), { id, language, text })
      return language === 'kk'
        ? appealWhy.open(visit, { id, way, language: 'ru' })
        : appealDecide.open(visit, { id, way })
    },
  },
)

/** Decided once it is confirmed. */
export const appealDecide = screen(
  'appealdecide',
  { id: 'number', way: 'string' },
  {
    async open(visit, { id, way }): Promise<View> {
      const { locale } = visit
      const { row } = await appealFor(visit, id)
      const { kk = '', ru = '' } = row.decision ?? {}
      return {
        html: [
          `<b>${lookUp(locale, `appeal-${wayOf(way)}-button`)}</b>`,
          markup(locale, 'published-reason', { kk: kk || '—', ru: ru || '—' }),
          markup(locale, 'appeal-decide'),
        ].join('\n\n'),
        buttons: [
          ...(isComplete({ kk, ru })
            ? [
                [
                  {
                    text: t(locale, 'appeal-decide-yes-button'),
                    data: appealDecideYes.at({ id, way: wayOf(way) }),
                    style: 'success' as const,
                  },
                ],
              ]
            : []),
          [
            { text: t(locale, 'appeal-again-button'), data: appealWhy.at({ id, way, language: 'kk' }) },
            backButton(locale, appealForStaff.at({ id })),
          ],
        ],
      }
    },
  },
)

export const appealDecideYes = action(
  'appealyes',
  { id: 'number', way: 'string' },
  {
    async open(visit, { id, way }): Promise<View> {
      const { db, now, locale } = visit
      await decideAppeal(db, actorOf(visit), { id, now, decision: wayOf(way) })
      return { ...(await appealForStaff.open(visit, { id })), toast: t(locale, 'appeal-decided-note') }
    },
  },
)
