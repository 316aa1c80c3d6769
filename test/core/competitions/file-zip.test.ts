import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkCompetitionFile } from '../../../src/core/competitions/file/check.ts'
import { readZip } from '../../../src/core/competitions/file/zip.ts'

const now = new Date('2026-11-23T05:00:00Z')
const whole = readFileSync('src/database/seed/examples/new-competition.yaml', 'utf8')
const head = whole.slice(0, whole.indexOf('documents:'))
const yaml = `${head}documents:
  - kind: specification
    title: { kk: Техникалық ерекшелік, ru: Техническая спецификация }
    kk: { file: құжаттар/ерекшелік.pdf }
    ru: { file: құжаттар/спецификация.docx }
`
const pdf = strToU8('%PDF-1.7 …')
const docx = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])
const files = { 'құжаттар/ерекшелік.pdf': pdf, 'құжаттар/спецификация.docx': docx }

const check = (content: Zippable) => checkCompetitionFile(zipSync(content), 'competition.zip', now)
const reasons = (content: Zippable) => {
  const checked = check(content)
  return ('faults' in checked ? checked.faults : checked.warnings).map(
    ({ reason, path }) => `${path} ${reason}`,
  )
}

describe('an archive', () => {
  it('gives the documents it names, with type and bytes', () => {
    expect(check({ 'competition.yaml': strToU8(yaml), ...files })).toMatchObject({
      warnings: [],
      documents: [
        { language: 'kk', fileName: 'ерекшелік.pdf', mime: 'application/pdf', bytes: Buffer.from(pdf) },
        { language: 'ru', fileName: 'спецификация.docx', bytes: Buffer.from(docx) },
      ],
    })
  })

  it('may be of the folder, as macOS packs it', () => {
    const folder = { 'competition.yaml': strToU8(yaml), '.DS_Store': pdf, ...files }
    expect(reasons({ байқау: folder, __MACOSX: { x: pdf } })).toEqual([])
  })

  it('is refused without a competition, with a missing, an unfit or a false document', () => {
    const main = { 'competition.yaml': strToU8(yaml) }
    expect(reasons(files)).toEqual([' zip-no-competition'])
    expect(reasons(main)).toEqual([
      'documents[1].kk.file document-missing',
      'documents[1].ru.file document-missing',
    ])
    const exe = { 'competition.yaml': strToU8(yaml.replace('.docx', '.exe')), ...files }
    expect(reasons(exe)).toContain('documents[1].ru.file document-type')
    expect(reasons({ ...main, ...files, 'құжаттар/ерекшелік.pdf': docx })).toEqual([
      'documents[1].kk.file document-content',
    ])
  })

  it('mentions a file nobody names', () => {
    expect(reasons({ 'competition.yaml': strToU8(yaml), ...files, 'шот.pdf': pdf })).toEqual([' file-unused'])
  })
})

describe('a hostile archive', () => {
  it.each(['../evil.yaml', '/etc/passwd', 'a/../../b', 'C:\\x', '..\\x'])(
    'may not lead outside: %s',
    (name) => {
      expect(readZip(zipSync({ [name]: pdf }))).toBe('zip-path')
    },
  )

  it('is stopped by the number of files and by their size', () => {
    const limits = { entries: 3, entryBytes: 100, totalBytes: 150 }
    const of = (count: number, size: number) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, new Uint8Array(size)])))
    expect(readZip(of(4, 1), limits)).toBe('zip-too-many')
    expect(readZip(of(1, 101), limits)).toBe('zip-too-large')
    expect(readZip(of(2, 100), limits)).toBe('zip-too-large')
    expect(readZip(of(3, 50), limits)).toBeInstanceOf(Map)
  })

  it('may not unpack to more than it says', () => {
    const bomb = zipSync({ bomb: new Uint8Array(5_000_000) })
    const size = deflateRawSync(new Uint8Array(10)).length
    expect(size).toBeLessThan(bomb.length)
    const view = new DataView(bomb.buffer)
    const central = view.getUint32(bomb.length - 6, true)
    view.setUint32(central + 24, 10, true)
    expect(readZip(bomb)).toBe('zip-broken')
  })

  it('is refused when encrypted, cut short or no archive', () => {
    const whole = zipSync({ a: pdf })
    const locked = whole.slice()
    const view = new DataView(locked.buffer)
    view.setUint16(view.getUint32(locked.length - 6, true) + 8, 1, true)
    expect(readZip(locked)).toBe('zip-encrypted')
    expect(readZip(whole.subarray(0, whole.length - 30))).toBe('zip-broken')
    expect(readZip(strToU8('PK, but no archive'))).toBe('zip-broken')
  })
})
