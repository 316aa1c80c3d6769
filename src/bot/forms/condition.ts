import type { Field } from '../../core/applications/form/form.ts'
import { Refusal } from '../../core/errors.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { changeField, type FieldPlace, fieldPlace } from './place.ts'
import { named } from './words.ts'

const PAGE = 10

/** Whether a field is asked always, or only when an earlier field with choices was answered so. */
export const conditionScreen = screen(
  'fw',
  { id: 'number', field: 'string', page: 'number?' },
  {
    async open(visit, { id, field: fieldId, page = 1 }): Promise<View> {
      const { locale } = visit
      const place = await fieldPlace(visit, id, fieldId)
      const earlier = earlierChoices(place)
      const paged = pageOf(earlier, page, PAGE)
      return {
        html: [
          markup(locale, 'formedit-when', { label: named(place.field.label, locale) }),
          ...(earlier.length === 0 ? [markup(locale, 'formedit-when-none')] : []),
        ].join('\n\n'),
        buttons: [
          ...paged.items.map(({ id: other, label }) => [
            {
              text: clip(`${other === place.field.when?.field ? '✓ ' : ''}${named(label, locale)}`, 60),
              data: conditionChoices.at({ id, field: fieldId, other }),
            },
          ]),
          pagerRow(locale, paged, (to) => conditionScreen.at({ id, field: fieldId, page: to })),
          ...(place.field.when
            ? [[{ text: t(locale, 'formedit-always-button'), data: `fx:${id}:${fieldId}:always` }]]
            : []),
          [backButton(locale, `ff:${id}:${fieldId}`)],
        ],
      }
    },
  },
)

/** Which answers of the earlier field open this one; each press turns one on or off. */
export const conditionChoices = screen(
  'fwc',
  { id: 'number', field: 'string', other: 'string' },
  { open: (visit, { id, field, other }) => choicesView(visit, id, field, other) },
)

export const conditionTurn = action(
  'fwx',
  { id: 'number', field: 'string', other: 'string', at: 'number' },
  {
    async open(visit, { id, field: fieldId, other, at }) {
      const place = await fieldPlace(visit, id, fieldId)
      const choice = earlierOf(place, other).choices?.[at]
      if (!choice) throw new Refusal('not-found')
      const is = chosenOf(place.field, other)
      const turned = is.includes(choice.id) ? is.filter((one) => one !== choice.id) : [...is, choice.id]
      const when = turned.length > 0 ? { field: other, is: turned } : undefined
      await changeField(visit, id, { do: 'rules', field: fieldId, rules: { when } })
      return choicesView(visit, id, fieldId, other)
    },
  },
)

async function choicesView(visit: Visit, id: number, fieldId: string, other: string): Promise<View> {
  const { locale } = visit
  const place = await fieldPlace(visit, id, fieldId)
  const earlier = earlierOf(place, other)
  const is = chosenOf(place.field, other)
  return {
    html: markup(locale, 'formedit-when-choices', {
      label: named(place.field.label, locale),
      field: named(earlier.label, locale),
    }),
    buttons: [
      ...(earlier.choices ?? []).map((choice, at) => [
        {
          text: clip(`${is.includes(choice.id) ? '✅' : '▫️'} ${named(choice.label, locale)}`, 60),
          data: conditionTurn.at({ id, field: fieldId, other, at }),
        },
      ]),
      [{ text: t(locale, 'formedit-when-done-button'), data: `ff:${id}:${fieldId}`, style: 'success' }],
      [backButton(locale, `fw:${id}:${fieldId}`)],
    ],
  }
}

const chosenOf = ({ when }: Field, other: string): unknown[] => (when?.field === other ? when.is : [])

const earlierChoices = ({ field, fields }: FieldPlace): Field[] =>
  fields
    .slice(
      0,
      fields.findIndex(({ id }) => id === field.id),
    )
    .filter(({ choices }) => choices)

function earlierOf(place: FieldPlace, id: string): Field {
  const found = earlierChoices(place).find((one) => one.id === id)
  if (!found) throw new Refusal('not-found')
  return found
}
