import { kindOf } from '../../core/applications/form/fields/index.ts'
import { type Answers, allFields } from '../../core/applications/form/form.ts'
import { journey } from '../../core/applications/form/journey.ts'
import { profileForm } from '../../core/organizations/profile-form.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { bar, shorten } from '../ui/field-view.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** Where the profile goes on; the lot is the one the person was about to apply for. */
export const nextAddress = (lot: number | undefined) => (lot ? `orgnext:${lot}` : 'orgnext')

/** Before there is an organization. */
export function noProfileView({ locale }: Visit): View {
  return {
    html: markup(locale, 'organization-none'),
    buttons: [
      [{ text: t(locale, 'organization-begin-button'), data: 'orgnext', style: 'primary' }],
      [homeButton(locale)],
    ],
  }
}

/** The whole profile with what is still to be said. */
export function profileView({ locale }: Visit, answers: Answers, lot: number | undefined): View {
  const { answered, total, next } = journey(profileForm, answers)
  const lines = allFields(profileForm).map((field) => {
    const value = answers[field.id] ?? null
    const shown = value === null ? '—' : shorten(kindOf(field.type).show(value, field, locale), 200)
    return markup(locale, 'organization-line', { label: pick(field.label, locale), value: shown })
  })
  const state = next ? 'organization-unfinished' : 'organization-whole'
  return {
    html: [
      markup(locale, 'organization-title', { bar: bar(answered, total), answered, total }),
      lines.join('\n'),
      markup(locale, state),
    ].join('\n\n'),
    buttons: [
      ...(next
        ? [
            [
              {
                text: t(locale, 'organization-go-on-button'),
                data: nextAddress(lot),
                style: 'primary' as const,
              },
            ],
          ]
        : []),
      ...(!next && lot
        ? [
            [
              {
                text: t(locale, 'organization-apply-button'),
                data: `apply:${lot}`,
                style: 'success' as const,
              },
            ],
          ]
        : []),
      [
        { text: t(locale, 'organization-edit-button'), data: 'orgedit' },
        { text: t(locale, 'member-team-button'), data: 'team' },
      ],
      [homeButton(locale)],
    ],
  }
}

/** Every field of the profile, each a button that edits it. */
export const editScreen = screen(
  'orgedit',
  {},
  {
    async open({ locale }) {
      return {
        html: markup(locale, 'organization-edit-title'),
        buttons: [
          ...allFields(profileForm)
            .filter((field) => field.type !== 'bin')
            .map((field) => [
              { text: `✏️ ${shorten(pick(field.label, locale), 40)}`, data: `orgfield:${field.id}` },
            ]),
          [{ text: t(locale, 'ui-back-button'), data: 'organization' }],
        ],
      }
    },
  },
)
