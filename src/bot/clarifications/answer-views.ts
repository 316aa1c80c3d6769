import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import type { Address } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import { headOf, leaveButton, type Piece } from './talk-steps.ts'

export type AnswerSubject = {
  clarificationId: number
  question: string
  title: string
  personId: number
  /** The answer that stands and is to be changed; both empty when there is none. */
  kk: string
  ru: string
  /** How many people ask it. */
  count: number
}

export interface AnswerTexts {
  kk?: Piece | undefined
  ru?: Piece | undefined
  /** Why an answer is changed. */
  why?: Piece | undefined
}

/** Letters shown of each answer, and of one that is only to be remembered. */
const SHOWN = 1400
const REMINDED = 700

export const publishOf = ({ messageId }: Piece): Address => `talk:send:${messageId}`
export const aloneOf = ({ messageId }: Piece): Address => `talk:alone:${messageId}`
export const keepOf = (language: 'kk' | 'ru'): Address => `talk:keep-${language}`

/** What is asked for next, or all of it to be looked at once more. */
export function stepView(locale: Locale, subject: AnswerSubject, texts: AnswerTexts): View {
  const { kk, ru, why } = texts
  const changing = subject.kk !== ''
  if (!kk) return askedView(locale, subject, 'kk')
  if (!ru) return askedView(locale, subject, 'ru')
  if (changing && !why)
    return {
      html: [headOf(locale, subject.title), markup(locale, 'question-change-why')].join('\n\n'),
      buttons: [[againButton(locale), leaveButton(locale)]],
    }
  return previewView(locale, subject, { kk, ru, why })
}

function askedView(locale: Locale, subject: AnswerSubject, language: 'kk' | 'ru'): View {
  const standing = subject[language]
  const first = language === 'kk'
  return {
    html: [
      headOf(locale, subject.title),
      markup(locale, 'clarification-question', { question: clip(subject.question, 1000) }),
      ...(standing ? [markup(locale, 'question-standing', { answer: clip(standing, SHOWN) })] : []),
      first ? markup(locale, 'clarification-answer-kk') : markup(locale, 'clarification-answer-ru'),
    ].join('\n\n'),
    buttons: [
      ...(standing ? [[{ text: t(locale, 'question-keep-button'), data: keepOf(language) }]] : []),
      [...(first ? [] : [againButton(locale)]), leaveButton(locale)],
    ],
  }
}

function previewView(
  locale: Locale,
  subject: AnswerSubject,
  { kk, ru, why }: { kk: Piece; ru: Piece; why: Piece | undefined },
): View {
  const both = { kk: clip(kk.text, SHOWN), ru: clip(ru.text, SHOWN) }
  const preview = why
    ? markup(locale, 'question-change-preview', { ...both, reason: clip(why.text, REMINDED) })
    : markup(locale, 'clarification-answer-preview', both)
  const last = why ?? ru
  return {
    html: [headOf(locale, subject.title), preview].join('\n\n'),
    buttons: [
      [{ text: t(locale, 'clarification-publish-button'), data: publishOf(last), style: 'success' }],
      ...aloneRow(locale, subject, last),
      [againButton(locale), leaveButton(locale)],
    ],
  }
}

/** A question nobody else asks may be answered to its asker alone; one about the service always is. */
const aloneRow = (locale: Locale, { kk, title, count }: AnswerSubject, last: Piece): Button[][] =>
  kk === '' && title !== '' && count < 2
    ? [[{ text: t(locale, 'question-alone-button'), data: aloneOf(last) }]]
    : []

const againButton = (locale: Locale): Button => ({
  text: t(locale, 'clarification-again-button'),
  data: 'talk:again',
})
