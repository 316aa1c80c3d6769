import { Refusal } from '../../core/errors.ts'
import type { NoticeMedia } from '../../database/schema/index.ts'
import type { Sent } from '../ui/route.ts'

interface Content {
  html?: string
  media?: NoticeMedia
}

/**
 * What of a message goes into a notice: its text and its file.
 * @throws Refusal 'notice-album', 'notice-media-unsupported' (a video, a voice, a sticker)
 */
export function contentIn({ html, file, other, album }: Sent): Content {
  if (other) throw new Refusal('notice-media-unsupported')
  if (album !== undefined) throw new Refusal('notice-album')
  return {
    ...(html !== undefined && { html }),
    ...(file && {
      media: { type: file.photo ? 'photo' : 'document', fileId: file.telegramFileId, name: file.name },
    }),
  }
}
