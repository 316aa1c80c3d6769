import { describe, expect, it } from 'vitest'
import { sniffFile } from '../../../../src/core/applications/attachments/sniff-file.ts'
import { zip } from '../../../../src/papers/zip.ts'
import { PAGE_PNG, TURNED_JPEG } from '../../../support/pictures.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const cfb = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])
const signed = Buffer.concat([
  Buffer.from('3082030a06092a864886f70d010702a0820', 'hex'),
  Buffer.alloc(200, 7),
])
const pdf = (more = '') => latin(`%PDF-1.7\n${more}\n%%EOF\n`)
const heic = Buffer.concat([Buffer.from('00000018', 'hex'), latin('ftypheic'), Buffer.alloc(40)])

const sniff = async (bytes: Uint8Array, name: string) => {
  const found = await sniffFile(bytes, name)
  return 'fault' in found ? `! ${found.fault.replace('field-file-', '')}` : found.name
}

describe('a file is what its content is', () => {
  it.each([
    ['жарғы.pdf', pdf(), 'жарғы.pdf'],
    ['ЖАРҒЫ.PDF', pdf(), 'ЖАРҒЫ.PDF'],
    ['жарғы.pdf', TURNED_JPEG, 'жарғы.jpg'],
    ['бет.JPEG', TURNED_JPEG, 'бет.JPEG'],
    ['атаусыз', PAGE_PNG, 'атаусыз.png'],
    ['1.2 нұсқа', pdf(), '1.2 нұсқа.pdf'],
    ['IMG_1.HEIC', heic, 'IMG_1.HEIC'],
    ['хат.doc', cfb('WordDocument'), 'хат.doc'],
    ['кесте.doc', cfb('Workbook'), 'кесте.xls'],
    ['қол.sig', signed, 'қол.sig'],
    ['қол.cms', latin(signed.toString('base64')), 'қол.cms'],
    ['қол.p7s', latin(`-----BEGIN CMS-----\n${signed.toString('base64')}`), 'қол.p7s'],
  ])('%s', async (name, bytes, expected) => {
    expect(await sniff(bytes, name)).toBe(expected)
  })

  it('archives and locked ones are told apart', async () => {
    const packed = Buffer.from(await zip([{ name: 'a.txt', bytes: latin('a') }]))
    expect(await sniff(packed, 'бәрі.zip')).toBe('бәрі.zip')
    expect(await sniff(packed.subarray(0, 60), 'бәрі.zip')).toBe('! broken')
    packed.writeUInt16LE(packed.readUInt16LE(6) | 1, 6)
    expect(await sniff(packed, 'бәрі.zip')).toBe('! locked')
  })
})

describe('what cannot be taken is said', () => {
  it.each([
    ['бос.pdf', Buffer.alloc(0), '! blank'],
    ['үзілген.pdf', latin('%PDF-1.7\n1 0 obj'), '! broken'],
    ['сурет.png', PAGE_PNG.subarray(0, 60), '! broken'],
    ['құпия.docx', cfb('EncryptedPackage'), '! locked'],
    ['ойын.pdf', latin('MZ\x90\x00'), '! wrong-kind'],
    ['бет.pdf', latin('<html><script>'), '! wrong-kind'],
    ['сурет.jpg', latin('<svg xmlns="http://www.w3.org/2000/svg"/>'), '! wrong-kind'],
    ['хат.txt', latin('hello'), '! wrong-kind'],
    ['көрсетілім.xls', cfb('PowerPoint Document'), '! wrong-kind'],
  ])('%s', async (name, bytes, expected) => {
    expect(await sniff(bytes, name)).toBe(expected)
  })

  it('a protected PDF is taken, and marked', async () => {
    expect(await sniffFile(pdf('trailer << /Encrypt 5 0 R >>'), 'а.pdf')).toMatchObject({ locked: true })
  })
})
