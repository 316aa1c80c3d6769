import { getCompetition } from '../../core/competitions/get-competition.ts'
import { moment } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import { idIn, type Write } from './letter.ts'

/** To staff: a competition lost more of its last day to an outage than was given back by itself. */
export const writeOutage: Write = async ({ db, now }, notification) => {
  const id = idIn(notification, 'competitionId')
  const competition = await getCompetition(db, { id })
  if (!competition || competition.cancelledAt || competition.deadline <= now) return undefined
  const { locale } = notification
  return {
    html: markup(locale, 'outage-proposal', {
      title: clip(pick(competition.title, locale), 200),
      deadline: moment(locale, competition.deadline),
      lost: idIn(notification, 'lost'),
      given: idIn(notification, 'given'),
    }),
    buttons: [[{ text: t(locale, 'extension-for-all-button'), data: `compextend:${id}`, style: 'primary' }]],
  }
}
