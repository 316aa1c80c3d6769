import { leave } from '../../core/organizations/change-member.ts'
import { takeBackHandover } from '../../core/organizations/hand-over.ts'
import { invite, revokeInvitation } from '../../core/organizations/invite.ts'
import { type Member, readTeam, type Team } from '../../core/organizations/team.ts'
import { date, shortDate } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { deepLink } from '../home/link.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { organizationName } from './organization-name.ts'

/** Who belongs to the organization and what each may do; the owner invites, changes and hands over from here. */
export const teamScreen = screen(
  'team',
  {},
  { open: async (visit) => teamView(visit, await readTeam(visit.db, visit.person, visit.now)) },
)

function teamView({ locale, person }: Visit, team: Team): View {
  const { organization, members, invitations, handover } = team
  const heir = handover && members.find(({ id }) => id === handover.toId)
  return {
    html: [
      markup(locale, 'member-team', { name: organizationName(organization, locale), count: members.length }),
      members.map((member, index) => memberLine(locale, member, index + 1)).join('\n'),
      ...(invitations.length > 0 ? [markup(locale, 'member-open-invitations')] : []),
      ...(heir ? [markup(locale, 'member-handover-waits', { name: nameIn(locale, heir) })] : []),
    ].join('\n\n'),
    buttons: [
      ...(team.standing.owner ? ownerButtons(locale, team) : memberButtons(locale, organization.bin)),
      ...(handover?.toId === person.id
        ? [[{ text: t(locale, 'member-handover-open-button'), data: `handover:${handover.id}` }]]
        : []),
      [{ text: t(locale, 'home-organization-button'), data: 'organization' }, homeButton(locale)],
    ],
  }
}

export const nameIn = (locale: Locale, { name }: Pick<Member, 'name'>): string =>
  name ?? t(locale, 'member-somebody')

export const roleIn = (locale: Locale, { owner, role }: Pick<Member, 'owner' | 'role'>): string => {
  if (owner) return t(locale, 'member-role-owner')
  return role === 'editor' ? t(locale, 'member-role-editor') : t(locale, 'member-role-viewer')
}

const memberLine = (locale: Locale, member: Member, number: number): string =>
  markup(locale, 'member-line', {
    number,
    name: nameIn(locale, member),
    role: roleIn(locale, member),
    since: date(locale, member.joinedAt),
  })

function ownerButtons(locale: Locale, { members, invitations, handover }: Team): Button[][] {
  return [
    [{ text: t(locale, 'member-invite-editor-button'), data: 'teaminv:editor', style: 'primary' }],
    [{ text: t(locale, 'member-invite-viewer-button'), data: 'teaminv:viewer' }],
    ...members
      .filter(({ owner }) => !owner)
      .map((member) => [{ text: `👤 ${nameIn(locale, member)}`, data: `member:${member.id}` }]),
    ...invitations.map(({ id, role, createdAt }) => [
      {
        text: t(locale, 'member-revoke-button', {
          role: roleIn(locale, { owner: false, role }),
          date: shortDate(createdAt),
        }),
        data: revokeAction.at({ id }),
      },
    ]),
    ...(handover ? [[{ text: t(locale, 'member-handover-back-button'), data: 'handback' }]] : []),
  ]
}

const memberButtons = (locale: Locale, bin: string): Button[][] => [
  [{ text: t(locale, 'member-leave-button'), data: 'teamleave' }],
  [{ text: t(locale, 'member-claim-button'), data: `claim:${bin}` }],
]

/** Makes a link and hands it out in a message that stays in the chat: it is shown only once. */
export const inviteAction = action(
  'teaminv',
  { role: 'string' },
  {
    async open(visit, { role }): Promise<View> {
      const { db, person, locale, now, outside } = visit
      const as = role === 'viewer' ? 'viewer' : 'editor'
      const { secret, expiresAt } = await invite(db, { by: person, role: as, now })
      const link = deepLink(outside.botUsername, invitationPayload(secret))
      const said = { link, role: roleIn(locale, { owner: false, role: as }), date: date(locale, expiresAt) }
      const share = new URL('https://t.me/share/url')
      share.search = new URLSearchParams({ url: link, text: t(locale, 'member-share-text') }).toString()
      return {
        ...(await teamScreen.open(visit, {})),
        before: [
          {
            html: markup(locale, 'member-invitation', said),
            buttons: [[{ text: t(locale, 'member-share-button'), url: share.href }]],
          },
        ],
      }
    },
  },
)

/** The payload of a deep link that lets one person in. */
const invitationPayload = (secret: string): string => `inv-${secret}`

export const revokeAction = action(
  'teamrev',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await revokeInvitation(visit.db, { by: visit.person, id, now: visit.now })
      return { ...(await teamScreen.open(visit, {})), toast: t(visit.locale, 'member-revoked-toast') }
    },
  },
)

export const takeBackAction = action(
  'handback',
  {},
  {
    async open(visit) {
      await takeBackHandover(visit.db, { by: visit.person, now: visit.now })
      return { ...(await teamScreen.open(visit, {})), toast: t(visit.locale, 'member-handover-back-toast') }
    },
  },
)

export const leaveScreen = screen(
  'teamleave',
  { sure: 'string?' },
  {
    async open({ db, person, locale, now }, { sure }): Promise<View> {
      if (sure === 'yes') {
        await leave(db, { by: person, now })
        return { place: 'home', html: markup(locale, 'member-left-note'), buttons: [[homeButton(locale)]] }
      }
      await readTeam(db, person, now)
      return {
        html: markup(locale, 'member-leave-sure'),
        buttons: [
          [{ text: t(locale, 'member-leave-yes-button'), data: 'teamleave:yes', style: 'danger' }],
          [backButton(locale, 'team')],
        ],
      }
    },
  },
)
