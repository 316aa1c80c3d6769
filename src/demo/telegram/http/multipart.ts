import type { Args } from '../args.ts'

const HEADER_END = Buffer.from('\r\n\r\n')

/** A multipart/form-data body: plain parts become fields, parts with a file name become files. */
export function parseMultipart(body: Buffer, boundary: string): Args {
  const args: Args = { fields: {}, files: new Map() }
  const delimiter = Buffer.from(`--${boundary}`)
  let start = body.indexOf(delimiter)
  while (start !== -1) {
    const begin = start + delimiter.length
    if (body.subarray(begin, begin + 2).toString() === '--') break
    const next = body.indexOf(delimiter, begin)
    if (next === -1) break
    addPart(args, body.subarray(begin + 2, next - 2))
    start = next
  }
  return args
}

function addPart(args: Args, part: Buffer): void {
  const end = part.indexOf(HEADER_END)
  if (end === -1) return
  const headers = part.subarray(0, end).toString('utf8')
  const content = part.subarray(end + HEADER_END.length)
  const name = parameter(headers, 'name')
  if (name === undefined) return
  const file = parameter(headers, 'filename')
  if (file === undefined) args.fields[name] = content.toString('utf8')
  else
    args.files.set(name, {
      name: file,
      mime: /content-type:\s*(\S+)/i.exec(headers)?.[1],
      bytes: new Uint8Array(content),
    })
}

/** grammY writes file names without quotes, browsers with them. */
function parameter(headers: string, name: string): string | undefined {
  const match = new RegExp(`[;\\s]${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\r\\n]*))`, 'i').exec(headers)
  const value = match?.[1]?.replace(/\\(.)/g, '$1') ?? match?.[2]
  return value?.replaceAll('%22', '"')
}
