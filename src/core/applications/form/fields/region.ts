import { listOr } from '../../../../language/format.ts'
import { LOCALES, type Localized } from '../../../../language/locale.ts'
import { isRegion, NATIONWIDE, REGIONS, regionName } from '../../../../language/reference.ts'
import { type FieldKind, typedLine } from './kind.ts'
import { matchChoice } from './reading/match-choice.ts'

/** An oblast or a city of republican significance; the value is its code ('61'). The republic as a whole is none. */
export const region: FieldKind = {
  type: 'region',
  minutes: 1,
  read(input, _field, { locale }) {
    const byCode = input.pick ?? ''
    if (isRegion(byCode) && byCode !== NATIONWIDE) return { value: byCode }
    const line = typedLine(input)
    const found = /^\d/.test(line) ? [] : matchChoice(named(), line)
    const [only] = found
    if (!only) return { problem: 'field-region-unknown' }
    if (found.length === 1) return { value: only.id }
    const names = listOr(
      locale,
      found.slice(0, 5).map(({ label }) => label[locale] ?? label.kk),
    )
    return { problem: 'field-region-several', details: { names }, found: found.map(({ id }) => id) }
  },
  check: (value) =>
    isRegion(value) && value !== NATIONWIDE ? undefined : { problem: 'field-region-unknown' },
  show: (value, _field, locale) => (isRegion(value) ? regionName(locale, value) : String(value)),
}

const named = () =>
  REGIONS.filter((code) => code !== NATIONWIDE).map((code) => {
    const names = LOCALES.map((locale) => [locale, regionName(locale, code)])
    return { id: code, label: Object.fromEntries(names) as Localized }
  })
