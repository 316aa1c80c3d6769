import { type OpenDraft, openReminders } from '../../core/reminders/open-reminders.ts'
import { moment, timeLeft } from '../../language/dates.ts'
import { listAnd } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'
import type { Write } from './letter.ts'

/** More drafts than this are counted, not described: with the longest titles five fill a message of 4096 characters. */
const DESCRIBED = 5
/** Sections named in full; the others are counted. */
const NAMED = 3

/** What is still missing and until when; one letter for all drafts that are due. */
export const writeReminder: Write = async ({ db, now }, { id, locale }) => {
  const drafts = await openReminders(db, id, now)
  if (drafts.length === 0) return undefined
  const described = drafts.slice(0, DESCRIBED)
  const more = drafts.length - described.length
  const numbered = drafts.length > 1
  return {
    html: [
      markup(locale, 'reminder-head', { count: drafts.length }),
      ...described.map((draft, at) => draftText(locale, draft, now, numbered ? at + 1 : undefined)),
      ...(more > 0 ? [markup(locale, 'reminder-more', { count: more })] : []),
    ].join('\n\n'),
    buttons: [
      ...described.map((draft, at) => [draftButton(locale, draft, numbered ? at + 1 : undefined)]),
      ...(numbered ? [[{ text: t(locale, 'reminder-all-button'), data: 'applications' }]] : []),
      [{ text: t(locale, 'announcement-stop-button'), data: stopAddress(drafts) }],
    ],
  }
}

function draftText(locale: Locale, draft: OpenDraft, now: Date, number: number | undefined): string {
  const { competition, lot, deadline } = draft
  const title = clip(pick(competition, locale), 150)
  return [
    markup(locale, 'reminder-title', { title: number === undefined ? title : `${number}. ${title}` }),
    markup(locale, 'reminder-lot', { number: String(lot.number), theme: clip(pick(lot.theme, locale), 100) }),
    markup(locale, 'reminder-deadline', {
      moment: moment(locale, deadline),
      left: timeLeft(locale, now, deadline),
    }),
    leftToDo(locale, draft),
  ].join('\n')
}

function leftToDo(locale: Locale, { missing, sections, intake }: OpenDraft): string {
  if (missing > 0) {
    const names = sections.slice(0, NAMED).map((section) => `«${clip(pick(section, locale), 60)}»`)
    const more = sections.length - names.length
    return markup(locale, 'reminder-missing', {
      count: missing,
      sections: more > 0 ? names.join(', ') : listAnd(locale, names),
      more,
    })
  }
  return intake === 'here'
    ? markup(locale, 'reminder-only-submit')
    : markup(locale, 'reminder-only-file-elsewhere')
}

/** The competition is named when there is but one. */
function stopAddress([first, ...others]: OpenDraft[]): string {
  const one = others.every(({ competitionId }) => competitionId === first?.competitionId)
  return first && one ? `stop:reminders:${first.competitionId}` : 'stop:reminders'
}

/** To the next empty field; a complete application is opened as a whole. */
function draftButton(locale: Locale, draft: OpenDraft, number: number | undefined): Button {
  const { missing, applicationId } = draft
  const text = missing > 0 ? t(locale, 'reminder-continue-button') : t(locale, 'reminder-review-button')
  return {
    text: number === undefined ? text : `${number}. ${text}`,
    data: missing > 0 ? `appnext:${applicationId}` : `app:${applicationId}`,
    style: 'primary',
  }
}
