import { formById } from '../../core/applications/form-version.ts'
import type { Competition } from '../../core/competitions/get-competition.ts'
import { competitionState } from '../../core/competitions/state.ts'
import { Refusal } from '../../core/errors.ts'
import { obstaclesFor } from '../../core/organizations/eligibility.ts'
import { progressOf } from '../../core/reminders/progress.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { neededPapersHtml } from '../applications/papers.ts'
import { published } from '../competitions/published.ts'
import { backButton } from '../ui/buttons.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** Before days are spent: the whole form to read, whether one may take part at all, and what the work would be worth in points. */
export const beforeScreen = screen(
  'before',
  { competition: 'number' },
  {
    async open(visit, { competition: id }): Promise<View> {
      const { locale } = visit
      const { competition, form } = await withForm(visit, id)
      const { missing, minutes } = progressOf(form, {})
      return {
        html: [
          markup(locale, 'before-title', { competition: pick(competition.title, locale) }),
          markup(locale, 'before-form', { count: missing, sections: form.sections.length, minutes }),
          neededPapersHtml(form, locale),
          markup(locale, 'before-kept'),
        ]
          .filter(Boolean)
          .join('\n\n'),
        buttons: buttonsOf(visit, competition),
      }
    },
  },
)

/** @throws Refusal not-found for a competition without a form */
export async function withForm({ db }: Pick<Visit, 'db'>, id: number) {
  const competition = await published({ db }, id)
  if (competition.formId === null) throw new Refusal('not-found')
  return { competition, form: await formById(db, competition.formId) }
}

function buttonsOf({ locale, now }: Visit, competition: Competition): Button[][] {
  const { id, kind, lots } = competition
  const [only, more] = lots
  const open = competitionState(competition, now) === 'open'
  return [
    [{ text: t(locale, 'before-read-button'), data: `formread:${id}` }],
    ...(obstaclesFor(kind).length > 0
      ? [[{ text: t(locale, 'before-eligibility-button'), data: `elig:${id}` }]]
      : []),
    ...(kind === 'social-order' ? [[{ text: t(locale, 'before-score-button'), data: `score:${id}` }]] : []),
    ...(open && only
      ? [
          [
            {
              text: t(locale, 'before-begin-button'),
              data: more ? `complots:${id}` : `apply:${only.id}`,
              style: 'primary' as const,
            },
          ],
        ]
      : []),
    [backButton(locale, `comp:${id}`)],
  ]
}

export const backToBefore = (locale: Visit['locale'], id: number): Button => ({
  text: t(locale, 'before-button'),
  data: `before:${id}`,
})
