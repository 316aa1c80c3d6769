import { eq } from 'drizzle-orm'
import { applications } from '../../database/schema/index.ts'
import type { Address } from '../ui/route.ts'
import type { Visit } from '../ui/visit.ts'

/** Screens of asking and answering: nobody wants to be led back to them. */
const OURS = /^(ask|asklist|talk|answer|questions?|q[a-z]+)(:|$)/
/** Bytes of an address that fit beside the rest of another (64 in all). */
const ROOM = 44

/** Screens whose first argument is a competition, or an application. */
const OF_COMPETITIONS = [
  'comp',
  'complots',
  'comptime',
  'compmore',
  'compdocs',
  'compresults',
  'companswers',
  'protocol',
]
const OF_APPLICATIONS = [
  ...[
    'field',
    'file',
    'swapfile',
    'line',
    'cell',
    'history',
    'moretime',
    'papers',
    'withdraw',
    'whose',
    'whosesec',
  ],
  ...['app', 'appcheck', 'appcopy', 'apppack', 'apphistory', 'applate', 'appsec', 'appsubmit'],
]

/** A place written so that it can stand in another address; a field without its revision where that is too long; '' for none. */
export function placeKept(place: Address): string {
  if (OURS.test(place)) return ''
  const [name, id, field] = place.split(':')
  const shorter = name === 'field' ? `field:${id}:${field}` : ''
  const fitting = [place, shorter].find((one) => Buffer.byteLength(one) <= ROOM) ?? ''
  return fitting.replaceAll(':', '~')
}

export const backTo = (kept: string): Address | undefined => kept.replaceAll('~', ':') || undefined

/** The competition a person has before them: its card, or a screen of their application to it. */
export async function aboutOf({ db, person }: Visit): Promise<number | undefined> {
  const [, name = '', id = ''] = person.place.match(/^([a-z]+):(\d{1,9})(?:[:\s]|$)/) ?? []
  if (OF_COMPETITIONS.includes(name)) return Number(id)
  if (!OF_APPLICATIONS.includes(name)) return undefined
  const [row] = await db
    .select({ competitionId: applications.competitionId })
    .from(applications)
    .where(eq(applications.id, Number(id)))
  return row?.competitionId
}
