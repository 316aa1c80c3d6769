import { begunWith } from '../../core/applications/correct-form.ts'
import { touchedFields } from '../../core/applications/form/touched.ts'
import { changeForm, discardForm } from '../../core/applications/form-editing/change-form.ts'
import type { FormFault } from '../../core/applications/form-editing/check-form.ts'
import { checkForm } from '../../core/applications/form-editing/check-form.ts'
import { confirmForm } from '../../core/applications/form-editing/confirm-form.ts'
import { type FormDraft, openFormDraft } from '../../core/applications/form-editing/form-draft.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { touchedText } from '../applications/adopt.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { both, named } from './words.ts'

const PAGE = 12
const FAULTS = 8

/** A form section by section, what waits to be confirmed of it, and what is still wrong. */
export const formOverview = screen(
  'formed',
  { id: 'number', page: 'number?' },
  { open: (visit, { id, page }) => overviewView(visit, id, page) },
)

/** A new section: its title in Kazakh, then in Russian. */
export const sectionAdd = screen(
  'formsecadd',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await openFormDraft(visit.db, actorOf(visit), id)
      return {
        html: markup(visit.locale, 'formedit-section-kk'),
        buttons: [[backButton(visit.locale, `formed:${id}`)]],
      }
    },
    async receive(visit, { id }, { text = '' }) {
      const edit = { do: 'add-section' as const, kk: text.trim() }
      const { sections } = await changeForm(visit.db, actorOf(visit), {
        ...{ competitionId: id, edit, now: visit.now },
      })
      const title = visit.find(`fst:${id}:${sections.at(-1)!.id}:ru`)
      return title!.open(visit)
    },
  },
)

/** Shows the difference once more; confirmed, it is the competition's form. */
export const formConfirm = action(
  'formok',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }) {
      if (sure !== 'yes') return confirmView(visit, id)
      await confirmForm(visit.db, actorOf(visit), { competitionId: id, now: visit.now })
      const view = await overviewView(visit, id)
      return { ...view, html: `${markup(visit.locale, 'formedit-confirmed')}\n\n${view.html}` }
    },
  },
)

/** Asks once; then what was changed is forgotten. */
export const formDiscard = action(
  'formdrop',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }) {
      const { db, locale, now } = visit
      if (sure === 'yes') {
        await discardForm(db, actorOf(visit), { competitionId: id, now })
        return { ...(await overviewView(visit, id)), toast: t(locale, 'formedit-discarded-note') }
      }
      return {
        html: markup(locale, 'formedit-discard'),
        buttons: [
          [{ text: t(locale, 'formedit-discard-yes-button'), data: `formdrop:${id}:yes`, style: 'danger' }],
          [backButton(locale, `formed:${id}`)],
        ],
      }
    },
  },
)

export async function overviewView(visit: Visit, id: number, page = 1): Promise<View> {
  const { db, locale } = visit
  const draft = await openFormDraft(db, actorOf(visit), id)
  const { present, content, competition } = draft
  const paged = pageOf(content.sections, page, PAGE)
  return {
    place: formOverview.at({ id }),
    html: [
      markup(locale, 'formedit-overview', {
        title: both(content.title),
        version: present.version,
        sections: content.sections.length,
        fields: content.sections.flatMap(({ fields }) => fields).length,
      }),
      ...waitingText(locale, draft),
    ].join('\n\n'),
    buttons: [
      ...paged.items.map((section) => [
        {
          text: clip(`${named(section.title, locale)} (${section.fields.length})`, 60),
          data: `fs:${id}:${section.id}`,
        },
      ]),
      pagerRow(locale, paged, (to) => formOverview.at({ id, page: to })),
      [{ text: t(locale, 'formedit-section-add-button'), data: `formsecadd:${id}` }],
      ...(draft.edited ? confirmRows(locale, id) : []),
      ...(competition.publishedAt
        ? []
        : [[{ text: t(locale, 'formedit-choose-button'), data: `formpick:${id}` }]]),
      [backButton(locale, competition.publishedAt ? `staffform:${id}` : `import:${id}`)],
    ],
  }
}

const confirmRows = (locale: Locale, id: number): Button[][] => [
  [{ text: t(locale, 'formedit-confirm-button'), data: `formok:${id}`, style: 'success' }],
  [{ text: t(locale, 'formedit-discard-button'), data: `formdrop:${id}` }],
]

function waitingText(locale: Locale, draft: FormDraft): string[] {
  if (!draft.edited) return []
  const checked = checkForm(draft.content)
  return [
    `${markup(locale, 'formedit-waiting')}\n${differenceText(locale, draft)}`,
    ...('faults' in checked ? [faultsText(locale, checked.faults)] : []),
  ]
}

function differenceText(locale: Locale, { present, content }: FormDraft): string {
  const { key, version } = present
  return touchedText(touchedFields(present, { ...content, key, version }), locale)
}

function faultsText(locale: Locale, faults: readonly FormFault[]): string {
  const lines = faults.slice(0, FAULTS).map((fault) => faultLine(locale, fault))
  const more = faults.length - lines.length
  return [
    markup(locale, 'formedit-faults'),
    ...lines,
    ...(more > 0 ? [markup(locale, 'import-more', { count: more })] : []),
  ].join('\n')
}

function faultLine(locale: Locale, { section, field, path, kind }: FormFault): string {
  const place = field ? named(field.label, locale) : section ? named(section.title, locale) : path
  return markup(locale, 'formedit-fault', { place, fault: lookUp(locale, `continuity-fault-${kind}`) })
}

async function confirmView(visit: Visit, id: number): Promise<View> {
  const { db, locale } = visit
  const draft = await openFormDraft(db, actorOf(visit), id)
  const checked = checkForm(draft.content)
  if (!draft.edited || 'faults' in checked) return overviewView(visit, id)
  const { publishedAt } = draft.competition
  return {
    html: [
      markup(locale, 'continuity-form-preview'),
      differenceText(locale, draft),
      publishedAt
        ? markup(locale, 'continuity-form-begun', { count: await begunWith(db, id) })
        : markup(locale, 'formedit-draft-note'),
    ].join('\n\n'),
    buttons: [
      [{ text: t(locale, 'continuity-form-use-button'), data: `formok:${id}:yes`, style: 'success' }],
      [backButton(locale, `formed:${id}`)],
    ],
  }
}
