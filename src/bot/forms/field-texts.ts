import type { TextPart } from '../../core/applications/form-editing/edit.ts'
import {
  readChoices,
  readColumns,
  writeChoices,
  writeColumns,
} from '../../core/applications/form-editing/lines.ts'
import { Refusal } from '../../core/errors.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { fieldScreen, LIMITS, type Limit } from './field.ts'
import { changeField, fieldPlace } from './place.ts'
import { both } from './words.ts'

const partOf = (part: string): TextPart => (part === 'help' || part === 'example' ? part : 'label')

/** A text of a field in one language; after the Kazakh one the Russian is asked for. */
export const fieldTextScreen = screen(
  'ft',
  { id: 'number', field: 'string', part: 'string', language: 'string' },
  {
    async open(visit, { id, field: fieldId, part: asked, language }) {
      const { locale } = visit
      const { field } = await fieldPlace(visit, id, fieldId)
      const part = partOf(asked)
      const now = field[part]
      return {
        html: [
          markup(locale, 'formedit-text', {
            part: lookUp(locale, `formedit-part-${part}`),
            language: language === 'ru' ? 'ru' : 'kk',
          }),
          ...(now ? [markup(locale, 'formedit-now', { now: both(now) })] : []),
        ].join('\n\n'),
        buttons: [
          ...(now && part !== 'label'
            ? [[{ text: t(locale, 'formedit-text-drop-button'), data: `ftx:${id}:${fieldId}:${part}` }]]
            : []),
          [backButton(locale, `ff:${id}:${fieldId}`)],
        ],
      }
    },
    async receive(visit, { id, field, part: asked, language: code }, { text = '' }): Promise<View> {
      const language = code === 'ru' ? 'ru' : 'kk'
      const part = partOf(asked)
      await changeField(visit, id, { do: 'text', field, part, language, text: text.trim() })
      return language === 'kk'
        ? fieldTextScreen.open(visit, { id, field, part, language: 'ru' })
        : fieldScreen.open(visit, { id, field })
    },
  },
)

export const fieldTextDrop = action(
  'ftx',
  { id: 'number', field: 'string', part: 'string' },
  {
    async open(visit, { id, field, part }) {
      if (part === 'help' || part === 'example')
        await changeField(visit, id, { do: 'drop-text', field, part })
      return fieldScreen.open(visit, { id, field })
    },
  },
)

/** The choices of a field, or the columns of a table, one a line. */
export const fieldLines = screen(
  'fl',
  { id: 'number', field: 'string' },
  {
    async open(visit, { id, field: fieldId }) {
      const { locale } = visit
      const { field } = await fieldPlace(visit, id, fieldId)
      const table = field.type === 'table'
      const lines = table ? writeColumns(field) : writeChoices(field)
      return {
        html: [
          table ? markup(locale, 'formedit-columns') : markup(locale, 'formedit-choices'),
          ...(lines ? [markup(locale, 'formedit-lines-now', { lines })] : []),
        ].join('\n\n'),
        buttons: [[backButton(locale, `ff:${id}:${fieldId}`)]],
      }
    },
    async receive(visit, { id, field: fieldId }, { text = '' }): Promise<View> {
      const { field, version } = await fieldPlace(visit, id, fieldId)
      const rules =
        field.type === 'table'
          ? { columns: readColumns(text, field, version) }
          : { choices: readChoices(text, field, version) }
      await changeField(visit, id, { do: 'rules', field: fieldId, rules })
      return fieldScreen.open(visit, { id, field: fieldId })
    },
  },
)

/** A limit of a field. */
export const fieldLimit = screen(
  'fn',
  { id: 'number', field: 'string', limit: 'string' },
  {
    async open(visit, { id, field: fieldId, limit }) {
      const { locale } = visit
      const { field } = await fieldPlace(visit, id, fieldId)
      const name = limitOf(field.type, limit)
      return {
        html: [
          markup(locale, 'formedit-limit', {
            limit: lookUp(locale, `formedit-limit-${name}`),
            type: field.type,
          }),
          ...(field[name] === undefined ? [] : [markup(locale, 'formedit-now', { now: field[name] })]),
        ].join('\n\n'),
        buttons: [
          ...(field[name] === undefined
            ? []
            : [[{ text: t(locale, 'formedit-limit-drop-button'), data: `fnx:${id}:${fieldId}:${name}` }]]),
          [backButton(locale, `ff:${id}:${fieldId}`)],
        ],
      }
    },
    async receive(visit, { id, field: fieldId, limit }, { text = '' }): Promise<View> {
      const { field } = await fieldPlace(visit, id, fieldId)
      const digits = text.replace(/\s/g, '').replace('−', '-')
      if (!/^-?\d{1,13}$/.test(digits)) throw new Refusal('form-number')
      const rules = { [limitOf(field.type, limit)]: Number(digits) }
      await changeField(visit, id, { do: 'rules', field: fieldId, rules })
      return fieldScreen.open(visit, { id, field: fieldId })
    },
  },
)

export const fieldLimitDrop = action(
  'fnx',
  { id: 'number', field: 'string', limit: 'string' },
  {
    async open(visit, { id, field: fieldId, limit }) {
      const { field } = await fieldPlace(visit, id, fieldId)
      const rules = { [limitOf(field.type, limit)]: undefined }
      await changeField(visit, id, { do: 'rules', field: fieldId, rules })
      return fieldScreen.open(visit, { id, field: fieldId })
    },
  },
)

/** @throws Refusal 'not-found' for a limit fields of this type do not have */
function limitOf(type: keyof typeof LIMITS, limit: string): Limit {
  const found = LIMITS[type]?.find((one) => one === limit)
  if (!found) throw new Refusal('not-found')
  return found
}
