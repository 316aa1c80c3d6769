import { eq } from 'drizzle-orm'
import { publicationReturn } from '../../core/competitions/approve-publication.ts'
import { publicationAsking } from '../../core/competitions/ask-publication.ts'
import type { Competition } from '../../core/competitions/get-competition.ts'
import { can } from '../../core/staff/can.ts'
import { rulesOf } from '../../core/staff/rules.ts'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'
import { moment } from '../../language/dates.ts'
import { markup, t } from '../../language/translate.ts'
import type { Button } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'

/** Where the publication of a draft stands: its time, who was asked, who agreed, why it came back. */
export async function publicationText({ db, locale }: Visit, draft: Competition): Promise<string[]> {
  const { id, publishAt, approvalAskedAt, approvalAskedBy, approvedBy } = draft
  const returned = approvalAskedAt ? undefined : await publicationReturn(db, id)
  return [
    publishAt && markup(locale, 'publication-planned', { moment: moment(locale, publishAt) }),
    approvedBy !== null && markup(locale, 'publication-agreed', { name: await nameOf(db, approvedBy) }),
    approvalAskedBy !== null &&
      approvedBy === null &&
      markup(locale, 'publication-waits', { name: await nameOf(db, approvalAskedBy) }),
    returned && markup(locale, 'publication-sent-back', { reason: returned }),
  ].filter((line) => typeof line === 'string')
}

export async function nameOf(db: Db, personId: number): Promise<string> {
  const [person] = await db.select({ name: people.name }).from(people).where(eq(people.id, personId))
  return person?.name ?? ''
}

/** What may be done next with a draft that is fit to be published. */
export async function publicationRows(visit: Visit, draft: Competition): Promise<Button[][]> {
  const { db, locale } = visit
  const { id, approvalAskedAt, approvedAt } = draft
  const by = actorOf(visit)
  const second = (await rulesOf(db)).publish
  const publishes = can.publishCompetition(by, draft)
  const asked = approvalAskedAt !== null && approvedAt === null
  const read: Button[] = [{ text: t(locale, 'publication-read-button'), data: `pubread:${id}` }]
  return [
    ...(asked && can.approveCompetition(by, draft) ? [decisionRow(visit, draft)] : []),
    ...(publishes && (!second || approvedAt) ? [publishRow(visit, draft)] : []),
    ...(!asked && !approvedAt && (second || !publishes)
      ? [[{ text: askLabel(visit, publishes), data: `pubask:${id}`, style: 'primary' as const }]]
      : []),
    ...(publishes ? whenRows(visit, draft) : []),
    read,
  ]
}

const askLabel = ({ locale }: Visit, publishes: boolean): string =>
  publishes ? t(locale, 'publication-ask-second-button') : t(locale, 'publication-ask-button')

const decisionRow = ({ locale }: Visit, draft: Competition): Button[] => {
  const asking = publicationAsking(draft)
  return [
    { text: t(locale, 'publication-approve-button'), data: `pubok:${draft.id}:${asking}`, style: 'success' },
    { text: t(locale, 'publication-return-button'), data: `pubback:${draft.id}:${asking}` },
  ]
}

const publishRow = ({ locale }: Visit, { id }: Competition): Button[] => [
  { text: t(locale, 'import-publish-button'), data: `publish:${id}`, style: 'success' },
]

function whenRows({ locale }: Visit, { id, publishAt }: Competition): Button[][] {
  const label = publishAt ? t(locale, 'publication-when-change-button') : t(locale, 'publication-when-button')
  const off = { text: t(locale, 'publication-no-time-button'), data: `pubnotime:${id}` }
  return [[{ text: label, data: `pubwhen:${id}` }], ...(publishAt ? [[off]] : [])]
}
