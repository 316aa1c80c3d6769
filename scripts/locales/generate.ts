import type { Text } from './read.ts'

const WIDTH = 110

const HEAD = `// Made by \`npm run locales\` from the .ftl files. Not edited by hand.

/** The variables of each message: \`never\` for none. */
export interface Messages {
`

/**
 * `src/language/messages.ts`: the keys are those of the Kazakh texts. A variable is a number if any language
 * chooses a plural form by it.
 */
export function generateMessages(texts: Text[]): string {
  const keys = texts
    .filter(({ key, locale }) => locale === 'kk' && !key.startsWith('-'))
    .map(({ key }) => key)
  const byKey = grouped(texts)
  const lines = [...new Set(keys)].sort().map((key) => line(key, variablesOf(byKey.get(key) ?? [])))
  return `${HEAD}${lines.join('')}}\n`
}

function variablesOf(texts: Text[]): string[] {
  const names = new Set(texts.flatMap(({ variables }) => [...variables.keys()]))
  return [...names].sort().map((name) => {
    const kinds = texts.map(({ variables }) => variables.get(name))
    if (kinds.includes('number')) return `${property(name)}: number`
    return `${property(name)}: ${kinds.includes('string') ? 'string' : 'string | number'}`
  })
}

function line(key: string, variables: string[]): string {
  if (variables.length === 0) return `  ${property(key)}: never\n`
  const short = `  ${property(key)}: { ${variables.join('; ')} }\n`
  if (short.length <= WIDTH + 1) return short
  return `  ${property(key)}: {\n${variables.map((variable) => `    ${variable}\n`).join('')}  }\n`
}

function property(name: string): string {
  return /^[a-z_$][\w$]*$/i.test(name) ? name : `'${name}'`
}

function grouped(texts: Text[]): Map<string, Text[]> {
  const groups = new Map<string, Text[]>()
  for (const text of texts) groups.set(text.key, [...(groups.get(text.key) ?? []), text])
  return groups
}
