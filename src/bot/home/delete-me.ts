import { erasePerson } from '../../core/people/erase-person.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { action } from '../ui/route.ts'

/** Says what goes, what stays and why, before anything is done. */
export const deleteMe = action(
  'deleteme',
  {},
  {
    open: async ({ locale }) => ({
      html: markup(locale, 'home-delete-me'),
      buttons: [
        [{ text: t(locale, 'home-erase-button'), data: erase.at({}), style: 'danger' }],
        [{ text: t(locale, 'home-my-data-button'), data: 'mydata' }],
        [homeButton(locale)],
      ],
    }),
  },
)

export const erase = action(
  'erase',
  {},
  {
    async open({ db, person, locale, now }) {
      await erasePerson(db, person, now)
      return { html: markup(locale, 'home-erased') }
    },
  },
)
