import { MOST_MEGABYTES, troubleWith } from '../../core/applications/form/fields/file.ts'
import type { StoredFile } from '../../core/applications/form/fields/kind.ts'
import { Refusal } from '../../core/errors.ts'
import { claimOrganization, mayClaim } from '../../core/organizations/claim-organization.ts'
import { lookUpMarkup, markup } from '../../language/translate.ts'
import { storeSent } from '../store-file.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** Somebody says that a registered organization is theirs: the document on the head's powers goes to staff. */
export const claimScreen = screen(
  'claim',
  { bin: 'string' },
  {
    async open(visit, { bin }): Promise<View> {
      const { db, person } = visit
      if (!person.consentedAt) throw new Refusal('consent-needed', { next: `claim~${bin}` })
      await mayClaim(db, person, bin)
      return askView(visit, bin)
    },
    collect: async (outside, { file }): Promise<StoredFile | undefined> => file && storeSent(outside, file),
    async receive(visit, { bin }, _sent, file): Promise<View> {
      const { db, person, locale, now, outside } = visit
      if (!file) return said(visit, bin, markup(locale, 'member-claim-not-file'))
      const trouble = troubleWith(file, MOST_MEGABYTES, locale)
      if (trouble) return said(visit, bin, lookUpMarkup(locale, trouble.problem, trouble.details ?? {}))
      await claimOrganization(db, { by: person, bin, file, staffIds: outside.staffIds, now })
      return { place: 'home', html: markup(locale, 'member-claim-sent'), buttons: [[homeButton(locale)]] }
    },
  },
)

const askView = ({ locale }: Visit, bin: string): View => ({
  html: markup(locale, 'member-claim', { bin }),
  buttons: [[backButton(locale, 'organization')]],
})

function said(visit: Visit, bin: string, trouble: string): View {
  const view = askView(visit, bin)
  return { ...view, html: `⚠️ ${trouble}\n\n${view.html}` }
}
