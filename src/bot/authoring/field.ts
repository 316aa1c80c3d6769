import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import { type AuthoredField, isAuthoredField } from '../../core/competitions/authoring/editable.ts'
import { setIntakeUrl, setLimit } from '../../core/competitions/authoring/edits/choices.ts'
import { setCode } from '../../core/competitions/authoring/edits/code.ts'
import type { Edit } from '../../core/competitions/authoring/edits/edit.ts'
import { isTextField } from '../../core/competitions/authoring/edits/texts.ts'
import { Refusal } from '../../core/errors.ts'
import { markup } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { goTo } from '../ui/go-to.ts'
import { type Args, type Sent, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { afterEdit } from './after-edit.ts'
import { askView, openAt } from './ask.ts'
import { choiceView, isChoiceField } from './choices.ts'
import { flipsView, isFlipField, typedTheme } from './flips.ts'
import { receiveText, textView } from './text.ts'
import { orNone, shownValue } from './values.ts'

export const FIELD = { id: 'number', field: 'string', part: 'string?', walk: 'string?' } as const
export type FieldArgs = Args<typeof FIELD>

/** One field of a competition: asks it, and takes what is typed. Lists, lots, documents and moments have screens of their own. */
export const authorField = screen('authorfield', FIELD, {
  open: (visit, at) => openField(visit, at),
  receive: (visit, at, sent) => receiveField(visit, at, sent),
})

/** Fields with a screen of their own, and its name. */
const ELSEWHERE: Partial<Record<AuthoredField, string>> = {
  deadline: 'authortime',
  opens: 'authortime',
  milestones: 'authortimes',
  needs: 'authorneeds',
  lots: 'authorlots',
  documents: 'authordocs',
}

export function fieldIn({ field }: FieldArgs): AuthoredField {
  if (!isAuthoredField(field)) throw new Refusal('not-found')
  return field
}

async function openField(visit: Visit, at: FieldArgs): Promise<View> {
  const field = fieldIn(at)
  const { id, walk = '', part } = at
  const name = ELSEWHERE[field]
  if (name === 'authortime') return goTo(visit, `${name}:${id}:${field}::${walk}`.replace(/:+$/, ''))
  if (name) return goTo(visit, `${name}:${id}::${walk}`.replace(/:+$/, ''))
  const authored = await openAt(visit, id, { field })
  if (isTextField(field)) return textView(visit, authored, { field, part: part === 'ru' ? 'ru' : 'kk', walk })
  if (isFlipField(field)) return flipsView(visit, authored, { field, page: Number(part ?? 1), walk })
  if (isChoiceField(field)) return choiceView(visit, authored, { field, walk })
  const value = orNone(visit.locale, shownValue(visit.locale, authored.version, field))
  return askView(visit, authored, {
    ...{ step: { field }, walk, buttons: [] },
    html: [markup(visit.locale, 'authoring-now', { value })],
  })
}

async function receiveField(visit: Visit, at: FieldArgs, sent: Sent): Promise<View> {
  const field = fieldIn(at)
  const { id, walk } = at
  const { text = '' } = sent
  if (!text.trim()) return openField(visit, at)
  if (isTextField(field))
    return receiveText(visit, { id, field, part: at.part === 'ru' ? 'ru' : 'kk', walk }, text)
  const edit = await typedEdit(visit, id, field, text)
  if (!edit) return openField(visit, at)
  const edited = await editCompetition(visit.db, actorOf(visit), { id, now: visit.now }, edit)
  if (isFlipField(field)) return flipsView(visit, edited, { field, page: 1, walk })
  return afterEdit(visit, edited, { step: { field }, walk })
}

/** What may be typed where buttons stand; undefined where only they count. */
async function typedEdit(
  visit: Visit,
  id: number,
  field: AuthoredField,
  text: string,
): Promise<Edit | undefined> {
  if (field === 'code') return setCode(visit.db, id, text)
  if (field === 'intake-url') return setIntakeUrl(text)
  if (field === 'limit') return setLimit(/^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN)
  return field === 'themes' ? typedTheme(text) : undefined
}
