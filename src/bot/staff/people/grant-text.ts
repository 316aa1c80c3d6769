import type { Grant } from '../../../core/staff/can.ts'
import type { Locale } from '../../../language/locale.ts'
import { regionNames } from '../../../language/reference.ts'
import { lookUp, t } from '../../../language/translate.ts'

/** "Редактор · Түркістан облысы": a role and where it holds. Plain text. */
export function grantText(locale: Locale, { role, region, customer }: Grant): string {
  const reach = [
    ...(region === null ? [] : [regionNames(locale, [region])]),
    ...(customer === null ? [] : [customer]),
  ]
  return [
    lookUp(locale, `role-${role}`),
    ...(reach.length > 0 ? reach : [t(locale, 'role-everywhere')]),
  ].join(' · ')
}
