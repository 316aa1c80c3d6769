import { contentFaults, contentWarnings } from '../../core/competitions/authoring/content-faults.ts'
import {
  confirmDoubts,
  type Doubt,
  doubtsOf,
  unseenDoubts,
} from '../../core/competitions/authoring/doubts.ts'
import { isMoment } from '../../core/competitions/authoring/edits/moments.ts'
import { openAuthored } from '../../core/competitions/authoring/open-authored.ts'
import type { Fault } from '../../core/competitions/file/fault.ts'
import { faultText } from '../../core/competitions/file/fault.ts'
import { milestoneName } from '../../core/competitions/milestone-text.ts'
import type { Locale } from '../../language/locale.ts'
import { escapeHtml, lookUp, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { doubtText } from './doubt-text.ts'
import { stepAddress } from './steps.ts'
import { fieldName } from './values.ts'

/** Where the two languages may differ, and what else wants a look before publication. */
export const authorCheck = screen(
  'authorcheck',
  { id: 'number', page: 'number?' },
  { open: (visit, { id, page = 1 }) => checkView(visit, id, page) },
)

/** Every doubt was looked at. */
export const authorSeen = action(
  'authorseen',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      await confirmDoubts(visit.db, actorOf(visit), { id, now: visit.now })
      return { ...(await goTo(visit, `import:${id}`)), toast: t(visit.locale, 'authoring-seen-note') }
    },
  },
)

async function checkView(visit: Visit, id: number, page: number): Promise<View> {
  const { db, locale, now } = visit
  const { competition, version } = await openAuthored(db, actorOf(visit), { id, now })
  const doubts = doubtsOf(version.content)
  const unseen = competition.publishedAt ? [] : await unseenDoubts(db, competition)
  const { items, ...place } = pageOfBlocks(
    [
      ...contentFaults(version.content, now).map((fault) => `❌ ${faultLine(locale, fault)}`),
      ...doubts.map((doubt) => doubtBlock(locale, doubt)),
      ...contentWarnings(version.content).map((fault) => `⚠️ ${faultLine(locale, fault)}`),
    ],
    page,
  )
  return {
    html: [
      markup(locale, 'authoring-check'),
      ...(items.length > 0 ? items : [markup(locale, 'authoring-check-none')]),
    ].join('\n\n'),
    buttons: [
      ...mending(locale, id, doubts),
      pagerRow(locale, place, (to) => authorCheck.at({ id, page: to })),
      ...(unseen.length > 0
        ? [
            [
              {
                text: t(locale, 'authoring-seen-button'),
                data: authorSeen.at({ id }),
                style: 'success' as const,
              },
            ],
          ]
        : []),
      [backButton(locale, competition.publishedAt ? `author:${id}` : `import:${id}`)],
    ],
  }
}

const doubtBlock = (locale: Locale, { field, number, doubt }: Doubt): string => {
  const name = number === undefined ? fieldName(locale, field) : `${fieldName(locale, field)}, № ${number}`
  return [markup(locale, 'authoring-block', { name }), doubtText(locale, doubt)].join('\n')
}

/** Each field in doubt, to be corrected at once. */
function mending(locale: Locale, id: number, doubts: readonly Doubt[]): Button[][] {
  const fields = [...new Set(doubts.map(({ field }) => field))]
  return fields.map((field) => [{ text: `✏️ ${fieldName(locale, field)}`, data: stepAddress(id, { field }) }])
}

/** As of a file, but for the names of its fields. */
export function faultLine(locale: Locale, { details, ...fault }: Fault): string {
  const named = (value: string | number) =>
    typeof value === 'string' && isMoment(value) ? momentName(locale, value) : value
  const words = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, named(value)]))
  return escapeHtml(faultText(locale, { ...fault, details: words, path: '' }))
}

const momentName = (locale: Locale, name: string): string =>
  name === 'opens' || name === 'deadline'
    ? lookUp(locale, `authoring-field-${name}`)
    : milestoneName(locale, name as Parameters<typeof milestoneName>[1])
