import { type Company, companyAt } from '../../core/applications/field-company.ts'
import type { FieldDraft } from '../../core/applications/open-field.ts'
import { may } from '../../core/organizations/may.ts'
import { dayAndMonth, time } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** "Айгүл, 5 маусым 14:20"; one who erased themselves has no name. */
export const whoAndWhen = (locale: Locale, name: string | null, at: Date): string =>
  [name ?? t(locale, 'member-somebody'), `${dayAndMonth(locale, at)} ${time(at)}`].join(', ')

/** A field's screen with its colleagues, where the organization has several members. */
export const inCompany = (visit: Visit, draft: FieldDraft, field: string, view: View): Promise<View> =>
  draft.shared ? withCompany(visit, draft, field, view) : Promise.resolve(view)

/** A field's screen with who gave its answer, who is at it now, whose it is, and the way to its former values. */
export async function withCompany(visit: Visit, draft: FieldDraft, field: string, view: View): Promise<View> {
  const applicationId = draft.application.id
  const place = `field:${applicationId}:${field}`
  const company = await companyAt(visit.db, visit.person, { applicationId, field, place, now: visit.now })
  const buttons = companyButtons(visit, draft, field, company)
  const rows = view.buttons ?? []
  return {
    ...view,
    html: [view.html, ...(draft.shared ? companyLines(visit, draft, field, company) : [])].join('\n\n'),
    // Above the rows that lead away from the field. Whoever only reads has nothing to press above them.
    buttons: [...(may.answer(draft.standing) ? rows.slice(0, -2) : []), ...buttons, ...rows.slice(-2)],
  }
}

function companyLines(
  { locale, person }: Visit,
  draft: FieldDraft,
  field: string,
  company: Company,
): string[] {
  const row = draft.rows.get(field)
  const { here, assignee } = company
  const lines = [
    row && markup(locale, 'member-answered-by', { who: whoAndWhen(locale, company.by, row.answeredAt) }),
    assignee &&
      (assignee.id === person.id
        ? markup(locale, 'member-for-you')
        : markup(locale, 'member-for', { name: assignee.name ?? t(locale, 'member-somebody') })),
    here?.length && markup(locale, 'member-here', { names: here.join(', ') }),
    !may.answer(draft.standing) && markup(locale, 'member-only-reading'),
  ].filter((line) => typeof line === 'string')
  return lines.length > 0 ? [lines.join('\n')] : []
}

function companyButtons(
  { locale }: Visit,
  draft: FieldDraft,
  field: string,
  { former }: Company,
): Button[][] {
  const id = draft.application.id
  const history = {
    text: t(locale, 'member-history-button', { count: former }),
    data: `history:${id}:${field}`,
  }
  const whose = { text: t(locale, 'member-whose-button'), data: `whose:${id}:${field}` }
  const row = [
    ...(former > 0 ? [history] : []),
    ...(draft.shared && may.takeField(draft.standing) ? [whose] : []),
  ]
  return row.length > 0 ? [row] : []
}
