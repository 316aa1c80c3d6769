import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Entry, type Expression, type Pattern, parse, type SelectExpression } from '@fluent/syntax'
import { LOCALES, type Locale } from '../../src/language/locale.ts'

/** A message, or an attribute of one as `key.attribute`, taken apart for the checks. */
export interface Text {
  key: string
  locale: Locale
  /** `locales/kk/home.ftl:12` */
  place: string
  /** Every way the text can come out, variables shown as `⟦name⟧`, references as `⟪name⟫`. */
  variants: string[]
  /** What each variable must be: a selector by plural forms needs a number. */
  variables: Map<string, 'any' | 'number' | 'string'>
  references: string[]
  functions: string[]
  /** The plural categories named by each selector over a number. */
  plurals: string[][]
}

export interface Problem {
  place: string
  text: string
}

const PLURAL = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** All texts of all locales, with what cannot even be read: broken syntax and keys given twice. */
export function readTexts(directory = 'locales'): { texts: Text[]; problems: Problem[] } {
  const texts: Text[] = []
  const problems: Problem[] = []
  for (const locale of LOCALES) {
    for (const file of ftlFiles(join(directory, locale))) readFile(locale, file, texts, problems)
  }
  return { texts, problems }
}

function ftlFiles(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .map((name) => join(directory, name))
}

function readFile(locale: Locale, path: string, texts: Text[], problems: Problem[]): void {
  const source = readFileSync(path, 'utf8')
  const before = new Set(texts.filter((text) => text.locale === locale).map((text) => text.key))
  for (const entry of parse(source, {}).body) {
    const place = `${path}:${source.slice(0, entry.span?.start ?? 0).split('\n').length}`
    if (entry.type === 'Junk') {
      const reason = entry.annotations.map((annotation) => annotation.message).join('; ')
      problems.push({ place, text: `broken syntax: ${reason}` })
    }
    for (const text of textsOfEntry(entry, locale, place)) {
      if (before.has(text.key)) problems.push({ place, text: `${text.key}: given twice` })
      before.add(text.key)
      texts.push(text)
    }
  }
}

function textsOfEntry(entry: Entry | { type: 'Junk' }, locale: Locale, place: string): Text[] {
  if (entry.type !== 'Message' && entry.type !== 'Term') return []
  const id = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name
  const attributes = entry.attributes.map((item) =>
    takeApart(`${id}.${item.id.name}`, item.value, locale, place),
  )
  return entry.value ? [takeApart(id, entry.value, locale, place), ...attributes] : attributes
}

function takeApart(key: string, pattern: Pattern, locale: Locale, place: string): Text {
  const text: Text = {
    key,
    locale,
    place,
    variants: [],
    variables: new Map(),
    references: [],
    functions: [],
    plurals: [],
  }
  text.variants = spell(pattern, text)
  return text
}

/** Every way a pattern can come out; notes in `text` what it meets on the way. */
function spell(pattern: Pattern, text: Text): string[] {
  let variants = ['']
  for (const element of pattern.elements) {
    const next = element.type === 'TextElement' ? [element.value] : spellExpression(element.expression, text)
    variants = variants.flatMap((start) => next.map((end) => start + end))
  }
  return variants
}

function spellExpression(
  expression: Expression | { type: 'Placeable'; expression: never },
  text: Text,
): string[] {
  switch (expression.type) {
    case 'StringLiteral':
      return [expression.parse().value]
    case 'NumberLiteral':
      return [expression.value]
    case 'VariableReference':
      note(text, expression.id.name, 'any')
      return [`⟦${expression.id.name}⟧`]
    case 'FunctionReference':
      text.functions.push(expression.id.name)
      return expression.arguments.positional.flatMap((argument) =>
        spellExpression(argument as Expression, text),
      )
    case 'MessageReference':
    case 'TermReference':
      return [reference(expression, text)]
    case 'SelectExpression':
      return spellSelect(expression, text)
    default:
      return spellExpression(expression.expression, text)
  }
}

function reference(
  { type, id, attribute }: { type: string; id: { name: string }; attribute: { name: string } | null },
  text: Text,
): string {
  const name = (type === 'TermReference' ? '-' : '') + id.name + (attribute ? `.${attribute.name}` : '')
  text.references.push(name)
  return `⟪${name}⟫`
}

function spellSelect(select: SelectExpression, text: Text): string[] {
  const keys = select.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value))
  const byNumber = keys.every((key) => PLURAL.has(key) || /^[\d.]+$/.test(key))
  if (byNumber) text.plurals.push(keys)
  if (select.selector.type === 'VariableReference') {
    note(text, select.selector.id.name, byNumber ? 'number' : 'string')
  } else spellExpression(select.selector as Expression, text)
  return select.variants.flatMap((variant) => spell(variant.value, text))
}

function note(text: Text, name: string, kind: 'any' | 'number' | 'string'): void {
  const known = text.variables.get(name)
  if (!known || known === 'any') text.variables.set(name, kind)
}
