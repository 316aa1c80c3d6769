import { dayAndMonth, time, weekday, year } from '../language/dates.ts'
import { money } from '../language/format.ts'
import { type Locale, type Localized, pick } from '../language/locale.ts'
import { type Kind, kindShortName, regionNames } from '../language/reference.ts'
import { t } from '../language/translate.ts'
import { type CardBlock, type CardWords, cardPicture } from './card-picture.ts'
import { oneLine, printable } from './printable.ts'
import { draw, type Picture, picturesAvailable } from './renderer.ts'

/** What an announcement tells of a competition. */
export type CardNews = 'published' | 'changed' | 'cancelled' | 'results'

/** A competition as its picture shows it. */
export interface CompetitionCard {
  news: CardNews
  kind: Kind
  title: Localized
  customer: Localized
  /** Two-digit KATO codes, or `KZ`. */
  regions: readonly string[]
  /** The sum of all lots in tenge; null when none is named. */
  amount: number | null
  /** How many lots; 0 when there is nothing to say. */
  lots: number
  deadline: Date
  /** The deadline before the change, when it is the deadline that changed. */
  previousDeadline?: Date | undefined
  resultsAt?: Date | undefined
}

/** Dark enough for white letters (WCAG AA), light enough not to mourn. */
const COLOURS = {
  published: { accent: '#0b6f6b', deep: '#07504f', ornament: '#bfe6dc' },
  changed: { accent: '#b35c00', deep: '#8a4300', ornament: '#ffe0b0' },
  cancelled: { accent: '#84504e', deep: '#5f3b3b', ornament: '#e6d0cc' },
  results: { accent: '#1d4f91', deep: '#12356b', ornament: '#ecc566' },
}

/**
 * The picture of an announcement: PNG, 1200 × 630 as sites share it, legible at a phone's 360. Undefined where
 * pictures cannot be drawn. The same data give the same bytes; `now` only says whether the deadline has passed.
 */
export async function competitionCard(
  card: CompetitionCard,
  reader: { locale: Locale; now: Date },
): Promise<Uint8Array | undefined> {
  return picturesAvailable() ? draw(await competitionPicture(card, reader)) : undefined
}

/** The same before it is drawn. */
export function competitionPicture(
  card: CompetitionCard,
  { locale, now }: { locale: Locale; now: Date },
): Promise<Picture> {
  const clean = printable(card)
  return cardPicture(wordsOf(clean, locale, now), COLOURS[clean.news])
}

function wordsOf(card: CompetitionCard, locale: Locale, now: Date): CardWords {
  return {
    news: newsText(card, locale),
    kind: kindShortName(locale, card.kind),
    service: t(locale, 'site-name'),
    title: running(pick(card.title, locale)),
    customer: running(pick(card.customer, locale)),
    regions: regionNames(locale, card.regions),
    deadline: deadlineBlock(card, locale, now),
    amount: amountBlock(card, locale),
  }
}

/** A moved deadline is the news itself. */
function newsText({ news, deadline, previousDeadline: before }: CompetitionCard, locale: Locale): string {
  if (news !== 'changed' || !before) return t(locale, `paper-card-${news}`)
  return t(locale, deadline > before ? 'paper-card-extended' : 'paper-card-moved')
}

function deadlineBlock(card: CompetitionCard, locale: Locale, now: Date): CardBlock {
  const { news, deadline, resultsAt = now } = card
  if (news === 'results')
    return {
      label: t(locale, 'paper-card-results-day'),
      value: dayAndMonth(locale, resultsAt),
      detail: t(locale, 'paper-card-day', calendarDay(locale, resultsAt)),
    }
  const before = news === 'changed' ? card.previousDeadline : undefined
  const label =
    news === 'cancelled' ? 'stopped' : before ? 'new-deadline' : deadline > now ? 'deadline' : 'closed'
  return {
    label: t(locale, `paper-card-${label}`),
    former: before && when(locale, before),
    value: when(locale, deadline),
    struck: news === 'cancelled',
    detail: t(locale, 'paper-card-moment', calendarDay(locale, deadline)),
  }
}

function amountBlock({ news, amount, lots }: CompetitionCard, locale: Locale): CardBlock | undefined {
  if (news === 'cancelled') return undefined
  const count = lots > 0 ? t(locale, 'paper-card-lots', { count: lots }) : undefined
  if (amount !== null)
    return { label: t(locale, 'paper-card-amount'), value: money(locale, amount), detail: count }
  return count ? { label: '', value: count } : undefined
}

const calendarDay = (locale: Locale, at: Date) => ({ weekday: weekday(locale, at), year: year(at) })

const when = (locale: Locale, at: Date): string =>
  t(locale, 'paper-card-when', { day: dayAndMonth(locale, at), time: time(at) })

/** Set as one text in which a word of one or two letters does not hang at a line's end. */
const running = (text: string): string => oneLine(text).replace(/(?<![^ («"])(\p{L}{1,2}) /gu, '$1\u00A0')
