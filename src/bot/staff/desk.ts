import { can } from '../../core/staff/can.ts'
import { type Desk, readDesk } from '../../core/staff/read-desk.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { reviewRows } from '../review/desk-rows.ts'
import { homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { type Sent, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { collectFile, type ReadFile, takeFile } from './import-file.ts'
import { noticeButton } from './notice-list.ts'

const BUTTON = 40

/** What waits for staff, and where a competition's file is sent. A stranger learns how to become staff. */
export const staffScreen = screen(
  'staff',
  {},
  {
    open: (visit) => (visit.grants.length > 0 ? deskView(visit) : stranger(visit)),
    collect: collectFile,
    receive: (visit, _, sent, file) => receive(visit, sent, file),
  },
)

async function receive(visit: Visit, { file: sent }: Sent, file: ReadFile | undefined): Promise<View> {
  if (visit.grants.length === 0) return stranger(visit)
  if (sent && file) return takeFile(visit, file)
  const desk = await deskView(visit)
  return { ...desk, html: `${markup(visit.locale, 'staff-send-file')}\n\n${desk.html}` }
}

async function stranger({ locale, person }: Visit): Promise<View> {
  const id = String(person.telegramId)
  return {
    place: 'home',
    html: markup(locale, 'staff-stranger', { id }),
    buttons: [[{ text: t(locale, 'staff-copy-id-button'), copy: id }], [homeButton(locale)]],
  }
}

async function deskView(visit: Visit): Promise<View> {
  const { db, locale } = visit
  const desk = await readDesk(db, actorOf(visit), visit.now)
  return {
    html: markup(locale, 'staff-desk', { questions: desk.questionCount, drafts: desk.draftCount }),
    buttons: [
      ...waitingRows(locale, desk),
      ...(await reviewRows(visit)),
      ...roomRows(visit, desk),
      [homeButton(locale)],
    ],
  }
}

/** Where one may go from the desk, by what one may do. */
function roomRows(visit: Visit, { questionCount: count }: Desk): Button[][] {
  const { locale } = visit
  const by = actorOf(visit)
  const row = (...cells: [may: boolean, text: string, data: string][]): Button[][] => {
    const shown = cells.filter(([may]) => may).map(([, text, data]) => ({ text, data }))
    return shown.length > 0 ? [shown] : []
  }
  return [
    ...row([can.answerSomewhere(by), t(locale, 'question-desk-button', { count }), 'questions']),
    ...row([can.authorSomewhere(by), t(locale, 'authoring-desk-button'), 'authoring']),
    ...row([can.readSomeCompetitions(by), t(locale, 'published-list-button'), 'staffcomps']),
    ...row(
      [can.writeNotice(by), t(locale, 'staff-notice-button'), 'noticenew'],
      [can.readNotices(by), t(locale, 'staff-notices-button'), 'notices'],
    ),
    ...row([can.sortProposals(by), t(locale, 'proposal-sort-button'), 'proposals::::open']),
    ...row([can.editCalendar(by), t(locale, 'calendar-button'), 'calendar']),
    ...row(
      [can.exportEverything(by), t(locale, 'export-subscribers-button'), 'exportask:subscribers'],
      [can.readAudit(by), t(locale, 'audit-button'), 'audit'],
    ),
    ...row([can.manageStaff(by), t(locale, 'role-team-button'), 'staffteam']),
    ...row([can.manageStaff(by), t(locale, 'rules-button'), 'rules']),
  ]
}

const waitingRows = (
  locale: Locale,
  { questions, drafts, notices, extensionCount: count, claimCount, appealCount }: Desk,
): Button[][] => [
  ...(count > 0 ? [[{ text: t(locale, 'extension-list-button', { count }), data: 'exts' }]] : []),
  ...(claimCount > 0
    ? [[{ text: t(locale, 'member-claims-button', { count: claimCount }), data: 'claims' }]]
    : []),
  ...(appealCount > 0
    ? [[{ text: t(locale, 'appeal-list-button', { count: appealCount }), data: 'appeals' }]]
    : []),
  ...questions.map(({ id, question }) => [{ text: clip(`❓ ${question}`, BUTTON), data: `question:${id}` }]),
  ...drafts.map(({ id, title }) => [
    {
      text: clip(`📝 ${pick(title, locale) || title.ru || t(locale, 'authoring-untitled')}`, BUTTON),
      data: `import:${id}`,
    },
  ]),
  ...notices.map((notice) => [noticeButton(locale, notice)]),
]
