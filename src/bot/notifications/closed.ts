import { lateAttempts } from '../../core/applications/note-late-attempt.ts'
import { type Draft, openDraft, stateOf } from '../../core/applications/open-draft.ts'
import { Refusal } from '../../core/errors.ts'
import type { Db } from '../../database/client.ts'
import { moment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { answersFile } from '../applications/answers-file.ts'
import { homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'
import { type Around, idIn, type Write } from './letter.ts'

/** The deadline has passed over a draft: what that means, and the answers as a file. Submitted meanwhile, it is not sent. */
export const writeClosed: Write = async (around, notification) => {
  const { db, now, publicUrl } = around
  const { locale, personId } = notification
  const draft = await draftOf(db, personId, idIn(notification, 'applicationId'))
  if (!draft || stateOf(draft, now) !== 'missed') return undefined
  const { competition, lot } = draft
  const here = competition.intake === 'here'
  const what = {
    competition: clip(pick(competition.title, locale), 200),
    number: lot.number,
    theme: clip(pick(lot.theme, locale), 150),
    deadline: moment(locale, competition.deadline),
  }
  return {
    html: [
      here ? markup(locale, 'closed-here', what) : markup(locale, 'closed-elsewhere', what),
      ...(await lateText(around, draft, locale)),
      markup(locale, 'closed-file'),
    ].join('\n\n'),
    buttons: [
      ...(here ? [] : [filedButton(locale, draft)]),
      [{ text: t(locale, 'reminder-review-button'), data: `app:${draft.application.id}` }],
      [{ text: t(locale, 'application-find-button'), data: 'competitions' }, homeButton(locale)],
    ],
    attached: orNothing(await answersFile(db, draft, { locale, now, publicUrl })),
  }
}

/** A letter without its file is better than none: the button under it makes the file as well. */
const orNothing = ({ name, bytes }: { name: string; bytes(): Promise<Uint8Array> }) => ({
  name,
  bytes: () => bytes().catch(() => undefined),
})

/** Undefined for one who no longer belongs to the organization. */
async function draftOf(db: Db, personId: number | null, applicationId: number): Promise<Draft | undefined> {
  if (personId === null) return undefined
  try {
    return await openDraft(db, { id: personId }, applicationId)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

async function lateText({ db }: Around, draft: Draft, locale: Locale): Promise<string[]> {
  const late = await lateAttempts(db, draft.application.id)
  return late.length > 0 ? [markup(locale, 'closed-late', { count: late.length })] : []
}

const filedButton = (locale: Locale, { application }: Draft): Button[] => [
  { text: t(locale, 'application-filed-button'), data: `appfiled:${application.id}:yes`, style: 'success' },
]
