import { eq } from 'drizzle-orm'
import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { competitionState } from '../../core/competitions/state.ts'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'
import { guessLocale, type Locale } from '../../language/locale.ts'
import type { BotParts } from '../bot-parts.ts'
import type { BotContext } from '../context.ts'
import { knownCard } from '../notifications/announcement-card.ts'
import { articleOf, photoOf, type Shared } from './shared-result.ts'

/** Results in one answer; Telegram takes 50. */
const PAGE = 20
const CACHE_SECONDS = 30

/** Inline queries: open competitions that match the words, each with a link that opens it in the bot (Bot API, inline mode). */
export function shareCompetition({ db, clock }: BotParts) {
  return async (ctx: BotContext): Promise<void> => {
    const { inlineQuery } = ctx
    if (!inlineQuery) return
    const reading = { locale: await localeOf(db, inlineQuery.from), now: clock.now(), bot: ctx.me.username }
    const one = await asked(db, inlineQuery.query)
    const offset = Number.parseInt(inlineQuery.offset, 10) || 0
    const found = one ? [] : await find(db, reading.now, inlineQuery.query, offset)
    const results = one ? [await resultOf(db, reading, one)] : found.map((item) => articleOf(reading, item))
    await ctx.answerInlineQuery(results, {
      cache_time: CACHE_SECONDS,
      is_personal: true,
      next_offset: found.length === PAGE ? String(offset + PAGE) : '',
    })
  }
}

async function localeOf(db: Db, from: { id: number; language_code?: string }): Promise<Locale> {
  const [known] = await db
    .select({ locale: people.locale })
    .from(people)
    .where(eq(people.telegramId, from.id))
  return known?.locale ?? guessLocale(from.language_code)
}

/** `c_<code>`, which the share button gives, is that one competition, open or not. */
async function asked(db: Db, query: string): Promise<Competition | undefined> {
  const [, code] = query.trim().match(/^c_([a-z0-9-]+)$/) ?? []
  return code ? getCompetition(db, { code }) : undefined
}

/** With its picture, once Telegram has it: only pictures sent before, or on the web, can be shared inline. */
async function resultOf(
  db: Db,
  reading: { locale: Locale; now: Date; bot: string },
  competition: Competition,
) {
  const { locale, now } = reading
  const amount = competition.lots.reduce((sum, lot) => sum + (lot.amount ?? 0), 0) || null
  const item = { ...competition, amount, state: competitionState(competition, now) }
  const fileId = await knownCard(db, competition, locale, now)
  return fileId === undefined ? articleOf(reading, item) : photoOf(reading, item, fileId)
}

async function find(db: Db, now: Date, query: string, offset: number): Promise<Shared[]> {
  const { items } = await listCompetitions(db, { state: 'open', query, now, limit: PAGE, offset })
  return items
}
