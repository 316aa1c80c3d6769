import { createHash } from 'node:crypto'
import { cleanText } from '../../../../language/clean-text.ts'
import type { Localized } from '../../../../language/locale.ts'
import { Refusal } from '../../../errors.ts'
import { type Edit, editContent, type Language, written } from './edit.ts'

const LENGTH = 1000
const MOST = 50

/** Names a need whatever its place in the list: a button of yesterday never changes another one. */
export const keyOfNeed = ({ kk, ru }: Localized): string =>
  createHash('sha256')
    .update(JSON.stringify([kk, ru]))
    .digest('hex')
    .slice(0, 8)

/** Each line is a need of its own; marks of a list before it are left out. */
function linesOf(text: string): string[] {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/, ''))
    .filter((line) => line.trim() !== '')
  if (lines.length === 0) throw new Refusal('text-empty')
  return lines.map((line) => written(line, LENGTH))
}

/**
 * Needs as they are typed, one a line. Those of a language in which others are still lacking fill these up, in their order; so
 * the Russian list follows the Kazakh one. @throws Refusal 'text-empty', 'text-over', 'needs-full'
 */
export const addNeeds = (language: Language, text: string): Edit =>
  editContent('needs', (content) => {
    const lines = linesOf(text)
    const needs = content.needs.map((need) =>
      need[language] ? need : { ...need, [language]: lines.shift() ?? '' },
    )
    const more = lines.map((line): Localized => ({ kk: '', ru: '', [language]: line }))
    if (needs.length + more.length > MOST) throw new Refusal('needs-full', { most: MOST })
    return { ...content, needs: [...needs, ...more] }
  })

/** @throws Refusal 'not-found' for one that is gone, 'text-empty', 'text-over' */
export function setNeed(key: string, language: Language, text: string): Edit {
  const words = written(text, LENGTH)
  return editContent('needs', (content) => ({
    ...content,
    needs: replaced(content.needs, key, (need) => [{ ...need, [language]: words }]),
  }))
}

/** @throws Refusal 'not-found' */
export const removeNeed = (key: string): Edit =>
  editContent('needs', (content) => ({ ...content, needs: replaced(content.needs, key, () => []) }))

function replaced(
  needs: readonly Localized[],
  key: string,
  by: (need: Localized) => Localized[],
): Localized[] {
  const at = needs.findIndex((need) => keyOfNeed(need) === key)
  if (at < 0) throw new Refusal('not-found')
  return needs.flatMap((need, index) => (index === at ? by(need) : [need]))
}
