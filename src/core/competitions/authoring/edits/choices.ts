import {
  type Kind,
  NATIONWIDE,
  REGIONS,
  type Region,
  SPHERES,
  type Sphere,
  spheresOf,
} from '../../../../language/reference.ts'
import { Refusal } from '../../../errors.ts'
import type { CompetitionContent, FormKey } from '../../file/content.ts'
import { DEFAULTS } from '../../file/shape.ts'
import { type Edit, editContent, flipped } from './edit.ts'

/** Another kind brings its own form and limit, and may know fewer spheres. */
export const setKind = (kind: Kind): Edit =>
  editContent('kind', (content) => {
    const { form, applications } = DEFAULTS[kind]
    const spheres = content.spheres.filter((sphere) => spheresOf(kind).includes(sphere))
    return { ...content, kind, form, spheres, applicationsPerOrganization: applications }
  })

export const flipSphere = (sphere: Sphere): Edit =>
  editContent('spheres', (content) => ({ ...content, spheres: flipped(SPHERES, content.spheres, sphere) }))

/** The whole country stands alone. */
export const flipRegion = (region: Region): Edit =>
  editContent('regions', (content) => {
    const among = content.regions.filter((one) => (one === NATIONWIDE) === (region === NATIONWIDE))
    return { ...content, regions: flipped(REGIONS, among, region) }
  })

const THEMES = 20

/** @throws Refusal 'themes-full' */
export const flipTheme = (tag: string): Edit =>
  editContent('themes', (content) => {
    const themes = flipped([...new Set([...content.themes, tag])], content.themes, tag)
    if (themes.length > THEMES) throw new Refusal('themes-full')
    return { ...content, themes }
  })

export const setBudget = (budget: CompetitionContent['budget']): Edit =>
  editContent('budget', (content) => ({ ...content, budget }))

export const setRepeat = (repeat: boolean): Edit =>
  editContent('repeat', (content) => ({ ...content, repeat }))

/** Received here, it has no other place. */
export const setIntake = (intake: CompetitionContent['intake']): Edit =>
  editContent('intake', (content) =>
    intake === 'here'
      ? { ...content, intake, intakePlace: undefined, intakeUrl: undefined }
      : { ...content, intake },
  )

/** @throws Refusal 'intake-url-unclear' */
export const setIntakeUrl = (text: string): Edit =>
  editContent('intake-url', (content) => {
    const typed = text.trim()
    const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
    if (/\s/.test(typed) || !/\.[^.\s]{2,}/.test(typed) || !URL.canParse(address))
      throw new Refusal('intake-url-unclear')
    return { ...content, intakeUrl: new URL(address).href }
  })

const MOST_APPLICATIONS = 1000

/** Null: any number. @throws Refusal 'limit-unclear' */
export const setLimit = (limit: number | null): Edit =>
  editContent('limit', (content) => {
    const sound = limit === null || (Number.isInteger(limit) && limit >= 1 && limit <= MOST_APPLICATIONS)
    if (!sound) throw new Refusal('limit-unclear', { most: MOST_APPLICATIONS })
    return { ...content, applicationsPerOrganization: limit }
  })

export const setForm = (form: FormKey): Edit => editContent('form', (content) => ({ ...content, form }))
