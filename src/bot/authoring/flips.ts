import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import { flipRegion, flipSphere, flipTheme } from '../../core/competitions/authoring/edits/choices.ts'
import type { Edit } from '../../core/competitions/authoring/edits/edit.ts'
import type { Authored } from '../../core/competitions/authoring/open-authored.ts'
import type { CompetitionContent } from '../../core/competitions/file/content.ts'
import { Refusal } from '../../core/errors.ts'
import type { Locale } from '../../language/locale.ts'
import {
  isRegion,
  isSphere,
  REGIONS,
  regionShortName,
  sphereShortName,
  spheresOf,
} from '../../language/reference.ts'
import { themeName } from '../../language/themes.ts'
import { t } from '../../language/translate.ts'
import { themeDigest, themesIn } from '../competitions/filter.ts'
import { actorOf } from '../staff/actor.ts'
import { rowsOf } from '../ui/buttons.ts'
import { pageOf, pagerRow } from '../ui/paging.ts'
import { action } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { afterEdit } from './after-edit.ts'
import { askView, openAt } from './ask.ts'
import { stepAddress } from './steps.ts'

const FLIPS = ['spheres', 'regions', 'themes'] as const
type FlipField = (typeof FLIPS)[number]
export const isFlipField = (field: string): field is FlipField => FLIPS.some((one) => one === field)

/** All regions on one page. */
const PAGE = 22

interface Flips {
  field: FlipField
  page: number
  walk?: string | undefined
}

/** Several may be chosen; each press is kept at once. */
export async function flipsView(
  visit: Visit,
  authored: Authored,
  { field, page, walk }: Flips,
): Promise<View> {
  const { locale } = visit
  const { content } = authored.version
  const { id } = authored.competition
  const chosen: readonly string[] = content[field]
  const { items, ...place } = pageOf(await valuesIn(visit, field, content), page, PAGE)
  const buttons = items.map((value): Button => {
    const name = valueName(locale, field, value)
    const data = { id, field, page: place.page, code: codeOf(field, value), ...(walk && { walk }) }
    return { text: chosen.includes(value) ? `✓ ${name}` : name, data: authorFlip.at(data) }
  })
  return askView(visit, authored, {
    ...{ step: { field }, walk, html: [] },
    buttons: [
      ...rowsOf(buttons, field === 'spheres' ? 1 : 2),
      pagerRow(locale, place, (to) => `${stepAddress(id, { field })}:${to}${walk ? `:${walk}` : ''}`),
      ...(chosen.length > 0 ? [[doneButton(locale, id, field, walk)]] : []),
    ],
  })
}

const doneButton = (locale: Locale, id: number, field: FlipField, walk?: string): Button => ({
  text: t(locale, 'ui-done-button'),
  data: authorFlipped.at({ id, field, ...(walk && { walk }) }),
  style: 'primary',
})

async function valuesIn(
  visit: Visit,
  field: FlipField,
  content: CompetitionContent,
): Promise<readonly string[]> {
  if (field === 'spheres') return spheresOf(content.kind)
  if (field === 'regions') return REGIONS
  return [...new Set([...(await themesIn(visit)), ...content.themes])].sort()
}

function valueName(locale: Locale, field: FlipField, value: string): string {
  if (field === 'spheres') return isSphere(value) ? `${value}. ${sphereShortName(locale, value)}` : value
  if (field === 'regions') return isRegion(value) ? regionShortName(locale, value) : value
  return themeName(locale, value)
}

/** A theme's tag is too long for an address. */
const codeOf = (field: FlipField, value: string): string => (field === 'themes' ? themeDigest(value) : value)

function flip(field: FlipField, value: string | undefined): Edit {
  if (field === 'spheres' && isSphere(value)) return flipSphere(value)
  if (field === 'regions' && isRegion(value)) return flipRegion(value)
  if (field === 'themes' && value !== undefined) return flipTheme(value)
  throw new Refusal('not-found')
}

/** A new theme as it is typed. @throws Refusal 'theme-unclear' */
export function typedTheme(text: string): Edit {
  const tag = text
    .trim()
    .toLowerCase()
    .replace(/^#/, '')
    .replace(/[\s_]+/g, '-')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(tag) || tag.length > 30) throw new Refusal('theme-unclear')
  return flipTheme(tag)
}

/** Takes a value in or out. */
export const authorFlip = action(
  'authorflip',
  { id: 'number', field: 'string', page: 'number', code: 'string', walk: 'string?' },
  {
    async open(visit, { id, field, page, code, walk }): Promise<View> {
      if (!isFlipField(field)) throw new Refusal('not-found')
      const { db, now } = visit
      const values = field === 'themes' ? await allThemes(visit, id) : [code]
      const value = values.find((one) => codeOf(field, one) === code)
      const edited = await editCompetition(db, actorOf(visit), { id, now }, flip(field, value))
      return {
        ...(await flipsView(visit, edited, { field, page, walk })),
        place: stepAddress(id, { field }, walk),
      }
    },
  },
)

async function allThemes(visit: Visit, id: number): Promise<string[]> {
  const { version } = await openAt(visit, id, { field: 'themes' })
  return [...(await themesIn(visit)), ...version.content.themes]
}

/** Enough are chosen. */
export const authorFlipped = action(
  'authorflipped',
  { id: 'number', field: 'string', walk: 'string?' },
  {
    async open(visit, { id, field, walk }): Promise<View> {
      if (!isFlipField(field)) throw new Refusal('not-found')
      return afterEdit(visit, await openAt(visit, id, { field }), { step: { field }, walk })
    },
  },
)
