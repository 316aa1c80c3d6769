import { type Extension, findExtension } from '../../core/extensions/extension.ts'
import { moment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import { idIn, type Letter, type Write } from './letter.ts'

/** More time for one application: to staff that it is asked for, to the applicant what was decided. */
export const writeExtension: Write = async ({ db }, notification) => {
  const found = await findExtension(db, idIn(notification, 'extensionId'))
  if (!found) return undefined
  const { extension } = found
  const { locale, causeKey } = notification
  if (causeKey.startsWith('asked:'))
    return extension.grantedAt || extension.declinedAt ? undefined : request(locale, found)
  if (causeKey.startsWith('cancelled:'))
    return decided(locale, found, 'extension-told-cancelled', found.until)
  if (extension.cancelledAt) return undefined
  if (causeKey.startsWith('moved:'))
    return decided(locale, found, 'extension-told-moved', extension.deadline!)
  return extension.grantedAt
    ? decided(locale, found, 'extension-told-granted', extension.deadline!)
    : decided(locale, found, 'extension-told-declined', found.until)
}

const request = (locale: Locale, { extension, competition, lot, organization }: Extension): Letter => ({
  html: markup(locale, 'extension-told-asked', {
    title: clip(pick(competition.title, locale), 200),
    number: String(lot.number),
    bin: organization.bin,
    request: extension.request,
  }),
  buttons: [[{ text: t(locale, 'extension-open-button'), data: `ext:${extension.id}`, style: 'primary' }]],
})

function decided(
  locale: Locale,
  { extension, competition, lot }: Extension,
  key:
    | 'extension-told-granted'
    | 'extension-told-declined'
    | 'extension-told-cancelled'
    | 'extension-told-moved',
  until: Date,
): Letter {
  return {
    html: markup(locale, key, {
      title: clip(pick(competition.title, locale), 200),
      number: String(lot.number),
      until: moment(locale, until),
      reason: extension.reason ? pick(extension.reason, locale) : '—',
    }),
    buttons: [
      [
        {
          text: t(locale, 'home-application-button'),
          data: `app:${extension.applicationId}`,
          style: 'primary',
        },
      ],
    ],
  }
}
