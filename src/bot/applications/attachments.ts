import { changeFiles } from '../../core/applications/attachments/change-files.ts'
import { file as fileKind } from '../../core/applications/form/fields/file.ts'
import { filesOf } from '../../core/applications/form/fields/index.ts'
import type { StoredFile, Trouble } from '../../core/applications/form/fields/kind.ts'
import {
  isPage,
  movedFile,
  replacedFile,
  withoutFile,
} from '../../core/applications/form/fields/reading/files.ts'
import { fieldOf } from '../../core/applications/form/form.ts'
import { contextOf, openDraft } from '../../core/applications/open-draft.ts'
import { type FieldDraft, openField } from '../../core/applications/open-field.ts'
import { Refusal } from '../../core/errors.ts'
import { fileSize } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { collectFile } from './collect.ts'
import { ifUnchanged } from './field.ts'
import { pagesFile } from './pages-file.ts'
import { fieldView } from './show-field.ts'

const ONE = { application: 'number', field: 'string', seen: 'number', index: 'number' } as const
interface One {
  application: number
  field: string
  seen: number
  index: number
}

/** One file of an answer: what it is, and what can be done with it. */
export const fileScreen = screen('file', ONE, {
  open: (visit, one) =>
    ifUnchanged(visit, one, async () =>
      fileView(visit, await openField(visit.db, visit.person, one.application, one.field), one),
    ),
})

/** The next file sent takes the place of this one. */
export const replaceFileScreen = screen('swapfile', ONE, {
  open: (visit, one) =>
    ifUnchanged(visit, one, async () =>
      replaceView(visit, await openField(visit.db, visit.person, one.application, one.field), one),
    ),
  collect: collectFile,
  receive: (visit, one, _sent, collected) =>
    ifUnchanged(visit, one, () => replace(visit, one, collected?.file)),
})

export const removeFileAction = action('unfile', ONE, {
  open: (visit, one) =>
    ifUnchanged(visit, one, async () => {
      const draft = await changeFiles(visit.db, asked(visit, one), (files) => withoutFile(files, one.index))
      return fieldView(visit, draft, one.field, { note: markup(visit.locale, 'attachment-removed-note') })
    }),
})

/** Earlier or later among the pages. */
export const moveFileAction = action(
  'movefile',
  { ...ONE, way: 'string' },
  {
    open: (visit, { way, ...one }) =>
      ifUnchanged(visit, one, async () => {
        const by = way === 'up' ? -1 : 1
        const draft = await changeFiles(visit.db, asked(visit, one), (files) =>
          movedFile(files, one.index, by),
        )
        const count = filesOf(draft.answers[one.field]).length
        return fileView(visit, draft, { ...one, index: Math.min(Math.max(one.index + by, 0), count - 1) })
      }),
  },
)

/** Hands out the pictures of an answer as they will go into the package: pages of one PDF. */
export const pagesAction = action(
  'pages',
  { application: 'number', field: 'string' },
  {
    async open(visit, { application, field: id }) {
      const draft = await openDraft(visit.db, visit.person, application)
      const field = fieldOf(draft.form, id)
      const files = filesOf(draft.answers[id]).filter(isPage)
      const view = fieldView(visit, draft, id)
      if (!field || files.length === 0) return view
      const title = pick(field.label, visit.locale)
      return { ...view, files: [pagesFile(visit, title, files)], fresh: true }
    },
  },
)

async function replace(visit: Visit, one: One, file: StoredFile | undefined): Promise<View> {
  const { db, locale, person } = visit
  const draft = await openField(db, person, one.application, one.field)
  const field = fieldOf(draft.form, one.field)
  if (!field) throw new Refusal('not-found')
  const reading = fileKind.read({ file }, field, contextOf(draft, locale, visit.now))
  if (file && !('problem' in reading)) {
    const changed = await changeFiles(db, asked(visit, one), (files) => replacedFile(files, one.index, file))
    return fieldView(visit, changed, one.field, { note: markup(locale, 'attachment-replaced-note') })
  }
  const trouble: Trouble = 'problem' in reading ? reading : { problem: 'field-file-not-file' }
  const view = replaceView(visit, draft, one)
  return {
    ...view,
    html: `⚠️ ${lookUpMarkup(locale, trouble.problem, trouble.details ?? {})}\n\n${view.html}`,
  }
}

function replaceView({ locale }: Visit, draft: FieldDraft, one: One): View {
  return {
    place: replaceFileScreen.at(one),
    html: markup(locale, 'attachment-replace', { name: fileAt(draft, one).name }),
    buttons: [[backButton(locale, fileScreen.at(one))]],
  }
}

function fileView(
  { locale }: Visit,
  draft: FieldDraft,
  { application, field: id, index }: Omit<One, 'seen'>,
): View {
  const file = fileAt(draft, { field: id, index })
  const one = { application, field: id, seen: draft.rows.get(id)?.revision ?? 0, index }
  const label = pick(fieldOf(draft.form, id)!.label, locale)
  const button = (text: string, data: string): Button => ({ text, data })
  const up = button(t(locale, 'attachment-up-button'), moveFileAction.at({ ...one, way: 'up' }))
  const down = button(t(locale, 'attachment-down-button'), moveFileAction.at({ ...one, way: 'down' }))
  const last = filesOf(draft.answers[id]).length - 1
  return {
    place: fileScreen.at(one),
    html: fileHtml(locale, file, { label, number: index + 1, count: last + 1 }),
    buttons: [
      [
        button(t(locale, 'attachment-replace-button'), replaceFileScreen.at(one)),
        button(t(locale, 'attachment-remove-button'), removeFileAction.at(one)),
      ],
      [...(index > 0 ? [up] : []), ...(index < last ? [down] : [])],
      [backButton(locale, `field:${application}:${id}`)],
    ].filter((row) => row.length > 0),
  }
}

interface Placed {
  label: string
  number: number
  count: number
}

function fileHtml(locale: Locale, file: StoredFile, placed: Placed): string {
  const { name, size, fault } = file
  return [
    markup(locale, 'attachment-file', { ...placed, name }),
    markup(locale, 'attachment-facts', {
      kind: (/\.([^.]+)$/.exec(name)?.[1] ?? '?').toUpperCase(),
      size: size === undefined ? '?' : fileSize(locale, size),
    }),
    isPage(file)
      ? markup(locale, 'attachment-is-page')
      : /\.heic$/i.test(name) && markup(locale, 'attachment-heic'),
    fault && `⚠️ ${lookUpMarkup(locale, fault, { name })}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function fileAt(draft: FieldDraft, { field, index }: Pick<One, 'field' | 'index'>): StoredFile {
  const file = filesOf(draft.answers[field])[index]
  if (!file || fieldOf(draft.form, field)?.type !== 'file') throw new Refusal('not-found')
  return file
}

const asked = ({ person, now, receivedAt }: Visit, { application, field }: One) => ({
  by: person,
  now,
  receivedAt,
  applicationId: application,
  fieldId: field,
})
