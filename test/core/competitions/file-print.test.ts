import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCompetitionFile } from '../../../src/core/competitions/file/check.ts'
import type { CompetitionContent, DocumentContent } from '../../../src/core/competitions/file/content.ts'
import { printCompetitionFile } from '../../../src/core/competitions/file/print.ts'
import { parseMoment, printMoment } from '../../../src/core/competitions/file/when.ts'
import { cleanText } from '../../../src/language/clean-text.ts'
import { KINDS, REGIONS, spheresOf } from '../../../src/language/reference.ts'

const now = new Date('2026-11-23T05:00:00Z')

/** Whatever YAML finds hard: signs, numbers, words that mean something, line breaks, quotation marks. */
const hard = fc.constantFrom(
  '- а',
  '# ә',
  'а: б',
  '"қ"',
  "'ң'",
  '|',
  '> ғ',
  'null',
  '010',
  '1e3',
  '{ө}',
  '[ү]',
  '*һ',
  '&і',
  '!я',
  '@',
  '%',
  '...',
  '---',
  '\t',
  '\n',
)
const text = fc
  .array(fc.oneof(hard, fc.string({ unit: 'grapheme', maxLength: 12 })), { minLength: 1, maxLength: 6 })
  .map((parts) => cleanText(parts.join(' ')))
  .filter((clean) => clean !== '')
const localized = fc.oneof(
  fc.record({ kk: text, ru: text }),
  fc.record({ kk: text, ru: text, en: text }),
  fc.record({ kk: text, ru: fc.constant('') }),
)
const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 })
const minute = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from) / 60_000, max: Date.parse(to) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000))
const amount = fc.integer({ min: 1, max: 9_999_999_999 })
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const lots = fc
  .uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 4 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record(
          {
            number: fc.constant(number),
            theme: localized,
            description: localized,
            place: localized,
            region: fc.constantFrom(...REGIONS),
            amount,
          },
          { requiredKeys: ['number', 'theme'] },
        ),
      ),
    ),
  )

const content: fc.Arbitrary<CompetitionContent> = fc
  .record({
    code: fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,3}$/),
    kind: fc.constantFrom(...KINDS),
    elsewhere: optional(localized),
    title: localized,
    summary: localized,
    customer: localized,
    needs: fc.array(localized, { maxLength: 3 }),
    regions: some(REGIONS),
    themes: some(['youth', 'environment', 'civil-society']),
    form: fc.constantFrom('social-order' as const, 'grant' as const, 'award' as const),
    applicationsPerOrganization: fc.option(fc.integer({ min: 1, max: 1000 })),
    opens: optional(minute('2026-01-01T00:00:00Z', '2026-11-22T00:00:00Z')),
    deadline: minute('2026-11-24T00:00:00Z', '2040-01-01T00:00:00Z'),
    archive: fc.boolean(),
    repeat: fc.boolean(),
    milestones: fc.record(
      {
        questions: minute('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z').map((moment) =>
          moment.toISOString(),
        ),
        contract: minute('2041-01-02T00:00:00Z', '2042-01-01T00:00:00Z').map((moment) =>
          moment.toISOString(),
        ),
      },
      { requiredKeys: [] },
    ),
    lots,
    results: optional(
      fc.record({ published: minute('2040-01-02T00:00:00Z', '2041-01-01T00:00:00Z'), text: localized }),
    ),
  })
  .chain(({ elsewhere, opens, results, ...rest }) =>
    some(spheresOf(rest.kind)).map((spheres) => ({
      ...rest,
      spheres,
      ...(opens && { opens }),
      ...(elsewhere
        ? { intake: 'elsewhere' as const, intakeUrl: 'https://goszakup.gov.kz/', intakePlace: elsewhere }
        : { intake: 'here' as const }),
      ...(results && {
        results: {
          ...results,
          winners: rest.lots.map(({ number, theme }) => ({
            lot: number,
            organization: theme,
            score: 21.5,
            place: 1,
          })),
        },
      }),
    })),
  )

const documents: fc.Arbitrary<DocumentContent[]> = fc
  .array(fc.record({ title: fc.record({ kk: text, ru: text }), kk: text, ru: text }), { maxLength: 3 })
  .map((all) =>
    all.flatMap(({ title, ...texts }) =>
      (['kk', 'ru'] as const).map((language) => ({
        kind: 'rules' as const,
        language,
        title: title[language],
        fileName: expect.any(String) as string,
        mime: 'text/markdown',
        bytes: new TextEncoder().encode(`${texts[language]}\n`),
      })),
    ),
  )

describe('a printed competition', () => {
  it('is read back equal', () => {
    fc.assert(
      fc.property(content, documents, (competition, papers) => {
        const printed = printCompetitionFile(competition, papers)
        const checked = checkCompetitionFile(new TextEncoder().encode(printed), 'a.yaml', now)
        expect(checked, printed).toMatchObject({ competition, documents: papers })
      }),
      { numRuns: 200 },
    )
  })
})

describe('a moment of a file', () => {
  it('is read back to the minute', () => {
    fc.assert(
      fc.property(minute('2009-01-01T00:00:00Z', '2060-01-01T00:00:00Z'), (moment) => {
        const read = parseMoment(printMoment(moment), now)!
        // 23:00 to 24:00 of 29 February 2024 came twice: the first coming is taken.
        expect([0, 3_600_000]).toContain(moment.getTime() - read.getTime())
      }),
    )
  })

  it.each([
    ['+1d 18:00', '2026-11-24T13:00:00Z'],
    ['-30d 09:00', '2026-10-24T04:00:00Z'],
    ['next 08-31 18:30', '2027-08-31T13:30:00Z'],
    ['next 12-01 00:00', '2026-11-30T19:00:00Z'],
    ['05.12.2026 18:30', '2026-12-05T13:30:00Z'],
    ['2026-12-05T18:30', '2026-12-05T13:30:00Z'],
  ])('%s is %s', (written, instant) => {
    expect(parseMoment(written, now)).toEqual(new Date(instant))
  })

  it('counts days from the Astana day, not from the day in London', () => {
    expect(parseMoment('+0d 12:00', new Date('2026-11-23T20:00:00Z'))).toEqual(
      new Date('2026-11-24T07:00:00Z'),
    )
  })

  it.each([
    '',
    '2026-12-05',
    '2026-13-05 18:00',
    '2026-12-05 24:00',
    '31.02.2026 18:00',
    '+1d',
    'next 02-30 18:00',
    '5 желтоқсан 18:00',
  ])('is none of these: %s', (written) => {
    expect(parseMoment(written, now)).toBeUndefined()
  })
})
