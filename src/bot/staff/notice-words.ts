import { getCompetition } from '../../core/competitions/get-competition.ts'
import { AUDIENCE_LISTS, type AudienceList } from '../../core/notices/choose-audience.ts'
import type { NoticeCount } from '../../core/notices/count-audience.ts'
import type { Notice } from '../../core/notices/notice.ts'
import type { Db } from '../../database/client.ts'
import type { NoticeAudience } from '../../database/schema/index.ts'
import { listOr } from '../../language/format.ts'
import { plainText } from '../../language/html.ts'
import { isLocale, LOCALE_NAMES, type Locale, pick } from '../../language/locale.ts'
import { isRegion, isSphere, regionShortName, sphereShortName } from '../../language/reference.ts'
import { themeName } from '../../language/themes.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'

const TITLE = 40

/** The first words of a notice. */
export function titleOf(locale: Locale, { id, text }: Notice, length = TITLE): string {
  const words = plainText(text.kk || text.ru || '').replace(/\s+/g, ' ')
  return words ? clip(words, length) : t(locale, 'notice-untitled', { id: String(id) })
}

export function valueName(locale: Locale, list: AudienceList, value: string): string {
  if (list === 'locales') return isLocale(value) ? LOCALE_NAMES[value] : value
  if (list === 'regions') return isRegion(value) ? regionShortName(locale, value) : value
  if (list === 'spheres') return isSphere(value) ? sphereShortName(locale, value) : value
  return themeName(locale, value)
}

interface Reading {
  db: Db
  locale: Locale
}

/** Whom a notice is for, in words. */
export async function audienceText(reading: Reading, audience: NoticeAudience): Promise<string> {
  const { locale } = reading
  const { applicants, corrects } = audience
  if (corrects !== undefined) return markup(locale, 'notice-for', { whom: t(locale, 'notice-for-corrects') })
  const whom = applicants ? await applicantsText(reading, applicants) : wishesText(locale, audience)
  return markup(locale, 'notice-for', { whom })
}

function wishesText(locale: Locale, audience: NoticeAudience): string {
  const lists = AUDIENCE_LISTS.filter((list) => audience[list]?.length).map((list) => {
    const names = audience[list]!.map((value) => valueName(locale, list, value))
    return `${lookUp(locale, `notice-by-${list}.short`)} – ${clip(listOr(locale, names), 300)}`
  })
  const people = lists.length > 0 ? lists.join('; ') : t(locale, 'notice-for-everybody')
  return audience.chats === false ? `${people}; ${t(locale, 'notice-for-no-chats')}` : people
}

async function applicantsText(
  { db, locale }: Reading,
  { competitionId, lotId, which }: NonNullable<NoticeAudience['applicants']>,
): Promise<string> {
  const competition = await getCompetition(db, { id: competitionId })
  const lot = competition?.lots.find(({ id }) => id === lotId)
  const title = competition ? clip(pick(competition.title, locale), 200) : ''
  const who = lookUp(locale, `notice-which-${which}`)
  return [
    `${who}: «${title}»`,
    ...(lot
      ? [t(locale, 'notice-lot', { number: String(lot.number), theme: clip(pick(lot.theme, locale), 100) })]
      : []),
  ].join(', ')
}

/** How many that is, as far as staff may know. */
export function countText(locale: Locale, { total, split }: NoticeCount): string {
  if (total === 'few') return markup(locale, 'notice-count-few')
  if (!split) return markup(locale, 'notice-count-sealed', { total })
  const { chats, ...languages } = split
  const count = markup(locale, 'notice-audience', { total, ...languages })
  return chats > 0 ? `${count}\n${markup(locale, 'notice-count-chats', { chats })}` : count
}
