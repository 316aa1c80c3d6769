import type { Locale } from '../../src/language/locale.ts'
import type { Problem, Text } from './read.ts'
import { COUNTED, RUSSIAN_ONLY, SHARED_WORDS } from './words.ts'

const BUTTON_LENGTH = 32

/** Tags of Telegram's HTML (Bot API, formatting options). */
const TAGS = new Set(
  'a b strong i em u ins s strike del code pre blockquote span tg-spoiler tg-emoji tg-time'.split(' '),
)

/** The plural forms a language must name when a text depends on a number. */
const PLURALS: Record<Locale, string[]> = { kk: [], ru: ['one', 'few', 'many'], en: ['one', 'other'] }

/** What a single text has to answer for; each check says what is wrong, or nothing. */
const CHECKS: ((text: Text) => string | undefined)[] = [
  badSpaces,
  mixedAlphabets,
  attachedSuffix,
  missingPlurals,
  badFunctions,
  badMarkup,
  longButton,
  russianWords,
]

export function checkTexts(texts: Text[]): Problem[] {
  const own = texts.flatMap((text) =>
    CHECKS.map((check) => check(text)).flatMap((wrong) => (wrong ? [problem(text, wrong)] : [])),
  )
  return [...own, ...compare(texts)]
}

/** What shows only when languages are laid side by side: Kazakh is the reference. */
function compare(texts: Text[]): Problem[] {
  const find = new Map(texts.map((text) => [`${text.locale} ${text.key}`, text]))
  return texts.flatMap((text) => {
    const unknown = text.references.filter((name) => !find.has(`${text.locale} ${name}`))
    const found = unknown.map((name) => problem(text, `refers to ${name}, which does not exist`))
    const kk = find.get(`kk ${text.key}`)
    if (text.locale === 'kk') {
      for (const locale of ['ru', 'en']) {
        if (!find.has(`${locale} ${text.key}`)) found.push(problem(text, `is missing in ${locale}`))
      }
      if (sameAsRussian(text, find.get(`ru ${text.key}`)))
        found.push(problem(text, 'the Russian text is left in'))
    } else if (!kk) found.push(problem(text, 'is not in kk'))
    else found.push(...differentVariables(text, kk))
    return found
  })
}

function differentVariables(text: Text, kk: Text): Problem[] {
  const more = [...text.variables.keys()].filter((name) => !kk.variables.has(name))
  const less = [...kk.variables.keys()].filter((name) => !text.variables.has(name))
  return [
    ...more.map((name) => problem(text, `has $${name}, which kk has not`)),
    ...less.map((name) => problem(text, `has no $${name}, which kk has`)),
  ]
}

function sameAsRussian(kk: Text, ru: Text | undefined): boolean {
  if (!ru || kk.variants.join('\n') !== ru.variants.join('\n')) return false
  const words = cyrillicWords(kk).filter((word) => word.length >= 4 && !/[әғқңөұүһі]/.test(word))
  return words.some((word) => !SHARED_WORDS.has(word))
}

function badSpaces({ variants }: Text): string | undefined {
  return variants.some((text) => /[\u00A0\u202F]/.test(text)) ? 'has a no-break space' : undefined
}

function mixedAlphabets({ variants }: Text): string | undefined {
  const words = variants.join(' ').match(/\p{L}+/gu) ?? []
  const mixed = words.find((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
  return mixed && `«${mixed}» mixes Latin and Cyrillic letters`
}

/** «5-бет» is right Kazakh, a noun after a number; «5-ге» is an ending, and which one depends on the number. */
function attachedSuffix({ locale, variants }: Text): string | undefined {
  if (locale !== 'kk') return undefined
  const found = variants.flatMap((text) => [...text.matchAll(/⟧([-‑–]?)(\p{L}+)/gu)])
  const [whole] = found.find(([, hyphen, word = '']) => !hyphen || !COUNTED.test(word)) ?? []
  return whole && `«${whole.slice(1)}» is attached to a variable`
}

function missingPlurals({ locale, plurals }: Text): string | undefined {
  const counting = plurals.filter((keys) => keys.some((key) => /^(?!other$)[a-z]/.test(key)))
  const lacking = counting.flatMap((keys) => PLURALS[locale].filter((category) => !keys.includes(category)))
  return lacking.length > 0 ? `has no plural form [${lacking.join('], [')}]` : undefined
}

function badFunctions({ functions }: Text): string | undefined {
  const bad = functions.find((name) => name !== 'NUMBER')
  return bad && `${bad}() is not to be used: pass a text made by src/language`
}

function longButton({ key, variants }: Text): string | undefined {
  if (!/[-.]button$/.test(key)) return undefined
  const longest = Math.max(...variants.map((text) => [...visible(text)].length))
  return longest > BUTTON_LENGTH
    ? `is ${longest} characters long, a button takes ${BUTTON_LENGTH}`
    : undefined
}

function russianWords(text: Text): string | undefined {
  const found = text.locale === 'kk' && cyrillicWords(text).find((word) => RUSSIAN_ONLY.has(word))
  return found ? `«${found}» is a Russian word` : undefined
}

/** Tags that Telegram does not know, that cross or stay open, and signs that it would take for tags. */
function badMarkup({ variants }: Text): string | undefined {
  return variants.map(wrongTags).find(Boolean)
}

function wrongTags(text: string): string | undefined {
  const open: string[] = []
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*>/g)) {
    if (!TAGS.has(name)) return `Telegram has no tag <${name}>`
    if (!slash) open.push(name)
    else if (open.pop() !== name) return `</${name}> closes what is not open`
  }
  if (open.length > 0) return `<${open.join('>, <')}> is not closed`
  if (/[<>]/.test(text.replace(/<\/?[a-z][^<>]*>/g, ''))) return 'has a bare < or >: write &lt; or &gt;'
  return /&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text) ? 'has a bare &: write &amp;' : undefined
}

function visible(text: string): string {
  return text.replace(/<[^>]*>|⟦[^⟧]*⟧|⟪[^⟫]*⟫/g, '')
}

function cyrillicWords({ variants }: Text): string[] {
  return (
    visible(variants.join('\n'))
      .toLowerCase()
      .match(/[\p{Script=Cyrillic}]+/gu) ?? []
  )
}

function problem({ place, key }: Text, wrong: string): Problem {
  return { place, text: `${key}: ${wrong}` }
}
