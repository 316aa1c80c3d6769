/**
 * The PostgreSQL wire protocol (version 3), as far as the multiplexer must understand it: cutting a byte stream
 * into frames, reading and rewriting the names in them, and building the few answers it gives itself.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */

/** One frontend or backend message: its type letter and its bytes, header included. */
export interface Frame {
  type: string
  bytes: Buffer
}

const HEADER = 5

/** Cuts a stream of chunks into whole frames; keeps what is incomplete for the next chunk. */
export function frameCutter(): (chunk: Uint8Array) => Frame[] {
  let pending: Buffer[] = []
  let held = 0
  return (chunk) => {
    pending.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    held += chunk.byteLength
    // Joining only once the first frame is whole keeps a large parameter linear instead of quadratic.
    if (held < HEADER || (pending[0]!.length >= HEADER && held < wholeLength(pending[0]!))) return []
    let rest = pending.length === 1 ? pending[0]! : Buffer.concat(pending, held)
    const frames: Frame[] = []
    while (rest.length >= HEADER && rest.length >= wholeLength(rest)) {
      const length = wholeLength(rest)
      frames.push({ type: String.fromCharCode(rest[0]!), bytes: rest.subarray(0, length) })
      rest = rest.subarray(length)
    }
    pending = rest.length > 0 ? [rest] : []
    held = rest.length
    return frames
  }
}

const wholeLength = (bytes: Buffer) => bytes.readUInt32BE(1) + 1

/** A backend or frontend message of one type letter and a body. */
export function frame(type: string, body: Buffer | string = ''): Buffer {
  const payload = typeof body === 'string' ? Buffer.from(body) : body
  const header = Buffer.alloc(HEADER)
  header.write(type, 0, 'latin1')
  header.writeUInt32BE(payload.length + 4, 1)
  return Buffer.concat([header, payload])
}

export const sync = frame('S')
export const query = (sql: string) => frame('Q', `${sql}\0`)
export const closeStatement = (name: string) => frame('C', `S${name}\0`)
const readyForQuery = frame('Z', 'I')

/** An ErrorResponse with the fields drivers read: severity, SQLSTATE and message. */
export const errorResponse = (severity: 'ERROR' | 'FATAL', code: string, message: string) =>
  frame('E', `S${severity}\0V${severity}\0C${code}\0M${message}\0\0`)

/** What a server says after a successful start: authentication, its parameters, a backend key, ready. */
export function welcome(id: number, parameters: Record<string, string>): Buffer {
  const key = Buffer.alloc(8)
  key.writeUInt32BE(id, 0)
  const statuses = Object.entries(parameters).map(([name, value]) => frame('S', `${name}\0${value}\0`))
  return Buffer.concat([frame('R', Buffer.alloc(4)), ...statuses, frame('K', key), readyForQuery])
}

/** The zero-terminated string that starts at `offset`. */
export function stringAt(bytes: Buffer, offset: number): string {
  return bytes.toString('utf8', offset, bytes.indexOf(0, offset))
}

/** The SQL text of a Query or Parse frame; '' for any other. */
export function sqlOf({ type, bytes }: Frame): string {
  if (type === 'Q') return stringAt(bytes, HEADER)
  return type === 'P' ? stringAt(bytes, bytes.indexOf(0, HEADER) + 1) : ''
}

/** Where the statement name stands in a Parse, Bind, Describe or Close frame; undefined where there is none. */
function statementNameOffset({ type, bytes }: Frame): number | undefined {
  if (type === 'P') return HEADER
  if (type === 'B') return bytes.indexOf(0, HEADER) + 1
  const ofStatement = (type === 'D' || type === 'C') && bytes[HEADER] === 0x53
  return ofStatement ? HEADER + 1 : undefined
}

/**
 * The frame with its statement name put into a namespace, and that name. The unnamed statement stays unnamed.
 * All connections share one engine session, so two of them may choose the same name.
 */
export function withPrivateStatement(original: Frame, namespace: string): { frame: Frame; name: string } {
  const offset = statementNameOffset(original)
  const name = offset === undefined ? '' : stringAt(original.bytes, offset)
  if (offset === undefined || name === '') return { frame: original, name: '' }
  const body = [
    original.bytes.subarray(HEADER, offset),
    Buffer.from(namespace),
    original.bytes.subarray(offset),
  ]
  return {
    frame: { type: original.type, bytes: frame(original.type, Buffer.concat(body)) },
    name: namespace + name,
  }
}
