import { type AppealRow, appealState, getAppeal } from '../../core/results/appeal.ts'
import { decisionTermFrom } from '../../core/results/appeal-term.ts'
import {
  type Appealable,
  fileAppeal,
  mayAppeal,
  openAppeal,
  withdrawAppeal,
  writeAppeal,
} from '../../core/results/file-appeal.ts'
import { date, shortMoment } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { stateText, writtenText } from './appeal-text.ts'

/** Complaints about the result of one's application: how they stand, and the way to file one. */
export const appealScreen = screen(
  'appeal',
  { submission: 'number' },
  {
    async open(visit, { submission }): Promise<View> {
      const found = await openAppeal(visit.db, visit.person, submission)
      const latest = found.earlier[0]
      const may = mayAppeal(found, visit.now)
      return {
        html: [
          headText(visit, found),
          ...(latest ? [await earlierText(visit, latest)] : []),
          ...(may ? [await howText(visit, found)] : latest ? [] : [markup(visit.locale, 'appeal-over')]),
        ].join('\n\n'),
        buttons: [
          ...(may ? [writeButton(visit, found, submission)] : []),
          ...(latest && appealState(latest) === 'filed' ? [withdrawButton(visit, latest)] : []),
          [
            { text: t(visit.locale, 'result-protocol-button'), data: `result:${found.protocol.id}` },
            { text: t(visit.locale, 'reminder-review-button'), data: `app:${found.applicationId}` },
          ],
          [homeButton(visit.locale)],
        ],
      }
    },
  },
)

function headText({ locale }: Visit, { protocol, lot }: Appealable): string {
  const { competition, number, appealUntil } = protocol.content
  return markup(locale, 'appeal-screen', {
    ...{ title: clip(pick(competition.title, locale), 300), lot: lot.number, number },
    day: date(locale, appealUntil!),
  })
}

async function howText({ db, locale }: Visit, { protocol: { content } }: Appealable): Promise<string> {
  const { day } = await decisionTermFrom(db, content.competition.kind, content.appealUntil!)
  return markup(locale, 'appeal-how', { day: date(locale, day) })
}

async function earlierText({ db, locale }: Visit, row: AppealRow): Promise<string> {
  const head = markup(locale, 'appeal-of', { id: row.id, at: shortMoment(row.filedAt) })
  return [head, stateText(locale, await getAppeal(db, row.id)), writtenText(locale, row)].join('\n\n')
}

/** Whoever has begun goes on where they were. */
function writeButton({ locale }: Visit, { written }: Appealable, submission: number): Button[] {
  const begun = written.disputed && written.facts
  return [
    {
      text: t(locale, 'appeal-write-button'),
      data: begun ? appealCheck.at({ submission }) : appealWrite.at({ submission, part: 'disputed' }),
      style: 'primary',
    },
  ]
}

const withdrawButton = ({ locale }: Visit, { id }: AppealRow): Button[] => [
  { text: t(locale, 'appeal-withdraw-button'), data: appealWithdraw.at({ id }), style: 'danger' },
]

/** What is disputed, then the facts: one message each. */
export const appealWrite = screen(
  'appealwrite',
  { submission: 'number', part: 'string' },
  {
    async open(visit, { submission, part }): Promise<View> {
      await openAppeal(visit.db, visit.person, submission)
      return {
        html: markup(visit.locale, part === 'facts' ? 'appeal-facts' : 'appeal-disputed'),
        buttons: [[backButton(visit.locale, appealScreen.at({ submission }))]],
      }
    },
    async receive(visit, { submission, part: asked }, { text = '' }): Promise<View> {
      const part = asked === 'facts' ? 'facts' : 'disputed'
      const { db, person, receivedAt } = visit
      await writeAppeal(db, person, { submissionId: submission, receivedAt, part, text })
      return part === 'disputed'
        ? appealWrite.open(visit, { submission, part: 'facts' })
        : appealCheck.open(visit, { submission })
    },
  },
)

/** The complaint as it will be filed. */
export const appealCheck = screen(
  'appealcheck',
  { submission: 'number' },
  {
    async open(visit, { submission }): Promise<View> {
      const { locale } = visit
      const found = await openAppeal(visit.db, visit.person, submission)
      const { disputed = '', facts = '' } = found.written
      return {
        html: [
          headText(visit, found),
          writtenText(locale, { disputed, facts }),
          markup(locale, 'appeal-check'),
        ].join('\n\n'),
        buttons: [
          [
            {
              text: t(locale, 'appeal-file-button'),
              data: appealFile.at({ submission }),
              style: 'success',
            },
          ],
          [
            {
              text: t(locale, 'appeal-again-button'),
              data: appealWrite.at({ submission, part: 'disputed' }),
            },
            backButton(locale, appealScreen.at({ submission })),
          ],
        ],
      }
    },
  },
)

export const appealFile = action(
  'appealfile',
  { submission: 'number' },
  {
    async open(visit, { submission }): Promise<View> {
      const { db, person, now, receivedAt, outside } = visit
      await fileAppeal(db, person, {
        ...{ submissionId: submission, receivedAt, now },
        staffIds: outside.staffIds,
      })
      const toast = t(visit.locale, 'appeal-filed-note')
      return { ...(await appealScreen.open(visit, { submission })), toast }
    },
  },
)

/** Taken back once it is confirmed. */
export const appealWithdraw = action(
  'appealdrop',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }): Promise<View> {
      const { db, person, now, locale, outside } = visit
      if (sure === 'yes') {
        const submission = await withdrawAppeal(db, person, { id, now, staffIds: outside.staffIds })
        const toast = t(locale, 'appeal-withdrawn-note')
        return { ...(await appealScreen.open(visit, { submission })), toast }
      }
      const { row } = await getAppeal(db, id)
      await openAppeal(db, person, row.submissionId)
      return {
        html: markup(locale, 'appeal-withdraw'),
        buttons: [
          [
            {
              text: t(locale, 'appeal-withdraw-yes-button'),
              data: appealWithdraw.at({ id, sure: 'yes' }),
              style: 'danger',
            },
          ],
          [backButton(locale, appealScreen.at({ submission: row.submissionId }))],
        ],
      }
    },
  },
)
