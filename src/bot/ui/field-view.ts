import { kindOf } from '../../core/applications/form/fields/index.ts'
import type { Context, Details, ProblemKey } from '../../core/applications/form/fields/kind.ts'
import type { Answers, Field, Form } from '../../core/applications/form/form.ts'
import { sectionOf } from '../../core/applications/form/form.ts'
import { journey } from '../../core/applications/form/journey.ts'
import { date } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { hasMessage, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { rowsOf } from './buttons.ts'
import { calendarRows } from './calendar.ts'
import { choicesOf } from './field-choices.ts'
import { type FileActions, fileRows } from './file-rows.ts'
import type { Button } from './view.ts'

/** A field as it is to be shown: in an application or in the profile. */
export interface FieldState {
  form: Form
  answers: Answers
  field: Field
  context: Context
  /** What could not be read just now, or must be mended before submitting. */
  trouble?:
    | { problem: ProblemKey; details?: Details | undefined; found?: readonly string[] | undefined }
    | undefined
  /** Something said first: "saved". */
  note?: string | undefined
  /** Shown instead of the value in short: a table with its sums, as Telegram HTML. */
  current?: string | undefined
  /** Page of a long list of choices or lines, from 0. */
  page?: number | undefined
  /** Where the calendar of a date or a period stands. */
  month?: string | undefined
  from?: string | undefined
}

/** The text of the screen that asks one field: where we are, what is asked, how to answer, what stands there now. */
export function fieldHtml({
  form,
  answers,
  field,
  context,
  trouble,
  note,
  current,
  from,
}: FieldState): string {
  const { locale } = context
  const kind = kindOf(field.type)
  const example =
    field.example && markup(locale, 'application-field-example', { example: pick(field.example, locale) })
  return [
    note,
    placeInForm(form, answers, field, locale),
    markup(locale, 'application-field-question', { label: pick(field.label, locale) }),
    field.help && markup(locale, 'application-field-help', { help: pick(field.help, locale) }),
    hasMessage(locale, `field-${field.type}-how`) &&
      lookUpMarkup(locale, `field-${field.type}-how`, kind.hints?.(field, context) ?? {}),
    example,
    current ?? currentValue(field, answers, locale),
    from && markup(locale, 'application-field-period-from', { from: date(locale, from) }),
    trouble && `⚠️ ${lookUpMarkup(locale, trouble.problem, trouble.details ?? {})}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function placeInForm(form: Form, answers: Answers, field: Field, locale: Locale): string {
  const { answered, total } = journey(form, answers)
  const section = sectionOf(form, field.id)
  const title = section ? pick(section.title, locale) : ''
  return markup(locale, 'application-field-place', {
    title,
    answered,
    total,
    bar: bar(answered, total),
  })
}

/** Ten squares: how much of the form is done. */
export function bar(done: number, total: number): string {
  const filled = total === 0 ? 10 : Math.floor((done / total) * 10)
  return '▰'.repeat(filled) + '▱'.repeat(10 - filled)
}

/** A Telegram message holds 4096 characters; a long answer is shown by its beginning. */
const SHOWN = 1200

function currentValue(field: Field, answers: Answers, locale: Locale): string | undefined {
  if (!Object.hasOwn(answers, field.id)) return undefined
  const value = answers[field.id]
  if (value === null) return markup(locale, 'application-field-skipped')
  const shown = kindOf(field.type).show(value, field, locale)
  if (!shown) return undefined
  return markup(locale, 'application-field-current', { value: shorten(shown, SHOWN) })
}

export const shorten = (text: string, most: number): string =>
  [...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text

/** Addresses of what can be done on a field's screen; each absent where it makes no sense. */
export interface FieldActions extends FileActions {
  pick(id: string): string
  page(page: number): string
  /** Opens a month of the calendar; absent where days can only be typed. */
  month?: ((month: string, from?: string) => string) | undefined
  done?: string | undefined
  /** Goes on although something is to be mended. */
  leave?: string | undefined
  skip?: string | undefined
  back?: string | undefined
  restart?: string | undefined
  /** What can be done with the lines of a table. */
  lines?: Button[][] | undefined
}

const CHOICES_A_PAGE = 10

/** The buttons under a field: its choices, its lines, then done, skip and back. */
export function fieldButtons(state: FieldState, actions: FieldActions): Button[][] {
  const { field, answers, context } = state
  const { locale } = context
  return [
    ...choiceRows(state, actions),
    ...dayRows(state, actions),
    ...fileRows(answers[field.id], actions, locale),
    ...(actions.lines ?? []),
    row(
      actions.restart && { text: t(locale, 'application-field-restart-button'), data: actions.restart },
      actions.done && {
        text: t(locale, 'application-field-done-button'),
        data: actions.done,
        style: 'success',
      },
    ),
    row(actions.leave && { text: t(locale, 'application-field-leave-button'), data: actions.leave }),
    row(
      actions.back && { text: t(locale, 'ui-back-button'), data: actions.back },
      actions.skip &&
        field.optional && { text: t(locale, 'application-field-skip-button'), data: actions.skip },
    ),
  ].filter((buttons) => buttons.length > 0)
}

const row = (...buttons: (Button | false | undefined | '')[]): Button[] => buttons.filter((one) => !!one)

function choiceRows(
  { field, answers, context, trouble, page = 0 }: FieldState,
  actions: FieldActions,
): Button[][] {
  const chosen = answers[field.id]
  const isChosen = (id: string) => (Array.isArray(chosen) ? chosen.includes(id) : chosen === id)
  const all = choicesOf(field, context.locale)
  const choices = trouble?.found ? all.filter(({ id }) => trouble.found?.includes(id)) : all
  const shown = choices.slice(page * CHOICES_A_PAGE, (page + 1) * CHOICES_A_PAGE)
  const buttons = shown.map(({ id, label }) => ({
    text: isChosen(id) ? `✓ ${label}` : label,
    data: actions.pick(id),
  }))
  const pages = Math.ceil(choices.length / CHOICES_A_PAGE)
  const turn = pages > 1 && {
    text: t(context.locale, 'application-field-more-choices-button', { page: page + 1, pages }),
    data: actions.page((page + 1) % pages),
  }
  return [...rowsOf(buttons, buttons.every(({ text }) => text.length <= 18) ? 2 : 1), row(turn)]
}

function dayRows({ field, answers, context, month, from }: FieldState, actions: FieldActions): Button[][] {
  const open = actions.month
  if (!open || (field.type !== 'date' && field.type !== 'period')) return []
  const { locale, today } = context
  const value = answers[field.id]
  return calendarRows({ field, locale, today, value, month, from }, { pick: actions.pick, month: open })
}
