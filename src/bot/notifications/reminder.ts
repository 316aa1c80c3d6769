import { snoozeMoments } from '../../core/reminders/snooze-moments.ts'
import { type Said, takeReminders } from '../../core/reminders/take-reminders.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { snooze } from '../reminders/snooze.ts'
import type { Button } from '../ui/view.ts'
import { fitted } from './fit.ts'
import type { Letter, Write } from './letter.ts'
import { reminderButtons } from './reminder-buttons.ts'
import { draftTexts, followTexts } from './reminder-text.ts'
import { typingFor } from './typing.ts'

/** Drafts and competitions described; the others are counted. As many as Telegram's 4096 letters hold. */
const DESCRIBED = [5, 4, 3, 2, 1] as const
const ROOM = 4000

/** What is left to do and until when; one letter for all drafts and followed competitions that are due. */
export const writeReminder: Write = async ({ db, now }, { id, personId, locale }) => {
  const said = await takeReminders(db, id, now)
  const deadline = nearest(said)
  if (!deadline) return undefined
  const seconds = personId === null ? undefined : await typingFor(db, personId, { now, deadline })
  if (seconds !== undefined) return { postpones: seconds }
  return fitted(DESCRIBED, ROOM, (size) => letter(locale, said, { id, deadline, now, size }))
}

interface Manner {
  /** Of the message. */
  id: number
  deadline: Date
  now: Date
  size: number
}

function letter(locale: Locale, said: Said, { id, deadline, now, size }: Manner): Letter {
  const drafts = said.drafts.slice(0, size)
  const follows = said.follows.slice(0, size - drafts.length)
  const numbered = said.drafts.length + said.follows.length > 1
  const more = said.drafts.length - drafts.length
  const moreFollowed = said.follows.length - follows.length
  return {
    html: [
      ...(said.drafts.length > 0 ? [markup(locale, 'reminder-head', { count: said.drafts.length })] : []),
      ...draftTexts(locale, drafts, { now, numbered }),
      ...(more > 0 ? [markup(locale, 'reminder-more', { count: more })] : []),
      ...(said.follows.length > 0
        ? [markup(locale, 'reminder-follow-head', { count: said.follows.length })]
        : []),
      ...followTexts(locale, follows, { now, numbered, after: drafts.length }),
      ...(moreFollowed > 0 ? [markup(locale, 'reminder-follow-more', { count: moreFollowed })] : []),
    ].join('\n\n'),
    buttons: [
      ...reminderButtons(locale, { drafts, follows }, numbered),
      snoozeRow(locale, id, now, deadline),
      [{ text: t(locale, 'announcement-stop-button'), data: stopAddress(said) }],
    ],
  }
}

const nearest = ({ drafts, follows }: Said): Date | undefined =>
  [...drafts, ...follows].map(({ deadline }) => deadline).sort((a, b) => a.getTime() - b.getTime())[0]

/** None when too little time is left for putting it off. */
const snoozeRow = (locale: Locale, id: number, now: Date, deadline: Date): Button[] =>
  snoozeMoments(now, deadline).map(({ name, at }) => ({
    text: {
      hour: () => t(locale, 'reminder-snooze-hour-button'),
      evening: () => t(locale, 'reminder-snooze-evening-button'),
      morning: () => t(locale, 'reminder-snooze-morning-button'),
    }[name](),
    // An hour is counted from the press; the others are what they were when they were shown.
    data: name === 'hour' ? snooze.at({ id }) : snooze.at({ id, minute: at.getTime() / 60_000 }),
  }))

/** The competition is named when there is but one. */
function stopAddress({ drafts, follows }: Said): string {
  const [first, ...others] = [...drafts, ...follows]
  const one = others.every(({ competitionId }) => competitionId === first?.competitionId)
  return first && one ? `stop:reminders:${first.competitionId}` : 'stop:reminders'
}
