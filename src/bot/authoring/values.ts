import type { AuthoredField } from '../../core/competitions/authoring/editable.ts'
import { isTextField, textOf } from '../../core/competitions/authoring/edits/texts.ts'
import { hasDeadline } from '../../core/competitions/authoring/unset-deadline.ts'
import type { CompetitionVersion } from '../../core/competitions/content-of.ts'
import { milestoneName } from '../../core/competitions/milestone-text.ts'
import { SETTABLE_MILESTONES } from '../../database/schema/index.ts'
import { moment } from '../../language/dates.ts'
import { money, number } from '../../language/format.ts'
import type { Locale, Localized } from '../../language/locale.ts'
import { kindName, regionShortName, sphereShortName } from '../../language/reference.ts'
import { themeName } from '../../language/themes.ts'
import { hasMessage, lookUp, markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'

export const fieldName = (locale: Locale, field: AuthoredField): string =>
  lookUp(locale, `authoring-field-${field}`)

export const orNone = (locale: Locale, text: string): string => text || t(locale, 'authoring-none')

/** Both languages, one under the other, as Telegram HTML. `most`: letters of each. */
export const sideBySide = (locale: Locale, { kk, ru }: Localized, most: number): string =>
  markup(locale, 'authoring-both', {
    kk: orNone(locale, clip(kk, most)),
    ru: orNone(locale, clip(ru, most)),
  })

type Show = (locale: Locale, version: CompetitionVersion) => string

const listed = (names: readonly string[]): string => names.join(', ')

/** What stands in a field that is no text, in the reader's words; '' for nothing. */
const SHOWN: Partial<Record<AuthoredField, Show>> = {
  kind: (locale, { content }) => kindName(locale, content.kind),
  spheres: (locale, { content }) => listed(content.spheres.map((one) => sphereShortName(locale, one))),
  regions: (locale, { content }) => listed(content.regions.map((one) => regionShortName(locale, one))),
  themes: (locale, { content }) => listed(content.themes.map((one) => themeName(locale, one))),
  budget: (locale, { content }) => (content.budget ? lookUp(locale, `change-budget-${content.budget}`) : ''),
  deadline: (locale, { content }) => (hasDeadline(content) ? moment(locale, content.deadline) : ''),
  opens: (locale, { content }) =>
    content.opens ? moment(locale, content.opens) : t(locale, 'authoring-opens-at-once'),
  repeat: (locale, { content }) => t(locale, content.repeat ? 'change-yes' : 'change-no'),
  milestones: (locale, { content }) =>
    listed(
      SETTABLE_MILESTONES.filter((one) => content.milestones[one]).map((one) => milestoneName(locale, one)),
    ),
  needs: (locale, { content }) => (content.needs.length > 0 ? number(locale, content.needs.length) : ''),
  lots: (locale, version) => lotsText(locale, version),
  intake: (locale, { content }) => lookUp(locale, `authoring-intake-${content.intake}`),
  'intake-url': (_, { content }) => content.intakeUrl ?? '',
  limit: (locale, { content }) => limitText(locale, content.applicationsPerOrganization),
  form: (locale, { content }) => formName(locale, content.form),
  documents: (locale, { documents }) => (documents.length > 0 ? number(locale, documents.length) : ''),
  code: (_, { content }) => content.code,
}

export const shownValue = (locale: Locale, version: CompetitionVersion, field: AuthoredField): string =>
  SHOWN[field]?.(locale, version) ?? ''

export const limitText = (locale: Locale, limit: number | null): string =>
  limit === null ? t(locale, 'change-unlimited') : number(locale, limit)

/** A form of a competition's own has no name among the usual ones. */
export const formName = (locale: Locale, key: string): string =>
  hasMessage(locale, `authoring-form-${key}`)
    ? lookUp(locale, `authoring-form-${key}`)
    : t(locale, 'authoring-form-own')

function lotsText(locale: Locale, { content: { lots } }: CompetitionVersion): string {
  if (lots.length === 0) return ''
  const sum = lots.reduce((all, { amount = 0 }) => all + amount, 0)
  const count = number(locale, lots.length)
  return sum > 0 ? t(locale, 'authoring-lots-sum', { count, sum: money(locale, sum) }) : count
}

/** A field as it stands, under its name, with a sign when it is lacking. */
export function fieldBlock(
  locale: Locale,
  version: CompetitionVersion,
  { field, lacks }: { field: AuthoredField; lacks: boolean },
): string {
  const head = markup(locale, lacks ? 'authoring-block-lacking' : 'authoring-block', {
    name: fieldName(locale, field),
  })
  if (isTextField(field)) return `${head}\n${sideBySide(locale, textOf(version.content, field), TEXT)}`
  const value = markup(locale, 'authoring-value', {
    value: orNone(locale, shownValue(locale, version, field)),
  })
  return `${head} ${value}`
}

/** Letters of a text in the overview, in each language. */
const TEXT = 220
