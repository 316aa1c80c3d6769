import { markFiled } from '../../core/applications/mark-filed.ts'
import { type Draft, openDraft } from '../../core/applications/open-draft.ts'
import { profileAnswers } from '../../core/organizations/profile.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { applicationPaper, type Paper } from '../../papers/paper.ts'
import { zip } from '../../papers/zip.ts'
import { backButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, Handout, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { paperOf } from './paper-of.ts'
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
      const place = competition.intakePlace
        ? pick(competition.intakePlace, locale)
        : (competition.intakeUrl ?? '')
      return {
        files: await packageFiles(visit, draft),
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

/** The application as a paper, and the archive with all of it; made after the commit, when they are sent. */
async function packageFiles(visit: Visit, draft: Draft): Promise<Handout[]> {
  const { db, locale, now, outside } = visit
  const profile = await profileAnswers(db, draft.organization.id)
  const { publicUrl } = outside
  const name = `${draft.competition.code}-${draft.lot.number}`
  let made: Promise<Paper> | undefined
  const paper = () => {
    made ??= applicationPaper({ ...paperOf({ draft, profile, locale, now, publicUrl }), draft: false })
    return made
  }
  const archive = async () => {
    const { bytes, extension } = await paper()
    return zip([{ name: `${name}.${extension}`, bytes }])
  }
  return [
    { name: `${name}.pdf`, bytes: async () => (await paper()).bytes },
    { name: `${name}.zip`, bytes: archive },
  ]
}
