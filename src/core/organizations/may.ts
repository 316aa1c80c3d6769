import type { MemberRole } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'

/** How a member stands in their organization. */
export interface Standing {
  owner: boolean
  /** What counts where they are not the owner. */
  role: MemberRole
}

const fillsIn = ({ owner, role }: Standing) => owner || role === 'editor'
const owns = ({ owner }: Standing) => owner

/** What a member may do, as sentences; everybody in the organization reads everything. Keyboards follow them, use cases enforce them. */
export const may = {
  answer: fillsIn,
  editProfile: fillsIn,
  startApplication: fillsIn,
  /** Whom a field is for: editors take it for themselves, the owner gives it to anyone. */
  takeField: fillsIn,
  assignField: owns,
  submit: owns,
  withdraw: owns,
  /** Says that an application was filed in another channel: it ends the reminders. */
  markFiled: owns,
  /** A theme for the next state social orders. */
  propose: fillsIn,
  editTeam: owns,
  handOver: owns,
} satisfies Record<string, (standing: Standing) => boolean>

export type Right = keyof typeof may

/** @throws Refusal 'viewer-only' where an editor could, 'owner-only' where only the owner can */
export function mustMay(standing: Standing, right: Right, details: Refusal['details'] = {}): void {
  if (may[right](standing)) return
  const editorCould = may[right]({ owner: false, role: 'editor' })
  throw new Refusal(editorCould ? 'viewer-only' : 'owner-only', details)
}
