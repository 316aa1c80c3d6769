import { Duplex } from 'node:stream'

/** What a multiplexer connection is told about its client. */
export interface ClientEvents {
  received(chunk: Buffer): void
  /** The client ended or destroyed its side; may come more than once. */
  left(): void
}

/** The client's end of an in-process connection, with what `pg` and postgres.js call on a `net.Socket`. */
export type ConnectionStream = Duplex & {
  connect(): ConnectionStream
  setNoDelay(): ConnectionStream
  setKeepAlive(): ConnectionStream
  ref(): ConnectionStream
  unref(): ConnectionStream
}

/** A socket-like duplex whose other end is a set of callbacks: no port, no file, nothing another process can reach. */
export function connectionStream({ received, left }: ClientEvents): ConnectionStream {
  const stream = new Duplex({
    allowHalfOpen: false,
    read() {},
    write(chunk, _encoding, done) {
      received(chunk)
      done()
    },
    final(done) {
      left()
      done()
    },
    destroy(error, done) {
      left()
      done(error)
    },
  }) as ConnectionStream
  const same = () => stream
  // postgres.js ends a socket only while its readyState is 'open', and waits for 'close' unless it is 'closed'.
  Object.defineProperty(stream, 'readyState', { get: () => (stream.destroyed ? 'closed' : 'open') })
  stream.connect = () => {
    setImmediate(() => stream.emit('connect'))
    return stream
  }
  return Object.assign(stream, { setNoDelay: same, setKeepAlive: same, ref: same, unref: same })
}
