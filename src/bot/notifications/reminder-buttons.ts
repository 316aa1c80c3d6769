import type { OpenDraft } from '../../core/reminders/open-drafts.ts'
import type { Said } from '../../core/reminders/take-reminders.ts'
import type { Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import type { Button } from '../ui/view.ts'

/** What can be done about each: go on with the draft; begin one, or follow no longer. */
export function reminderButtons(locale: Locale, { drafts, follows }: Said, numbered: boolean): Button[][] {
  const named = (at: number, text: string) => (numbered ? `${at + 1}. ${text}` : text)
  return [
    ...drafts.map((draft, at) => {
      const { text, data } = draftButton(locale, draft)
      return [{ text: named(at, text), data, style: 'primary' as const }]
    }),
    ...(drafts.length > 1 ? [[{ text: t(locale, 'reminder-all-button'), data: 'applications' }]] : []),
    ...follows.map(({ competitionId }, at): Button[] => [
      {
        text: named(drafts.length + at, t(locale, 'reminder-begin-button')),
        data: `comp:${competitionId}`,
        style: 'primary',
      },
      { text: t(locale, 'competition-unfollow-button'), data: `unfollow:${competitionId}` },
    ]),
  ]
}

/** To the next empty field; a complete application is opened as a whole. */
const draftButton = (locale: Locale, { missing, applicationId }: OpenDraft) =>
  missing > 0
    ? { text: t(locale, 'reminder-continue-button'), data: `appnext:${applicationId}` }
    : { text: t(locale, 'reminder-review-button'), data: `app:${applicationId}` }
