import { getCompetition } from '../../core/competitions/get-competition.ts'
import { markup } from '../../language/translate.ts'
import { goTo } from '../ui/go-to.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** The payload of a deep link to a competition: `c_<code>` (Bot API, deep linking: at most 64 of A-Z a-z 0-9 _ -). */
export const competitionPayload = (code: string): string => `c_${code}`

/** Where a deep link leads; undefined for a payload that is not ours. A competition that is gone opens home and says so. */
export async function followLink(visit: Visit, payload: string): Promise<View | undefined> {
  const [, code] = payload.match(/^c_([a-z0-9-]+)$/) ?? []
  if (!code) return undefined
  const competition = await getCompetition(visit.db, { code })
  if (competition) return goTo(visit, `comp:${competition.id}`)
  return { ...(await goTo(visit, 'home')), before: [{ html: markup(visit.locale, 'home-link-gone') }] }
}

export const start = action(
  'start',
  { payload: 'string?' },
  {
    async open(visit, { payload }) {
      const linked = payload ? await followLink(visit, payload) : undefined
      return linked ?? goTo(visit, 'home')
    },
  },
)
