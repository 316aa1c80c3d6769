import type { Locale, Localized } from '../../language/locale.ts'
import { lookUp } from '../../language/translate.ts'
import { hasDeadline } from './authoring/unset-deadline.ts'
import type { Competition } from './get-competition.ts'

/** One text or document that does not exist in kk or in ru, or something not chosen yet. */
export interface Lack {
  what:
    | 'title'
    | 'summary'
    | 'customer'
    | 'intake-place'
    | 'needs'
    | 'lot'
    | 'documents'
    | DocumentKind
    | Choice
  /** Absent for what has no language. */
  language?: 'kk' | 'ru'
  /** Of the lot. */
  number?: number
}

/** What of a competition is read in both languages, from the database or from a file. */
type Readable = Pick<
  Competition,
  'title' | 'summary' | 'customer' | 'intake' | 'needs' | 'spheres' | 'regions' | 'deadline'
> & {
  intakePlace?: MaybeText
  lots: readonly { number: number; theme: Localized; description?: MaybeText; place?: MaybeText }[]
  documents: readonly Pick<Competition['documents'][number], 'kind' | 'language'>[]
}
type Choice = 'spheres' | 'regions' | 'deadline' | 'lots'
type MaybeText = Localized | null | undefined

type DocumentKind = Competition['documents'][number]['kind']

const LANGUAGES = ['kk', 'ru'] as const

/**
 * What a competition lacks before NGOs may see it (DESIGN.md §7: kk and ru texts and documents both exist). Empty:
 * complete. English is never asked for.
 */
export function lacking(competition: Readable): Lack[] {
  const { title, summary, customer, intakePlace, needs, lots } = competition
  return [
    ...notChosen(competition),
    ...inText('title', title),
    ...inText('summary', summary),
    ...inText('customer', customer),
    ...(competition.intake === 'elsewhere' ? inText('intake-place', intakePlace) : []),
    ...unique([
      ...needs.flatMap((need) => inText('needs', need)),
      ...(needs.length ? [] : inText('needs', null)),
    ]),
    ...lots.flatMap((lot) => lotTexts(lot).flatMap((text) => inText('lot', text, lot.number))),
    ...inDocuments(competition.documents),
  ]
}

/** A lack in words: "Қысқаша мазмұны (орысша)". Plain text. */
export function lackText(locale: Locale, { what, language, number }: Lack): string {
  const name = lookUp(
    locale,
    `file-lack-${what}`,
    number === undefined ? undefined : { number: String(number) },
  )
  if (!language) return name
  return lookUp(locale, 'file-lack-item', { what: name, language: lookUp(locale, 'file-lack', { language }) })
}

function notChosen(competition: Readable): Lack[] {
  const { spheres, regions, lots } = competition
  const missing: [Choice, boolean][] = [
    ['spheres', spheres.length === 0],
    ['regions', regions.length === 0],
    ['deadline', !hasDeadline(competition)],
    ['lots', lots.length === 0],
  ]
  return missing.flatMap(([what, lacks]) => (lacks ? [{ what }] : []))
}

/** The theme always; description and place once they are written in one language. */
const lotTexts = (lot: Readable['lots'][number]) =>
  [lot.theme, lot.description, lot.place].filter((text) => text !== null && text !== undefined)

function inText(what: Lack['what'], text: MaybeText, number?: number): Lack[] {
  return LANGUAGES.filter((language) => !text?.[language]?.trim()).map((language) => ({
    what,
    language,
    ...(number !== undefined && { number }),
  }))
}

/** Rows do not name their counterpart: of each kind there are as many documents in kk as in ru. */
function inDocuments(documents: Readable['documents']): Lack[] {
  const kinds = [...new Set(documents.map((document) => document.kind))]
  const count = (kind: DocumentKind, language: 'kk' | 'ru') =>
    documents.filter((document) => document.kind === kind && document.language === language).length
  if (kinds.length === 0) return LANGUAGES.map((language) => ({ what: 'documents', language }))
  return kinds.flatMap((kind) => {
    const [kk, ru] = [count(kind, 'kk'), count(kind, 'ru')]
    return kk === ru ? [] : [{ what: kind, language: kk < ru ? ('kk' as const) : ('ru' as const) }]
  })
}

const unique = (lacks: Lack[]) =>
  lacks.filter((lack, at) => lacks.findIndex((other) => other.language === lack.language) === at)
