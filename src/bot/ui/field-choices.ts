import type { Field } from '../../core/applications/form/form.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { NATIONWIDE, REGIONS, regionShortName } from '../../language/reference.ts'
import { t } from '../../language/translate.ts'

/** What may be picked by a button in this field. */
export function choicesOf(field: Field, locale: Locale): { id: string; label: string }[] {
  switch (field.type) {
    case 'choice':
    case 'choices':
      return (field.choices ?? []).map(({ id, label }) => ({ id, label: pick(label, locale) }))
    case 'region':
      return REGIONS.filter((id) => id !== NATIONWIDE).map((id) => ({
        id,
        label: regionShortName(locale, id),
      }))
    case 'consent':
      return [{ id: 'yes', label: t(locale, 'application-field-consent-button') }]
    default:
      return []
  }
}
