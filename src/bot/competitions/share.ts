import { eq } from 'drizzle-orm'
import type { InlineQueryResult } from 'grammy/types'
import { getCompetition } from '../../core/competitions/get-competition.ts'
import { type CompetitionSummary, listCompetitions } from '../../core/competitions/list-competitions.ts'
import { people } from '../../database/schema/index.ts'
import { moment, shortDate } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { guessLocale, type Locale, pick } from '../../language/locale.ts'
import { regionNames } from '../../language/reference.ts'
import { markup, t } from '../../language/translate.ts'
import type { BotParts } from '../bot-parts.ts'
import type { BotContext } from '../context.ts'
import { competitionPayload } from '../home/link.ts'
import { clip } from '../ui/paging.ts'

/** Results in one answer; Telegram takes 50. */
const PAGE = 20
const CACHE_SECONDS = 30

type Shared = Pick<
  CompetitionSummary,
  'id' | 'code' | 'title' | 'customer' | 'deadline' | 'regions' | 'amount'
>

/** Inline queries: open competitions that match the words, each with a link that opens it in the bot (Bot API, inline mode). */
export function shareCompetition({ db, clock }: BotParts) {
  return async (ctx: BotContext): Promise<void> => {
    const { inlineQuery } = ctx
    if (!inlineQuery) return
    const { from } = inlineQuery
    const [known] = await db
      .select({ locale: people.locale })
      .from(people)
      .where(eq(people.telegramId, from.id))
    const locale = known?.locale ?? guessLocale(from.language_code)
    const offset = Number.parseInt(inlineQuery.offset, 10) || 0
    const found = await find(db, clock.now(), inlineQuery.query, offset)
    const results = found.map((item) => article(locale, ctx.me.username, item))
    await ctx.answerInlineQuery(results, {
      cache_time: CACHE_SECONDS,
      is_personal: true,
      next_offset: found.length === PAGE ? String(offset + PAGE) : '',
    })
  }
}

/** `c_<code>`, which the share button gives, is that one competition, open or not. */
async function find(db: BotParts['db'], now: Date, query: string, offset: number): Promise<Shared[]> {
  const [, code] = query.trim().match(/^c_([a-z0-9-]+)$/) ?? []
  const one = code ? await getCompetition(db, { code }) : undefined
  if (one) return [{ ...one, amount: one.lots.reduce((sum, { amount }) => sum + (amount ?? 0), 0) || null }]
  const { items } = await listCompetitions(db, { state: 'open', query, now, limit: PAGE, offset })
  return items
}

function article(locale: Locale, bot: string, item: Shared): InlineQueryResult {
  const title = pick(item.title, locale)
  const link = `https://t.me/${bot}?start=${competitionPayload(item.code)}`
  const deadline = moment(locale, item.deadline)
  const amount = item.amount === null ? '' : money(locale, item.amount)
  return {
    type: 'article',
    id: String(item.id),
    title: clip(title, 100),
    description: [shortDate(item.deadline), regionNames(locale, item.regions), amount]
      .filter(Boolean)
      .join(' · '),
    input_message_content: {
      message_text: markup(locale, 'competition-shared', {
        title,
        customer: pick(item.customer, locale),
        deadline,
      }),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    reply_markup: { inline_keyboard: [[{ text: t(locale, 'competition-open-button'), url: link }]] },
  }
}
