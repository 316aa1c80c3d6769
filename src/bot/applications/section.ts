import { assigneesOf } from '../../core/applications/assign-fields.ts'
import { kindOf } from '../../core/applications/form/fields/index.ts'
import type { Field, Section } from '../../core/applications/form/form.ts'
import { journey } from '../../core/applications/form/journey.ts'
import { type Draft, openDraft } from '../../core/applications/open-draft.ts'
import { may } from '../../core/organizations/may.ts'
import { membersOf } from '../../core/organizations/team.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { shorten } from '../ui/field-view.ts'
import { screen } from '../ui/route.ts'
import type { Button } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { whoAndWhen } from './company.ts'

/** One section with every answer, each with a button that edits it. */
export const sectionScreen = screen(
  'appsec',
  { application: 'number', section: 'number' },
  {
    async open(visit, { application, section: number }) {
      const draft = await openDraft(visit.db, visit.person, application)
      const section = draft.form.sections[number] ?? draft.form.sections[0]!
      const team = draft.shared ? await teamOf(visit, draft) : undefined
      return {
        html: sectionHtml(visit, draft, section, team),
        buttons: sectionButtons(visit, draft, section, number),
      }
    },
  },
)

interface SectionTeam {
  names: ReadonlyMap<number, string | null>
  assignees: ReadonlyMap<string, number>
}

async function teamOf({ db }: Visit, draft: Draft): Promise<SectionTeam> {
  const [members, assignees] = await Promise.all([
    membersOf(db, draft.organization),
    assigneesOf(db, draft.application.id),
  ])
  return { names: new Map(members.map(({ id, name }) => [id, name])), assignees }
}

/** Telegram's limit leaves about this much for each answer of a section. */
const SHOWN = 600

function sectionHtml(visit: Visit, draft: Draft, section: Section, team: SectionTeam | undefined): string {
  const { locale } = visit
  const { visible } = journey(draft.form, draft.answers)
  const fields = section.fields.filter((field) => visible.includes(field))
  const most = Math.min(SHOWN, Math.floor(3000 / Math.max(1, fields.length)))
  const lines = fields.map((field) =>
    [answerText(visit, draft, field, most), team && markText(visit, draft, field, team)]
      .filter(Boolean)
      .join('\n'),
  )
  const title = markup(locale, 'application-section-title', { title: pick(section.title, locale) })
  return [title, ...lines].join('\n\n')
}

function answerText({ locale }: Visit, draft: Draft, field: Field, most: number): string {
  const label = pick(field.label, locale)
  const value = draft.answers[field.id] ?? null
  if (!Object.hasOwn(draft.answers, field.id)) return markup(locale, 'application-section-empty', { label })
  if (value === null) return markup(locale, 'application-section-skipped', { label })
  const shown = shorten(kindOf(field.type).show(value, field, locale), most)
  return markup(locale, 'application-section-answer', { label, value: shown })
}

/** Who answered and when, or for whom it is. */
function markText(
  { locale, person }: Visit,
  draft: Draft,
  field: Field,
  { names, assignees }: SectionTeam,
): string | undefined {
  const row = draft.rows.get(field.id)
  const who = row && whoAndWhen(locale, names.get(row.personId) ?? null, row.answeredAt)
  if (who) return markup(locale, 'member-answered-by', { who })
  const assignee = assignees.get(field.id)
  if (assignee === undefined) return undefined
  if (assignee === person.id) return markup(locale, 'member-for-you')
  return markup(locale, 'member-for', { name: names.get(assignee) ?? t(locale, 'member-somebody') })
}

function sectionButtons({ locale }: Visit, draft: Draft, section: Section, number: number): Button[][] {
  const { visible } = journey(draft.form, draft.answers)
  const { id } = draft.application
  const whose = { text: t(locale, 'member-whose-section-button'), data: `whosesec:${id}:${number}` }
  return [
    ...section.fields
      .filter((field) => visible.includes(field))
      .map((field) => [
        { text: `✏️ ${shorten(pick(field.label, locale), 40)}`, data: `field:${id}:${field.id}` },
      ]),
    ...(draft.shared && may.takeField(draft.standing) ? [[whose]] : []),
    [{ text: t(locale, 'application-summary-button'), data: `app:${id}` }],
  ]
}
