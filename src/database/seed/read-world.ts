import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type CheckedFile, checkCompetitionFile } from '../../core/competitions/file/check.ts'
import { faultText } from '../../core/competitions/file/fault.ts'
import type { Locale, Localized } from '../../language/locale.ts'
import type { StaffRole } from '../schema/index.ts'

/** A person of the invented world (people.yaml). */
export interface WorldPerson {
  telegramId: number
  name: string
  username?: string
  /** Absent: has not met the bot yet. */
  locale?: Locale
  subscription?: { regions?: string[]; spheres?: string[]; themes?: string[]; kinds?: string[] }
  /** Answers of the profile they own, by field. */
  organization?: Record<string, string | number>
  /** At the staff's desk, everywhere. */
  roles?: StaffRole[]
}

/** A question and its answer (clarifications.yaml); moments as in a competition file. */
export interface WorldClarification {
  competition: string
  askedBy: number
  asked: string
  question: string
  answered: string
  answer: Localized
}

/** The opening of a competition whose deadline has passed (openings.yaml); moments as in a competition file. */
export interface WorldOpening {
  competition: string
  opened: string
  lots: {
    lot: number
    withdrawn?: number
    late?: number
    applicants: { name: Localized; bin: string; region: string; address: string; submitted: string }[]
  }[]
}

const folder = new URL('./', import.meta.url)

/** Every competition of the world; relative moments count from `now`. @throws Error at a faulty file */
export function readWorld(now: Date): CheckedFile[] {
  const world = new URL('world/', folder)
  return readdirSync(world)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readCompetition(fileURLToPath(new URL(name, world)), now))
}

function readCompetition(path: string, now: Date): CheckedFile {
  const checked = checkCompetitionFile(readFileSync(path), path, now, { past: true })
  if ('faults' in checked)
    throw new Error(`${path}: ${checked.faults.map((fault) => faultText('en', fault)).join('; ')}`)
  return checked
}

export const worldPeople = (): WorldPerson[] => readYaml('people.yaml')
export const worldOpenings = (): WorldOpening[] => readYaml('openings.yaml')
export const worldClarifications = (): WorldClarification[] => readYaml('clarifications.yaml')

const readYaml = (name: string) => parse(readFileSync(new URL(name, folder), 'utf8'))
