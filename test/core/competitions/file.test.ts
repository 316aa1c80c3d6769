import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CheckedFile, checkCompetitionFile } from '../../../src/core/competitions/file/check.ts'
import { faultReasons, faultText } from '../../../src/core/competitions/file/fault.ts'
import { LOCALES } from '../../../src/language/locale.ts'
import { hasMessage } from '../../../src/language/translate.ts'

const now = new Date('2026-11-23T05:00:00Z')
const whole = readFileSync('src/database/seed/examples/new-competition.yaml', 'utf8')

const check = (text: string | Uint8Array, name = 'file.yaml') =>
  checkCompetitionFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, name, now)

const faultsOf = (text: string | Uint8Array, name?: string) => {
  const checked = check(text, name)
  return 'faults' in checked ? checked.faults : checked.warnings
}

/** The one fault of a file that is whole but for one replacement, as "line path reason". */
const afterChange = (from: string | RegExp, to: string) => {
  const changed = whole.replace(from, to)
  expect(changed).not.toBe(whole)
  return faultsOf(changed).map(({ line, path, reason }) => `${line} ${path} ${reason}`)
}

const lineOf = (text: string) => whole.split('\n').findIndex((line) => line.includes(text)) + 1

describe('a competition file', () => {
  it('is read whole, with the defaults of its kind and moments in Astana time', () => {
    const { competition, documents, warnings } = check(whole) as CheckedFile
    expect(warnings).toEqual([])
    expect(competition).toMatchObject({
      code: 'zhetisu-services',
      kind: 'social-order',
      intake: 'here',
      form: 'social-order',
      applicationsPerOrganization: 1,
      spheres: ['13-2'],
      regions: ['33'],
      deadline: new Date('2026-12-14T13:00:00Z'),
      archive: false,
    })
    expect(competition.lots.map((lot) => lot.amount)).toEqual([5_600_000, 4_900_000])
    expect(documents.map((one) => `${one.kind} ${one.language} ${one.fileName} ${one.mime}`)).toEqual([
      'specification kk Техникалық ерекшелік.md text/markdown',
      'specification ru Техническая спецификация.md text/markdown',
      'rules kk Конкурстық құжаттама.md text/markdown',
      'rules ru Конкурсная документация.md text/markdown',
    ])
  })

  it('takes a byte order mark and Windows line ends', () => {
    const windows = `\uFEFF${whole.replaceAll('\n', '\r\n')}`
    expect(check(windows)).toEqual(check(whole))
  })

  it('may write a date as people here do, and an amount in groups', () => {
    const text = whole
      .replace(/^deadline: .*$/m, 'deadline: 15.12.2026 18:30')
      .replace('5600000', '5 600 000')
    const { competition } = check(text) as CheckedFile
    expect(competition.deadline).toEqual(new Date('2026-12-15T13:30:00Z'))
    expect(competition.lots[0]?.amount).toBe(5_600_000)
  })

  it('reads the days of the archive with the hour of their time', () => {
    const path = 'src/database/seed/world/archive-2009.yaml'
    const { competition } = checkCompetitionFile(readFileSync(path), path, now) as CheckedFile
    expect(competition.deadline).toEqual(new Date('2009-04-27T12:00:00Z'))
  })
})

