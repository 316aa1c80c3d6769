import { getCompetition } from '../../core/competitions/get-competition.ts'
import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { Refusal } from '../../core/errors.ts'
import { chooseApplicants } from '../../core/notices/choose-audience.ts'
import { getNotice } from '../../core/notices/notice.ts'
import type { NoticeAudience } from '../../database/schema/index.ts'
import { pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { whomText } from './notice-views.ts'

const PAGE = 8
const WHICH = ['drafts', 'submitted', 'all'] as const
type Applicants = NonNullable<NoticeAudience['applicants']>

/** The competition whose applicants are meant. */
export const noticeCompetition = screen(
  'noticecomp',
  { id: 'number', page: 'number?' },
  { open: (visit, { id, page = 1 }) => competitionsView(visit, id, Math.max(1, page)) },
)

/** Those who began, those who submitted, or both; of a competition or of one lot. */
export const noticeApplicants = action(
  'noticeappl',
  { id: 'number', competition: 'number', which: 'string', lot: 'number?' },
  {
    async open(visit, { id, competition, which, lot }) {
      const applicants: Applicants = {
        competitionId: competition,
        which: WHICH.find((one) => one === which) ?? 'all',
        ...(lot !== undefined && { lotId: lot }),
      }
      const { db, now } = visit
      await chooseApplicants(db, actorOf(visit), { noticeId: id, applicants, now })
      return applicantsView(visit, id, applicants)
    },
  },
)

async function competitionsView(visit: Visit, id: number, page: number): Promise<View> {
  const { db, locale, now } = visit
  await getNotice(db, actorOf(visit), id)
  const offset = (page - 1) * PAGE
  const { items, total } = await listCompetitions(db, { state: 'any', now, limit: PAGE, offset })
  return {
    html: total > 0 ? markup(locale, 'notice-competition') : markup(locale, 'notice-competition.none'),
    buttons: [
      ...items.map(({ id: competition, title }) => [
        {
          text: clip(pick(title, locale), 50),
          data: noticeApplicants.at({ id, competition, which: 'all' }),
        },
      ]),
      pagerRow(locale, { page, pages: Math.ceil(total / PAGE) }, (to) =>
        noticeCompetition.at({ id, page: to }),
      ),
      [backButton(locale, `noticefor:${id}`)],
    ],
  }
}

async function applicantsView(visit: Visit, id: number, chosen: Applicants): Promise<View> {
  const { db, locale } = visit
  const { competitionId: competition, lotId: lot, which } = chosen
  const found = await getCompetition(db, { id: competition })
  if (!found) throw new Refusal('not-found')
  const button = (on: boolean, text: string, at: { which: string; lot?: number | undefined }): Button[] => [
    {
      text: on ? `✓ ${text}` : text,
      data: noticeApplicants.at({
        id,
        competition,
        which: at.which,
        ...(at.lot !== undefined && { lot: at.lot }),
      }),
    },
  ]
  const lots = found.lots.length > 1 ? found.lots : []
  return {
    place: `noticefor:${id}`,
    html: [
      markup(locale, 'notice-applicants'),
      await whomText(visit, await getNotice(db, actorOf(visit), id)),
    ].join('\n\n'),
    buttons: [
      ...WHICH.map((one) =>
        button(one === which, lookUp(locale, `notice-which-${one}.short`), { which: one, lot }),
      ),
      ...(lots.length > 0 ? [button(lot === undefined, t(locale, 'notice-all-lots-button'), { which })] : []),
      ...lots.map(({ id: lotId, number, theme }) => {
        const name = t(locale, 'notice-lot', { number: String(number), theme: clip(pick(theme, locale), 40) })
        return button(lotId === lot, name, { which, lot: lotId })
      }),
      [{ text: t(locale, 'ui-done-button'), data: `notice:${id}`, style: 'primary' }],
      [backButton(locale, `noticecomp:${id}`)],
    ],
  }
}
