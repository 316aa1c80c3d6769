import type { Competition } from '../../core/competitions/get-competition.ts'
import { competitionState } from '../../core/competitions/state.ts'
import { date, moment, shortMoment, telegramTime, timeLeft } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { isSphere, kindName, regionNames, sphereName } from '../../language/reference.ts'
import { themeName } from '../../language/themes.ts'
import { escapeHtml, markup, raw } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import type { Visit } from '../ui/visit.ts'
import { lotLines } from './lots.ts'
import type { Standing } from './standing.ts'

/** Telegram takes 4096 characters; markup not counted, so this leaves room. */
const LENGTH = 3900
/** More lots than this have a screen of their own. */
export const LOTS_ON_CARD = 3
const SHORTENED = 500

export interface CardText {
  html: string
  /** The summary and the needs are cut: compmore tells them in full. */
  cut: boolean
}

/** The card in Telegram HTML, cut where one message cannot hold it. */
export function cardText(
  visit: Visit,
  competition: Competition,
  standing: Standing,
  reader: Locale,
): CardText {
  const whole = blocks(visit, competition, standing, reader, Number.POSITIVE_INFINITY)
  if (whole.length <= LENGTH) return { html: whole, cut: false }
  return { html: blocks(visit, competition, standing, reader, SHORTENED), cut: true }
}

function blocks(
  visit: Visit,
  competition: Competition,
  standing: Standing,
  reader: Locale,
  most: number,
): string {
  const { locale } = visit
  const summary = clip(pick(competition.summary, reader), most)
  return [
    [
      markup(locale, 'competition-title', { title: pick(competition.title, reader) }),
      markup(locale, 'competition-kind', { kind: kindName(locale, competition.kind) }),
      customerLine(locale, competition, reader),
      markup(locale, 'competition-region', { regions: regionNames(locale, competition.regions) }),
      ...sphereLine(locale, competition),
    ].join('\n'),
    deadlineText(visit, competition),
    escapeHtml(summary),
    lotsText(locale, competition, reader),
    needsText(locale, competition, reader, most),
    intakeText(locale, competition, reader),
    ...(standing.answered > 0 ? [markup(locale, 'competition-answered', { count: standing.answered })] : []),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

/** The social order has a customer, grants and awards an organizer. */
function customerLine(locale: Locale, { kind, customer }: Competition, reader: Locale): string {
  const name = { customer: pick(customer, reader) }
  return kind === 'social-order'
    ? markup(locale, 'competition-customer', name)
    : markup(locale, 'competition-organizer', name)
}

function sphereLine(locale: Locale, { spheres, themes }: Competition): string[] {
  const names = spheres.filter(isSphere).map((sphere) => sphereName(locale, sphere))
  return [
    ...(names.length > 0
      ? [markup(locale, 'competition-sphere', { spheres: clip(names.join('; '), 300) })]
      : []),
    ...(themes.length > 0
      ? [
          markup(locale, 'competition-themes', {
            themes: themes.map((tag) => themeName(locale, tag)).join(', '),
          }),
        ]
      : []),
  ]
}

/** Weekday, date, hour, whose hour it is, time left, and the moment as the reader's own app shows it. */
function deadlineText({ locale, now }: Visit, competition: Competition): string {
  const { deadline, opensAt, resultsAt } = competition
  const until = { moment: moment(locale, deadline) }
  switch (competitionState(competition, now)) {
    case 'open':
      return markup(locale, 'competition-deadline-open', {
        ...until,
        left: timeLeft(locale, now, deadline),
        yours: raw(telegramTime(deadline, shortMoment(deadline))),
      })
    case 'upcoming':
      return markup(locale, 'competition-deadline-upcoming', {
        ...until,
        opens: moment(locale, opensAt ?? deadline),
      })
    case 'results':
      return markup(locale, 'competition-deadline-results', {
        ...until,
        day: date(locale, resultsAt ?? deadline),
      })
    case 'cancelled':
      return markup(locale, 'competition-deadline-cancelled')
    case 'archive':
      return markup(locale, 'competition-deadline-archive', { day: date(locale, deadline) })
    default:
      return markup(locale, 'competition-deadline-closed', until)
  }
}

function lotsText(locale: Locale, { lots }: Competition, reader: Locale): string {
  if (lots.length <= LOTS_ON_CARD) {
    const head = markup(locale, 'competition-lots', { count: lots.length })
    return [head, ...lots.map((lot) => lotLines(locale, lot, reader))].join('\n')
  }
  const amount = lots.reduce((sum, lot) => sum + (lot.amount ?? 0), 0)
  return amount > 0
    ? markup(locale, 'competition-lots-total', { count: lots.length, amount: money(locale, amount) })
    : markup(locale, 'competition-lots', { count: lots.length })
}

function needsText(locale: Locale, { needs }: Competition, reader: Locale, most: number): string {
  if (needs.length === 0) return ''
  const lines = needs.map((need) => `• ${pick(need, reader)}`)
  return markup(locale, 'competition-needs', { needs: clip(lines.join('\n'), most) })
}

/** Where an application is received, in plain words. */
function intakeText(locale: Locale, { intake, intakePlace, archive }: Competition, reader: Locale): string {
  if (archive) return ''
  if (intake === 'here') return markup(locale, 'competition-intake-here')
  const place = intakePlace ? pick(intakePlace, reader) : ''
  return place
    ? markup(locale, 'competition-intake-elsewhere', { place })
    : markup(locale, 'competition-intake-elsewhere-unnamed')
}
