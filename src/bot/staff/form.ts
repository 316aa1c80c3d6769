import { parse, stringify } from 'yaml'
import {
  begunWith,
  correctForm,
  type FormCorrection,
  proposeForm,
} from '../../core/applications/correct-form.ts'
import { allFields, type Form } from '../../core/applications/form/form.ts'
import { checkForm, type FormFault } from '../../core/applications/form-editing/check-form.ts'
import { formById } from '../../core/applications/form-version.ts'
import { Refusal } from '../../core/errors.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { touchedText } from '../applications/adopt.ts'
import { trialButton } from '../forms/rows.ts'
import { backButton } from '../ui/buttons.ts'
import { action, type Sent, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Outside, Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { publishedFor } from './published.ts'

/** A form read from a file, or what is wrong with it. */
type ReadForm = ReturnType<typeof checkForm> | 'unread'

const LIMIT = 1_000_000
const SHOWN = 10

/** The form of a published competition: its file goes out, and comes back corrected. */
export const staffForm = screen(
  'staffform',
  { id: 'number' },
  {
    open: (visit, { id }) => formView(visit, id),
    collect: readForm,
    receive: (visit, { id }, _, read) => (read ? takeForm(visit, id, read) : formView(visit, id)),
  },
)

export const staffFormFile = action(
  'staffformfile',
  { id: 'number' },
  {
    async open(visit, { id }) {
      const form = await formOf(visit, id)
      const { key: _key, version, ...content } = form
      const bytes = new TextEncoder().encode(stringify(content, { lineWidth: 110 }))
      const files = [{ name: `${form.key}-${version}.yaml`, bytes: async () => bytes }]
      return { ...(await formView(visit, id)), files, fresh: true }
    },
  },
)

/** The corrected form is used from now on. */
export const staffFormUse = action(
  'staffformuse',
  { id: 'number', form: 'number' },
  {
    async open(visit, { id, form }) {
      const { db, locale, now } = visit
      await correctForm(db, { by: actorOf(visit), competitionId: id, now }, form)
      const view = await formView(visit, id)
      return { ...view, html: `${markup(locale, 'continuity-form-used')}\n\n${view.html}` }
    },
  },
)

async function readForm(outside: Outside, { file }: Sent): Promise<ReadForm> {
  const { telegramFileId, size = 0 } = file!
  if (size > LIMIT) return 'unread'
  const content = readYaml(new TextDecoder().decode(await outside.download(telegramFileId)))
  if (content === undefined) return 'unread'
  return checkForm(content)
}

const faultLine = ({ path, kind }: FormFault, locale: Locale): string =>
  markup(locale, 'continuity-form-fault', { path, fault: lookUp(locale, `continuity-fault-${kind}`) })

function readYaml(text: string): object | undefined {
  try {
    const content: unknown = parse(text, { maxAliasCount: 0 })
    return typeof content === 'object' && content !== null ? content : undefined
  } catch {
    return undefined
  }
}

async function formOf(visit: Visit, id: number): Promise<Form> {
  const { formId } = await publishedFor(visit, id)
  if (formId === null) throw new Refusal('not-found')
  return formById(visit.db, formId)
}

async function formView(visit: Visit, id: number): Promise<View> {
  const { db, locale } = visit
  const form = await formOf(visit, id)
  const facts = { title: pick(form.title, locale), version: form.version, fields: allFields(form).length }
  return {
    place: staffForm.at({ id }),
    html: markup(locale, 'continuity-form', { ...facts, begun: await begunWith(db, id) }),
    buttons: [
      [{ text: t(locale, 'formedit-button'), data: `formed:${id}` }],
      [trialButton(locale, id)],
      [{ text: t(locale, 'continuity-form-file-button'), data: `staffformfile:${id}` }],
      [backButton(locale, `staffcomp:${id}`)],
    ],
  }
}

async function takeForm(visit: Visit, id: number, read: ReadForm): Promise<View> {
  const { db, locale, now } = visit
  const buttons = [[backButton(locale, staffForm.at({ id }))]]
  if (read === 'unread') return { html: markup(locale, 'continuity-form-unread'), buttons }
  if ('faults' in read) {
    const lines = read.faults.slice(0, SHOWN).map((fault) => faultLine(fault, locale))
    return { html: [markup(locale, 'continuity-form-faults'), ...lines].join('\n'), buttons }
  }
  const correction = await proposeForm(db, { by: actorOf(visit), competitionId: id, now }, read.form)
  return previewView(visit, id, correction)
}

const previewView = ({ locale }: Visit, id: number, { formId, touched, begun }: FormCorrection): View => ({
  html: [
    markup(locale, 'continuity-form-preview'),
    touchedText(touched, locale),
    markup(locale, 'continuity-form-begun', { count: begun }),
  ].join('\n\n'),
  buttons: [
    [
      {
        text: t(locale, 'continuity-form-use-button'),
        data: staffFormUse.at({ id, form: formId }),
        style: 'success',
      },
    ],
    [backButton(locale, staffForm.at({ id }))],
  ],
})
