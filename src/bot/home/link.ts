import { noteSharedVisit } from '../../core/announcements/note-shared-visit.ts'
import { getCompetition } from '../../core/competitions/get-competition.ts'
import { markup } from '../../language/translate.ts'
import { askWhoThatIs, whoseChat } from '../subscriptions/whose.ts'
import { goTo } from '../ui/go-to.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** The payload of a deep link to a competition: `c_<code>` (Bot API, deep linking: at most 64 of A-Z a-z 0-9 _ -). */
export const competitionPayload = (code: string): string => `c_${code}`

/** The same out of a message somebody shared: whoever comes by it is counted. */
export const sharedPayload = (code: string): string => `s_${code}`

/** The payload of a deep link to the settings of a group or channel. */
export const chatPayload = (id: number): string => `chat_${id}`

/** The payload of a deep link that gives somebody a role at the staff's desk. */
export const staffPayload = (secret: string): string => `stf-${secret}`

/** The address that opens the bot with a payload, wherever it is pressed. */
export const deepLink = (botUsername: string, payload: string): string =>
  `https://t.me/${botUsername}?start=${payload}`

function chatLinked(payload: string | undefined): number | undefined {
  const [, id] = payload?.match(/^chat_(\d{1,9})$/) ?? []
  return id === undefined ? undefined : Number(id)
}

/** Where a deep link leads; undefined for a payload that is not ours. A competition that is gone opens home and says so. */
export async function followLink(visit: Visit, payload: string): Promise<View | undefined> {
  const { db, person, now } = visit
  const chatId = chatLinked(payload)
  if (chatId !== undefined) return goTo(visit, `chat:${whoseChat(chatId)}`)
  const [, secret] = payload.match(/^inv-([A-Za-z0-9_-]{22})$/) ?? []
  if (secret) return goTo(visit, `invite:${secret}`)
  const [, role] = payload.match(/^stf-([A-Za-z0-9_-]{22})$/) ?? []
  if (role) return goTo(visit, `staffjoin:${role}`)
  const [, way, code] = payload.match(/^([cs])_([a-z0-9-]+)$/) ?? []
  if (!code) return undefined
  const competition = await getCompetition(db, { code })
  if (competition && way === 's') await noteSharedVisit(db, person.id, competition.id, now)
  if (competition) return goTo(visit, `comp:${competition.id}`)
  return { ...(await goTo(visit, 'home')), before: [{ html: markup(visit.locale, 'home-link-gone') }] }
}

export const start = action(
  'start',
  { payload: 'string?' },
  {
    ahead: (outside, { payload }, asker) => askWhoThatIs(outside, chatLinked(payload), asker),
    async open(visit, { payload }) {
      const linked = payload ? await followLink(visit, payload) : undefined
      return linked ?? goTo(visit, 'home')
    },
  },
)
