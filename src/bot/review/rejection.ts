import { decideAdmission, mustBeChecked, writeRejection } from '../../core/review/decide-admission.ts'
import { mustCan } from '../../core/staff/can.ts'
import { REJECTION_REASONS, type RejectionReason } from '../../database/schema/index.ts'
import { isComplete } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { admission, admissionFor } from './admission.ts'
import { applicantHead, decisionText } from './admission-text.ts'
import { examinationOfLot, progressFor } from './examination.ts'

const reasonOf = (text: string): RejectionReason =>
  REJECTION_REASONS.find((reason) => reason === text) ?? 'documents'

/** For which of the three reasons the protocol knows. */
export const rejection = screen(
  'admreject',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { locale } = visit
      const found = await admissionFor(visit, id)
      mustCan(actorOf(visit), 'examine', found.opened.competition)
      mustBeChecked(found, true)
      return {
        html: [applicantHead(locale, found), markup(locale, 'review-reject')].join('\n\n'),
        buttons: [
          ...REJECTION_REASONS.map((reason) => [
            {
              text: t(locale, `review-reason-${reason}-button`),
              data: rejectionWhy.at({ id, reason, language: 'kk' }),
            },
          ]),
          [backButton(locale, admission.at({ id }))],
        ],
      }
    },
  },
)

/** What exactly, and where it is seen; after the Kazakh words the Russian are asked for. */
export const rejectionWhy = screen(
  'admwhy',
  { id: 'number', reason: 'string', language: 'string' },
  {
    async open(visit, { id, language }): Promise<View> {
      const { locale } = visit
      const found = await admissionFor(visit, id)
      mustCan(actorOf(visit), 'examine', found.opened.competition)
      return {
        html: [
          applicantHead(locale, found),
          markup(locale, language === 'ru' ? 'review-why-ru' : 'review-why-kk'),
        ].join('\n\n'),
        buttons: [[backButton(locale, rejection.at({ id }))]],
      }
    },
    async receive(visit, { id, reason, language: asked }, { text = '' }): Promise<View> {
      const { db, now } = visit
      const language = asked === 'ru' ? 'ru' : 'kk'
      await writeRejection(db, actorOf(visit), { submissionId: id, language, text, now })
      if (language === 'kk') return rejectionWhy.open(visit, { id, reason, language: 'ru' })
      return rejectionSure.open(visit, { id, reason })
    },
  },
)

/** What the protocol and the applicant will say, before it is decided. */
export const rejectionSure = screen(
  'admsure',
  { id: 'number', reason: 'string' },
  {
    async open(visit, { id, reason }): Promise<View> {
      const { locale } = visit
      const found = await admissionFor(visit, id)
      mustCan(actorOf(visit), 'examine', found.opened.competition)
      const { written } = found
      if (!isComplete(written)) return rejection.open(visit, { id })
      const edit = (language: 'kk' | 'ru') => ({
        text: t(locale, `review-why-${language}-button`),
        data: rejectionWhy.at({ id, reason, language }),
      })
      return {
        html: [
          applicantHead(locale, found),
          markup(locale, 'review-reject-sure', {
            reason: t(locale, `review-reason-${reasonOf(reason)}`),
            ...{ kk: written.kk, ru: written.ru },
          }),
        ].join('\n\n'),
        buttons: [
          [
            {
              text: t(locale, 'review-reject-yes-button'),
              data: admissionDecide.at({ id, reason }),
              style: 'danger',
            },
          ],
          [edit('kk'), edit('ru')],
          [backButton(locale, rejection.at({ id }))],
        ],
      }
    },
  },
)

/** Decides, and goes on to the lot. */
export const admissionDecide = action(
  'admdecide',
  { id: 'number', reason: 'string' },
  {
    async open(visit, { id, reason: asked }): Promise<View> {
      const { db, locale, now } = visit
      const reason = asked === 'admit' ? null : reasonOf(asked)
      const lotId = await decideAdmission(db, actorOf(visit), { submissionId: id, reason, now })
      const found = await admissionFor(visit, id)
      const next = await nextUndecided(visit, lotId)
      return {
        place: admission.at({ id }),
        html: [applicantHead(locale, found), decisionText(locale, found.decision)].join('\n\n'),
        buttons: [
          ...(next
            ? [
                [
                  {
                    text: t(locale, 'review-next-application-button'),
                    data: admission.at({ id: next }),
                    style: 'primary' as const,
                  },
                ],
              ]
            : []),
          [{ text: t(locale, 'review-lot-button'), data: examinationOfLot.at({ id: lotId }) }],
        ],
      }
    },
  },
)

/** The first application of a lot nobody decided on. */
async function nextUndecided(visit: Visit, lotId: number): Promise<number | undefined> {
  const { applicants, decisions } = await progressFor(visit, lotId)
  return applicants.find(({ submissionId }) => submissionId > 0 && !decisions.has(submissionId))?.submissionId
}
