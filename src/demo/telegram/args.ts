import { badRequest } from './errors.ts'

/** A file that came with a multipart call, under the name `attach://<name>` refers to. */
export interface UploadedFile {
  name: string
  mime: string | undefined
  bytes: Uint8Array
}

/** The arguments of one call. Forms carry everything as strings, JSON does not: the readers below accept both. */
export interface Args {
  fields: Record<string, unknown>
  files: Map<string, UploadedFile>
}

export function text(args: Args, name: string): string {
  const value = args.fields[name]
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : String(value)
}

export function flag(args: Args, name: string): boolean {
  const value = args.fields[name]
  return value === true || value === 'true' || value === 'True' || value === '1' || value === 1
}

export function integer(args: Args, name: string): number | undefined {
  const value = args.fields[name]
  if (value === undefined || value === null || value === '') return undefined
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : undefined
}

/** An object or array; as a JSON string in a form. `undefined` when absent; a broken one is refused. */
export function json(args: Args, name: string, refusal = `can't parse ${name} JSON object`): unknown {
  const value = args.fields[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    throw badRequest(refusal)
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
