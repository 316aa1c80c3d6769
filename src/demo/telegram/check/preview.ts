import type { LinkPreviewOptions } from '@grammyjs/types'
import { type Args, flag, isObject, json } from '../args.ts'
import { badRequest } from '../errors.ts'

const FLAGS = ['is_disabled', 'prefer_small_media', 'prefer_large_media', 'show_above_text'] as const

/** `link_preview_options`, or the older `disable_web_page_preview`, as the message keeps it. @throws ApiError 400. */
export function linkPreview(args: Args): { link_preview_options?: LinkPreviewOptions } {
  const value = json(args, 'link_preview_options', "can't parse link preview options JSON object")
  if (value === undefined)
    return flag(args, 'disable_web_page_preview') ? { link_preview_options: { is_disabled: true } } : {}
  if (!isObject(value)) throw badRequest('object expected as link preview options')
  const { url } = value
  if (url !== undefined && typeof url !== 'string') throw badRequest('field "url" must be of type String')
  const options: LinkPreviewOptions = url ? { url } : {}
  for (const name of FLAGS) {
    if (value[name] === undefined) continue
    if (typeof value[name] !== 'boolean') throw badRequest(`field "${name}" must be of type Boolean`)
    if (value[name]) options[name] = true
  }
  return { link_preview_options: options }
}
