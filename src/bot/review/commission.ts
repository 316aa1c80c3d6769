import {
  addCommissionMember,
  commissionMember,
  endCommissionMember,
  writeCommissionPost,
} from '../../core/review/change-commission.ts'
import { type CommissionMember, commissionOf } from '../../core/review/commission-of.ts'
import { can, mustCan } from '../../core/staff/can.ts'
import { COMMISSION_PARTS, type CommissionPart } from '../../database/schema/index.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { publishedFor } from '../staff/published.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** Who sits on the commission of a competition. */
export const commission = screen(
  'commission',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { db, locale } = visit
      const competition = await publishedFor(visit, id)
      mustCan(actorOf(visit), 'readExamination', competition)
      const members = await commissionOf(db, id)
      const mayChange = can.examine(actorOf(visit), competition)
      const title = clip(pick(competition.title, locale), 200)
      return {
        html: [
          markup(locale, 'review-commission', { title, count: members.length }),
          ...members.map((member) => memberText(locale, member)),
        ].join('\n\n'),
        buttons: [
          ...(mayChange
            ? rowsOf(
                COMMISSION_PARTS.map((part) => addButton(locale, id, part)),
                2,
              )
            : []),
          ...(mayChange ? members.map((member) => memberButton(locale, member)) : []).map((one) => [one]),
          [backButton(locale, `exam:${id}`)],
        ],
      }
    },
  },
)

const addButton = (locale: Locale, id: number, part: CommissionPart) => ({
  text: t(locale, `review-add-${part}-button`),
  data: commissionAdd.at({ id, part }),
})

const memberButton = (_: Locale, { id, name }: CommissionMember) => ({
  text: clip(`👤 ${name}`, 40),
  data: commissionOne.at({ id }),
})

const memberText = (locale: Locale, { part, name, post }: CommissionMember): string =>
  markup(locale, 'review-commission-member', {
    part: t(locale, `review-part-${part}`),
    name,
    post: post ? pick(post, locale) || '—' : '—',
  })

const partOf = (text: string): CommissionPart => COMMISSION_PARTS.find((part) => part === text) ?? 'member'

/** The name, as it is to stand in the protocol; then the post is asked for. */
export const commissionAdd = screen(
  'commadd',
  { id: 'number', part: 'string' },
  {
    async open(visit, { id, part }): Promise<View> {
      const { locale } = visit
      mustCan(actorOf(visit), 'examine', await publishedFor(visit, id))
      return {
        html: markup(locale, 'review-commission-name', { part: t(locale, `review-part-${partOf(part)}`) }),
        buttons: [[backButton(locale, commission.at({ id }))]],
      }
    },
    async receive(visit, { id, part }, { text = '' }): Promise<View> {
      const { db, now } = visit
      const added = { competitionId: id, part: partOf(part), name: text, now }
      const member = await addCommissionMember(db, actorOf(visit), added)
      return commissionPost.open(visit, { id: member, language: 'kk' })
    },
  },
)

/** Post and organization in one language; after the Kazakh ones the Russian are asked for. */
export const commissionPost = screen(
  'commpost',
  { id: 'number', language: 'string' },
  {
    async open(visit, { id, language }): Promise<View> {
      const { db, locale } = visit
      const { name, competitionId } = await commissionMember(db, actorOf(visit), id)
      return {
        html: markup(locale, language === 'ru' ? 'review-commission-post-ru' : 'review-commission-post-kk', {
          name,
        }),
        buttons: [[backButton(locale, commission.at({ id: competitionId }))]],
      }
    },
    async receive(visit, { id, language: asked }, { text = '' }): Promise<View> {
      const { db, now } = visit
      const language = asked === 'ru' ? 'ru' : 'kk'
      await writeCommissionPost(db, actorOf(visit), { id, language, text, now })
      if (language === 'kk') return commissionPost.open(visit, { id, language: 'ru' })
      return commission.open(visit, { id: (await commissionMember(db, actorOf(visit), id)).competitionId })
    },
  },
)

/** One member: what can be corrected, and that they leave. */
export const commissionOne = screen(
  'commone',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { db, locale } = visit
      const member = await commissionMember(db, actorOf(visit), id)
      return {
        html: memberText(locale, member),
        buttons: [
          [
            {
              text: t(locale, 'review-commission-post-button'),
              data: commissionPost.at({ id, language: 'kk' }),
            },
          ],
          [
            {
              text: t(locale, 'review-commission-end-button'),
              data: commissionEnd.at({ id }),
              style: 'danger',
            },
          ],
          [backButton(locale, commission.at({ id: member.competitionId }))],
        ],
      }
    },
  },
)

export const commissionEnd = screen(
  'commend',
  { id: 'number' },
  {
    async open(visit: Visit, { id }): Promise<View> {
      const { db, locale } = visit
      const { name } = await commissionMember(db, actorOf(visit), id)
      return {
        html: markup(locale, 'review-commission-end', { name }),
        buttons: [
          [
            {
              text: t(locale, 'review-commission-end-yes-button'),
              data: commissionEndYes.at({ id }),
              style: 'danger',
            },
          ],
          [backButton(locale, commissionOne.at({ id }))],
        ],
      }
    },
  },
)

export const commissionEndYes = action(
  'commendyes',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const competitionId = await endCommissionMember(visit.db, actorOf(visit), { id, now: visit.now })
      const toast = t(visit.locale, 'review-commission-ended-note')
      return { ...(await commission.open(visit, { id: competitionId })), toast }
    },
  },
)
