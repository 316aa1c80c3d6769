import { openDraft } from '../../core/applications/open-draft.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { Refusal } from '../../core/errors.ts'
import {
  contractWaits,
  getProject,
  memberRole,
  type Project,
  projectOfApplication,
  projectsOf,
} from '../../core/projects/get-project.ts'
import { setReport } from '../../core/projects/set-report.ts'
import {
  CONTRACT_PARTS,
  type ContractPart,
  mayContract,
  writeContract,
} from '../../core/projects/write-contract.ts'
import { can, mustCan } from '../../core/staff/can.ts'
import { shortDate } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { publishedFor } from '../staff/published.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { kindName, projectText } from './project-text.ts'

const PAGE = 8

/** The projects of a competition, for staff. */
export const projectList = screen(
  'projects',
  { competition: 'number', page: 'number?' },
  {
    async open(visit, { competition: id, page = 1 }): Promise<View> {
      const { db, locale } = visit
      const competition = await publishedFor(visit, id)
      const all = await projectsOf(db, id)
      const { items, ...place } = pageOf(all, page, PAGE)
      const head = { count: all.length, title: clip(pick(competition.title, locale), 300) }
      return {
        html: [
          markup(locale, 'project-list', head),
          ...(all.length === 0 ? [markup(locale, 'project-none')] : []),
        ].join('\n\n'),
        buttons: [
          ...items.map(({ id: project, title, lot, waiting, revokedAt }) => [
            {
              text: clip(
                `${revokedAt ? '⛔️' : waiting > 0 ? '📄' : '📁'} ${lot}. ${pick(title, locale)}`,
                45,
              ),
              data: projectScreen.at({ id: project }),
            },
          ]),
          pagerRow(locale, place, (to) => projectList.at({ competition: id, page: to })),
          [backButton(locale, `staffcomp:${id}`)],
        ],
      }
    },
  },
)

/** A project: the same for everybody, with more to do for its organization and for staff. */
export const projectScreen = screen(
  'project',
  { id: 'number' },
  { open: async (visit, { id }) => projectView(visit, await getProject(visit.db, id)) },
)

/** The project of one's own application. */
export const ownProject = action(
  'appproject',
  { application: 'number' },
  {
    async open(visit, { application }): Promise<View> {
      await openDraft(visit.db, visit.person, application)
      const id = await projectOfApplication(visit.db, application)
      if (id === undefined) throw new Refusal('not-found')
      return projectScreen.open(visit, { id })
    },
  },
)

async function projectView(visit: Visit, project: Project): Promise<View> {
  const { db, locale, now, person } = visit
  const waits = await contractWaits(db, project.competition.id, now)
  const manages = can.manageProject(actorOf(visit), project.competition)
  const reader = manages || (await memberRole(db, project, person.id)) !== undefined
  const { id } = project.row
  return {
    place: projectScreen.at({ id }),
    html: projectText(locale, project, { now, waits: waits?.day }),
    buttons: [
      ...(reader ? reportRows(visit, project) : []),
      ...(manages && project.row.revokedAt === null ? staffRows(visit, id, waits === undefined) : []),
      [{ text: t(locale, 'result-protocol-button'), data: `compresult:${project.competition.id}` }],
      [
        manages
          ? backButton(locale, projectList.at({ competition: project.competition.id }))
          : backButton(locale, `comp:${project.competition.id}`),
        homeButton(locale),
      ],
    ],
  }
}

const reportRows = ({ locale }: Visit, { reports }: Project): Button[][] =>
  reports.slice(0, 12).map((report) => [
    {
      text: t(locale, 'project-report-button', {
        kind: kindName(locale, report),
        day: shortDate(report.dueOn),
      }),
      data: `report:${report.id}`,
    },
  ])

const staffRows = ({ locale }: Visit, id: number, contract: boolean): Button[][] => [
  ...(contract
    ? [
        [
          {
            text: t(locale, 'project-contract-button'),
            data: projectContract.at({ id, part: 'number' }),
            style: 'primary' as const,
          },
        ],
      ]
    : []),
  [
    { text: t(locale, 'project-report-interim-button'), data: projectReport.at({ id, kind: 'interim' }) },
    { text: t(locale, 'project-report-final-button'), data: projectReport.at({ id, kind: 'final' }) },
  ],
]

const partOf = (part: string): ContractPart => CONTRACT_PARTS.find((known) => known === part) ?? 'number'

/** The contract, one message for each part. */
export const projectContract = screen(
  'projcontract',
  { id: 'number', part: 'string' },
  {
    async open(visit, { id, part }): Promise<View> {
      const { db, locale, now } = visit
      await mayContract(db, actorOf(visit), id, now)
      return {
        html: lookUpMarkup(locale, `project-contract-ask-${partOf(part)}`),
        buttons: [[backButton(locale, projectScreen.at({ id }))]],
      }
    },
    async receive(visit, { id, part: asked }, { text = '' }): Promise<View> {
      const { db, locale, now } = visit
      const part = partOf(asked)
      const value = part === 'number' ? text : readDay(text, now)
      const project = await writeContract(db, actorOf(visit), { projectId: id, part, value, now })
      const next = CONTRACT_PARTS[CONTRACT_PARTS.indexOf(part) + 1]
      if (next) return projectContract.open(visit, { id, part: next })
      return { ...(await projectView(visit, project)), toast: t(locale, 'project-contract-note') }
    },
  },
)

/** Until when a report is due. */
export const projectReport = screen(
  'projreport',
  { id: 'number', kind: 'string' },
  {
    async open(visit, { id, kind: asked }): Promise<View> {
      const { db, locale } = visit
      const { competition } = await getProject(db, id)
      mustCan(actorOf(visit), 'manageProject', competition)
      const kind = kindName(locale, { kind: asked === 'final' ? 'final' : 'interim' })
      return {
        html: markup(locale, 'project-report-ask-day', { kind }),
        buttons: [[backButton(locale, projectScreen.at({ id }))]],
      }
    },
    async receive(visit, { id, kind: asked }, { text = '' }): Promise<View> {
      const { db, now } = visit
      const kind = asked === 'final' ? 'final' : 'interim'
      await setReport(db, actorOf(visit), { projectId: id, kind, dueOn: readDay(text, now), now })
      return projectScreen.open(visit, { id })
    },
  },
)
