/** What a file is by its content, whatever its name says. */
import { fileTypeFromBuffer } from 'file-type'

/** Why a file cannot be taken; each is a text in field.ftl. */
export type FileFault =
  | 'field-file-blank'
  | 'field-file-wrong-kind'
  | 'field-file-locked'
  | 'field-file-broken'

export interface Sniffed {
  /** The name with the ending its content calls for. */
  name: string
  mime: string
  /** Opens only with a password, or lets only some things be done with it: which of both cannot be told from outside. */
  locked?: true
}

const MIME: Record<string, string> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  jpg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
  zip: 'application/zip',
  cms: 'application/pkcs7-signature',
}

const PACKED = ['zip', 'docx', 'xlsx', 'odt']

/** Reads the whole content: a kind outside the list, an empty, a broken or a locked file is named. */
export async function sniffFile(bytes: Uint8Array, name: string): Promise<Sniffed | { fault: FileFault }> {
  if (bytes.length === 0) return { fault: 'field-file-blank' }
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ending = await endingOf(content)
  if (ending === 'locked') return { fault: 'field-file-locked' }
  const mime = ending && MIME[ending]
  if (!ending || !mime) return { fault: 'field-file-wrong-kind' }
  if (isCutOff(content, ending)) return { fault: 'field-file-broken' }
  if (PACKED.includes(ending) && isLockedZip(content)) return { fault: 'field-file-locked' }
  const sniffed = { name: named(name, ending), mime }
  return ending === 'pdf' && content.includes('/Encrypt') ? { ...sniffed, locked: true } : sniffed
}

async function endingOf(content: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(content)
  if (found?.ext === 'cfb') return oldOffice(content)
  if (isSignature(content)) return 'cms'
  return found?.ext === 'heif' ? 'heic' : found?.ext
}

/** Word and Excel before 2007, and every newer one that is locked with a password, are one kind of container. */
function oldOffice(content: Buffer): string | undefined {
  const holds = (stream: string) => content.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return 'locked'
  if (holds('WordDocument')) return 'doc'
  return holds('Workbook') || holds('Book') ? 'xls' : undefined
}

/** The object identifier of signed data, 1.2.840.113549.1.7.2 (RFC 5652, section 5.1), in DER. */
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex')

/** An e-signature as NCALayer gives it: DER, or the same as base64 with or without its first and last line. */
function isSignature(content: Buffer): boolean {
  if (content[0] === 0x30) return content.subarray(0, 64).includes(SIGNED_DATA)
  const head = content.subarray(0, 400).toString('latin1')
  const base64 = head.replace(/-----BEGIN [A-Z0-9 ]+-----/, '').replace(/\s/g, '')
  return base64.startsWith('MI') && Buffer.from(base64.slice(0, 80), 'base64').includes(SIGNED_DATA)
}

/** The end is missing: the upload or the copy broke off. */
function isCutOff(content: Buffer, ending: string): boolean {
  if (ending === 'pdf') return !content.includes('%%EOF')
  if (ending === 'png') return !content.includes('IEND')
  return PACKED.includes(ending) && !content.subarray(-65_557).includes('PK\u0005\u0006', 0, 'latin1')
}

/** The first entry says that it is encrypted (APPNOTE.TXT, section 4.4.4, bit 0). */
const isLockedZip = (content: Buffer): boolean =>
  content.readUInt32BE(0) === 0x504b0304 && (content.readUInt16LE(6) & 1) === 1

const ALIKE: Record<string, RegExp> = { jpg: /^jpe?g$/, cms: /^(cms|sig|p7s)$/, heic: /^hei[cf]$/ }

function named(name: string, ending: string): string {
  const [, stem = name, given = ''] = /^(.+)\.([^.\s/]{1,8})$/.exec(name) ?? []
  const fits = ALIKE[ending]?.test(given.toLowerCase()) ?? given.toLowerCase() === ending
  return fits ? name : `${given in MIME || /^[a-z0-9]{2,5}$/i.test(given) ? stem : name}.${ending}`
}
