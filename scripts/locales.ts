/**
 * `npm run locales` writes src/language/messages.ts and says what is wrong with the texts;
 * `npm run locales:check` writes nothing and fails if anything is wrong.
 * A word after `--` keeps to the problems that mention it: `npm run locales -- home.ftl`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { checkTexts } from './locales/check.ts'
import { generateMessages } from './locales/generate.ts'
import { readTexts } from './locales/read.ts'
import { checkUsage } from './locales/usage.ts'

const MESSAGES = 'src/language/messages.ts'

const words = process.argv.slice(2)
const checking = words.includes('--check')
const only = words.find((word) => !word.startsWith('--')) ?? ''

const { texts, problems } = readTexts()
const usage = checkUsage(texts)
problems.push(...checkTexts(texts), ...usage.problems)

const messages = generateMessages(texts)
const current = existsSync(MESSAGES) ? readFileSync(MESSAGES, 'utf8') : ''
if (checking && current !== messages)
  problems.push({ place: MESSAGES, text: 'is out of date: run npm run locales' })
if (!checking && current !== messages) writeFileSync(MESSAGES, messages)

const lines = problems.map(({ place, text }) => `${place}  ${text}`).filter((line) => line.includes(only))
const unused = usage.unused.filter((key) => key.includes(only))
if (unused.length > 0) console.log(`Used nowhere: ${unused.join(', ')}`)
if (lines.length > 0) console.error(lines.join('\n'))
console.log(`${texts.length} texts, ${lines.length} problems`)
if (checking && lines.length > 0) process.exitCode = 1
