import { type CopySource, copyAnswers, copySources } from '../../core/applications/copy-answers.ts'
import { openDraft } from '../../core/applications/open-draft.ts'
import { pick } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { shorten } from '../ui/field-view.ts'
import { action, screen } from '../ui/route.ts'
import type { Visit } from '../ui/visit.ts'
import { summaryScreen } from './summary.ts'

/** Earlier applications whose answers may be taken over. */
export const copyScreen = screen(
  'appcopy',
  { application: 'number' },
  {
    async open(visit, { application }) {
      const { db, person, locale } = visit
      const sources = await copySources(db, await openDraft(db, person, application))
      return {
        html: [
          markup(locale, sources.length > 0 ? 'continuity-copy' : 'continuity-copy-none'),
          ...sources.map((source, index) => sourceLine(source, index + 1, locale)),
        ].join('\n\n'),
        buttons: [
          ...sources.map((source, index) => [
            {
              text: `${index + 1}. ${shorten(pick(source.competition.title, locale), 40)}`,
              data: copyAction.at({ application, from: source.id }),
            },
          ]),
          [backButton(locale, `app:${application}`)],
        ],
      }
    },
  },
)

const sourceLine = ({ competition, lot, answered }: CopySource, number: number, locale: Visit['locale']) =>
  markup(locale, 'continuity-copy-line', {
    ...{ number, competition: pick(competition.title, locale), lot, count: answered },
  })

export const copyAction = action(
  'appcopyfrom',
  { application: 'number', from: 'number' },
  {
    async open(visit, { application, from }) {
      const { db, person, locale, now, receivedAt } = visit
      const count = await copyAnswers(db, {
        by: person,
        applicationId: application,
        fromId: from,
        now,
        receivedAt,
      })
      const summary = await summaryScreen.open(visit, { application })
      return { ...summary, html: `${markup(locale, 'continuity-copied', { count })}\n\n${summary.html}` }
    },
  },
)
