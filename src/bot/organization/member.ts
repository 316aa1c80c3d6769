import { Refusal } from '../../core/errors.ts'
import { changeRole, letGo } from '../../core/organizations/change-member.ts'
import { offerHandover } from '../../core/organizations/hand-over.ts'
import { mustMay } from '../../core/organizations/may.ts'
import { type Member, readTeam } from '../../core/organizations/team.ts'
import { date } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { nameIn, roleIn, teamScreen } from './team.ts'

/** One colleague, for the owner; `sure` asks once more before what cannot be undone by a press. */
export const memberScreen = screen(
  'member',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }): Promise<View> {
      const { db, person, locale, now } = visit
      const team = await readTeam(db, person, now)
      mustMay(team.standing, 'editTeam')
      const member = team.members.find((one) => one.id === id)
      if (!member || member.owner) throw new Refusal('not-found')
      if (sure === 'go') return sureView(locale, member, 'go')
      if (sure === 'own') return sureView(locale, member, 'own')
      return memberView(locale, member)
    },
  },
)

function memberView(locale: Locale, member: Member): View {
  const { id, role, joinedAt } = member
  const other = role === 'editor' ? 'viewer' : 'editor'
  const roleButton =
    other === 'viewer' ? t(locale, 'member-make-viewer-button') : t(locale, 'member-make-editor-button')
  return {
    html: markup(locale, 'member-one', {
      ...{ name: nameIn(locale, member), role: roleIn(locale, member), since: date(locale, joinedAt) },
    }),
    buttons: [
      [{ text: roleButton, data: changeMemberAction.at({ id, what: other }) }],
      [{ text: t(locale, 'member-hand-over-button'), data: `member:${id}:own` }],
      [{ text: t(locale, 'member-let-go-button'), data: `member:${id}:go`, style: 'danger' }],
      [backButton(locale, 'team')],
    ],
  }
}

function sureView(locale: Locale, member: Member, what: 'go' | 'own'): View {
  const name = nameIn(locale, member)
  const yes: Button =
    what === 'go'
      ? { text: t(locale, 'member-let-go-yes-button'), data: `memberdo:${member.id}:go`, style: 'danger' }
      : {
          text: t(locale, 'member-hand-over-yes-button'),
          data: `memberdo:${member.id}:own`,
          style: 'primary',
        }
  return {
    html:
      what === 'go'
        ? markup(locale, 'member-let-go-sure', { name })
        : markup(locale, 'member-hand-over-sure', { name }),
    buttons: [[yes], [backButton(locale, `member:${member.id}`)]],
  }
}

/** `editor`, `viewer`, `go` (let go), `own` (offer the organization). */
export const changeMemberAction = action(
  'memberdo',
  { id: 'number', what: 'string' },
  {
    async open(visit, { id, what }): Promise<View> {
      const toast = await change(visit, id, what)
      return { ...(await teamScreen.open(visit, {})), toast }
    },
  },
)

async function change({ db, person, locale, now }: Visit, memberId: number, what: string): Promise<string> {
  const by = { by: person, memberId, now }
  switch (what) {
    case 'editor':
    case 'viewer':
      await changeRole(db, { ...by, role: what })
      return t(locale, 'member-role-toast')
    case 'go':
      await letGo(db, by)
      return t(locale, 'member-let-go-toast')
    case 'own':
      await offerHandover(db, { by: person, toId: memberId, now })
      return t(locale, 'member-offered-toast')
    default:
      throw new Refusal('not-found')
  }
}
