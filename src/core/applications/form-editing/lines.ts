import { foldForSearch } from '../../../language/search.ts'
import { Refusal } from '../../errors.ts'
import type { Choice, Column, Field } from '../form/form.ts'
import { freeId } from './edit.ts'

/** A form is read in a chat: a longer list is no list of choices any more. */
const MOST = 40

/** What a column may hold, by the words people write. */
const TYPES: Record<Column['type'], string[]> = {
  text: ['мәтін', 'текст', 'text'],
  number: ['сан', 'число', 'number'],
  money: ['сома', 'сумма', 'money'],
  date: ['күн', 'дата', 'date'],
  period: ['мерзім', 'период', 'period'],
  choice: ['таңдау', 'выбор', 'choice'],
}

const OPTIONAL = ['міндетті емес', 'необязательно', 'optional']

/**
 * Choices written one a line, "kk; ru". Those named as before keep their ids, so that answers stay what they were.
 * @throws Refusal 'form-lines' (details: `line`, 0 for too few), 'form-full'
 */
export function readChoices(text: string, { choices = [] }: Field, version: number): Choice[] {
  const used = choices.map(({ id }) => id)
  return linesOf(text, 2).map(([kk = '', ru = '']) => {
    const known = choices.find(({ label }) => label.kk === kk) ?? choices.find(({ label }) => label.ru === ru)
    const id = known?.id ?? freeId(`o${version}`, used)
    used.push(id)
    return { id, label: { kk, ru } }
  })
}

/** As `readChoices` reads them. */
export const writeChoices = ({ choices = [] }: Field): string =>
  choices.map(({ label: { kk, ru } }) => `${kk}; ${ru}`).join('\n')

/**
 * Columns written one a line, "kk; ru; what it holds[; optional]". Those named as before keep their ids, parts and choices.
 * @throws Refusal 'form-lines', 'form-full'
 */
export function readColumns(text: string, { columns = [] }: Field, version: number): Column[] {
  const used = columns.map(({ id }) => id)
  return linesOf(text, 1).map(([kk = '', ru = '', type = '', more = ''], at) => {
    const known = columns.find(({ label }) => label.kk === kk) ?? columns.find(({ label }) => label.ru === ru)
    const kind = typeOf(type)
    // The choices of a column are not written in a line.
    if (!kind || (kind === 'choice' && !known?.choices)) throw new Refusal('form-lines', { line: at + 1 })
    const { choices, role, id } = known ?? { id: freeId(`k${version}`, used) }
    used.push(id)
    const optional = OPTIONAL.map(foldForSearch).includes(foldForSearch(more))
    return {
      ...{ id, label: { kk, ru }, type: kind },
      ...(role && { role }),
      ...(kind === 'choice' && { choices }),
      ...(optional && { optional }),
    }
  })
}

/** As `readColumns` reads them. */
export const writeColumns = ({ columns = [] }: Field): string =>
  columns
    .map(({ label: { kk, ru }, type, optional }) =>
      [kk, ru, TYPES[type][0], ...(optional ? [OPTIONAL[0]] : [])].join('; '),
    )
    .join('\n')

const typeOf = (word: string): Column['type'] | undefined =>
  (Object.keys(TYPES) as Column['type'][]).find((type) =>
    TYPES[type].map(foldForSearch).includes(foldForSearch(word)),
  )

function linesOf(text: string, least: number): string[][] {
  const lines = text
    .split('\n')
    .map((line) => line.split(';').map((part) => part.trim()))
    .filter((parts) => parts.some(Boolean))
  const wrong = lines.findIndex(([kk, ru]) => !kk || !ru)
  if (wrong >= 0) throw new Refusal('form-lines', { line: wrong + 1 })
  if (lines.length < least) throw new Refusal('form-lines', { line: 0 })
  if (lines.length > MOST) throw new Refusal('form-full', { most: MOST })
  return lines
}
