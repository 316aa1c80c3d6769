import type { Db } from '../../database/client.ts'
import { record } from '../audit/record.ts'
import { readSetting, writeSetting } from '../settings.ts'
import { type Actor, mustCan } from './can.ts'

/** Where a second person has to agree. */
export interface Rules {
  /** Before a competition is published. */
  publish: boolean
  /** Before a protocol of results is released. */
  results: boolean
  /** Before a notice to more people than this; null: as the service was set up (`APPROVAL_ABOVE`). */
  noticesAbove: number | null
}

const KEY = 'rules'
const DEFAULTS: Rules = { publish: false, results: true, noticesAbove: null }

/** The rules of two persons in force. */
export async function rulesOf(db: Db): Promise<Rules> {
  return { ...DEFAULTS, ...((await readSetting(db, KEY)) as Partial<Rules> | undefined) }
}

/** Changes some of the rules; they hold from the next step on. @throws Refusal 'not-staff', 'role-needed' */
export async function setRules(db: Db, by: Actor, change: Partial<Rules>, now: Date): Promise<Rules> {
  mustCan(by, 'manageStaff')
  const before = await rulesOf(db)
  const after = { ...before, ...change }
  await writeSetting(db, KEY, after)
  await record(db, { at: now, by: by.id, event: 'rules-changed', subject: 'rules', before, after })
  return after
}
