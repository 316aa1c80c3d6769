import { openDraft } from '../../core/applications/open-draft.ts'
import { Refusal } from '../../core/errors.ts'
import { projectOfApplication } from '../../core/projects/get-project.ts'
import { newestReleased, type Released } from '../../core/results/get-results.ts'
import { type OwnOutcome, ownOutcomes } from '../../core/results/own-results.ts'
import { date } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { outcomeLines } from './protocol-text.ts'
import { resultButtons } from './released.ts'

/** What came of one's own application, by the protocol that counts now. */
export const ownResult = screen(
  'ownresult',
  { application: 'number' },
  {
    async open(visit, { application }): Promise<View> {
      const { db, locale, person } = visit
      const { competition } = await openDraft(db, person, application)
      const released = await newestReleased(db, competition.id)
      const own =
        released &&
        (await ownOutcomes(db, released, person.id)).find(
          ({ applicationId }) => applicationId === application,
        )
      if (!released || !own) throw new Refusal('not-found')
      const project = await projectOfApplication(db, application)
      return {
        html: [ownText(locale, released, own), ...appealText(locale, released)].join('\n\n'),
        buttons: [
          [{ text: t(locale, 'result-protocol-button'), data: `result:${released.id}`, style: 'primary' }],
          ...resultButtons(visit, released),
          ...(project === undefined
            ? []
            : [[{ text: t(locale, 'project-button'), data: `project:${project}` }]]),
          ...(own.owner
            ? [[{ text: t(locale, 'appeal-own-button'), data: `appeal:${own.applicant.submissionId}` }]]
            : []),
          [backButton(locale, `app:${application}`), homeButton(locale)],
        ],
      }
    },
  },
)

/** What came of one application of the reader's, in full. */
export const ownText = (locale: Locale, { content }: Pick<Released, 'content'>, one: OwnOutcome): string =>
  [
    markup(locale, 'result-told-own', {
      lot: one.lot.number,
      theme: clip(pick(one.lot.theme, locale), 150),
    }),
    ...outcomeLines(locale, content, one.applicant),
    ...(one.lot.held && one.applicant.place === 1 ? [markup(locale, 'result-told-winner')] : []),
  ].join('\n')

/** Until when its owner may complain. */
export const appealText = (
  locale: Locale,
  { content: { appealUntil } }: Pick<Released, 'content'>,
): string[] => (appealUntil ? [markup(locale, 'result-told-appeal', { day: date(locale, appealUntil) })] : [])
