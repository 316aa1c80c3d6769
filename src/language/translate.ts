import { fileURLToPath } from 'node:url'
import { I18n } from '@grammyjs/i18n'
import { reportFault } from './faults.ts'
import { escapeHtml, isRaw, type Raw } from './html.ts'
import { LOCALES, type Locale } from './locale.ts'
import type { Messages } from './messages.ts'

export { type Fault, onFault } from './faults.ts'
export { escapeHtml, type Raw, raw } from './html.ts'

export type MessageKey = keyof Messages
export type Variables = Record<string, string | number>
export type MarkupVariables = Record<string, string | number | Raw>

/** `raw()` is welcome wherever a message takes text. */
type WithRaw<V> = { [name in keyof V]: string extends V[name] ? V[name] | Raw : V[name] }
type Arguments<V> = [V] extends [never] ? [] : [variables: V]

/**
 * All texts, loaded once. `locales` lies beside both `src` and `dist`.
 * Isolation marks are off: they break links, copied BINs and searches, and nothing here runs right to left.
 */
export const i18n = new I18n({
  defaultLocale: 'kk',
  directory: fileURLToPath(new URL('../../locales', import.meta.url)),
  fluentBundleOptions: { useIsolating: false },
})

// The plugin's own t() negotiates the locale at every call and throws at a missing variable, so its
// bundles are asked directly. They are private, hence the brackets; the version is pinned and a test stands guard.
// biome-ignore lint/complexity/useLiteralKeys: the brackets reach a private field
const bundles = new Map([...i18n.fluent['bundles']].map((bundle) => [bundle.locales[0], bundle]))

/** A plain text: buttons, the site, papers, file names. Never throws: see `lookUp`. */
export function t<K extends MessageKey>(locale: Locale, key: K, ...rest: Arguments<Messages[K]>): string {
  return lookUp(locale, key, rest[0])
}

/** A text in Telegram HTML: every string variable is escaped unless wrapped by `raw()`. */
export function markup<K extends MessageKey>(
  locale: Locale,
  key: K,
  ...rest: Arguments<WithRaw<Messages[K]>>
): string {
  return lookUpMarkup(locale, key, rest[0] as MarkupVariables | undefined)
}

/**
 * `t` for a key known only at run time (`refusal-${reason}`). A key missing in the locale is read in Kazakh,
 * missing there too it is returned itself; a missing variable shows as `{$name}`. Each is reported.
 */
export function lookUp(locale: Locale, key: string, variables?: Variables): string {
  const own = find(locale, key)
  if (own === undefined) reportFault({ kind: 'missing-message', locale, key })
  const found = own ?? find('kk', key)
  if (!found) return key
  const errors: Error[] = []
  const text = found.bundle.formatPattern(found.pattern, variables, errors)
  if (errors[0]) reportFault({ kind: 'broken-message', locale, key, detail: errors[0].message })
  return text
}

/** `markup` for a key known only at run time. */
export function lookUpMarkup(locale: Locale, key: string, variables?: MarkupVariables): string {
  return lookUp(locale, key, variables && escaped(variables))
}

/** Whether the locale itself has the message. */
export function hasMessage(locale: Locale, key: string): boolean {
  return find(locale, key) !== undefined
}

/** The texts of a message without variables in all languages, to recognize a reply keyboard's button. */
export function textsOf(key: MessageKey): string[] {
  return [...new Set(LOCALES.map((locale) => lookUp(locale, key)))]
}

function find(locale: Locale, key: string) {
  const bundle = bundles.get(locale)
  const dot = key.indexOf('.')
  const message = bundle?.getMessage(dot < 0 ? key : key.slice(0, dot))
  const pattern = dot < 0 ? message?.value : message?.attributes[key.slice(dot + 1)]
  return bundle && pattern != null ? { bundle, pattern } : undefined
}

function escaped(variables: MarkupVariables): Variables {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, asMarkup(value)] as const),
  )
}

function asMarkup(value: string | number | Raw): string | number {
  if (typeof value === 'string') return escapeHtml(value)
  return isRaw(value) ? value.html : value
}
