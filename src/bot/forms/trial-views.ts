import { fieldOf } from '../../core/applications/form/form.ts'
import { before, journey } from '../../core/applications/form/journey.ts'
import { type Trial, trialContext } from '../../core/applications/trial/trial.ts'
import { Refusal } from '../../core/errors.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { sectionLine } from '../applications/summary.ts'
import { backButton } from '../ui/buttons.ts'
import { bar, type FieldState, fieldButtons, fieldHtml } from '../ui/field-view.ts'
import { clip } from '../ui/paging.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** How far the walk is, and what an applicant could do now. */
export function trialView({ locale }: Visit, trial: Trial, note?: string): View {
  const { competition, lot, form, answers } = trial
  const { id } = competition
  const { answered, total, sections, next } = journey(form, answers)
  return {
    place: `trial:${id}`,
    html: [
      ...(note ? [note] : []),
      markup(locale, 'trial', {
        title: clip(pick(competition.title, locale) || competition.title.ru, 200),
        lot: lot.number,
      }),
      markup(locale, 'application-summary-progress', { bar: bar(answered, total), answered, total }),
      sections.map((one, index) => sectionLine(index, one, locale)).join('\n'),
    ].join('\n\n'),
    buttons: [
      ...(next
        ? [[{ text: t(locale, 'home-fill-in-button'), data: `trialnext:${id}`, style: 'primary' as const }]]
        : []),
      ...sections.map(({ section }) => [
        { text: clip(pick(section.title, locale), 60), data: `trialfield:${id}:${section.fields[0]!.id}` },
      ]),
      [
        { text: t(locale, 'trial-check-button'), data: `trialcheck:${id}` },
        { text: t(locale, 'trial-paper-button'), data: `trialpaper:${id}` },
      ],
      [{ text: t(locale, 'trial-end-button'), data: `trialend:${id}`, style: 'danger' }],
      [backButton(locale, competition.publishedAt ? `staffcomp:${id}` : `import:${id}`)],
    ],
  }
}

type Said = Pick<FieldState, 'trouble' | 'note' | 'page' | 'month' | 'from'>

/** A field exactly as applicants see it. */
export function trialFieldView({ locale, now }: Visit, trial: Trial, fieldId: string, said: Said = {}): View {
  const { competition, form, answers } = trial
  const field = fieldOf(form, fieldId)
  if (!field) throw new Refusal('not-found')
  const state: FieldState = { form, answers, field, context: trialContext(trial, locale, now), ...said }
  const { id } = competition
  const previous = before(form, answers, fieldId)
  const at = `${id}:${fieldId}`
  const pieces = ['long-text', 'table', 'choices', 'file'].includes(field.type)
  const answered = (answers[fieldId] ?? null) !== null
  return {
    place: `trialfield:${at}`,
    html: fieldHtml(state),
    buttons: [
      ...fieldButtons(state, {
        pick: (choice) => `trialpick:${at}:${choice}`,
        page: (page) => `trialfield:${at}:${page}`,
        month: (month, from) => `trialfield:${at}::${month}${from ? `:${from}` : ''}`,
        done: pieces && answered ? `trialdo:${at}:next` : undefined,
        skip: `trialdo:${at}:skip`,
        restart: pieces && answered ? `trialdo:${at}:restart` : undefined,
        back: previous && `trialfield:${id}:${previous.id}`,
      }),
      [{ text: t(locale, 'application-summary-button'), data: `trial:${id}` }],
    ],
  }
}
