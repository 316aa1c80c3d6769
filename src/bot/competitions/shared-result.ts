import type { InlineQueryResult, InlineQueryResultCachedPhoto } from 'grammy/types'
import type { CompetitionSummary } from '../../core/competitions/list-competitions.ts'
import { date, moment, shortDate } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { regionNames } from '../../language/reference.ts'
import { markup, t } from '../../language/translate.ts'
import { deepLink, sharedPayload } from '../home/link.ts'
import { clip } from '../ui/paging.ts'

export type Shared = Pick<
  CompetitionSummary,
  'id' | 'code' | 'title' | 'customer' | 'deadline' | 'regions' | 'amount' | 'state' | 'resultsAt'
>

interface Reading {
  locale: Locale
  bot: string
}

/** A competition to be put into any chat, as text. */
export const articleOf = (reading: Reading, item: Shared): InlineQueryResult => ({
  type: 'article',
  ...sharedParts(reading, item),
  input_message_content: {
    message_text: sharedText(reading.locale, item),
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
  },
})

/** The same with its picture. */
export const photoOf = (reading: Reading, item: Shared, fileId: string): InlineQueryResultCachedPhoto => ({
  type: 'photo',
  photo_file_id: fileId,
  ...sharedParts(reading, item),
  caption: sharedText(reading.locale, item),
  parse_mode: 'HTML',
})

function sharedParts({ locale, bot }: Reading, { id, code, title, deadline, regions, amount }: Shared) {
  const sum = amount === null ? '' : money(locale, amount)
  const url = deepLink(bot, sharedPayload(code))
  return {
    id: String(id),
    title: clip(pick(title, locale), 100),
    description: [shortDate(deadline), regionNames(locale, regions), sum].filter(Boolean).join(' · '),
    reply_markup: { inline_keyboard: [[{ text: t(locale, 'competition-open-button'), url }]] },
  }
}

/** Within the 1024 characters of a caption. */
function sharedText(locale: Locale, item: Shared): string {
  const title = clip(pick(item.title, locale), 300)
  const customer = clip(pick(item.customer, locale), 200)
  return [markup(locale, 'competition-shared', { title, customer }), untilText(locale, item)].join('\n')
}

function untilText(locale: Locale, { state, deadline, resultsAt }: Shared): string {
  const until = moment(locale, deadline)
  switch (state) {
    case 'cancelled':
      return markup(locale, 'competition-deadline-cancelled')
    case 'results':
      return markup(locale, 'competition-deadline-results', {
        moment: until,
        day: date(locale, resultsAt ?? deadline),
      })
    case 'open':
    case 'upcoming':
      return markup(locale, 'competition-shared-deadline', { deadline: until })
    default:
      return markup(locale, 'competition-deadline-closed', { moment: until })
  }
}
