import { companyAt } from '../../core/applications/field-company.ts'
import { kindOf } from '../../core/applications/form/fields/index.ts'
import type { Field } from '../../core/applications/form/form.ts'
import {
  bringBack,
  canAdd,
  type Former,
  goOnAside,
  openFormer,
} from '../../core/applications/former-answers.ts'
import { type FieldDraft, revisionOf } from '../../core/applications/open-field.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { shorten } from '../ui/field-view.ts'
import { goTo } from '../ui/go-to.ts'
import { inputOf } from '../ui/input-of.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { whoAndWhen } from './company.ts'

/** Both values of a field at which two people met; what is sent here goes on with one's own. */
export const clashScreen = screen(
  'clash',
  { former: 'number' },
  {
    open: (visit, { former }) => clashView(visit, former),
    async receive(visit, { former: id }, sent) {
      const { db, person, locale, now, receivedAt } = visit
      const kept = await goOnAside(db, { by: person, id, input: inputOf(sent), locale, now, receivedAt })
      if (!('problem' in kept)) return clashView(visit, kept.id)
      const trouble = lookUpMarkup(locale, kept.problem, kept.details ?? {})
      const view = await clashView(visit, id)
      return { ...view, html: `⚠️ ${trouble}\n\n${view.html}` }
    },
  },
)

const ONE = { former: 'number', seen: 'number', way: 'string' } as const

/** Puts a former or set aside value in place of the present one (`put`) or under it (`add`). */
export const bringBackAction = action('bring', ONE, {
  async open(visit, { former, seen, way }) {
    const { db, person, now, receivedAt } = visit
    const bringing = { by: person, id: former, seen, add: way === 'add', now, receivedAt }
    const { changed, draft, field, former: value } = await bringBack(db, bringing)
    if (changed && value.setAside) return clashView(visit, former)
    const view = await goTo(visit, `field:${draft.application.id}:${field.id}`)
    const note = markup(
      visit.locale,
      changed ? 'application-field-as-it-is-note' : 'member-brought-back-note',
    )
    return { ...view, html: `${note}\n\n${view.html}` }
  },
})

/** Theirs stands; one's own stays among the former values. */
export const keepTheirsAction = action(
  'theirs',
  { former: 'number' },
  {
    async open(visit, { former: id }) {
      const { draft } = await openFormer(visit.db, visit.person, id)
      const view = await goTo(visit, `appnext:${draft.application.id}`)
      return { ...view, html: `${markup(visit.locale, 'member-theirs-note')}\n\n${view.html}` }
    },
  },
)

/** A message holds 4096 characters; two values share it. */
const SHOWN = 1200

export async function clashView(visit: Visit, id: number): Promise<View> {
  const { db, person, locale, now } = visit
  const { former, draft, field } = await openFormer(db, person, id)
  const applicationId = draft.application.id
  const asked = { applicationId, field: field.id, place: `field:${applicationId}:${field.id}`, now }
  const { by } = await companyAt(db, person, asked)
  const row = draft.rows.get(field.id)
  const who = row ? whoAndWhen(locale, by, row.answeredAt) : ''
  return {
    place: clashScreen.at({ former: id }),
    html: [
      markup(locale, 'member-clash', { label: pick(field.label, locale) }),
      markup(locale, 'member-clash-theirs', { who, value: shown(visit, field, row?.value) }),
      markup(locale, 'member-clash-mine', { value: shown(visit, field, former.value) }),
      markup(locale, 'member-clash-choose'),
    ].join('\n\n'),
    buttons: clashButtons(visit, draft, field, former),
  }
}

export const shown = ({ locale }: Visit, field: Field, value: unknown): string =>
  value === null || value === undefined
    ? t(locale, 'member-nothing')
    : shorten(kindOf(field.type).show(value, field, locale), SHOWN)

function clashButtons({ locale }: Visit, draft: FieldDraft, field: Field, { id }: Former): Button[][] {
  const at = { former: id, seen: revisionOf(draft, field.id) }
  return [
    [{ text: t(locale, 'member-put-mine-button'), data: bringBackAction.at({ ...at, way: 'put' }) }],
    ...(canAdd(field)
      ? [[{ text: t(locale, 'member-add-mine-button'), data: bringBackAction.at({ ...at, way: 'add' }) }]]
      : []),
    [{ text: t(locale, 'member-keep-theirs-button'), data: keepTheirsAction.at({ former: id }) }],
    [{ text: t(locale, 'application-summary-button'), data: `app:${draft.application.id}` }],
  ]
}
