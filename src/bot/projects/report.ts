import { MOST_MEGABYTES, troubleWith } from '../../core/applications/form/fields/file.ts'
import { filesOf } from '../../core/applications/form/fields/index.ts'
import type { StoredFile } from '../../core/applications/form/fields/kind.ts'
import {
  checkReport,
  clearReport,
  type OpenReport,
  openReport,
  submitReport,
  writeReport,
} from '../../core/projects/report.ts'
import { reportState } from '../../core/projects/report-state.ts'
import { mustCan } from '../../core/staff/can.ts'
import { date } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { bytesOf } from '../applications/pages-file.ts'
import { actorOf } from '../staff/actor.ts'
import { storeSent } from '../store-file.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { kindName, stateName } from './project-text.ts'

/** A report: the organization adds texts and files to it until it submits, staff check it. */
export const reportScreen = screen(
  'report',
  { id: 'number' },
  {
    open: async (visit, { id }) => reportView(visit, await openReport(visit.db, actorOf(visit), id)),
    collect: async (outside, { file }): Promise<StoredFile | undefined> => file && storeSent(outside, file),
    async receive(visit, { id }, { text }, file): Promise<View> {
      const trouble = file && troubleWith(file, MOST_MEGABYTES, visit.locale)
      if (trouble) {
        const said = lookUpMarkup(visit.locale, trouble.problem, trouble.details ?? {})
        const view = await reportScreen.open(visit, { id })
        return { ...view, html: `⚠️ ${said}\n\n${view.html}` }
      }
      await writeReport(visit.db, actorOf(visit), { reportId: id, file, ...(text !== undefined && { text }) })
      return reportScreen.open(visit, { id })
    },
  },
)

function reportView(visit: Visit, open: OpenReport): View {
  const { locale, now } = visit
  const { report, project, mayWrite, mayCheck } = open
  const files = filesOf(report.files)
  const submitted = reportState(report) === 'submitted'
  return {
    html: [
      markup(locale, 'report-screen', {
        kind: kindName(locale, report),
        title: clip(pick(project.row.title, locale), 200),
        day: date(locale, report.dueOn),
        state: stateName(locale, report, now),
      }),
      ...(report.remark ? [markup(locale, 'report-remark', { remark: report.remark })] : []),
      ...(report.text ? [markup(locale, 'report-text', { text: clip(report.text, 2200) })] : []),
      ...(files.length > 0
        ? [markup(locale, 'report-files', { names: clip(files.map(({ name }) => name).join(', '), 400) })]
        : []),
      ...(mayWrite ? [markup(locale, 'report-how')] : []),
    ].join('\n\n'),
    buttons: [
      ...(mayWrite ? writeRows(visit, open) : []),
      ...(mayCheck && submitted ? checkRows(visit, report.id) : []),
      ...(files.length > 0
        ? [
            [
              {
                text: t(locale, 'project-files-button', { count: files.length }),
                data: reportFiles.at({ id: report.id }),
              },
            ],
          ]
        : []),
      [backButton(locale, `project:${project.row.id}`)],
    ],
  }
}

function writeRows({ locale }: Visit, { report }: OpenReport): Button[][] {
  const { id } = report
  const begun = report.text !== null || filesOf(report.files).length > 0
  if (!begun) return []
  return [
    [{ text: t(locale, 'report-submit-button'), data: reportSubmit.at({ id }), style: 'success' }],
    [{ text: t(locale, 'report-clear-button'), data: reportClear.at({ id }) }],
  ]
}

const checkRows = ({ locale }: Visit, id: number): Button[][] => [
  [
    { text: t(locale, 'project-accept-button'), data: reportAccept.at({ id }), style: 'success' },
    { text: t(locale, 'project-return-button'), data: reportReturn.at({ id }) },
  ],
]

/** All files of a report, handed out. */
export const reportFiles = action(
  'reportfiles',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const open = await openReport(visit.db, actorOf(visit), id)
      const files = filesOf(open.report.files).map((file) => ({
        ...{ name: file.name, fileId: file.telegramFileId },
        bytes: () => bytesOf(visit.outside, file),
      }))
      return { ...reportView(visit, open), place: reportScreen.at({ id }), files }
    },
  },
)

export const reportSubmit = action(
  'reportsend',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { db, now, locale, outside } = visit
      await submitReport(db, actorOf(visit), { reportId: id, now, staffIds: outside.staffIds })
      return { ...(await reportScreen.open(visit, { id })), toast: t(locale, 'report-submitted-note') }
    },
  },
)

/** Asks once before what was written goes. */
export const reportClear = action(
  'reportclear',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }): Promise<View> {
      const { db, locale } = visit
      if (sure === 'yes') {
        await clearReport(db, actorOf(visit), id)
        return reportScreen.open(visit, { id })
      }
      return {
        html: markup(locale, 'report-clear'),
        buttons: [
          [
            {
              text: t(locale, 'report-clear-yes-button'),
              data: reportClear.at({ id, sure: 'yes' }),
              style: 'danger',
            },
          ],
          [backButton(locale, reportScreen.at({ id }))],
        ],
      }
    },
  },
)

export const reportAccept = action(
  'reportok',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      await checkReport(visit.db, actorOf(visit), { reportId: id, now: visit.now })
      return { ...(await reportScreen.open(visit, { id })), toast: t(visit.locale, 'project-accepted-note') }
    },
  },
)

/** What a report lacks, asked for in a message; writing it sends the report back. */
export const reportReturn = screen(
  'reportback',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { project } = await openReport(visit.db, actorOf(visit), id)
      mustCan(actorOf(visit), 'manageProject', project.competition)
      return {
        html: markup(visit.locale, 'project-return-ask'),
        buttons: [[backButton(visit.locale, reportScreen.at({ id }))]],
      }
    },
    async receive(visit, { id }, { text = '' }): Promise<View> {
      await checkReport(visit.db, actorOf(visit), { reportId: id, now: visit.now, remark: text })
      return { ...(await reportScreen.open(visit, { id })), toast: t(visit.locale, 'project-returned-note') }
    },
  },
)
