import type { Field } from '../../core/applications/form/form.ts'
import type { FieldRules } from '../../core/applications/form-editing/edit.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { changeField, type FieldPlace, fieldPlace } from './place.ts'
import { both, named } from './words.ts'

/** Numbers a field of each type may be held to; counted as form.ts says. */
export const LIMITS: Partial<Record<Field['type'], readonly Limit[]>> = {
  text: ['min', 'max'],
  'long-text': ['min', 'max'],
  number: ['min', 'max', 'decimals'],
  money: ['min', 'max'],
  date: ['min', 'max'],
  period: ['min', 'max'],
  choices: ['min', 'max'],
  file: ['max', 'files'],
  table: ['min', 'max'],
}

export type Limit = 'min' | 'max' | 'decimals' | 'files'

/** A field as data: what it asks, how it is answered, when; each a press away from its editor. */
export const fieldScreen = screen(
  'ff',
  { id: 'number', field: 'string' },
  {
    async open(visit, { id, field }) {
      const place = await fieldPlace(visit, id, field)
      return {
        html: fieldText(visit.locale, place),
        buttons: fieldRows(visit.locale, id, place),
      }
    },
  },
)

/** Moves a field, turns a rule of it over, or removes it: asked once. */
export const fieldDo = action(
  'fx',
  { id: 'number', field: 'string', what: 'string' },
  {
    async open(visit, { id, field, what }): Promise<View> {
      const place = await fieldPlace(visit, id, field)
      if (what === 'drop') return dropView(visit, id, place)
      if (what === 'yes') {
        await changeField(visit, id, { do: 'remove-field', field })
        return goTo(visit, `fs:${id}:${place.section.id}`)
      }
      if (what === 'up' || what === 'down')
        await changeField(visit, id, { do: 'move-field', field, by: what === 'up' ? -1 : 1 })
      else await changeField(visit, id, { do: 'rules', field, rules: turned(place.field, what) })
      return fieldScreen.open(visit, { id, field })
    },
  },
)

function turned(field: Field, what: string): FieldRules {
  if (what === 'must') return { optional: field.optional ? undefined : true }
  if (what === 'lot') return { ceiling: field.ceiling ? undefined : 'lot' }
  return what === 'always' ? { when: undefined } : {}
}

function fieldText(locale: Locale, { field, section, fields }: FieldPlace): string {
  const part = (name: 'help' | 'example') =>
    field[name] && [markup(locale, `formedit-field-${name}`, { text: clip(both(field[name]), 900) })]
  const earlier = field.when && fields.find(({ id }) => id === field.when?.field)
  return [
    markup(locale, 'formedit-field', {
      section: named(section.title, locale),
      label: both(field.label),
      type: lookUp(locale, `formedit-type-${field.type}`),
      must: String(!field.optional),
    }),
    ...(part('help') ?? []),
    ...(part('example') ?? []),
    ...limitLines(locale, field),
    ...listLines(locale, field),
    ...(field.when
      ? [
          markup(locale, 'formedit-field-when', {
            field: earlier ? named(earlier.label, locale) : field.when.field,
            choices: namesOf(earlier, field.when.is, locale),
          }),
        ]
      : []),
  ].join('\n\n')
}

const namesOf = (earlier: Field | undefined, is: readonly unknown[], locale: Locale): string =>
  is
    .map((value) => {
      const choice = earlier?.choices?.find(({ id }) => id === value)
      return choice ? pick(choice.label, locale) : String(value)
    })
    .join('; ')

function limitLines(locale: Locale, field: Field): string[] {
  const lines = (LIMITS[field.type] ?? []).flatMap((limit) => {
    const value = field[limit]
    return value === undefined ? [] : [`${lookUp(locale, `formedit-limit-${limit}`)}: ${value}`]
  })
  const ceiling = field.ceiling ? [markup(locale, 'formedit-field-lot')] : []
  return lines.length + ceiling.length > 0 ? [[...lines, ...ceiling].join('\n')] : []
}

function listLines(locale: Locale, { choices, columns }: Field): string[] {
  const list = choices ?? columns
  if (!list) return []
  const items = list.map(({ label }, at) => `${at + 1}. ${both(label)}`).join('\n')
  return [
    choices
      ? markup(locale, 'formedit-field-choices', { items: clip(items, 1200) })
      : markup(locale, 'formedit-field-columns', { items: clip(items, 1200) }),
  ]
}

function fieldRows(locale: Locale, id: number, { field, section }: FieldPlace): Button[][] {
  const at = `${id}:${field.id}`
  const text = (part: 'label' | 'help' | 'example') => ({
    text: lookUp(locale, `formedit-edit-${part}-button`),
    data: `ft:${at}:${part}:kk`,
  })
  const chosen = field.type === 'choice' || field.type === 'choices'
  return [
    [text('label'), text('help'), text('example')],
    ...(chosen ? [[{ text: t(locale, 'formedit-choices-button'), data: `fl:${at}` }]] : []),
    ...(field.type === 'table' ? [[{ text: t(locale, 'formedit-columns-button'), data: `fl:${at}` }]] : []),
    (LIMITS[field.type] ?? []).map((limit) => ({
      text: lookUp(locale, `formedit-limit-${limit}`),
      data: `fn:${at}:${limit}`,
    })),
    ...(field.type === 'table' || field.type === 'money'
      ? [[{ text: lotLabel(locale, field), data: `fx:${at}:lot` }]]
      : []),
    [
      {
        text: field.optional ? t(locale, 'formedit-must-button') : t(locale, 'formedit-optional-button'),
        data: `fx:${at}:must`,
      },
      { text: t(locale, 'formedit-when-button'), data: `fw:${at}` },
    ],
    [
      { text: '⬆️', data: `fx:${at}:up` },
      { text: '⬇️', data: `fx:${at}:down` },
      { text: '🗑', data: `fx:${at}:drop` },
    ],
    [backButton(locale, `fs:${id}:${section.id}`)],
  ].filter((row) => row.length > 0)
}

const lotLabel = (locale: Locale, { ceiling }: Field): string =>
  ceiling ? t(locale, 'formedit-lot-off-button') : t(locale, 'formedit-lot-button')

function dropView({ locale }: Visit, id: number, { field }: FieldPlace): View {
  return {
    html: markup(locale, 'formedit-field-drop', { label: named(field.label, locale) }),
    buttons: [
      [{ text: t(locale, 'formedit-drop-yes-button'), data: `fx:${id}:${field.id}:yes`, style: 'danger' }],
      [backButton(locale, `ff:${id}:${field.id}`)],
    ],
  }
}
