import { fieldOf } from '../../core/applications/form/form.ts'
import { type Former, formerAnswersOf } from '../../core/applications/former-answers.ts'
import { openField, revisionOf } from '../../core/applications/open-field.ts'
import { Refusal } from '../../core/errors.ts'
import { may } from '../../core/organizations/may.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { shorten } from '../ui/field-view.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { bringBackAction, shown } from './clash.ts'
import { whoAndWhen } from './company.ts'

/** As many former values as one message holds. */
const MOST = 6
const SHOWN = 450

/** What stood in a field before, by whom and when; each can be brought back. */
export const fieldHistoryScreen = screen(
  'history',
  { application: 'number', field: 'string' },
  {
    async open(visit, { application, field: id }): Promise<View> {
      const { db, person, locale } = visit
      const draft = await openField(db, person, application, id)
      const field = fieldOf(draft.form, id)
      if (!field) throw new Refusal('not-found')
      const values = await formerAnswersOf(db, application, id, MOST)
      const line = (former: Former, index: number) =>
        markup(locale, former.setAside ? 'member-former-aside' : 'member-former', {
          number: index + 1,
          who: whoAndWhen(locale, former.name, former.answeredAt),
          value: shorten(shown(visit, field, former.value), SHOWN),
        })
      const seen = revisionOf(draft, id)
      const bring = values.map((former, index) => [
        {
          text: t(locale, 'member-bring-back-button', { number: index + 1 }),
          data: bringBackAction.at({ former: former.id, seen, way: 'put' }),
        },
      ])
      return {
        html: [
          markup(locale, 'member-history', { label: pick(field.label, locale) }),
          ...values.map(line),
        ].join('\n\n'),
        buttons: [
          ...(may.answer(draft.standing) ? bring : []),
          [backButton(locale, `field:${application}:${id}`)],
        ],
      }
    },
  },
)
