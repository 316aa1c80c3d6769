import { readSpan } from '../../core/applications/form/fields/reading/span.ts'
import { authorName, eventName, subjectName } from '../../core/audit/entry-words.ts'
import { reasonOf } from '../../core/audit/plain-values.ts'
import { type Entry, readJournal } from '../../core/audit/read-journal.ts'
import { addDays, dayOf } from '../../core/calendar/astana-time.ts'
import { shortMoment } from '../../language/dates.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, homeButton, rowsOf } from '../ui/buttons.ts'
import { clip, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { ASKED, type Asked, askedAddress, filterOf, spanText } from './asked.ts'
import { askedText } from './asked-text.ts'
import { entryScreen } from './entry.ts'

const PAGE = 8

/** The journal of who did what, the newest first. A time written here narrows it. */
export const journalScreen = screen('audit', ASKED, {
  open: journalView,
  async receive(visit, asked, { text = '' }): Promise<View> {
    const when = whenIn(text, visit.now)
    if (when) return journalScreen.open(visit, { ...asked, when, page: undefined })
    const view = await journalView(visit, asked)
    return { ...view, html: `${markup(visit.locale, 'audit-when-unclear')}\n\n${view.html}` }
  },
})

/** "маусым 2026", "01.06–15.06": without a year the last such time. */
export function whenIn(text: string, now: Date): string | undefined {
  const [from, until] = readSpan(text, addDays(dayOf(now), -364))?.split('/') ?? []
  return from && until ? spanText(from, until) : undefined
}

async function journalView(visit: Visit, asked: Asked): Promise<View> {
  const { db, locale, now, outside } = visit
  const { page = 1 } = asked
  const offset = Math.max(0, page - 1) * PAGE
  const filter = filterOf(asked, now)
  const { staffIds } = outside
  const { entries, total } = await readJournal(db, actorOf(visit), {
    ...{ filter, limit: PAGE, offset, now, staffIds },
  })
  const pages = Math.max(1, Math.ceil(total / PAGE))
  if (page > pages) return journalView(visit, { ...asked, page: pages })
  const shown = entries.map((entry, at) => entryText(visit, entry, offset + at + 1))
  return {
    html: [
      markup(locale, 'audit-title', { count: total }),
      ...(await askedText(visit, filter)),
      ...(shown.length > 0 ? shown : [markup(locale, 'audit-none')]),
    ].join('\n\n'),
    buttons: [
      ...entryRows(entries, offset, { ...asked, page }),
      pagerRow(locale, { page, pages }, (to) => journalScreen.at({ ...asked, page: to })),
      ...filterRows(visit, asked),
      [backButton(locale, 'staff'), homeButton(locale)],
    ],
  }
}

const entryRows = (entries: readonly Entry[], offset: number, asked: Asked): Button[][] =>
  rowsOf(
    entries.map(({ id }, at) => ({
      text: `№ ${offset + at + 1}`,
      data: entryScreen.at({ id, ...asked }),
    })),
    4,
  )

function entryText({ locale }: Visit, entry: Entry, number: number): string {
  const reason = clip(reasonOf(entry, locale), 100)
  return [
    markup(locale, 'audit-line', {
      ...{ number, moment: shortMoment(entry.at), who: authorName(locale, entry.by) },
      ...{ event: eventName(locale, entry.event), subject: clip(subjectName(locale, entry), 120) },
    }),
    ...(reason ? [markup(locale, 'audit-line-reason', { reason })] : []),
  ].join('\n')
}

/** By whom, of which competition, of what kind, when; and the whole of it as a file. */
function filterRows({ locale }: Visit, asked: Asked): Button[][] {
  const first = { ...asked, page: undefined }
  return [
    [
      { text: t(locale, 'audit-who-button'), data: askedAddress('auditwho', first) },
      { text: t(locale, 'audit-competition-button'), data: askedAddress('auditcomp', first) },
    ],
    [
      { text: t(locale, 'audit-kind-button'), data: askedAddress('auditkind', first) },
      { text: t(locale, 'audit-when-button'), data: askedAddress('auditwhen', first) },
    ],
    [
      ...(askedAddress('audit', first) === 'audit'
        ? []
        : [{ text: t(locale, 'audit-all-button'), data: 'audit' }]),
      { text: t(locale, 'audit-file-button'), data: askedAddress('auditfile', first) },
    ],
  ]
}
