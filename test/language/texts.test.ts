import { afterEach, describe, expect, test } from 'vitest'
import { guessLocale, isComplete, pick } from '../../src/language/locale.ts'
import {
  KINDS,
  kindShortName,
  REGIONS,
  regionName,
  regionShortName,
  SPHERES,
  sphereName,
  sphereShortName,
  spheresOf,
} from '../../src/language/reference.ts'
import {
  type Fault,
  lookUp,
  lookUpMarkup,
  markup,
  onFault,
  raw,
  t,
  textsOf,
} from '../../src/language/translate.ts'

const LOCALES = ['kk', 'ru', 'en'] as const

describe('a text', () => {
  const faults: Fault[] = []
  afterEach(() => faults.splice(0))
  onFault((fault) => faults.push(fault))

  test('is read in the language asked for', () => {
    expect(LOCALES.map((locale) => t(locale, 'language-kind-award'))).toEqual([
      'Сыйлықақы',
      'Премия',
      'Award',
    ])
    expect(textsOf('language-kind-award')).toEqual(['Сыйлықақы', 'Премия', 'Award'])
    expect(faults).toEqual([])
  })

  test('never throws: a missing key is shown, a missing variable is named, both are told', () => {
    expect(lookUp('ru', 'no-such-text')).toBe('no-such-text')
    expect(lookUp('kk', 'language-left-days')).toBe('{$days} күн қалды')
    expect(lookUp('ru', 'language-left-days', { days: undefined as never })).toContain('{$days}')
    expect(lookUpMarkup('kk', 'language-list-and', { rest: null as never, last: 'б' })).toContain('және б')
    expect(faults.map(({ kind }) => kind)).toEqual([
      'missing-message',
      ...['broken-message', 'broken-message', 'broken-message'],
    ])
  })

  test('carries what people typed into Telegram HTML as they typed it, into plain text untouched', () => {
    const typed = '"Үміт" & <b>Ко</b>'
    expect(t('kk', 'language-list-and', { rest: typed, last: 'x' })).toBe('"Үміт" & <b>Ко</b> және x')
    expect(markup('kk', 'language-list-and', { rest: typed, last: raw('<i>x</i>') })).toBe(
      '&quot;Үміт&quot; &amp; &lt;b&gt;Ко&lt;/b&gt; және <i>x</i>',
    )
  })

  test('holds no isolation marks', () => {
    expect(t('ru', 'language-list-and', { rest: 'a', last: 'b' })).toBe('a и b')
  })
})

describe('a locale', () => {
  test('is guessed from what Telegram says of the app, Kazakh when nothing fits', () => {
    const codes = ['kk-KZ', 'kk-Latn', 'ru', 'ru-KZ', 'en-US', 'uk', 'uz', '', undefined]
    expect(codes.map(guessLocale)).toEqual(['kk', 'kk', 'ru', 'ru', 'en', 'kk', 'kk', 'kk', 'kk'])
  })

  test('without a text of its own reads Kazakh', () => {
    expect(pick({ kk: 'Ә', ru: 'А' }, 'en')).toBe('Ә')
    expect(pick({ kk: 'Ә', ru: ' ' }, 'ru')).toBe('Ә')
    expect(isComplete({ kk: 'Ә', ru: ' ' })).toBe(false)
    expect(isComplete({ kk: 'Ә', ru: 'А' })).toBe(true)
  })
})

describe('the reference names', () => {
  test('are the twenty regions and the republic, the spheres of the law, the kinds', () => {
    expect(REGIONS).toHaveLength(21)
    expect(SPHERES).toHaveLength(19)
    expect(spheresOf('award')).toHaveLength(16)
    expect(regionName('kk', '62')).toBe('Ұлытау облысы')
    expect(sphereName('en', '2.2')).toMatch(/^Responsible treatment of animals/)
  })

  test('exist in every language, and the short ones fit a button', () => {
    for (const locale of LOCALES) {
      const short = [
        ...REGIONS.map((region) => regionShortName(locale, region)),
        ...SPHERES.map((sphere) => sphereShortName(locale, sphere)),
        ...KINDS.map((kind) => kindShortName(locale, kind)),
      ]
      expect(short.filter((name) => name.startsWith('language-'))).toEqual([])
      expect(short.filter((name) => name.length > 28)).toEqual([])
    }
  })
})
