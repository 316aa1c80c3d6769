import { type Extension, getExtension } from '../../core/extensions/extension.ts'
import { profileAnswers } from '../../core/organizations/profile.ts'
import { moment } from '../../language/dates.ts'
import { isComplete, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'

/** Who asks for more time and why, what is proposed, and what can be done. */
export async function extensionView(visit: Visit, id: number): Promise<View> {
  const { db, locale } = visit
  const found = await getExtension(db, actorOf(visit), id)
  const { extension, competition, lot, organization, until } = found
  const profile = await profileAnswers(db, organization.id)
  const proposed = extension.deadline && !extension.grantedAt
  return {
    html: [
      markup(locale, 'extension-request', {
        title: clip(pick(competition.title, locale), 200),
        number: String(lot.number),
        theme: clip(pick(lot.theme, locale), 200),
        organization: clip(String(profile[locale === 'kk' ? 'name-kk' : 'name-ru'] ?? '—'), 200),
        bin: organization.bin,
        until: moment(locale, until),
        request: extension.request,
      }),
      ...(proposed
        ? [markup(locale, 'extension-proposed', { until: moment(locale, extension.deadline!) })]
        : []),
      ...(extension.reason
        ? [
            markup(locale, 'extension-reason', {
              kk: extension.reason.kk || '—',
              ru: extension.reason.ru || '—',
            }),
          ]
        : []),
      standing(visit, found),
    ].join('\n\n'),
    buttons: [...choices(visit, found), [backButton(locale, `staffcomp:${competition.id}`)]],
  }
}

function standing({ locale, now }: Visit, { extension, until }: Extension): string {
  if (extension.cancelledAt) return markup(locale, 'extension-is-cancelled')
  if (extension.grantedAt)
    return markup(locale, 'extension-is-granted', { until: moment(locale, extension.deadline!) })
  if (extension.declinedAt) return markup(locale, 'extension-is-declined')
  return markup(locale, until <= now ? 'extension-too-late' : 'extension-decide')
}

function choices({ locale, now }: Visit, { extension, competition, until }: Extension): Button[][] {
  const { id, deadline, reason, grantedAt, declinedAt, cancelledAt } = extension
  if (grantedAt && !cancelledAt && competition.deadline > now)
    return [[{ text: t(locale, 'extension-cancel-button'), data: `extcancel:${id}`, style: 'danger' }]]
  if (grantedAt || declinedAt || until <= now) return []
  const complete = isComplete(reason ?? {})
  return [
    ...(deadline && complete
      ? [[{ text: t(locale, 'extension-grant-button'), data: `extgrant:${id}`, style: 'success' as const }]]
      : []),
    [{ text: t(locale, 'extension-until-button'), data: `extuntil:${id}` }],
    [{ text: t(locale, 'extension-reason-button'), data: `extreason:${id}:kk` }],
    ...(complete
      ? [
          [
            {
              text: t(locale, 'extension-decline-button'),
              data: `extdecline:${id}`,
              style: 'danger' as const,
            },
          ],
        ]
      : []),
  ]
}
