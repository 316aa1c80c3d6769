import type { Field } from '../../src/core/applications/form/form.ts'
import { pick } from '../../src/language/locale.ts'

export type Tongue = 'kk' | 'ru'
/** What a person does at a field; `done` where an answer may come in pieces. */
export type Deed =
  | 'skip'
  | { upload: string; done: true }
  | { write: string; done?: boolean }
  | { press: string | RegExp; done?: boolean }

const now = new Date()
const year = now.getFullYear()
const filed = now >= new Date(year, 2, 21) ? year : year - 1

/** Where the example of a field is not an answer, or there is none. */
const ANSWERS: Record<Tongue, Record<string, Deed>> = {
  kk: {
    bin: { write: '250340000010' },
    'name-ru': { write: 'Общественное объединение «Жас Түркістан»' },
    region: { write: 'Түркістан' },
    phone: { write: '8 701 234 56 78' },
    email: { write: 'zhas@turkistan.example' },
    iban: { write: 'KZ86 125K ZT50 0410 0100' },
    'ngo-database-date': { write: `20.03.${filed}` },
    'co-executors': { press: 'Жоқ, өзіміз орындаймыз' },
  },
  ru: {
    period: { write: `01.02.${year + 1} – 30.11.${year + 1}` },
    'target-groups': { press: 'Пожилые люди', done: true },
  },
}

const CONSENT = { kk: /Растаймын/, ru: /Подтверждаю/ }

const PROSE = {
  kk: 'Қатысушылар ауыл әкімдіктерімен бірге таңдалады, сабақтар аптасына екі рет өтеді, сапасы сауалнамамен тексеріледі.',
  ru: 'Участников отбираем вместе с сельскими акиматами, занятия проходят дважды в неделю, качество проверяем опросом.',
}

/** A sensible answer to any field of the profile, of the social order (kk) and of the grant (ru). */
export function deedAt(locale: Tongue): (field: Field) => Deed {
  return (field) => {
    const known = ANSWERS[locale][field.id]
    if (known) return known
    if (field.type === 'file') return field.optional ? 'skip' : { upload: `${field.id}.pdf`, done: true }
    if (field.type === 'consent') return { press: CONSENT[locale] }
    const answer = field.example ? pick(field.example, locale) : PROSE[locale]
    if (field.type === 'table') return { write: answer, done: true }
    if (field.type !== 'long-text') return { write: answer }
    return { write: longEnough(answer, field.min ?? 1), done: true }
  }
}

const longEnough = (text: string, letters: number): string =>
  Array.from({ length: Math.ceil((letters + 20) / text.length) }, () => text).join('\n\n')
