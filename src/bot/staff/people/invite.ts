import { Refusal } from '../../../core/errors.ts'
import { type Grant, mustCan } from '../../../core/staff/can.ts'
import { acceptStaffInvitation, inviteStaff, readStaffInvitation } from '../../../core/staff/invite-staff.ts'
import { knownCustomers } from '../../../core/staff/staff-team.ts'
import { STAFF_ROLES, type StaffRole } from '../../../database/schema/index.ts'
import { date } from '../../../language/dates.ts'
import type { Locale } from '../../../language/locale.ts'
import { NATIONWIDE, REGIONS, regionShortName } from '../../../language/reference.ts'
import { lookUp, lookUpMarkup, markup, t } from '../../../language/translate.ts'
import { deepLink, staffPayload } from '../../home/link.ts'
import { backButton, homeButton, rowsOf } from '../../ui/buttons.ts'
import { clip } from '../../ui/paging.ts'
import { action, screen } from '../../ui/route.ts'
import type { Button, View } from '../../ui/view.ts'
import type { Visit } from '../../ui/visit.ts'
import { actorOf } from '../actor.ts'
import { grantText } from './grant-text.ts'
import { staffTeam } from './team.ts'

/** Inviting somebody: which role, then where it holds. */
export const staffInvite = screen(
  'staffinv',
  { role: 'string?', where: 'string?' },
  {
    async open(visit, { role, where }): Promise<View> {
      mustCan(actorOf(visit), 'manageStaff')
      if (role === undefined) return rolesView(visit)
      if (where === 'regions') return regionsView(visit, roleIn(role))
      if (where === 'customers') return customersView(visit, roleIn(role))
      return reachView(visit, roleIn(role))
    },
  },
)

function roleIn(role: string): StaffRole {
  const found = STAFF_ROLES.find((one) => one === role)
  if (!found) throw new Refusal('not-found')
  return found
}

function rolesView({ locale }: Visit): View {
  const lines = STAFF_ROLES.map((role) => lookUpMarkup(locale, `role-does-${role}`))
  return {
    html: [markup(locale, 'role-choose'), lines.join('\n')].join('\n\n'),
    buttons: [
      ...rowsOf(
        STAFF_ROLES.map((role) => ({ text: lookUp(locale, `role-${role}`), data: staffInvite.at({ role }) })),
        2,
      ),
      [backButton(locale, 'staffteam')],
    ],
  }
}

function reachView({ locale }: Visit, role: StaffRole): View {
  const where = (to: string): string => staffInvite.at({ role, where: to })
  return {
    html: markup(locale, 'role-choose-reach', { role: lookUp(locale, `role-${role}`) }),
    buttons: [
      [
        {
          text: t(locale, 'role-everywhere-button'),
          data: staffLink.at({ role, reach: 'all' }),
          style: 'primary',
        },
      ],
      [{ text: t(locale, 'role-region-button'), data: where('regions') }],
      [{ text: t(locale, 'role-customer-button'), data: where('customers') }],
      [backButton(locale, 'staffinv')],
    ],
  }
}

function regionsView({ locale }: Visit, role: StaffRole): View {
  const regions = REGIONS.filter((code) => code !== NATIONWIDE).map((code) => ({
    text: regionShortName(locale, code),
    data: staffLink.at({ role, reach: `r${code}` }),
  }))
  return {
    html: markup(locale, 'role-choose-region'),
    buttons: [...rowsOf(regions, 2), [backButton(locale, staffInvite.at({ role }))]],
  }
}

async function customersView(visit: Visit, role: StaffRole): Promise<View> {
  const { db, locale } = visit
  const known = await knownCustomers(db, actorOf(visit))
  const buttons: Button[][] = known.map(({ customer, competitionId }) => [
    { text: clip(customer, 60), data: staffLink.at({ role, reach: `c${competitionId}` }) },
  ])
  return {
    html: known.length > 0 ? markup(locale, 'role-choose-customer') : markup(locale, 'role-no-customers'),
    buttons: [...buttons, [backButton(locale, staffInvite.at({ role }))]],
  }
}

/** Makes the link and hands it out in a message that stays in the chat: it is shown only once. */
export const staffLink = action(
  'stafflink',
  { role: 'string', reach: 'string' },
  {
    async open(visit, { role, reach }): Promise<View> {
      const { db, locale, now, outside } = visit
      const grant = { role: roleIn(role), ...(await reachOf(visit, reach)) }
      const { secret, expiresAt } = await inviteStaff(db, actorOf(visit), { grant, now })
      const link = deepLink(outside.botUsername, staffPayload(secret))
      return {
        ...(await staffTeam.open(visit, {})),
        before: [
          {
            html: markup(locale, 'role-invitation', {
              link,
              role: grantText(locale, grant),
              date: date(locale, expiresAt),
            }),
            buttons: [[shareButton(locale, link)]],
          },
        ],
      }
    },
  },
)

function shareButton(locale: Locale, link: string): Button {
  const share = new URL('https://t.me/share/url')
  share.search = new URLSearchParams({ url: link, text: t(locale, 'role-share-text') }).toString()
  return { text: t(locale, 'member-share-button'), url: share.href }
}

/** `all`, `r61` for a region, `c12` for the customer of a competition. */
async function reachOf(visit: Visit, reach: string): Promise<Omit<Grant, 'role'>> {
  const region = reach.startsWith('r') && REGIONS.find((code) => code === reach.slice(1))
  if (region && region !== NATIONWIDE) return { region, customer: null }
  if (!reach.startsWith('c')) return { region: null, customer: null }
  const known = await knownCustomers(visit.db, actorOf(visit))
  const found = known.find(({ competitionId }) => competitionId === Number(reach.slice(1)))
  if (!found) throw new Refusal('not-found')
  return { region: null, customer: found.customer }
}

/** Where a link leads. Not a place: the secret is not to be kept in the database. */
export const staffJoin = action(
  'staffjoin',
  { secret: 'string', answer: 'string?' },
  {
    async open(visit, { secret, answer }): Promise<View> {
      const { db, locale, now } = visit
      if (answer === 'yes') {
        const { grant } = await acceptStaffInvitation(db, actorOf(visit), { secret, now })
        return {
          place: 'home',
          html: markup(locale, 'role-welcome', { role: grantText(locale, grant) }),
          buttons: [
            [{ text: t(locale, 'staff-desk-button'), data: 'staff', style: 'primary' }],
            [homeButton(locale)],
          ],
        }
      }
      const { grant, inviter } = await readStaffInvitation(db, actorOf(visit), { secret, now })
      return {
        place: 'home',
        html: [
          markup(locale, 'role-invited', {
            role: grantText(locale, grant),
            name: inviter ?? t(locale, 'member-somebody'),
          }),
          lookUpMarkup(locale, `role-does-${grant.role}`),
        ].join('\n\n'),
        buttons: [
          [{ text: t(locale, 'role-accept-button'), data: `staffjoin:${secret}:yes`, style: 'success' }],
          [homeButton(locale)],
        ],
      }
    },
  },
)
