import { openDraft } from '../../core/applications/open-draft.ts'
import { askExtension, REQUEST_LIMIT } from '../../core/extensions/ask-extension.ts'
import { extensionsOf } from '../../core/extensions/extension.ts'
import { moment } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { screen } from '../ui/route.ts'
import { summaryScreen } from './summary.ts'

/** An applicant asks the organizer for more time, and reads first what that reveals. */
export const moreTimeScreen = screen(
  'moretime',
  { application: 'number' },
  {
    async open({ db, person, locale }, { application }) {
      const { competition } = await openDraft(db, person, application)
      const [newest] = (await extensionsOf(db, application)).toReversed()
      return {
        html: [
          markup(locale, 'extension-ask', {
            deadline: moment(locale, competition.deadline),
            limit: REQUEST_LIMIT,
          }),
          ...(newest ? [asked(locale, newest)] : []),
        ].join('\n\n'),
        buttons: [[backButton(locale, `app:${application}`)]],
      }
    },
    async receive(visit, { application }, { text = '' }) {
      const { db, person, locale, now, receivedAt, outside } = visit
      const asking = {
        applicationId: application,
        request: text,
        staffIds: outside.staffIds,
        now,
        receivedAt,
      }
      await askExtension(db, { ...asking, by: person })
      const summary = await summaryScreen.open(visit, { application })
      return { ...summary, html: `${markup(locale, 'extension-asked')}\n\n${summary.html}` }
    },
  },
)

type Asked = Awaited<ReturnType<typeof extensionsOf>>[number]

/** What became of the last request. */
function asked(locale: Locale, { askedAt, grantedAt, declinedAt, deadline }: Asked): string {
  if (grantedAt && deadline)
    return markup(locale, 'extension-was-granted', { until: moment(locale, deadline) })
  const key = declinedAt ? 'extension-was-declined' : 'extension-waiting'
  return markup(locale, key, { moment: moment(locale, askedAt) })
}
