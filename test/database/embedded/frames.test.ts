import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frame, frameCutter, sqlOf, withPrivateStatement } from '../../../src/database/embedded/frames.ts'
import { startUpReader } from '../../../src/database/embedded/start-up.ts'

/** The bytes in pieces of the given sizes, and the rest. */
function pieces(bytes: Buffer, sizes: number[]): Buffer[] {
  const cut: Buffer[] = []
  let from = 0
  for (const size of sizes) {
    cut.push(bytes.subarray(from, from + size))
    from += size
  }
  return [...cut, bytes.subarray(from)]
}

const sizes = fc.array(fc.nat(40), { maxLength: 30 })

test('frames are the same however the stream is cut', () => {
  const message = fc.tuple(fc.constantFrom('Q', 'P', 'S'), fc.uint8Array({ maxLength: 100 }))
  const property = fc.property(fc.array(message), sizes, (messages, cuts) => {
    const frames = messages.map(([type, body]) => frame(type, Buffer.from(body)))
    const cutter = frameCutter()
    const found = pieces(Buffer.concat(frames), cuts).flatMap((piece) => cutter(piece))
    expect(found.map(({ bytes }) => bytes.toString('hex'))).toEqual(
      frames.map((bytes) => bytes.toString('hex')),
    )
  })
  fc.assert(property)
})

function packet(code: number, body = ''): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + Buffer.byteLength(body), 0)
  head.writeUInt32BE(code, 4)
  return Buffer.concat([head, Buffer.from(body)])
}

test('encryption is declined, then the search path is read, however the stream is cut', () => {
  const hello = packet(196608, 'user\0root\0options\0-c geqo=off -c search_path="a\\ b",c\0\0')
  const stream = Buffer.concat([packet(80877103), packet(80877104), hello, Buffer.from('rest')])
  const property = fc.property(sizes, (cuts) => {
    const reader = startUpReader()
    const read = pieces(stream, cuts).map((piece) => (reader.done ? { rest: piece } : reader.read(piece)))
    const found = read.flatMap((part) => ('declined' in part ? [part] : []))
    expect(found.reduce((sum, { declined }) => sum + declined, 0)).toBe(2)
    expect(found.find(({ accepted }) => accepted)?.accepted).toEqual({ searchPath: '"a b",c' })
    expect(Buffer.concat(read.map(({ rest }) => rest)).toString()).toBe('rest')
  })
  fc.assert(property)
})

test('only named statements get a name of their own', () => {
  const parse = (name: string) => ({ type: 'P', bytes: frame('P', `${name}\0select 1\0\0\0`) })
  const renamed = withPrivateStatement(parse('s1'), 'c7_')
  expect(renamed.name).toBe('c7_s1')
  expect(renamed.frame.bytes).toEqual(frame('P', 'c7_s1\0select 1\0\0\0'))
  expect(sqlOf(renamed.frame)).toBe('select 1')
  expect(withPrivateStatement(parse(''), 'c7_').frame.bytes).toEqual(parse('').bytes)
  const portal = { type: 'C', bytes: frame('C', 'Ps1\0') }
  expect(withPrivateStatement(portal, 'c7_')).toEqual({ frame: portal, name: '' })
})
