import { type FieldType, kinds } from '../../core/applications/form/fields/index.ts'
import type { Section } from '../../core/applications/form/form.ts'
import { changeForm } from '../../core/applications/form-editing/change-form.ts'
import type { FormEdit } from '../../core/applications/form-editing/edit.ts'
import { openFormDraft } from '../../core/applications/form-editing/form-draft.ts'
import { Refusal } from '../../core/errors.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { overviewView } from './overview.ts'
import { both, named } from './words.ts'

const PAGE = 12

/** A section and its fields. */
export const sectionScreen = screen(
  'fs',
  { id: 'number', section: 'string', page: 'number?' },
  { open: (visit, { id, section, page }) => sectionView(visit, id, section, page) },
)

/** The title of a section in one language; after the Kazakh one the Russian is asked for. */
export const sectionTitle = screen(
  'fst',
  { id: 'number', section: 'string', language: 'string' },
  {
    async open(visit, { id, section, language }) {
      const { locale } = visit
      const { title } = await sectionOf(visit, id, section)
      return {
        html: [
          language === 'ru' ? markup(locale, 'formedit-section-ru') : markup(locale, 'formedit-section-kk'),
          markup(locale, 'formedit-now', { now: both(title) }),
        ].join('\n\n'),
        buttons: [[backButton(locale, `fs:${id}:${section}`)]],
      }
    },
    async receive(visit, { id, section, language: asked }, { text = '' }): Promise<View> {
      const language = asked === 'ru' ? 'ru' : 'kk'
      await change(visit, id, { do: 'title', section, language, text: text.trim() })
      return language === 'kk'
        ? sectionTitle.open(visit, { id, section, language: 'ru' })
        : sectionScreen.open(visit, { id, section })
    },
  },
)

/** Moves a section, or removes it: asked once. */
export const sectionDo = action(
  'fsx',
  { id: 'number', section: 'string', what: 'string' },
  {
    async open(visit, { id, section, what }) {
      if (what === 'drop') return dropView(visit, id, section)
      if (what === 'yes') {
        await change(visit, id, { do: 'remove-section', section })
        return overviewView(visit, id)
      }
      await change(visit, id, { do: 'move-section', section, by: what === 'up' ? -1 : 1 })
      return overviewView(visit, id)
    },
  },
)

/** A new field: what it is answered by, then its name in Kazakh and in Russian. */
export const fieldAdd = screen(
  'fa',
  { id: 'number', section: 'string', type: 'string?' },
  {
    async open(visit, { id, section, type }) {
      const { locale } = visit
      const { title } = await sectionOf(visit, id, section)
      const back = [backButton(locale, `fs:${id}:${section}`)]
      if (!isType(type))
        return {
          html: markup(locale, 'formedit-field-type', { section: named(title, locale) }),
          buttons: [...typeRows(visit, id, section), back],
        }
      const words = { type: lookUp(locale, `formedit-type-${type}`) }
      return { html: markup(locale, 'formedit-field-kk', words), buttons: [back] }
    },
    async receive(visit, { id, section, type }, { text = '' }): Promise<View> {
      if (!isType(type)) return fieldAdd.open(visit, { id, section })
      const form = await change(visit, id, { do: 'add-field', section, type, kk: text.trim() })
      const field = form.sections.find((one) => one.id === section)?.fields.at(-1)
      if (!field) throw new Refusal('not-found')
      return goTo(visit, `ft:${id}:${field.id}:label:ru`)
    },
  },
)

const isType = (type: string | undefined): type is FieldType =>
  type !== undefined && Object.hasOwn(kinds, type)

const typeRows = ({ locale }: Visit, id: number, section: string): Button[][] =>
  rowsOf(
    Object.keys(kinds).map((type) => ({
      text: lookUp(locale, `formedit-type-${type}`),
      data: fieldAdd.at({ id, section, type }),
    })),
    2,
  )

const change = (visit: Visit, competitionId: number, edit: FormEdit) =>
  changeForm(visit.db, actorOf(visit), { competitionId, edit, now: visit.now })

async function sectionOf(visit: Visit, id: number, sectionId: string): Promise<Section> {
  const { content } = await openFormDraft(visit.db, actorOf(visit), id)
  const section = content.sections.find((one) => one.id === sectionId)
  if (!section) throw new Refusal('not-found')
  return section
}

async function sectionView(visit: Visit, id: number, sectionId: string, page = 1): Promise<View> {
  const { locale } = visit
  const section = await sectionOf(visit, id, sectionId)
  const paged = pageOf(section.fields, page, PAGE)
  return {
    html: markup(locale, 'formedit-section', { title: both(section.title), fields: section.fields.length }),
    buttons: [
      ...paged.items.map((field) => [
        {
          text: clip(`${named(field.label, locale)}${field.optional ? '' : ' *'}`, 60),
          data: `ff:${id}:${field.id}`,
        },
      ]),
      pagerRow(locale, paged, (to) => sectionScreen.at({ id, section: sectionId, page: to })),
      [
        { text: t(locale, 'formedit-field-add-button'), data: `fa:${id}:${sectionId}`, style: 'primary' },
        { text: t(locale, 'formedit-file-add-button'), data: `fa:${id}:${sectionId}:file` },
      ],
      [
        { text: t(locale, 'formedit-title-button'), data: `fst:${id}:${sectionId}:kk` },
        { text: '⬆️', data: `fsx:${id}:${sectionId}:up` },
        { text: '⬇️', data: `fsx:${id}:${sectionId}:down` },
        { text: '🗑', data: `fsx:${id}:${sectionId}:drop` },
      ],
      [backButton(locale, `formed:${id}`)],
    ],
  }
}

async function dropView(visit: Visit, id: number, sectionId: string): Promise<View> {
  const { locale } = visit
  const { title, fields } = await sectionOf(visit, id, sectionId)
  return {
    html: markup(locale, 'formedit-section-drop', { title: named(title, locale), fields: fields.length }),
    buttons: [
      [{ text: t(locale, 'formedit-drop-yes-button'), data: `fsx:${id}:${sectionId}:yes`, style: 'danger' }],
      [backButton(locale, `fs:${id}:${sectionId}`)],
    ],
  }
}
