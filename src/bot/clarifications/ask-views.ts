import { QUESTION_LENGTH } from '../../core/clarifications/ask-clarification.ts'
import type { SimilarQuestion } from '../../core/clarifications/similar-questions.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import type { Address } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { headOf, leaveButton, type Piece } from './talk-steps.ts'

/** What the question is about; `competitionId` 0 is the service itself. `back` is where the person was. */
export type AskSubject = {
  competitionId: number
  title: string
  personId: number
  back: Address
  /** To choose another competition. */
  other: Address
}

export const sendOf = ({ messageId }: Piece): Address => `talk:send:${messageId}`
export const sameOf = ({ id }: SimilarQuestion): Address => `talk:same:${id}`

export const stepView = (
  locale: Locale,
  subject: AskSubject,
  question: Piece | undefined,
  alike: readonly SimilarQuestion[],
): View => (question ? previewView(locale, subject, question, alike) : promptView(locale, subject))

const promptView = (locale: Locale, { title, other }: AskSubject): View => ({
  html: [headOf(locale, title), markup(locale, 'clarification-prompt', { most: QUESTION_LENGTH })].join(
    '\n\n',
  ),
  buttons: [[{ text: t(locale, 'question-other-button'), data: other }], [leaveButton(locale)]],
})

const previewView = (
  locale: Locale,
  { title }: AskSubject,
  question: Piece,
  alike: readonly SimilarQuestion[],
): View => ({
  html: [
    headOf(locale, title),
    ...(alike.length > 0 ? [markup(locale, 'question-alike')] : []),
    ...alike.map((one, at) => alikeText(locale, one, at + 1)),
    markup(locale, 'clarification-preview', { question: question.text }),
  ].join('\n\n'),
  buttons: [
    ...alike.map((one, at) => [
      { text: t(locale, 'question-same-button', { number: at + 1 }), data: sameOf(one) },
    ]),
    [{ text: t(locale, 'clarification-send-button'), data: sendOf(question), style: 'success' }],
    [{ text: t(locale, 'clarification-again-button'), data: 'talk:again' }, leaveButton(locale)],
  ],
})

function alikeText(locale: Locale, { question, answer, count }: SimilarQuestion, number: number): string {
  return [
    markup(locale, 'question-alike-text', { number, question }),
    ...(count > 1 ? [markup(locale, 'question-count', { count })] : []),
    answer
      ? markup(locale, 'question-alike-answer', { answer: pick(answer, locale) })
      : markup(locale, 'question-alike-waits'),
  ].join('\n')
}
