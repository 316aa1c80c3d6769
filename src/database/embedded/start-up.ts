/** What the packets before the first real message said. */
export interface StartUp {
  /** Bytes after the start-up packet. */
  rest: Buffer
  /** The client introduced itself. */
  accepted?: { searchPath: string | undefined } | undefined
  /** Requests for encryption, each answered with 'N': there is no wire to protect. */
  declined: number
  /** It came only to cancel a query; the engine cannot be interrupted. */
  cancelled: boolean
}

const cancelRequest = 80877102
const encryptionRequests = new Set([80877103, 80877104])

/** Reads the untyped packets a connection begins with, over any number of chunks. */
export function startUpReader() {
  let pending: Buffer = Buffer.alloc(0)
  const reader = {
    done: false,
    read(chunk: Buffer): StartUp {
      pending = Buffer.concat([pending, chunk])
      const found: StartUp = { rest: Buffer.alloc(0), declined: 0, cancelled: false }
      while (!reader.done && pending.length >= 8 && pending.length >= pending.readUInt32BE(0)) {
        const packet = pending.subarray(0, pending.readUInt32BE(0))
        pending = pending.subarray(packet.length)
        const code = packet.readUInt32BE(4)
        if (encryptionRequests.has(code)) found.declined += 1
        else {
          reader.done = true
          found.rest = pending
          if (code === cancelRequest) found.cancelled = true
          else found.accepted = { searchPath: searchPathOf(parametersOf(packet.subarray(8))) }
        }
      }
      return found
    },
  }
  return reader
}

/** Pairs of zero-terminated names and values, ended by an empty name. */
function parametersOf(body: Buffer): Record<string, string> {
  const parts = body.toString('utf8').split('\0')
  const parameters: Record<string, string> = {}
  for (let i = 0; i + 1 < parts.length && parts[i]; i += 2) parameters[parts[i]!] = parts[i + 1]!
  return parameters
}

/** Given by name or, as BullMQ does, as `-c search_path=…` in `options`, where a backslash protects a blank. */
function searchPathOf({ search_path: named, options = '' }: Record<string, string>): string | undefined {
  const option = /(?:-c\s*|--)search_path=((?:\\.|[^\s\\])+)/.exec(options)?.[1]
  return named ?? option?.replaceAll(/\\(.)/g, '$1')
}
