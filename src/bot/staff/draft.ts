import { hasDeadline } from '../../core/competitions/authoring/unset-deadline.ts'
import { type Lack, lacking, lackText } from '../../core/competitions/completeness.ts'
import { deleteDraft } from '../../core/competitions/delete-draft.ts'
import { formConfirmed } from '../../core/competitions/form-confirmed.ts'
import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { Refusal } from '../../core/errors.ts'
import { mustCan } from '../../core/staff/can.ts'
import { moment } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import type { Locale } from '../../language/locale.ts'
import { kindName, regionNames } from '../../language/reference.ts'
import { escapeHtml, markup, raw, t } from '../../language/translate.ts'
import { checkRow, checkTexts } from '../authoring/rows.ts'
import { handout } from '../competitions/documents.ts'
import { formRows } from '../forms/rows.ts'
import { rubricText } from '../forms/rubric.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { lawText } from './law.ts'
import { publicationRows, publicationText } from './publication-views.ts'

/** A competition that is not published, for staff. @throws Refusal 'not-staff', 'not-found' */
export async function draftOf(visit: Visit, id: number): Promise<Competition> {
  const draft = await getCompetition(visit.db, { id }, { drafts: true })
  if (!draft) throw new Refusal('not-found')
  mustCan(actorOf(visit), 'authorCompetition', draft)
  if (draft.publishedAt) throw new Refusal('competition-already-published', { code: draft.code })
  return draft
}

/** What was read from the file, in both languages, and what is lacking before it may be published. */
export async function draftView(visit: Visit, id: number): Promise<View> {
  const { locale } = visit
  const draft = await draftOf(visit, id)
  const lacks = lacking(draft)
  const law = await lawText(visit, draft)
  return {
    place: `import:${id}`,
    html: [
      previewText(locale, draft),
      ...((await formConfirmed(visit.db, draft.formId)) ? [] : [markup(locale, 'import-form-draft')]),
      ...(await checkTexts(visit, draft)),
      ...(law ? [law.html] : []),
      ...rubricText(locale, draft),
      ...(await publicationText(visit, draft)),
      ...(lacks.length === 0 && law?.met === false ? [] : [lacksText(locale, lacks)]),
    ].join('\n\n'),
    buttons: [
      ...(lacks.length === 0 && law?.met !== false ? await publicationRows(visit, draft) : []),
      [{ text: t(locale, 'authoring-edit-button'), data: `author:${id}` }],
      ...checkRow(locale, id),
      ...documentsRow(locale, draft),
      ...formRows(locale, draft),
      [{ text: t(locale, 'import-delete-button'), data: `importdel:${id}`, style: 'danger' }],
      [backButton(locale, 'staff')],
    ],
  }
}

function previewText(locale: Locale, draft: Competition): string {
  const amount = draft.lots.reduce((sum, lot) => sum + (lot.amount ?? 0), 0)
  return [
    markup(locale, 'import-preview', {
      kk: clip(draft.title.kk || '—', 300),
      ru: clip(draft.title.ru || '—', 300),
      kind: kindName(locale, draft.kind),
      regions: regionNames(locale, draft.regions),
      code: draft.code,
      lots: draft.lots.length,
      documents: draft.documents.length,
      deadline: hasDeadline(draft) ? moment(locale, draft.deadline) : t(locale, 'authoring-none'),
    }),
    ...(amount > 0 ? [markup(locale, 'import-preview-amount', { amount: money(locale, amount) })] : []),
  ].join('\n')
}

/** What is lacking before it may be read in both languages. */
export function lacksText(locale: Locale, lacks: Lack[]): string {
  if (lacks.length === 0) return markup(locale, 'import-complete')
  const shown = lacks.slice(0, 15).map((lack) => `• ${escapeHtml(lackText(locale, lack))}`)
  const more =
    lacks.length > shown.length ? [markup(locale, 'import-more', { count: lacks.length - shown.length })] : []
  return [
    markup(locale, 'import-lacking', { items: raw([...shown, ...more].join('\n')) }),
    markup(locale, 'import-again'),
  ].join('\n\n')
}

const documentsRow = (locale: Locale, { id, documents }: Competition): Button[][] =>
  documents.length === 0
    ? []
    : [
        [
          {
            text: t(locale, 'import-documents-button', { count: documents.length }),
            data: `importdocs:${id}`,
          },
        ],
      ]

/** Every document in both languages, as readers will get them. */
export async function documentsView(visit: Visit, id: number): Promise<View> {
  const { locale } = visit
  const draft = await draftOf(visit, id)
  return {
    files: draft.documents.map((document) => handout(visit, draft, document)),
    html: markup(locale, 'import-documents', { count: draft.documents.length }),
    buttons: [[backButton(locale, `import:${id}`)]],
    fresh: true,
  }
}

/** Asks once; then the draft is gone. Returns undefined when it was deleted. */
export async function deletion(visit: Visit, id: number, sure: boolean): Promise<View | undefined> {
  const { db, locale, now } = visit
  if (sure) {
    await deleteDraft(db, actorOf(visit), id, now)
    return undefined
  }
  await draftOf(visit, id)
  return {
    html: markup(locale, 'import-delete'),
    buttons: [
      [{ text: t(locale, 'import-delete-confirm-button'), data: `importdel:${id}:yes`, style: 'danger' }],
      [backButton(locale, `import:${id}`)],
    ],
  }
}
