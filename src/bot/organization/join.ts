import { Refusal } from '../../core/errors.ts'
import { askToJoin } from '../../core/organizations/ask-to-join.ts'
import { decideJoin, joinRequest } from '../../core/organizations/decide-join.ts'
import { markup, t } from '../../language/translate.ts'
import { joinButtons } from '../notifications/join.ts'
import { homeButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'

const decisionIn = (answer: string) => ({
  accept: answer !== 'no',
  role: answer === 'viewer' ? ('viewer' as const) : ('editor' as const),
})

/** Asks the owner of a registered organization to be let in. */
export const joinAskAction = action(
  'joinask',
  { bin: 'string' },
  {
    async open({ db, person, now, locale }, { bin }) {
      if (!person.consentedAt) throw new Refusal('consent-needed', { next: `joinask~${bin}` })
      await askToJoin(db, { by: person, bin, now })
      return {
        place: 'home',
        html: markup(locale, 'organization-join-asked', { bin }),
        buttons: [
          [{ text: t(locale, 'organization-find-button'), data: 'competitions' }],
          [homeButton(locale)],
        ],
      }
    },
  },
)

/** The owner's decision about a colleague; without an answer in the address, the question is shown again. */
export const joinScreen = screen(
  'orgjoin',
  { request: 'number', answer: 'string?' },
  {
    async open({ db, person, now, locale }, { request: id, answer }) {
      const asked = await joinRequest(db, id)
      if (!asked || asked.ownerId !== person.id) throw new Refusal('not-yours')
      const decided =
        answer && !asked.decidedAt
          ? await decideJoin(db, { by: person, joinRequestId: id, ...decisionIn(answer), now })
          : asked
      const name = decided.asker.name ?? ''
      if (decided.decidedAt) {
        const key = decided.acceptedAt ? 'organization-join-accepted' : 'organization-join-declined'
        return { place: 'home', html: markup(locale, key, { name }), buttons: [[homeButton(locale)]] }
      }
      return {
        html: markup(locale, 'organization-join-question', { name, bin: decided.bin }),
        buttons: [...joinButtons(locale, id), [homeButton(locale)]],
      }
    },
  },
)
