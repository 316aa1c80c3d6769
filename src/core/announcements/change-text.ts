import type { Change } from '../../database/schema/index.ts'
import { date, dayAndMonth, time, year } from '../../language/dates.ts'
import { money, number } from '../../language/format.ts'
import { type Locale, type Localized, pick } from '../../language/locale.ts'
import { isRegion, isSphere, regionShortName, sphereShortName } from '../../language/reference.ts'
import { themeName } from '../../language/themes.ts'
import { lookUp, t } from '../../language/translate.ts'

/** A change in a reader's words, plain text. */
export interface ChangeWords {
  /** "Соңғы мерзім", "№ 2 лоттың сомасы", "Құжат қосылды". */
  what: string
  /** Absent for what was added, and with `after` for a text too long to be told. */
  before?: string | undefined
  after?: string | undefined
}

export type DocumentName = { title: string; language: 'kk' | 'ru' }

type Show = (locale: Locale, value: unknown) => string

/** "№ 2 лоттың сомасы" before and after; a text whose change this reader's language does not show has neither. */
export function changeWords(locale: Locale, change: Change): ChangeWords {
  const { field, before, after } = change
  const [, lot, part = ''] = field.match(/^lot\.(\d+)(?:\.(\w+))?$/) ?? []
  if (field === 'deadline' || field === 'opens') return moved(locale, change, `change-${field}`)
  if (field.startsWith('milestone.')) return moved(locale, change, field.replace('.', '-'))
  if (field === 'document') return ofDocument(locale, change)
  if (lot !== undefined && part === '') return ofLot(locale, change, lot)
  const name =
    lot === undefined
      ? lookUp(locale, `change-${field}`)
      : lookUp(locale, `change-lot-${kebab(part)}`, { number: lot })
  const show = SHOWN[lot === undefined ? field : part]
  if (!show) return { what: name }
  const words = { before: shown(locale, before, show), after: shown(locale, after, show) }
  return words.before === words.after ? { what: name } : { what: name, ...words }
}

/** The change in one line: "Соңғы мерзім: 5 маусым 18:00 → 12 маусым 18:00". `most`: letters of each side. */
export function changeLine(locale: Locale, change: Change, most = 200): string {
  const { what, before, after } = changeWords(locale, change)
  const short = (text: string) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text)
  if (before === undefined && after === undefined) return t(locale, 'change-reworded', { what })
  if (before !== undefined && after !== undefined)
    return t(locale, 'change-moved', { what, before: short(before), after: short(after) })
  return t(locale, 'change-one', { what, value: short(before ?? after ?? '') })
}

const text: Show = (locale, value) => pick(value as Localized, locale)
const listed =
  (name: (locale: Locale, value: string) => string): Show =>
  (locale, value) =>
    (value as string[]).map((one) => name(locale, one)).join(', ')

const regionText = (locale: Locale, code: string): string =>
  isRegion(code) ? regionShortName(locale, code) : code

/** What is short enough to be told before and after. */
const SHOWN: Record<string, Show> = {
  title: text,
  customer: text,
  'intake-place': text,
  'intake-url': (_, value) => String(value),
  regions: listed(regionText),
  spheres: listed((locale, sphere) => (isSphere(sphere) ? sphereShortName(locale, sphere) : sphere)),
  themes: listed(themeName),
  limit: (locale, value) =>
    value === 'unlimited' ? t(locale, 'change-unlimited') : number(locale, value as number),
  repeat: (locale, value) => t(locale, value ? 'change-yes' : 'change-no'),
  theme: text,
  place: text,
  region: (locale, value) => regionText(locale, String(value)),
  amount: (locale, value) => money(locale, value as number),
  serviceFrom: (locale, value) => date(locale, String(value)),
  serviceUntil: (locale, value) => date(locale, String(value)),
  budget: (locale, value) => lookUp(locale, `change-budget-${value}`),
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function shown(locale: Locale, value: unknown, show: Show): string {
  const absent = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
  return (absent ? '' : show(locale, value)) || t(locale, 'change-none')
}

/** Days of one year go without it. */
function moved(locale: Locale, { before, after }: Change, name: string): ChangeWords {
  const [from, to] = [before, after].map((value) => (value ? new Date(String(value)) : undefined))
  const day = from && to && year(from) === year(to) ? dayAndMonth : date
  const show = (at: Date | undefined) =>
    at ? t(locale, 'change-moment', { day: day(locale, at), time: time(at) }) : t(locale, 'change-none')
  return { what: lookUp(locale, name), before: show(from), after: show(to) }
}

function ofDocument(locale: Locale, { before, after }: Change): ChangeWords {
  const name = (value: unknown) => (value ? documentText(locale, value as DocumentName) : undefined)
  const [was, is] = [name(before), name(after)]
  if (was && is) return { what: t(locale, 'change-document-replaced'), after: is }
  if (is) return { what: t(locale, 'change-document-added'), after: is }
  return { what: t(locale, 'change-document-removed'), before: was ?? '' }
}

const documentText = (locale: Locale, { title, language }: DocumentName): string =>
  t(locale, 'change-document-name', { title, language })

function ofLot(locale: Locale, { before, after }: Change, number: string): ChangeWords {
  const name = (value: unknown) =>
    t(locale, 'change-lot-name', { number, theme: pick((value as { theme: Localized }).theme, locale) })
  return after
    ? { what: t(locale, 'change-lot-added'), after: name(after) }
    : { what: t(locale, 'change-lot-removed'), before: name(before) }
}
