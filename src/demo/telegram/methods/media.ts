import { chatFor } from '../access.ts'
import { type Args, flag, isObject, json, text, type UploadedFile } from '../args.ts'
import { caption } from '../check/text.ts'
import { ApiError, badRequest } from '../errors.ts'
import { asDocument, asPhoto, keepFile } from '../files.ts'
import { imageSize } from '../image-size.ts'
import type { FileRecord } from '../records.ts'
import type { World } from '../world.ts'
import { chatId, type Method } from './method.ts'
import { type Content, post } from './post.ts'

/** Bot API: 50 MB for any file a bot sends, 10 MB for a photo, 2–10 in an album. */
const UPLOAD_LIMIT = 50 * 1024 * 1024
const PHOTO_LIMIT = 10 * 1024 * 1024

export type Kind = 'document' | 'photo'

/** The file a field means: uploaded along, or known by its file_id. */
function fileFor(world: World, args: Args, kind: Kind, value: unknown): FileRecord {
  const named = typeof value === 'string' ? value : ''
  const upload = args.files.get(named.startsWith('attach://') ? named.slice(9) : named === '' ? kind : '\0')
  if (upload) return keep(world, kind, upload)
  if (named === '') throw badRequest(`there is no ${kind} in the request`)
  if (named.startsWith('attach://')) throw badRequest(`there is no ${kind} in the request`)
  const known = world.store.files.get(named)
  if (known) return ofKind(known, kind)
  if (/^https?:\/\//.test(named)) throw badRequest('failed to get HTTP URL content')
  throw badRequest('wrong remote file identifier specified: Wrong string length')
}

/** A file_id belongs to one kind: what was sent as a document is no photo, and the other way round. */
export function ofKind(file: FileRecord, kind: Kind): FileRecord {
  const photo = file.path.startsWith('photos/')
  if (kind === 'photo' && !photo) throw badRequest("can't use file of type Document as Photo")
  if (kind === 'document' && photo) throw badRequest('type of file mismatch')
  return file
}

function keep(world: World, kind: Kind, upload: UploadedFile): FileRecord {
  const { bytes, name } = upload
  if (bytes.length === 0) throw badRequest('file must be non-empty')
  if (bytes.length > UPLOAD_LIMIT) throw new ApiError(413, 'Request Entity Too Large')
  if (kind === 'document') return keepFile(world, 'documents', { name, bytes })
  if (bytes.length > PHOTO_LIMIT) {
    const size = `file of size ${bytes.length} bytes is too big for a photo`
    throw badRequest(`${size}; the maximum size is ${PHOTO_LIMIT} bytes`)
  }
  const size = imageSize(bytes)
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED')
  if (size.width + size.height > 10_000) throw badRequest('PHOTO_INVALID_DIMENSIONS')
  return keepFile(world, 'photos', { name, bytes })
}

/** A photo or document with its caption. `value` names the file: a file_id, or `attach://` and the name of an upload. */
export function mediaContent(world: World, args: Args, kind: Kind, value: unknown): Content {
  const file = fileFor(world, args, kind, value)
  const above = kind === 'photo' && flag(args, 'show_caption_above_media')
  const { text, entities } = caption(args, world.localLinks)
  return {
    ...(kind === 'document' ? asDocument(file) : asPhoto(file)),
    ...(text === '' ? {} : { caption: text }),
    ...(entities.length > 0 ? { caption_entities: entities } : {}),
    ...(above ? { show_caption_above_media: true } : {}),
  }
}

const sender =
  (kind: Kind): Method =>
  ({ world, args }) =>
    post(world, args, () => mediaContent(world, args, kind, text(args, kind)))

const sendMediaGroup: Method = ({ world, args }) => {
  chatFor(world, chatId(args), 'write')
  const media = json(args, 'media', "can't parse media JSON object")
  if (!Array.isArray(media)) throw badRequest('expected an Array of InputMedia')
  if (media.length < 2 || media.length > 10) {
    throw badRequest('wrong number of media in the album: an album has 2-10 items')
  }
  const kinds = new Set(media.map((one) => (isObject(one) ? one.type : undefined)))
  if (kinds.size > 1) throw badRequest("document can't be mixed with other media types")
  const [kind] = kinds
  if (kind !== 'document' && kind !== 'photo') throw badRequest('type of media to be sent is invalid')
  const media_group_id = String(1_000_000 + world.store.next('file'))
  return media.map((one) => {
    const fields = { ...args.fields, caption_entities: undefined, ...one }
    const own = { fields, files: args.files }
    return post(world, own, () => ({ media_group_id, ...mediaContent(world, own, kind, one.media) }))
  })
}

export const mediaMethods: Record<string, Method> = {
  sendDocument: sender('document'),
  sendPhoto: sender('photo'),
  sendMediaGroup,
}
