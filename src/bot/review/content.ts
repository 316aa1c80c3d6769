import { readGiven } from '../../core/review/get-review.ts'
import type { Locale } from '../../language/locale.ts'
import { escapeHtml, markup, t } from '../../language/translate.ts'
import type { ApplicationPaper, PaperField } from '../../papers/pdf.ts'
import { applicantText } from '../competitions/protocol.ts'
import { actorOf } from '../staff/actor.ts'
import { applicationFiles, paperOfOpened } from '../staff/application-files.ts'
import { backButton } from '../ui/buttons.ts'
import { pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { review } from './own-reviews.ts'

/** The application as it was submitted, page by page. */
export const reviewText = screen(
  'revtext',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { db, locale, now } = visit
      const opened = await readGiven(db, actorOf(visit), { id, now })
      const { items, ...place } = pageOfBlocks(blocksOf(locale, paperOfOpened(visit, opened)), page)
      return {
        html: items.join('\n\n'),
        buttons: [
          pagerRow(locale, place, (to) => reviewText.at({ id, page: to })),
          [{ text: t(locale, 'review-files-button'), data: reviewFiles.at({ id }) }],
          [backButton(locale, review.at({ id }))],
        ],
      }
    },
  },
)

/** The paper and the enclosed files. */
export const reviewFiles = action(
  'revfiles',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { db, locale, now } = visit
      const opened = await readGiven(db, actorOf(visit), { id, now })
      return {
        html: applicantText(locale, opened.applicant, opened.place),
        files: applicationFiles(visit, opened),
        buttons: [[backButton(locale, review.at({ id }))]],
        fresh: true,
      }
    },
  },
)

/** What one block may hold: a long answer goes over several. */
const PIECE = 1500

function blocksOf(locale: Locale, { sections, organization }: ApplicationPaper): string[] {
  const profile = organization.map(({ label, value }) => `${escapeHtml(label)}: ${escapeHtml(value)}`)
  return [
    [markup(locale, 'review-organization'), ...profile].join('\n'),
    ...sections.flatMap(({ title, fields }) => [
      markup(locale, 'review-section', { title }),
      ...fields.flatMap((field) => fieldBlocks(locale, field)),
    ]),
  ]
}

function fieldBlocks(locale: Locale, field: PaperField): string[] {
  const text = 'table' in field ? tableText(locale, field.table) : field.value || '—'
  const [first = '', ...rest] = pieces(text)
  return [
    `${markup(locale, 'review-field', { label: field.label })}\n${escapeHtml(first)}`,
    ...rest.map(escapeHtml),
  ]
}

const tableText = (locale: Locale, { columns, rows, total }: TableOf): string =>
  [
    ...[columns, ...rows].map((cells) => cells.join(' | ')),
    ...(total ? [t(locale, 'review-table-total', { total })] : []),
  ].join('\n')

type TableOf = Extract<PaperField, { table: unknown }>['table']

/** Cut at spaces, so that no word is torn. */
function pieces(text: string): string[] {
  if (text.length <= PIECE) return [text]
  const cut = text.slice(0, PIECE)
  const at = Math.max(cut.lastIndexOf('\n'), cut.lastIndexOf(' '))
  const end = at > PIECE / 2 ? at : PIECE
  return [text.slice(0, end), ...pieces(text.slice(end).trimStart())]
}
