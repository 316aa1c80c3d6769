import type { Localized } from '../../../../language/locale.ts'
import type { CompetitionContent } from '../../file/content.ts'
import { type Edit, editContent, type Language, written } from './edit.ts'

/** Letters of the texts, as in a file. */
export const TEXT_LENGTHS = { title: 300, summary: 3000, customer: 300, 'intake-place': 500 } as const
export type TextField = keyof typeof TEXT_LENGTHS

const EMPTY: Localized = { kk: '', ru: '' }

export const isTextField = (field: string): field is TextField => Object.hasOwn(TEXT_LENGTHS, field)

export function textOf(content: CompetitionContent, field: TextField): Localized {
  return (field === 'intake-place' ? content.intakePlace : content[field]) ?? EMPTY
}

/** A text in one of its languages. @throws Refusal 'text-empty', 'text-over' */
export function setText(field: TextField, language: Language, text: string): Edit {
  const words = written(text, TEXT_LENGTHS[field])
  return setBoth(field, { [language]: words })
}

/** A text in several languages at once; the languages left out stay. */
export const setBoth = (field: TextField, text: Partial<Localized>): Edit =>
  editContent(field, (content) => {
    const both = { ...textOf(content, field), ...text }
    return field === 'intake-place' ? { ...content, intakePlace: both } : { ...content, [field]: both }
  })
