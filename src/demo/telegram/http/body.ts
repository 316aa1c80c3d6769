import type { IncomingMessage } from 'node:http'
import { type Args, isObject } from '../args.ts'
import { ApiError, badRequest } from '../errors.ts'
import { parseMultipart } from './multipart.ts'

/** Anything larger is not even read to the end; single files are measured by the methods. */
const BODY_LIMIT = 200 * 1024 * 1024

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= BODY_LIMIT) chunks.push(chunk)
  }
  if (size > BODY_LIMIT) throw new ApiError(413, 'Request Entity Too Large')
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

/** The arguments of a call from its query string and its body, whatever form it has. @throws ApiError 400. */
export function parseArgs(query: string, contentType: string, body: Buffer): Args {
  const inQuery = query === '' ? {} : Object.fromEntries(new URLSearchParams(query))
  if (body.length === 0) return { fields: inQuery, files: new Map() }
  if (contentType.startsWith('application/json')) {
    return { fields: query === '' ? parseJson(body) : { ...inQuery, ...parseJson(body) }, files: new Map() }
  }
  if (contentType.startsWith('multipart/form-data')) {
    const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
    if (!boundary) throw badRequest('boundary is not specified')
    const args = parseMultipart(body, boundary)
    return { fields: { ...inQuery, ...args.fields }, files: args.files }
  }
  return {
    fields: { ...inQuery, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) },
    files: new Map(),
  }
}

function parseJson(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (isObject(value)) return value
  } catch {
    // Refused below, like any other body that is not an object.
  }
  throw badRequest("can't parse request JSON object")
}
