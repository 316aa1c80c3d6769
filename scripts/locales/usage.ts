import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem, Text } from './read.ts'

/** Keys built at run time where the search below does not see it; a template like `refusal-${reason}` it sees. */
const DYNAMIC_PREFIXES = ['refusal-', 'language-']

/** A literal key given to t(locale, …) or markup(locale, …), the locale being a plain expression. */
const CALL = /(?<![\w$])(t|markup)\(\s*[\w.$?!]+\s*,\s*'([\w.-]+)'/g
const LITERAL = /['"`]([a-z][\w-]*(?:\.[\w-]+)?)['"`]/g
const TEMPLATE = /`([a-z]\w*-[\w-]*)\$\{/g

/** What the code asks of the texts, found by reading it: `problems` are wrong, `unused` are only of interest. */
export function checkUsage(texts: Text[]): { problems: Problem[]; unused: string[] } {
  const keys = new Map(texts.filter(({ locale }) => locale === 'kk').map((text) => [text.key, text]))
  const problems: Problem[] = []
  const named = new Set<string>()
  const prefixes = new Set(DYNAMIC_PREFIXES)
  for (const path of sources('src')) {
    const code = readFileSync(path, 'utf8')
    for (const call of code.matchAll(CALL)) problems.push(...checkCall(path, call, keys))
    for (const [, literal = ''] of code.matchAll(LITERAL)) named.add(literal)
    for (const [, prefix = ''] of code.matchAll(TEMPLATE)) prefixes.add(prefix)
  }
  const referred = new Set(texts.flatMap(({ references }) => references))
  const used = (key: string) =>
    named.has(key) ||
    referred.has(key) ||
    key.startsWith('-') ||
    [...prefixes].some((prefix) => key.startsWith(prefix))
  return { problems, unused: [...keys.keys()].filter((key) => !used(key)) }
}

function checkCall(
  path: string,
  [, name = '', key = '']: RegExpMatchArray,
  keys: Map<string, Text>,
): Problem[] {
  const text = keys.get(key)
  if (!text) return [{ place: path, text: `${key}: is used, but no text has it` }]
  const tagged = name === 't' && text.variants.some((variant) => /<\/?[a-z]/.test(variant))
  return tagged ? [{ place: path, text: `${key}: has tags, so it is for markup(), not for t()` }] : []
}

function sources(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('language/messages.ts'))
    .map((name) => join(directory, name))
}
