import { markFiled } from '../../core/applications/mark-filed.ts'
import { openDraft } from '../../core/applications/open-draft.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { packageOf } from './package.ts'
import { summaryScreen } from './summary.ts'

/**
 * The last step of an application received elsewhere: the package to file in the channel the law names, and one plain
 * sentence that nothing has been filed yet.
 */
export const packageScreen = screen(
  'apppack',
  { application: 'number' },
  {
    async open(visit, { application }): Promise<View> {
      const { db, person, locale } = visit
      const draft = await openDraft(db, person, application)
      const { competition } = draft
      const { paper, archives } = await packageOf(visit, draft)
      const place = competition.intakePlace
        ? pick(competition.intakePlace, locale)
        : (competition.intakeUrl ?? '')
      return {
        files: [paper, ...archives],
        html: markup(locale, 'application-package', { place }),
        buttons: [
          ...(competition.intakeUrl ? [[intakeLink(visit, competition.intakeUrl)]] : []),
          [
            {
              text: t(locale, 'application-filed-button'),
              data: `appfiled:${application}:yes`,
              style: 'success',
            },
          ],
          [backButton(locale, `app:${application}`)],
        ],
      }
    },
  },
)

export const filedAction = action(
  'appfiled',
  { application: 'number', filed: 'string' },
  {
    async open(visit, { application, filed }) {
      const { db, person, now, locale } = visit
      await markFiled(db, { by: person, applicationId: application, filed: filed === 'yes', now })
      const summary = await summaryScreen.open(visit, { application })
      return {
        ...summary,
        toast: t(locale, filed === 'yes' ? 'application-filed-toast' : 'application-not-filed-toast'),
      }
    },
  },
)

const intakeLink = ({ locale }: Visit, url: string): Button => ({
  text: t(locale, 'application-intake-button'),
  url,
})
