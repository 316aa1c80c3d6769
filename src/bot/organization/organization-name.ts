import type { Membership } from '../../core/organizations/membership.ts'
import type { Locale } from '../../language/locale.ts'

/** As its profile has it; the BIN until it has one. */
export function organizationName(
  { answers, bin }: Pick<Membership, 'answers' | 'bin'>,
  locale: Locale,
): string {
  const [first, second] = locale === 'kk' ? ['name-kk', 'name-ru'] : ['name-ru', 'name-kk']
  return String(answers[first!] ?? answers[second!] ?? bin)
}
