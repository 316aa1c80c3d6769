import { Refusal } from '../../core/errors.ts'
import { type Appeal, getAppeal } from '../../core/results/appeal.ts'
import type { Db } from '../../database/client.ts'
import { date } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { stateText } from '../results/appeal-text.ts'
import { homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { idIn, type Write } from './letter.ts'

/** A complaint: to staff that there is one, or none any more; to the applicant how it was decided. */
export const writeAppeal: Write = async ({ db }, notification) => {
  const appeal = await find(db, idIn(notification, 'appealId'))
  if (!appeal) return undefined
  const { locale, data } = notification
  const { row, competition, own, state, terms } = appeal
  const what = { title: clip(pick(competition.title, locale), 300), lot: own.lot.number }
  if (data.about === 'filed') {
    if (state !== 'filed') return undefined
    const day = date(locale, terms.toDecide.day)
    return {
      html: markup(locale, 'appeal-told-filed', { ...what, day }),
      buttons: openButton(locale, `appealof:${row.id}`),
    }
  }
  if (data.about === 'withdrawn')
    return { html: markup(locale, 'appeal-told-withdrawn', what), buttons: [[homeButton(locale)]] }
  return {
    html: [markup(locale, 'appeal-told-decided', what), ...decided(locale, appeal)].join('\n\n'),
    buttons: openButton(locale, `appeal:${row.submissionId}`),
  }
}

const decided = (locale: Locale, appeal: Appeal): string[] => [stateText(locale, appeal)]

const openButton = (locale: Locale, data: string) => [
  [{ text: t(locale, 'appeal-open-button'), data, style: 'primary' as const }],
  [homeButton(locale)],
]

async function find(db: Db, id: number): Promise<Appeal | undefined> {
  try {
    return await getAppeal(db, id)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
