import { getOpening, type Opening } from '../../core/opening/get-opening.ts'
import { type OwnApplication, ownApplications } from '../../core/opening/own-applications.ts'
import type { ProtocolLot } from '../../core/opening/protocol.ts'
import { exactMoment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { protocolButtons } from '../competitions/protocol.ts'
import { homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'
import { idIn, remember, type Write } from './letter.ts'

/** Lots told one by one; a competition may have many. */
const TOLD = 10

/** To applicants: how many applied, where they stand in the list and what comes next. To staff: that they may read. */
export function writeOpening(): Write {
  let read: ((id: number) => Promise<Opening | undefined>) | undefined
  return async ({ db, publicUrl }, notification) => {
    read ??= remember(5, (id) => getOpening(db, id))
    const opening = await read(idIn(notification, 'openingId'))
    if (!opening) return undefined
    const { locale, personId } = notification
    const own = personId === null ? [] : await ownApplications(db, opening, personId)
    const { competition, lots } = opening.protocol
    return {
      html: [
        markup(locale, 'opening-head', { competition: clip(pick(competition.title, locale), 300) }),
        lots
          .slice(0, TOLD)
          .map((lot) => lotLine(locale, lot))
          .join('\n'),
        ...(lots.length > TOLD ? [markup(locale, 'opening-more-lots', { count: lots.length - TOLD })] : []),
        ...own.map((one) => ownText(locale, one)),
        own.length > 0 ? nextText(locale, competition.kind) : markup(locale, 'opening-staff'),
      ].join('\n\n'),
      buttons: [
        [{ text: t(locale, 'opening-protocol-button'), data: `protocol:${opening.id}`, style: 'primary' }],
        ...protocolButtons({ locale, outside: { publicUrl } }, opening),
        own.length > 0 ? ownButtons(locale, own) : staffButtons(locale, opening),
        [homeButton(locale)],
      ],
    }
  }
}

const lotLine = (locale: Locale, { number, theme, applicants }: ProtocolLot): string =>
  markup(locale, 'opening-lot-line', {
    number,
    theme: clip(pick(theme, locale), 120),
    count: applicants.length,
  })

const ownText = (locale: Locale, { lot, place, applicant, changedSince }: OwnApplication): string =>
  [
    markup(locale, 'opening-own', {
      lot: lot.number,
      place,
      total: lot.applicants.length,
      at: exactMoment(new Date(applicant.submittedAt)),
      receipt: applicant.receipt,
    }),
    ...(changedSince ? [markup(locale, 'opening-own-changed')] : []),
  ].join('\n')

const nextText = (locale: Locale, kind: string): string =>
  kind === 'social-order' ? markup(locale, 'opening-next-order') : markup(locale, 'opening-next')

const ownButtons = (locale: Locale, own: OwnApplication[]): Button[] =>
  own.slice(0, 3).map(({ applicationId }) => ({
    text: t(locale, 'reminder-review-button'),
    data: `app:${applicationId}`,
  }))

const staffButtons = (locale: Locale, { competitionId }: Opening): Button[] => [
  { text: t(locale, 'applicants-button'), data: `applicants:${competitionId}` },
  { text: t(locale, 'review-exams-button'), data: `exam:${competitionId}` },
]
