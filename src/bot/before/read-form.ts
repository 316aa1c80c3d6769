import { kindOf } from '../../core/applications/form/fields/index.ts'
import type { Field, Form } from '../../core/applications/form/form.ts'
import { fieldOf } from '../../core/applications/form/form.ts'
import { dayOf } from '../../core/calendar/astana-time.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { escapeHtml, hasMessage, lookUp, markup, t } from '../../language/translate.ts'
import { documentPaper } from '../../papers/paper.ts'
import { pdfAvailable } from '../../papers/pdf.ts'
import { homeButton } from '../ui/buttons.ts'
import { pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { backToBefore, withForm } from './start.ts'

/** Every field with its help, before anything is begun. */
export const readFormScreen = screen(
  'formread',
  { competition: 'number', page: 'number?' },
  {
    async open(visit, { competition: id, page = 1 }): Promise<View> {
      const { locale } = visit
      const { form } = await withForm(visit, id)
      const { items, ...paged } = pageOfBlocks(blocksOf(form, locale), page)
      return {
        html: items.join('\n\n'),
        buttons: [
          pagerRow(locale, paged, (to) => readFormScreen.at({ competition: id, page: to })),
          [{ text: t(locale, 'before-file-button'), data: `formfile:${id}` }],
          [backToBefore(locale, id), homeButton(locale)],
        ],
      }
    },
  },
)

/** The same as a paper, to be read by people who are not in Telegram. */
export const blankAction = action(
  'formfile',
  { competition: 'number' },
  {
    async open(visit, { competition: id }) {
      const { locale, now } = visit
      const { competition, form } = await withForm(visit, id)
      const language = locale === 'en' ? 'kk' : locale
      const markdown = markdownOf(form, language, dayOf(now))
      const footer = pick(competition.title, language)
      const paper = { title: pick(form.title, language), language, markdown, footer, createdAt: now }
      const name = `${competition.code}-${language}.${pdfAvailable() ? 'pdf' : 'md'}`
      const view = await readFormScreen.open(visit, { competition: id })
      return {
        ...view,
        files: [{ name, bytes: async () => (await documentPaper(paper)).bytes }],
        fresh: true,
      }
    },
  },
)

const blocksOf = (form: Form, locale: Locale): string[] =>
  form.sections.flatMap((section, index) => [
    markup(locale, 'before-section', { number: index + 1, title: pick(section.title, locale) }),
    ...section.fields.map((field) =>
      [
        markup(locale, field.optional ? 'before-field-optional' : 'before-field', {
          label: pick(field.label, locale),
        }),
        ...conditionOf(form, field, locale).map(escapeHtml),
        ...(field.help ? [escapeHtml(pick(field.help, locale))] : []),
      ].join('\n'),
    ),
  ])

/** "Asked when …": a reader sees every field, also those that may never be asked. */
function conditionOf(form: Form, { when }: Field, locale: Locale): string[] {
  const earlier = when && fieldOf(form, when.field)
  if (!when || !earlier) return []
  const shown = when.is.map((value) => kindOf(earlier.type).show(value, earlier, locale)).join(', ')
  return [lookUp(locale, 'before-when', { label: pick(earlier.label, locale), value: shown })]
}

function markdownOf(form: Form, locale: Locale, today: string): string {
  return form.sections
    .flatMap((section, index) => [
      `## ${index + 1}. ${pick(section.title, locale)}`,
      ...section.fields.flatMap((field) => [
        `### ${pick(field.label, locale)}`,
        ...conditionOf(form, field, locale),
        ...(field.help ? [pick(field.help, locale)] : []),
        ...howTo(field, locale, today),
        ...(field.example
          ? [lookUp(locale, 'before-example', { example: pick(field.example, locale) })]
          : []),
      ]),
    ])
    .join('\n\n')
}

/** How to answer, with the limits; the same words as in the chat, without their markup. */
function howTo(field: Field, locale: Locale, today: string): string[] {
  const key = `field-${field.type}-how`
  if (!hasMessage(locale, key)) return []
  const hints = kindOf(field.type).hints?.(field, { locale, today }) ?? {}
  return [lookUp(locale, key, hints).replace(/<\/?[a-z]+>/g, '')]
}
