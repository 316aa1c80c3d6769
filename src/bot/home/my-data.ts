import { gatherData } from '../../core/people/gather-data.ts'
import { shortDate } from '../../language/dates.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { action } from '../ui/route.ts'

/** A copy of everything kept about the person (Law on personal data, art. 24). */
export const myData = action(
  'mydata',
  {},
  {
    async open({ db, person, locale, now }) {
      const data = await gatherData(db, person, now)
      const bytes = new TextEncoder().encode(JSON.stringify(data, null, 2))
      return {
        files: [{ name: `ariptes-${shortDate(now)}.json`, bytes: async () => bytes }],
        html: markup(locale, 'home-my-data'),
        buttons: [[{ text: t(locale, 'home-delete-me-button'), data: 'deleteme' }], [homeButton(locale)]],
      }
    },
  },
)
