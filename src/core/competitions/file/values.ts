import { z } from 'zod'
import { cleanText } from '../../../language/clean-text.ts'
import { isRegion, isSphere, NATIONWIDE, REGIONS, regionName, SPHERES } from '../../../language/reference.ts'
import { checkBin, formatBin } from '../../organizations/bin.ts'
import { type FaultReason, faultReasons } from './fault.ts'
import { nearest } from './nearest.ts'
import { parseDay, parseMoment } from './when.ts'

/** Every scalar of the file arrives as a string; these turn it into what it means, or name the fault. */

type Details = Record<string, string | number>

/** Notes a fault of ours on a value; `faultOf` (shape.ts) reads it back. */
export function refuse(context: z.RefinementCtx, reason: FaultReason, details: Details = {}): never {
  context.addIssue({ code: 'custom', params: { reason, details } })
  return z.NEVER
}

export function isFaultReason(value: unknown): value is FaultReason {
  return faultReasons.some((reason) => reason === value)
}

/** Clean text, not blank. `max` in letters. */
export const text = (max: number) =>
  z.string().transform((input, context) => {
    const clean = cleanText(input)
    if (!clean) return refuse(context, 'missing')
    return clean.length > max ? refuse(context, 'too-long', { max, length: clean.length }) : clean
  })

const maybeText = (max: number) =>
  z
    .string()
    .transform((input, context) => {
      const clean = cleanText(input)
      return clean.length > max ? refuse(context, 'too-long', { max, length: clean.length }) : clean
    })
    .optional()

/** kk and ru of one text; one of them may still be missing (`''`), not both. */
export const localized = (max = 500) =>
  z
    .strictObject({ kk: maybeText(max), ru: maybeText(max), en: maybeText(max) })
    .transform(({ kk = '', ru = '', en }, context) =>
      kk || ru ? { kk, ru, ...(en && { en }) } : refuse(context, 'no-language'),
    )

export const oneOf = <const T extends string>(choices: readonly T[]) =>
  z.string().transform((input, context): T => {
    const value = input.trim()
    const found = choices.find((choice) => choice === value)
    return found ?? refuse(context, 'unknown-value', unknown(value, choices))
  })

const unknown = (value: string, choices: readonly string[]) => ({
  value,
  nearest: nearest(value, choices),
  allowed: choices.join(', '),
})

export const sphere = z.string().transform((input, context) => {
  const value = input.trim()
  return isSphere(value) ? value : refuse(context, 'unknown-value', unknown(value, SPHERES))
})

/** Two digits of KATO, or all nine as registers write them (`610000000`), or `KZ`. */
export const region = z.string().transform((input, context) => {
  const value = input.trim().replace(/^(\d\d)0{7}$/, '$1')
  if (isRegion(value)) return value
  return value.toUpperCase() === NATIONWIDE
    ? NATIONWIDE
    : refuse(context, 'unknown-value', { ...unknown(value, REGIONS), nearest: nearestRegion(value) })
})

/** People write a region's name where its code belongs. */
function nearestRegion(value: string): string {
  const names = REGIONS.flatMap((code) =>
    (['kk', 'ru', 'en'] as const).map((locale) => [regionName(locale, code), code] as const),
  )
  const close = nearest(value, [...names.map(([name]) => name), ...REGIONS])
  return names.find(([name]) => name === close)?.[1] ?? close
}

/** Whole tenge; digits may be grouped by spaces. */
export const amount = z.string().transform((input, context) => {
  const digits = cleanText(input).replace(/ /g, '')
  const value = /^\d{1,13}$/.test(digits) ? Number(digits) : 0
  return value > 0 ? value : refuse(context, 'amount', { value: input })
})

export const wholeNumber = (max: number) =>
  z.string().transform((input, context) => {
    const value = /^\d{1,6}$/.test(input.trim()) ? Number(input) : 0
    return value >= 1 && value <= max ? value : refuse(context, 'number', { value: input, max })
  })

export const score = z.string().transform((input, context) => {
  const value = input.trim().replace(',', '.')
  return /^\d{1,4}(\.\d{1,2})?$/.test(value) ? Number(value) : refuse(context, 'score', { value: input })
})

export const isYes = (value: string) => ['true', 'yes', 'иә', 'да'].includes(value.trim().toLowerCase())

export const yesNo = z.string().transform((input, context) => {
  const value = input.trim().toLowerCase()
  if (isYes(value)) return true
  return ['false', 'no', 'жоқ', 'нет'].includes(value) ? false : refuse(context, 'yes-no', { value: input })
})

export const moment = (now: Date) =>
  z
    .string()
    .transform(
      (input, context) => parseMoment(input, now) ?? refuse(context, 'moment', { value: input.trim() }),
    )

/** A calendar day. */
export const day = (now: Date) =>
  z
    .string()
    .transform((input, context) => parseDay(input, now) ?? refuse(context, 'day', { value: input.trim() }))

export const code = z.string().transform((input, context) => {
  const value = input.trim()
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 40
    ? value
    : refuse(context, 'code', { value })
})

export const tag = z.string().transform((input, context) => {
  const value = input.trim()
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 30
    ? value
    : refuse(context, 'tag', { value })
})

export const webAddress = z.string().transform((input, context) => {
  const url = URL.canParse(input.trim()) ? new URL(input.trim()) : undefined
  return url?.protocol === 'https:' || url?.protocol === 'http:'
    ? url.href
    : refuse(context, 'url', { value: input })
})

/** Twelve digits with the right check digit. */
export const bin = z.string().transform((input, context) => {
  const value = formatBin(input)
  return checkBin(value).problem ? refuse(context, 'bin', { value: input.trim() }) : value
})
