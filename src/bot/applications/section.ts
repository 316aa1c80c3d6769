import { kindOf } from '../../core/applications/form/fields/index.ts'
import type { Section } from '../../core/applications/form/form.ts'
import { journey } from '../../core/applications/form/journey.ts'
import { type Draft, openDraft } from '../../core/applications/open-draft.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { shorten } from '../ui/field-view.ts'
import { screen } from '../ui/route.ts'
import type { Button } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** One section with every answer, each with a button that edits it. */
export const sectionScreen = screen(
  'appsec',
  { application: 'number', section: 'number' },
  {
    async open(visit, { application, section: number }) {
      const draft = await openDraft(visit.db, visit.person, application)
      const section = draft.form.sections[number] ?? draft.form.sections[0]!
      return { html: sectionHtml(visit, draft, section), buttons: sectionButtons(visit, draft, section) }
    },
  },
)

/** Telegram's limit leaves about this much for each answer of a section. */
const SHOWN = 600

function sectionHtml({ locale }: Visit, draft: Draft, section: Section): string {
  const { visible } = journey(draft.form, draft.answers)
  const fields = section.fields.filter((field) => visible.includes(field))
  const most = Math.min(SHOWN, Math.floor(3000 / Math.max(1, fields.length)))
  const lines = fields.map((field) => {
    const label = pick(field.label, locale)
    const value = draft.answers[field.id] ?? null
    if (!Object.hasOwn(draft.answers, field.id)) return markup(locale, 'application-section-empty', { label })
    if (value === null) return markup(locale, 'application-section-skipped', { label })
    const shown = shorten(kindOf(field.type).show(value, field, locale), most)
    return markup(locale, 'application-section-answer', { label, value: shown })
  })
  return [markup(locale, 'application-section-title', { title: pick(section.title, locale) }), ...lines].join(
    '\n\n',
  )
}

function sectionButtons({ locale }: Visit, draft: Draft, section: Section): Button[][] {
  const { visible } = journey(draft.form, draft.answers)
  const { id } = draft.application
  return [
    ...section.fields
      .filter((field) => visible.includes(field))
      .map((field) => [
        { text: `✏️ ${shorten(pick(field.label, locale), 40)}`, data: `field:${id}:${field.id}` },
      ]),
    [{ text: t(locale, 'application-summary-button'), data: `app:${id}` }],
  ]
}