describe('a fault', () => {
  it.each([
    ['a code with capitals', /^code: .*$/m, 'code: Zhetisu', 'code code'],
    ['a mistyped kind', 'kind: social-order', 'kind: social-ordr', 'kind unknown-value'],
    ['a field nobody knows', /^intake: here$/m, 'intakes: here', 'intakes unknown-field'],
    ['an unknown sphere', 'spheres: [13-2]', 'spheres: [13-9]', 'spheres[1] unknown-value'],
    ['an unknown region', 'regions: [33]', 'regions: [33, 99]', 'regions[2] unknown-value'],
    ['no amount above nothing', 'amount: 4900000', 'amount: 0', 'lots[2].amount amount'],
    ['a fraction of a tenge', 'amount: 4900000', 'amount: 4900000.50', 'lots[2].amount amount'],
    ['a lot number twice', 'number: 2', 'number: 1', 'lots[2].number lot-number-twice'],
    ['a deadline over', /^deadline: .*$/m, 'deadline: 2026-11-01 18:00', 'deadline deadline-past'],
    ['a day that does not exist', /^deadline: .*$/m, 'deadline: 2027-02-30 18:00', 'deadline moment'],
    ['an address of nowhere', /^intake: here$/m, 'intake: here\nintake-url: x', 'intake-url url'],
    ['a text written nowhere', 'spheres: [13-2]', 'spheres: []', 'spheres missing'],
  ])('names line and field: %s', (_, from, to, expected) => {
    const [path] = expected.split(' ')
    const faults = afterChange(from, to).filter((fault) => fault.includes(expected))
    expect(faults).toHaveLength(1)
    const changed = whole.replace(from, to).split('\n')
    const line = Number(faults[0]?.split(' ')[0])
    const field = path!
      .replace(/\[\d\]$/, '')
      .split('.')
      .at(-1)!
    expect(changed[line - 1]).toContain(`${field}:`)
  })

  it('is told with all the others at once, errors first, by line', () => {
    const faults = faultsOf(readFileSync('src/database/seed/examples/faulty-competition.yaml'))
    expect(faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 code',
      '3 unknown-value',
      '4 intake-lacks',
      '4 intake-lacks',
      '5 moment',
      '14 unknown-value',
      '15 unknown-value',
      '19 amount',
      '20 lot-number-twice',
      '22 unknown-field',
      '26 document-missing',
      '6 language-missing',
      '7 mixed-letters',
      '24 language-missing',
    ])
  })

  it('says what was probably meant: a word, a field, the code of a named region', () => {
    const faults = faultsOf(readFileSync('src/database/seed/examples/faulty-competition.yaml'))
    const nearest = Object.fromEntries(faults.map((fault) => [fault.path, fault.details.nearest]))
    expect(nearest).toMatchObject({ kind: 'social-order', 'lots[2].amout': 'amount', 'regions[1]': '11' })
  })

  it('is in words in each language, every one there is', () => {
    for (const locale of LOCALES)
      for (const reason of faultReasons) expect(hasMessage(locale, `file-fault-${reason}`), reason).toBe(true)
    const [amount] = faultsOf(whole.replace('amount: 5600000', 'amount: -5'))
    expect(faultText('kk', amount!)).toBe(
      `${lineOf('amount: 5600000')}-жол, lots[1].amount: Сома «-5» болып жазылған. Теңгемен бүтін оң сан жазыңыз, мысалы: 12000000.`,
    )
    expect(faultText('ru', amount!)).toMatch(/^Строка \d+, lots\[1\]\.amount: Сумма записана как «-5»/)
  })

  it.each([
    ['a tab', 'title:\n\tkk: x', 2, 'yaml-tab'],
    ['a wrong indent', 'title:\n  kk: x\n ru: y', 3, 'yaml-indent'],
    ['a field twice', 'code: a\ncode: b', 2, 'yaml-twice'],
    ['an open quotation mark', 'code: "a\nkind: b', 2, 'yaml-quote'],
    ['a colon in a text', 'title:\n  kk: Жоба: жастар', 2, 'yaml-colon'],
    ['an open bracket', 'spheres: [4\nkind: b', 2, 'yaml-bracket'],
    ['a sign at the beginning', 'code: @a', 1, 'yaml-sign'],
    ['an asterisk at the beginning', 'code: *a', 1, 'yaml-sign'],
    ['two documents', 'code: a\n---\ncode: b', 2, 'yaml-several'],
    ['a list instead of fields', '- code', 1, 'yaml-not-fields'],
  ])('of writing is named in plain words: %s', (_, text, line, reason) => {
    expect(faultsOf(text)[0]).toMatchObject({ line, reason, severity: 'error' })
  })

  it.each([
    ['nothing in it', new Uint8Array(), 'file.yaml', 'file-empty'],
    ['a picture', new Uint8Array([0xff, 0xd8]), 'photo.jpg', 'file-type'],
    ['Windows-1251', new Uint8Array([0x63, 0x3a, 0x20, 0xca, 0xe0]), 'file.yaml', 'file-encoding'],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFcode: a', 'utf16le')), 'file.yaml', 'file-encoding'],
  ])('of the file itself is named: %s', (_, bytes, name, reason) => {
    expect(faultsOf(bytes, name)).toMatchObject([{ reason }])
  })

  it('is not made of a name every object has', () => {
    const faults = faultsOf(`${whole}\n__proto__: x\nconstructor: y\n`)
    expect(faults.map((fault) => fault.path)).toEqual(['__proto__', 'constructor'])
  })
})

