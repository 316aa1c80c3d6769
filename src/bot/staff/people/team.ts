import { revokeStaffInvitation } from '../../../core/staff/invite-staff.ts'
import { endRole, readHeldRole, readStaffTeam, type StaffTeam } from '../../../core/staff/staff-team.ts'
import { date, shortDate } from '../../../language/dates.ts'
import type { Locale } from '../../../language/locale.ts'
import { markup, t } from '../../../language/translate.ts'
import { backButton } from '../../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../../ui/paging.ts'
import { action, screen } from '../../ui/route.ts'
import type { Button, View } from '../../ui/view.ts'
import type { Visit } from '../../ui/visit.ts'
import { actorOf } from '../actor.ts'
import { grantText } from './grant-text.ts'

const PAGE = 10

/** Who may do what at the staff's desk. */
export const staffTeam = screen(
  'staffteam',
  { page: 'number?' },
  {
    async open(visit, { page = 1 }) {
      const { db, now, outside } = visit
      const team = await readStaffTeam(db, actorOf(visit), { adminIds: outside.staffIds, now })
      return teamView(visit, team, page)
    },
  },
)

const nameIn = (locale: Locale, name: string | null): string => name ?? t(locale, 'member-somebody')

function teamView({ locale }: Visit, { first, held, invitations }: StaffTeam, at: number): View {
  const { items, page, pages } = pageOf(held, at, PAGE)
  const lines = [
    ...first.map(({ name }) => markup(locale, 'role-first-line', { name: nameIn(locale, name) })),
    ...items.map((role) =>
      markup(locale, 'role-line', {
        name: nameIn(locale, role.name),
        role: grantText(locale, role),
        since: date(locale, role.grantedAt),
      }),
    ),
  ]
  return {
    html: [markup(locale, 'role-team', { count: first.length + held.length }), lines.join('\n')].join('\n\n'),
    buttons: [
      [{ text: t(locale, 'role-invite-button'), data: 'staffinv', style: 'primary' }],
      ...items.map((role) => [
        {
          text: clip(`👤 ${nameIn(locale, role.name)} · ${grantText(locale, role)}`, 60),
          data: staffRole.at({ id: role.id }),
        },
      ]),
      ...invitations.map((invitation) => [revokeButton(locale, invitation)]),
      pagerRow(locale, { page, pages }, (to) => staffTeam.at({ page: to })),
      [backButton(locale, 'staff')],
    ],
  }
}

const revokeButton = (locale: Locale, invitation: StaffTeam['invitations'][number]): Button => ({
  text: clip(
    t(locale, 'role-revoke-button', {
      role: grantText(locale, invitation),
      date: shortDate(invitation.createdAt),
    }),
    60,
  ),
  data: staffRevoke.at({ id: invitation.id }),
})

export const staffRevoke = action(
  'staffrev',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await revokeStaffInvitation(visit.db, actorOf(visit), { id, now: visit.now })
      return { ...(await staffTeam.open(visit, {})), toast: t(visit.locale, 'member-revoked-toast') }
    },
  },
)

/** One role somebody holds; taken away after one question. */
export const staffRole = screen(
  'staffrole',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }): Promise<View> {
      const { db, locale, now, outside } = visit
      if (sure === 'end') {
        await endRole(db, actorOf(visit), { id, adminIds: outside.staffIds, now })
        return { ...(await staffTeam.open(visit, {})), toast: t(locale, 'role-ended-toast') }
      }
      const held = await readHeldRole(db, actorOf(visit), id)
      const about = { name: nameIn(locale, held.name), role: grantText(locale, held) }
      const ask = sure === 'ask'
      return {
        html: ask
          ? markup(locale, 'role-end-sure', about)
          : markup(locale, 'role-one', { ...about, since: date(locale, held.grantedAt) }),
        buttons: [
          [
            {
              text: ask ? t(locale, 'role-end-yes-button') : t(locale, 'role-end-button'),
              data: staffRole.at({ id, sure: ask ? 'end' : 'ask' }),
              style: 'danger',
            },
          ],
          [backButton(locale, ask ? staffRole.at({ id }) : 'staffteam')],
        ],
      }
    },
  },
)
