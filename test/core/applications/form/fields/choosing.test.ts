import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../../../src/core/applications/form/fields/index.ts'
import { LOCALES } from '../../../../../src/language/locale.ts'
import { REGIONS, regionName } from '../../../../../src/language/reference.ts'
import { context, fieldOfType, outcome } from './read.ts'

const choices = [
  { id: 'youth', label: { kk: 'Жастар', ru: 'Молодёжь', en: 'Young people' } },
  { id: 'rural', label: { kk: 'Ауыл жастары', ru: 'Сельская молодёжь' } },
  { id: 'elderly', label: { kk: 'Қарттар, ардагерлер', ru: 'Пожилые, ветераны' } },
]

describe('choice', () => {
  it.each([
    [{ pick: 'youth' }, 'youth'],
    ['2', 'rural'],
    ['жастар', 'youth'],
    ['Молодежь', 'youth'],
    ['карттар', 'elderly'],
    ['ветераны', 'elderly'],
    ['жаста', 'youth'],
    ['жастар', 'youth'],
    ['молод', 'youth'],
    ['young people', 'youth'],
    ['4', '! unknown'],
    ['басқа', '! unknown'],
    ['', '! unknown'],
    [{ pick: 'gone' }, '! unknown'],
    ['ар', '! several'],
  ])('%o → %s', (input, expected) => {
    expect(outcome('choice', input, { choices })).toBe(expected)
  })
})

describe('choices', () => {
  const turn = (pick: string, previous?: unknown, more = {}) =>
    outcome('choices', { pick, previous }, { choices, ...more })

  it('turns one on and off, in the order of the form', () => {
    expect(turn('rural')).toEqual(['rural'])
    expect(turn('youth', ['rural'])).toEqual(['youth', 'rural'])
    expect(turn('rural', ['youth', 'rural'])).toEqual(['youth'])
    expect(turn('youth', ['youth'])).toEqual([])
  })

  it.each([
    ['1, 3', ['youth', 'elderly']],
    ['Ауыл жастары; жастар', ['youth', 'rural']],
    ['Қарттар, ардагерлер', ['elderly']],
    ['1, 9', '! unknown'],
    ['бәрі', '! unknown'],
    ['', '! unknown'],
  ])('reads «%s»', (text, expected) => {
    expect(outcome('choices', text, { choices })).toEqual(expected)
  })

  it('holds to its limits', () => {
    expect(turn('elderly', ['youth', 'rural'], { max: 2 })).toBe('! too-many')
    expect(turn('gone')).toBe('! unknown')
    expect(
      kindOf('choices').check?.(['youth'], fieldOfType('choices', { choices, min: 2 }), context),
    ).toMatchObject({
      problem: 'field-choices-too-few',
    })
  })
})

describe('region', () => {
  it('reads every region by its full name in every language, and by its button', () => {
    for (const code of REGIONS.filter((code) => code !== 'KZ')) {
      expect(outcome('region', { pick: code })).toBe(code)
      for (const locale of LOCALES) expect(outcome('region', regionName(locale, code))).toBe(code)
    }
  })

  it.each([
    ['түркістан', '61'],
    ['Туркестан', '61'],
    ['шымкент', '79'],
    ['Астана', '71'],
    ['Алматы қаласы', '75'],
    ['алматы', '! several'],
    ['казакстан', '! several'],
    ['Мәскеу', '! unknown'],
    ['61', '! unknown'],
    ['', '! unknown'],
    [{ pick: 'KZ' }, '! unknown'],
  ])('%o → %s', (input, expected) => {
    expect(outcome('region', input)).toBe(expected)
  })
})

describe('consent', () => {
  it.each([
    [{ pick: 'yes' }, true],
    ['иә', true],
    ['Иә, келісемін.', true],
    ['да', true],
    ['Согласна', true],
    ['yes', true],
    ['жоқ', '! needed'],
    ['нет, не согласна', '! needed'],
    ['', '! needed'],
  ])('%o → %s', (input, expected) => {
    expect(outcome('consent', input)).toBe(expected)
  })
})
