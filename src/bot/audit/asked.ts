import { isEventGroup, type JournalFilter } from '../../core/audit/journal-filter.ts'
import { addDays, type Day, dayOf } from '../../core/calendar/astana-time.ts'
import type { Address, Args } from '../ui/route.ts'

/** What the journal is asked for, as an address carries it. `when` is a number of days, or `YYMMDD-YYMMDD`. */
export const ASKED = {
  page: 'number?',
  who: 'number?',
  comp: 'number?',
  kind: 'string?',
  when: 'string?',
} as const
export type Asked = Args<typeof ASKED>

export const filterOf = ({ who, comp, kind, when }: Asked, now: Date): JournalFilter => ({
  personId: who,
  competitionId: comp,
  group: isEventGroup(kind) ? kind : undefined,
  ...daysOf(when, now),
})

function daysOf(when: string | undefined, now: Date): { from?: Day; until?: Day } {
  const [, from, until] = /^(\d{6})-(\d{6})$/.exec(when ?? '') ?? []
  if (from && until) return { from: long(from), until: long(until) }
  return Number(when) > 0 ? { from: addDays(dayOf(now), 1 - Number(when)) } : {}
}

/** Two days as an address carries them. */
export const spanText = (from: Day, until: Day): string => `${short(from)}-${short(until)}`

const short = (day: Day): string => day.slice(2).replaceAll('-', '')
const long = (text: string): Day => `20${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4)}`

/** An address of the journal's screens that carries what is asked: `audit:2::12`. */
export const askedAddress = (name: string, { page, who, comp, kind, when }: Asked): Address =>
  [name, page, who, comp, kind, when]
    .map((part) => part ?? '')
    .join(':')
    .replace(/:+$/, '')
