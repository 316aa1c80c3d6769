import type { OpenDraft } from '../../core/reminders/open-drafts.ts'
import type { OpenFollow } from '../../core/reminders/open-follows.ts'
import { moment, timeLeft } from '../../language/dates.ts'
import { listAnd } from '../../language/format.ts'
import { type Locale, type Localized, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'

/** Sections and tables named; the others are counted. */
const NAMED = 3

interface Manner {
  now: Date
  /** Several things are spoken of, and their buttons are told apart by numbers. */
  numbered: boolean
}

/** The drafts, those of one competition and deadline under one heading. */
export const draftTexts = (
  locale: Locale,
  drafts: readonly OpenDraft[],
  { now, numbered }: Manner,
): string[] =>
  groupsOf(drafts).map((group) =>
    [
      heading(locale, group[0]!.draft, now),
      ...group.map(({ draft, at }) => draftText(locale, draft, now, numbered ? `${at + 1}. ` : '')),
    ].join('\n'),
  )

export const followTexts = (
  locale: Locale,
  follows: readonly OpenFollow[],
  { now, numbered, after }: Manner & { after: number },
): string[] => follows.map((one, at) => heading(locale, one, now, numbered ? `${after + at + 1}. ` : ''))

interface Placed {
  draft: OpenDraft
  /** Among all that are described. */
  at: number
}

/** They come ordered by deadline and competition. */
function groupsOf(drafts: readonly OpenDraft[]): Placed[][] {
  const groups: Placed[][] = []
  for (const [at, draft] of drafts.entries()) {
    const last = groups.at(-1)?.at(-1)?.draft
    const same =
      last?.competitionId === draft.competitionId && last.deadline.getTime() === draft.deadline.getTime()
    if (same) groups.at(-1)!.push({ draft, at })
    else groups.push([{ draft, at }])
  }
  return groups
}

function heading(
  locale: Locale,
  { competition, deadline }: { competition: Localized; deadline: Date },
  now: Date,
  number = '',
): string {
  return [
    markup(locale, 'reminder-title', { title: `${number}${clip(pick(competition, locale), 150)}` }),
    markup(locale, 'reminder-deadline', {
      moment: moment(locale, deadline),
      left: timeLeft(locale, onTime(now, deadline), deadline),
    }),
  ].join('\n')
}

const MINUTE = 60_000
const STEP = 5 * MINUTE
/** From the moment a reminder comes due until it is read: a sweep, the queue, the network. */
const UNDER_WAY = 2 * MINUTE

/** A reminder for "an hour before" says an hour, though some seconds have passed; when it is exactly stands beside it. */
function onTime(now: Date, deadline: Date): Date {
  const left = deadline.getTime() - now.getTime()
  const meant = Math.ceil(left / STEP) * STEP
  return meant - left <= UNDER_WAY ? new Date(deadline.getTime() - meant) : now
}

function draftText(locale: Locale, draft: OpenDraft, now: Date, number: string): string {
  const { lot } = draft
  const theme = clip(pick(lot.theme, locale), 100)
  return [
    `${number}${markup(locale, 'reminder-lot', { number: String(lot.number), theme })}`,
    ...leftToDo(locale, draft, now),
  ].join('\n')
}

function leftToDo(
  locale: Locale,
  { missing, left, minutes, intake, deadline }: OpenDraft,
  now: Date,
): string[] {
  if (missing === 0) {
    return [
      intake === 'here'
        ? markup(locale, 'reminder-only-submit')
        : markup(locale, 'reminder-only-file-elsewhere'),
    ]
  }
  const names = left.slice(0, NAMED).map((name) => `«${clip(pick(name, locale), 60)}»`)
  const more = left.length - names.length
  const tight = now.getTime() + minutes * 60_000 > deadline.getTime()
  return [
    markup(locale, 'reminder-missing', {
      count: missing,
      names: more > 0 ? names.join(', ') : listAnd(locale, names),
      more,
      time: duration(locale, minutes),
    }),
    ...(tight ? [markup(locale, 'reminder-tight')] : []),
  ]
}

function duration(locale: Locale, minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return t(locale, 'reminder-minutes', { minutes })
  return rest === 0
    ? t(locale, 'reminder-hours', { hours })
    : t(locale, 'reminder-hours-minutes', { hours, minutes: rest })
}