describe('milestones', () => {
  const withMilestones = (...lines: string[]) =>
    whole.replace(
      /^deadline: .*$/m,
      `deadline: 2026-12-14 18:00\nrepeat: иә\nmilestones:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    )

  it('are read as moments of Astana', () => {
    const checked = check(
      withMilestones('questions: 2026-12-10 18:00', 'results: 21.12.2026 16:00'),
    ) as CheckedFile
    expect(checked.competition).toMatchObject({
      repeat: true,
      milestones: { questions: '2026-12-10T13:00:00.000Z', results: '2026-12-21T11:00:00.000Z' },
    })
    expect(Object.keys(checked.competition.milestones)).toHaveLength(2)
  })

  it('stand in order, and each is named that does not', () => {
    const faults = faultsOf(
      withMilestones('questions: 2026-12-15 18:00', 'results: 2026-12-21 16:00', 'appeal: 2026-12-20 16:00'),
    )
    expect(faults.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'milestones.questions milestone-order',
      'milestones.appeal milestone-order',
    ])
    expect(faultText('kk', faults[1]!)).toMatch(/алдымен results, содан кейін appeal/)
  })

  it('have no others, and a word that is no moment is told', () => {
    const faults = faultsOf(withMilestones('question: 2026-12-10 18:00', 'results: жақында'))
    expect(faults.map(({ path, reason, details }) => `${path} ${reason} ${details.nearest ?? ''}`)).toEqual([
      'milestones.question unknown-field questions',
      'milestones.results moment ',
    ])
  })
})

describe('a warning lets the file be imported', () => {
  const warningsOf = (from: string | RegExp, to: string) => {
    const checked = check(whole.replace(from, to))
    return 'warnings' in checked
      ? checked.warnings.map(({ line, path, reason }) => `${line} ${path} ${reason}`)
      : []
  }

  it('when a language is missing in a text or a document', () => {
    const title = lineOf('title:')
    expect(warningsOf(/^ {2}ru: Общественный мониторинг.*\n/m, '')).toEqual([
      `${title} title language-missing`,
    ])
    const cut = whole.slice(0, whole.lastIndexOf('    ru:\n      text:'))
    expect(faultsOf(cut)).toMatchObject([
      { severity: 'warning', reason: 'language-missing', path: 'documents[2]' },
    ])
  })

  it('when Latin letters stand in a Kazakh word, with the line inside a long text', () => {
    const line = lineOf('Мақсаты: мемлекеттік')
    expect(warningsOf('Мақсаты: мемлекеттік', 'Мaқсаты: мемлекеттік')).toEqual([
      `${line} documents[1].kk.text mixed-letters`,
    ])
  })

  it('when a grant is below or above what the law allows in the year', () => {
    const grant = whole
      .replace('kind: social-order', 'kind: short-grant')
      .replace('amount: 5600000', 'amount: 12975001')
      .replace('amount: 4900000', 'amount: 2162499')
    expect(faultsOf(grant).map(({ reason, details }) => `${reason} ${details.bound}`)).toEqual([
      'amount-above 12975000',
      'amount-below 2162500',
    ])
  })

  it('when there is no document', () => {
    const without = whole.slice(0, whole.indexOf('documents:'))
    expect(faultsOf(without)).toMatchObject([
      { severity: 'warning', reason: 'no-documents', path: 'documents' },
    ])
  })
})

describe('the files of the invented world', () => {
  const folder = 'src/database/seed/world'
  it.each(readdirSync(folder))('have no fault and no warning: %s', (name) => {
    const checked = checkCompetitionFile(readFileSync(`${folder}/${name}`), name, now, { past: true })
    expect('faults' in checked ? checked.faults : checked.warnings).toEqual([])
  })
})
