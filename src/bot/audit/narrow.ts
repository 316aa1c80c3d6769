import { authorName } from '../../core/audit/entry-words.ts'
import { EVENT_GROUPS } from '../../core/audit/journal-filter.ts'
import { journalAuthors } from '../../core/audit/read-journal.ts'
import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { mustCan } from '../../core/staff/can.ts'
import { pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { ASKED, type Asked, askedAddress } from './asked.ts'
import { journalScreen } from './journal.ts'

const PAGE = 8

/** Whose deeds: members of staff by name, or the service's own. */
export const auditWho = screen('auditwho', ASKED, {
  async open(visit, asked): Promise<View> {
    const { db, locale, outside } = visit
    const authors = await journalAuthors(db, actorOf(visit), { staffIds: outside.staffIds })
    const { items, ...place } = pageOf(authors, asked.page ?? 1, PAGE)
    const to = (who: number | undefined) => chosen({ ...asked, who })
    return {
      html: markup(locale, 'audit-who'),
      buttons: [
        ...items.map((author) => [{ text: clip(authorName(locale, author), 40), data: to(author.id) }]),
        pagerRow(locale, place, (page) => askedAddress('auditwho', { ...asked, page })),
        [{ text: t(locale, 'audit-service-button'), data: to(0) }],
        anyRow(visit, to(undefined)),
        back(visit, asked),
      ],
    }
  },
})

/** Which competition. */
export const auditCompetition = screen('auditcomp', ASKED, {
  async open(visit, asked): Promise<View> {
    const { db, locale, now } = visit
    mustCan(actorOf(visit), 'readAudit')
    const { page = 1 } = asked
    const offset = Math.max(0, page - 1) * PAGE
    const { items, total } = await listCompetitions(db, { state: 'any', now, limit: PAGE, offset })
    const pages = Math.max(1, Math.ceil(total / PAGE))
    const to = (comp: number | undefined) => chosen({ ...asked, comp })
    return {
      html: markup(locale, 'audit-competition'),
      buttons: [
        ...items.map(({ id, title }) => [{ text: clip(pick(title, locale), 40), data: to(id) }]),
        pagerRow(locale, { page, pages }, (at) => askedAddress('auditcomp', { ...asked, page: at })),
        anyRow(visit, to(undefined)),
        back(visit, asked),
      ],
    }
  },
})

/** What kind of deed. */
export const auditKind = screen('auditkind', ASKED, {
  async open(visit, asked): Promise<View> {
    const { locale } = visit
    mustCan(actorOf(visit), 'readAudit')
    const buttons = EVENT_GROUPS.map((kind) => ({
      text: lookUp(locale, `audit-kind-${kind}`),
      data: chosen({ ...asked, kind }),
    }))
    return {
      html: markup(locale, 'audit-kind'),
      buttons: [
        ...rowsOf(buttons, 2),
        anyRow(visit, chosen({ ...asked, kind: undefined })),
        back(visit, asked),
      ],
    }
  },
})

const DAYS = [1, 7, 30, 365]

/** When: the last days, or a time as it is written. */
export const auditWhen = screen('auditwhen', ASKED, {
  async open(visit, asked): Promise<View> {
    const { locale } = visit
    mustCan(actorOf(visit), 'readAudit')
    const buttons = DAYS.map((days) => ({
      text: t(locale, 'audit-days-button', { days }),
      data: chosen({ ...asked, when: String(days) }),
    }))
    return {
      html: markup(locale, 'audit-when'),
      buttons: [
        ...rowsOf(buttons, 2),
        anyRow(visit, chosen({ ...asked, when: undefined })),
        back(visit, asked),
      ],
    }
  },
  receive: (visit, asked, sent) => journalScreen.receive!(visit, asked, sent),
})

const chosen = (asked: Asked) => askedAddress('audit', { ...asked, page: undefined })

const anyRow = ({ locale }: Visit, data: string): Button[] => [{ text: t(locale, 'audit-any-button'), data }]

const back = ({ locale }: Visit, asked: Asked): Button[] => [
  backButton(locale, askedAddress('audit', { ...asked, page: undefined })),
]
