import { Refusal } from '../../core/errors.ts'
import { checkItem, checkRest } from '../../core/review/check-admission.ts'
import { type Admission, type CheckedItem, readAdmission } from '../../core/review/read-admission.ts'
import { can } from '../../core/staff/can.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { applicantHead, decisionText, itemLine } from './admission-text.ts'
import { examinationOfLot, lotHead, progressFor } from './examination.ts'

const PAGE = 8

/** The applications of a lot with what was decided on each. */
export const admissionOfLot = screen(
  'admlot',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { locale } = visit
      const progress = await progressFor(visit, id)
      const { decisions } = progress
      const numbered = progress.applicants.map((applicant, at) => ({ ...applicant, place: at + 1 }))
      const { items, ...place } = pageOf(numbered, page, PAGE)
      const button = ({ submissionId, name, place: at }: (typeof items)[number]): Button => ({
        text: clip(`${sign(decisions.get(submissionId))} ${at}. ${pick(name, locale)}`, 40),
        data: admission.at({ id: submissionId }),
      })
      return {
        html: [lotHead(locale, progress), markup(locale, 'review-admission-list')].join('\n\n'),
        buttons: [
          ...items.filter(({ submissionId }) => submissionId > 0).map((one) => [button(one)]),
          pagerRow(locale, place, (to) => admissionOfLot.at({ id, page: to })),
          [backButton(locale, examinationOfLot.at({ id }))],
        ],
      }
    },
  },
)

const sign = (decision: Admission['decision']): string =>
  decision === undefined ? '▫️' : decision === null ? '✅' : '❌'

/** One application by the list, point by point. */
export const admission = screen(
  'adm',
  { id: 'number' },
  { open: async (visit, { id }) => admissionView(visit, await admissionFor(visit, id)) },
)

export const admissionFor = (visit: Visit, id: number): Promise<Admission> =>
  readAdmission(visit.db, actorOf(visit), id)

/** Letters of a note where the list is long: a message holds 4096. */
const SHORT_NOTE = 40
const LONG_NOTE = 200

function admissionView(visit: Visit, found: Admission): View {
  const { locale } = visit
  const noteLength = found.items.length > 12 ? SHORT_NOTE : LONG_NOTE
  return {
    html: [
      applicantHead(locale, found),
      found.items.map((item, at) => itemLine(locale, item, at + 1, noteLength)).join('\n'),
      decisionText(locale, found.decision),
    ].join('\n\n'),
    buttons: [
      ...(can.examine(actorOf(visit), found.opened.competition) ? changeRows(locale, found) : []),
      [{ text: t(locale, 'review-read-button'), data: `applicant:${found.opened.applicant.submissionId}` }],
      [backButton(locale, admissionOfLot.at({ id: found.opened.lotRow.id }))],
    ],
  }
}

function changeRows(locale: Locale, { opened, items, decision }: Admission): Button[][] {
  const id = opened.applicant.submissionId
  const left = items.filter(({ met }) => met === undefined)
  const unmet = items.some(({ met }) => met === false)
  const numbers = items.map((_, at) => ({ text: `${at + 1}`, data: admissionItem.at({ id, at }) }))
  const experts: Button = { text: t(locale, 'review-application-experts-button'), data: `revapp:${id}` }
  return [
    ...rowsOf(numbers, 6),
    ...(left.some(({ hint }) => hint !== 'not-met')
      ? [[{ text: t(locale, 'review-rest-button'), data: admissionRest.at({ id }) }]]
      : []),
    ...(left.length > 0
      ? []
      : unmet
        ? [[{ text: t(locale, 'review-reject-button'), data: `admreject:${id}`, style: 'danger' as const }]]
        : decision === null
          ? [[experts]]
          : [
              [
                {
                  text: t(locale, 'review-admit-button'),
                  data: `admdecide:${id}:admit`,
                  style: 'success' as const,
                },
              ],
            ]),
  ]
}

/** One point: met or not; what is written here is its note. */
export const admissionItem = screen(
  'admitem',
  { id: 'number', at: 'number' },
  {
    async open(visit, { id, at }): Promise<View> {
      const { locale } = visit
      const found = await admissionFor(visit, id)
      const item = itemAt(found, at)
      return {
        html: [
          applicantHead(locale, found),
          itemLine(locale, item, at + 1, 500),
          markup(locale, 'review-item-how'),
        ].join('\n\n'),
        buttons: [
          [
            {
              text: t(locale, 'review-met-button'),
              data: admissionCheck.at({ id, at, met: 1 }),
              style: 'success',
            },
            {
              text: t(locale, 'review-not-met-button'),
              data: admissionCheck.at({ id, at, met: 0 }),
              style: 'danger',
            },
          ],
          [backButton(locale, admission.at({ id }))],
        ],
      }
    },
    async receive(visit, { id, at }, { text = '' }): Promise<View> {
      const { db, now } = visit
      const { key: item, met = false } = itemAt(await admissionFor(visit, id), at)
      await checkItem(db, actorOf(visit), { submissionId: id, item, met, note: text, now })
      return admission.open(visit, { id })
    },
  },
)

function itemAt({ items }: Admission, at: number): CheckedItem {
  const item = items[at]
  if (!item) throw new Refusal('not-found')
  return item
}

export const admissionCheck = action(
  'admcheck',
  { id: 'number', at: 'number', met: 'number' },
  {
    async open(visit, { id, at, met }): Promise<View> {
      const { db, now } = visit
      const { key: item, note } = itemAt(await admissionFor(visit, id), at)
      await checkItem(db, actorOf(visit), { submissionId: id, item, met: met === 1, note, now })
      return admission.open(visit, { id })
    },
  },
)

/** Everything nobody looked at is met, but for what the machine sees is not. */
export const admissionRest = action(
  'admrest',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      await checkRest(visit.db, actorOf(visit), { submissionId: id, now: visit.now })
      return admission.open(visit, { id })
    },
  },
)
