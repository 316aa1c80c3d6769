import { fieldOf } from '../../core/applications/form/form.ts'
import { contextOf, openDraft } from '../../core/applications/open-draft.ts'
import { Refusal } from '../../core/errors.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { writeSheet } from '../../papers/sheet.ts'
import { action } from '../ui/route.ts'
import { sheetOf } from './sheet-of.ts'
import { fieldView } from './show-field.ts'

/** Hands out a table to be filled in as a file. */
export const sheetAction = action(
  'sheet',
  { application: 'number', field: 'string' },
  {
    async open(visit, { application, field: id }) {
      const { locale } = visit
      const draft = await openDraft(visit.db, visit.person, application)
      const field = fieldOf(draft.form, id)
      if (field?.type !== 'table') throw new Refusal('not-found')
      const sheet = sheetOf(field, draft.answers[id], contextOf(draft, locale, visit.now))
      const label = pick(field.label, locale)
      const name = `${t(locale, 'table-sheet-name', { label, code: draft.competition.code })}.xlsx`
      const view = fieldView(visit, draft, id, { note: markup(locale, 'table-sheet-sent') })
      return { ...view, files: [{ name, bytes: () => writeSheet(sheet) }], fresh: true }
    },
  },
)
