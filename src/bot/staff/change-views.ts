import { createHash } from 'node:crypto'
import { applicantsOf, concerned, widened } from '../../core/announcements/concerned.ts'
import { type PendingVersion, pendingVersion } from '../../core/competitions/version.ts'
import { countAudience, together } from '../../core/notifications/audience.ts'
import type { Change } from '../../database/schema/index.ts'
import { isComplete, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { diffBlock } from './change-diff.ts'

/** Letters of differences on one page: the reason and the counts stand below them. */
const DIFFERENCES = 2200

/** What waits to be confirmed, as staff check it: all that changes, why, and how many will hear of it. */
export async function changeView(visit: Visit, id: number, page = 1): Promise<View> {
  const pending = await pendingVersion(visit.db, actorOf(visit), id)
  return pending.proposal
    ? proposalView(visit, pending, pending.proposal.changes, page)
    : cancelView(visit, pending)
}

/** Names what was seen: a change that is another one by now is shown again before it is done. */
export const digestOf = (changes: readonly Change[]): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 10)

async function proposalView(
  visit: Visit,
  pending: PendingVersion,
  changes: readonly Change[],
  page: number,
): Promise<View> {
  const { locale } = visit
  const { id, published } = pending
  const head = markup(locale, 'published-change', { title: titleOf(visit, pending), count: changes.length })
  const { items, ...place } = pageOfBlocks(
    changes.map((change) => diffBlock(locale, change)),
    page,
    DIFFERENCES,
  )
  return {
    html: [
      head,
      ...items,
      reasonText(visit, pending),
      ...(await audienceLines(visit, pending, changes)),
    ].join('\n\n'),
    buttons: [
      pagerRow(locale, place, (to) => `compchange:${id}:${to}`),
      reasonRow(visit, pending),
      [{ text: t(locale, 'authoring-edit-button'), data: `author:${published.id}` }],
      [
        {
          text: t(locale, 'published-apply-button'),
          data: `compapply:${id}:${digestOf(changes)}`,
          style: 'success',
        },
      ],
      [discardButton(visit, id), backButton(locale, `staffcomp:${published.id}`)],
    ],
  }
}

/** A cancellation goes out with its reason or not at all. */
async function cancelView(visit: Visit, pending: PendingVersion): Promise<View> {
  const { db, locale } = visit
  const { id, published } = pending
  const { total, kk, ru, en } = await countAudience(db, concerned(published, 'cancelled'))
  return {
    html: [
      markup(locale, 'published-cancel', { title: titleOf(visit, pending) }),
      reasonText(visit, pending),
      markup(locale, 'published-audience', { total, kk, ru, en }),
    ].join('\n\n'),
    buttons: [
      ...(isComplete(pending.reason ?? {})
        ? [
            [
              {
                text: t(locale, 'published-cancel-yes-button'),
                data: `compcancelyes:${id}`,
                style: 'danger' as const,
              },
            ],
          ]
        : []),
      [reasonButton(visit, pending)],
      [discardButton(visit, id), backButton(locale, `staffcomp:${published.id}`)],
    ],
  }
}

const titleOf = ({ locale }: Visit, { published }: PendingVersion): string =>
  clip(pick(published.title, locale), 200)

const reasonText = ({ locale }: Visit, { reason }: PendingVersion): string =>
  reason
    ? markup(locale, 'published-reason', { kk: reason.kk || '—', ru: reason.ru || '—' })
    : markup(locale, 'published-no-reason')

function reasonRow(visit: Visit, pending: PendingVersion): Button[] {
  const drop = { text: t(visit.locale, 'published-reason-drop-button'), data: `compnoreason:${pending.id}` }
  return [reasonButton(visit, pending), ...(pending.reason ? [drop] : [])]
}

const reasonButton = ({ locale }: Visit, { id, reason }: PendingVersion): Button => ({
  text: t(locale, reason ? 'published-reason-again-button' : 'published-reason-button'),
  data: `compreason:${id}:${reason?.kk && !reason.ru ? 'ru' : 'kk'}`,
})

const discardButton = ({ locale }: Visit, id: number): Button => ({
  text: t(locale, 'published-discard-button'),
  data: `compdiscard:${id}`,
})

/** Results are told apart from what else changed, to others. */
async function audienceLines(
  { db, locale }: Visit,
  { published, proposal }: PendingVersion,
  changes: readonly Change[],
): Promise<string[]> {
  const { regions, spheres, themes } = proposal!.after.content
  const after = widened({ ...published, regions, spheres, themes }, changes)
  const lines: string[] = []
  if (changes.some(({ field }) => field !== 'results')) {
    const { chats: _, ...counts } = await countAudience(db, concerned(after, 'changed'))
    lines.push(markup(locale, 'published-audience', counts))
  }
  if (changes.some(({ field }) => field === 'results')) {
    const all = together(concerned(after, 'results'), applicantsOf(published))
    const { chats: _, ...counts } = await countAudience(db, all)
    lines.push(markup(locale, 'published-audience-results', counts))
  }
  return [lines.join('\n')]
}
