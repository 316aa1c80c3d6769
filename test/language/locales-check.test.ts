import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../scripts/locales/check.ts'
import { generateMessages } from '../../scripts/locales/generate.ts'
import { readTexts } from '../../scripts/locales/read.ts'

type Files = { kk?: string; ru?: string; en?: string }

/** What the check says of three small files, without the places. */
function complaints(files: Files): string[] {
  const { texts, problems } = readTexts(written(files))
  return [...problems, ...checkTexts(texts)].map(({ text }) => text)
}

function written(files: Files): string {
  const directory = mkdtempSync(join(tmpdir(), 'locales-'))
  for (const locale of ['kk', 'ru', 'en'] as const) {
    mkdirSync(join(directory, locale))
    writeFileSync(join(directory, locale, 'home.ftl'), `${files[locale] ?? ''}\n`)
  }
  return directory
}

function same(text: string): Files {
  return { kk: text, ru: text, en: text }
}

describe('the check of texts', () => {
  test('is content with empty files and with good ones', () => {
    expect(complaints({})).toEqual([])
    expect(
      complaints({
        kk: 'home-left = <b>{ $count }</b> өтінім қалды\nhome-go-button = Алға',
        ru: 'home-left = <b>{ $count }</b> { $count ->\n  [one] заявка\n  [few] заявки\n *[many] заявок\n }\nhome-go-button = Вперед',
        en: 'home-left = <b>{ $count }</b> { $count ->\n  [one] application\n *[other] applications\n }\nhome-go-button = Go',
      }),
    ).toEqual([])
  })

  const bad: [string, Files, string][] = [
    ['broken syntax', same('home-a = Б\nhome b = Б'), 'broken syntax: Expected token: "="'],
    ['a key given twice', same('a = Б\na = Г'), 'a: given twice'],
    ['a missing translation', { kk: 'a = Б', ru: 'a = В' }, 'a: is missing in en'],
    ['a text that kk has not', { ru: 'a = В' }, 'a: is not in kk'],
    ['a forgotten variable', { ...same('a = Б { $x }'), ru: 'a = Б' }, 'a: has no $x, which kk has'],
    [
      'a variable of its own',
      { ...same('a = Б { $x }'), en: 'a = B { $x } { $y }' },
      'a: has $y, which kk has not',
    ],
    ['an unknown reference', same('a = Б { b }'), 'a: refers to b, which does not exist'],
    ['a tag left open', same('a = <b>Б'), 'a: <b> is not closed'],
    ['tags that cross', same('a = <b><i>Б</b></i>'), 'a: </b> closes what is not open'],
    ['a tag strange to Telegram', same('a = Б<br>'), 'a: Telegram has no tag <br>'],
    ['a bare sign', same('a = Б < В'), 'a: has a bare < or >: write &lt; or &gt;'],
    ['a bare ampersand', same('a = Б & В'), 'a: has a bare &: write &amp;'],
    [
      'a Latin letter among Cyrillic',
      { ...same('a = B'), kk: 'a = өтінiм' },
      'a: «өтінiм» mixes Latin and Cyrillic letters',
    ],
    [
      'Russian left in Kazakh',
      { ...same('a = Отправить отчет'), en: 'a = Send' },
      'a: the Russian text is left in',
    ],
    ['a Russian word in Kazakh', { ...same('a = Б'), kk: 'a = Бұл для сізге' }, 'a: «для» is a Russian word'],
    ['a suffix on a variable', same('a = { $n }-ге'), 'a: «-ге» is attached to a variable'],
    ['a letter on a variable', same('a = { $n }ға'), 'a: «ға» is attached to a variable'],
    [
      'a plural form left out',
      { ...same('a = { $n }'), ru: 'a = { $n ->\n  [one] день\n *[many] дней\n }' },
      'a: has no plural form [few]',
    ],
    ['a no-break space', same('a = Б\u00A0В'), 'a: has a no-break space'],
    [
      'a date made by Fluent',
      same('a = { DATETIME($n) }'),
      'a: DATETIME() is not to be used: pass a text made by src/language',
    ],
    [
      'a long button',
      same(`a-button = ${'Ы'.repeat(33)}`),
      'a-button: is 33 characters long, a button takes 32',
    ],
    [
      'a long button attribute',
      same(`a = Б\n    .button = ${'Ы'.repeat(40)}`),
      'a.button: is 40 characters long, a button takes 32',
    ],
  ]
  test.each(bad)('finds %s', (_, files, complaint) => {
    expect(complaints(files)).toContain(complaint)
  })

  test('tells the file and the line', () => {
    const { texts } = readTexts(written(same('a = Б\n\nb = <i>')))
    expect(checkTexts(texts)[0]?.place).toMatch(/kk\/home\.ftl:3$/)
  })

  test('lets a noun stand after a number and a hyphen', () => {
    expect(complaints({ ...same('a = { $n }'), kk: 'a = { $n }-бет' })).toEqual([])
  })

  test('lets stand what both languages write alike', () => {
    expect(
      complaints({
        kk: 'a = Лот\nb = Конкурс: { $name }',
        ru: 'a = Лот\nb = Конкурс: { $name }',
        en: 'a = Lot\nb = C: { $name }',
      }),
    ).toEqual([])
  })

  test('types a variable as a number when any language counts by it', () => {
    const { texts } = readTexts(
      written({
        kk: 'a = { $n } { $s }\na-b = Б\n    .c = Д',
        ru: 'a = { $n ->\n  [one] день\n *[many] дней\n } { $s }',
      }),
    )
    expect(generateMessages(texts)).toContain(
      "  a: { n: number; s: string | number }\n  'a-b': never\n  'a-b.c': never\n",
    )
  })
})
