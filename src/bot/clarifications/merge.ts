import { type AskedQuestion, getQuestion, listMergeable } from '../../core/clarifications/list-questions.ts'
import { mergeClarification } from '../../core/clarifications/merge-clarification.ts'
import { sortedByLikeness } from '../../core/clarifications/similar-text.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { questionScreen } from './question.ts'

const PAGE = 5

/** Which other question of the same competition asks the same: the most alike first. */
export const mergeScreen = screen(
  'qmerge',
  { id: 'number', page: 'number?' },
  { open: (visit, { id, page = 1 }) => chooseView(visit, id, page) },
)

/** Both side by side; then one goes into the other. */
export const mergeInto = action(
  'qmergeinto',
  { id: 'number', into: 'number', sure: 'string?' },
  {
    open: (visit, { id, into, sure }) =>
      sure === 'yes' ? merge(visit, id, into) : confirmation(visit, id, into),
  },
)

async function chooseView(visit: Visit, id: number, page: number): Promise<View> {
  const { db, locale } = visit
  const by = actorOf(visit)
  const one = await getQuestion(db, by, id)
  const others = sortedByLikeness(one.question, await listMergeable(db, by, one))
  const { items, ...place } = pageOf(others, page, PAGE)
  const mark = ({ answeredAt }: AskedQuestion) => (answeredAt ? '✅' : '⏳')
  return {
    html: [
      others.length > 0 ? markup(locale, 'question-merge') : markup(locale, 'question-merge-none'),
      markup(locale, 'notification-question-text', { question: clip(one.question, 600) }),
      ...items.map((other, at) =>
        markup(locale, 'question-line', {
          number: at + 1,
          question: `${mark(other)} ${clip(other.question, 300)}`,
        }),
      ),
    ].join('\n\n'),
    buttons: [
      items.map((other, at) => ({ text: String(at + 1), data: mergeInto.at({ id, into: other.id }) })),
      pagerRow(locale, place, (to) => mergeScreen.at({ id, page: to })),
      [backButton(locale, questionScreen.at({ id }))],
    ],
  }
}

async function confirmation(visit: Visit, id: number, into: number): Promise<View> {
  const { db, locale } = visit
  const by = actorOf(visit)
  const one = await getQuestion(db, by, id)
  const main = await getQuestion(db, by, into)
  return {
    html: [
      markup(locale, 'question-merge-confirm', {
        one: clip(one.question, 700),
        main: clip(main.question, 700),
      }),
      ...(main.answer
        ? [
            markup(locale, 'question-merge-answered', {
              answer: clip(pick(main.answer, locale), 700),
            }),
          ]
        : []),
    ].join('\n\n'),
    buttons: [
      [
        {
          text: t(locale, 'question-merge-yes-button'),
          data: mergeInto.at({ id, into, sure: 'yes' }),
          style: 'success',
        },
      ],
      [backButton(locale, mergeScreen.at({ id }))],
    ],
  }
}

async function merge(visit: Visit, id: number, into: number): Promise<View> {
  await mergeClarification(visit.db, actorOf(visit), { id, into }, visit.now)
  return {
    ...(await questionScreen.open(visit, { id: into })),
    toast: t(visit.locale, 'question-merged-note'),
  }
}
