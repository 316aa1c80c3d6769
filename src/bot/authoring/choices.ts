import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import type { AuthoredField } from '../../core/competitions/authoring/editable.ts'
import {
  setBudget,
  setForm,
  setIntake,
  setKind,
  setLimit,
  setRepeat,
} from '../../core/competitions/authoring/edits/choices.ts'
import type { Edit } from '../../core/competitions/authoring/edits/edit.ts'
import type { Authored } from '../../core/competitions/authoring/open-authored.ts'
import { type CompetitionContent, FORM_KEYS } from '../../core/competitions/file/content.ts'
import { Refusal } from '../../core/errors.ts'
import type { Locale } from '../../language/locale.ts'
import { KINDS, kindName } from '../../language/reference.ts'
import { lookUp, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { afterEdit } from './after-edit.ts'
import { askView } from './ask.ts'
import { formName, limitText } from './values.ts'

interface Choice {
  value: string
  label: string
  edit: Edit
}

const NONE = 'none'

/** What may be chosen in a field, and what each choice makes of the competition. */
const CHOICES = {
  kind: (locale: Locale): Choice[] =>
    KINDS.map((kind) => ({ value: kind, label: kindName(locale, kind), edit: setKind(kind) })),
  budget: (locale: Locale): Choice[] => [
    ...(['local', 'republican'] as const).map((one) => ({
      value: one,
      label: lookUp(locale, `change-budget-${one}`),
      edit: setBudget(one),
    })),
    { value: NONE, label: t(locale, 'authoring-none'), edit: setBudget(undefined) },
  ],
  repeat: (locale: Locale): Choice[] =>
    [false, true].map((one) => ({
      value: one ? 'yes' : 'no',
      label: t(locale, one ? 'change-yes' : 'change-no'),
      edit: setRepeat(one),
    })),
  intake: (locale: Locale): Choice[] =>
    (['here', 'elsewhere'] as const).map((one) => ({
      value: one,
      label: lookUp(locale, `authoring-intake-${one}`),
      edit: setIntake(one),
    })),
  limit: (locale: Locale): Choice[] =>
    [1, 2, 3, null].map((one) => ({
      value: String(one ?? NONE),
      label: limitText(locale, one),
      edit: setLimit(one),
    })),
  form: (locale: Locale): Choice[] =>
    FORM_KEYS.map((key) => ({ value: key, label: formName(locale, key), edit: setForm(key) })),
} satisfies Partial<Record<AuthoredField, (locale: Locale) => Choice[]>>

type ChoiceField = keyof typeof CHOICES
export const isChoiceField = (field: string): field is ChoiceField => Object.hasOwn(CHOICES, field)

const CHOSEN: Record<ChoiceField, (content: CompetitionContent) => string> = {
  kind: ({ kind }) => kind,
  budget: ({ budget = NONE }) => budget,
  repeat: ({ repeat }) => (repeat ? 'yes' : 'no'),
  intake: ({ intake }) => intake,
  limit: ({ applicationsPerOrganization: limit }) => String(limit ?? NONE),
  form: ({ form }) => form,
}

export function choiceView(
  visit: Visit,
  authored: Authored,
  { field, walk }: { field: ChoiceField; walk?: string },
): View {
  const chosen = CHOSEN[field](authored.version.content)
  const { id } = authored.competition
  return askView(visit, authored, {
    ...{ step: { field }, walk, html: [] },
    buttons: CHOICES[field](visit.locale).map(({ value, label }) => [
      {
        text: value === chosen ? `✓ ${label}` : label,
        data: authorPick.at({ id, field, value, ...(walk && { walk }) }),
      },
    ]),
  })
}

/** One choice in place of another. */
export const authorPick = action(
  'authorpick',
  { id: 'number', field: 'string', value: 'string', walk: 'string?' },
  {
    async open(visit, { id, field, value, walk }): Promise<View> {
      const choices = isChoiceField(field) ? CHOICES[field](visit.locale) : []
      const choice = choices.find((one) => one.value === value)
      if (!choice) throw new Refusal('not-found')
      const edited = await editCompetition(visit.db, actorOf(visit), { id, now: visit.now }, choice.edit)
      return afterEdit(visit, edited, { step: { field: choice.edit.field }, walk })
    },
  },
)
