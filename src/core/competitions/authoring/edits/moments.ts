import { SETTABLE_MILESTONES, type SettableMilestone } from '../../../../database/schema/index.ts'
import { Refusal } from '../../../errors.ts'
import type { CompetitionContent } from '../../file/content.ts'
import { dateFaults } from '../content-faults.ts'
import { type Edit, editContent } from './edit.ts'

/** Moments that are chosen by day and hour: two of the competition itself, and its milestones. */
export const MOMENTS = ['deadline', 'opens', ...SETTABLE_MILESTONES] as const
export type MomentName = (typeof MOMENTS)[number]

export const isMoment = (name: string): name is MomentName => MOMENTS.some((one) => one === name)

const isMilestone = (name: MomentName): name is SettableMilestone => name !== 'deadline' && name !== 'opens'

export const fieldOfMoment = (name: MomentName): 'deadline' | 'opens' | 'milestones' =>
  isMilestone(name) ? 'milestones' : name

export function momentIn(content: CompetitionContent, name: MomentName): Date | undefined {
  if (!isMilestone(name)) return content[name]
  const at = content.milestones[name]
  return at === undefined ? undefined : new Date(at)
}

/** @throws Refusal 'moment-past', 'moment-order' */
export const setMoment = (name: MomentName, at: Date, now: Date): Edit =>
  editContent(fieldOfMoment(name), (content) => {
    if (name === 'deadline' && at <= now) throw new Refusal('moment-past')
    const after = withMoment(content, name, at)
    const known = new Set(dateFaults(content, now).map(({ reason, path }) => `${reason} ${path}`))
    const fault = dateFaults(after, now).find(({ reason, path }) => !known.has(`${reason} ${path}`))
    if (fault) throw new Refusal('moment-order')
    return after
  })

/** Takes a moment out again; the deadline stays. */
export const clearMoment = (name: Exclude<MomentName, 'deadline'>): Edit =>
  editContent(fieldOfMoment(name), (content) => withMoment(content, name, undefined))

function withMoment(content: CompetitionContent, name: MomentName, at: Date | undefined): CompetitionContent {
  if (name === 'deadline') return { ...content, deadline: at ?? content.deadline }
  if (name === 'opens') return { ...content, opens: at }
  const { [name]: _, ...others } = content.milestones
  const milestones = at ? { ...others, [name]: at.toISOString() } : others
  return { ...content, milestones }
}
