import { papersOf, papersOfForm, type WantedPaper } from '../../core/applications/attachments/list-papers.ts'
import type { Form } from '../../core/applications/form/form.ts'
import { contextOf, openDraft } from '../../core/applications/open-draft.ts'
import { fileSize } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { shorten } from '../ui/field-view.ts'
import { pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'

/** What this application needs as papers: each with what is there, what is worth knowing, and a button to it. */
export const papersScreen = screen(
  'papers',
  { application: 'number', page: 'number?' },
  {
    async open(visit, { application, page = 1 }): Promise<View> {
      const { locale } = visit
      const draft = await openDraft(visit.db, visit.person, application)
      const papers = papersOf(draft.form, draft.answers, contextOf(draft, locale, visit.now))
      const lacking = papers.filter(({ field, files }) => !field.optional && files.length === 0).length
      const head = markup(locale, 'attachment-list-title', { lacking })
      const { items, ...paged } = pageOfBlocks(
        [head, ...papers.map((paper) => paperHtml(paper, locale))],
        page,
      )
      return {
        html: items.join('\n\n'),
        buttons: [
          ...papers.map((paper) => [
            {
              text: `${markOf(paper)} ${shorten(pick(paper.field.label, locale), 40)}`,
              data: `field:${application}:${paper.field.id}`,
            },
          ]),
          pagerRow(locale, paged, (to) => papersScreen.at({ application, page: to })),
          [backButton(locale, `app:${application}`)],
        ].filter((row) => row.length > 0),
      }
    },
  },
)

const markOf = ({ files, trouble }: WantedPaper): string => (trouble ? '⚠️' : files.length > 0 ? '✅' : '▫️')

function paperHtml(paper: WantedPaper, locale: Locale): string {
  const { field, files, trouble } = paper
  const label = pick(field.label, locale)
  const size = files.reduce((sum, file) => sum + (file.size ?? 0), 0)
  return [
    `${markOf(paper)} ${lineHtml(locale, { label, optional: field.optional })}`,
    files.length > 0
      ? markup(locale, 'attachment-list-has', { count: files.length, size: fileSize(locale, size) })
      : field.help && markup(locale, 'attachment-list-help', { help: pick(field.help, locale) }),
    trouble && lookUpMarkup(locale, trouble.problem, trouble.details ?? {}),
  ]
    .filter(Boolean)
    .join('\n')
}

const lineHtml = (locale: Locale, { label, optional }: { label: string; optional?: boolean | undefined }) =>
  markup(locale, optional ? 'attachment-list-optional' : 'attachment-list-required', { label })

/** The papers of a form, one a line, for whoever has not started yet; undefined where it asks for none. */
export function neededPapersHtml(form: Form, locale: Locale): string | undefined {
  const lines = papersOfForm(form).map(
    ({ label, optional }) => `▫️ ${lineHtml(locale, { label: pick(label, locale), optional })}`,
  )
  if (lines.length === 0) return undefined
  return [markup(locale, 'attachment-before-title'), ...lines, '', t(locale, 'attachment-before-limit')].join(
    '\n',
  )
}
