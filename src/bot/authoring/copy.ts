import { copyCompetition } from '../../core/competitions/authoring/copy-competition.ts'
import { Refusal } from '../../core/errors.ts'
import { markup } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { noted } from './after-edit.ts'
import { authorScreen } from './overview.ts'

/** A new draft made of a competition: held anew, or the one of another year. */
export const authorCopy = action(
  'authorcopy',
  { id: 'number', how: 'string' },
  {
    async open(visit, { id: from, how }): Promise<View> {
      if (how !== 'repeat' && how !== 'year') throw new Refusal('not-found')
      const { db, locale, now } = visit
      const id = await copyCompetition(db, actorOf(visit), { from, how, now })
      const view = await authorScreen.open(visit, { id })
      return { ...noted(view, [markup(locale, `authoring-copied-${how}`)]), fresh: true }
    },
  },
)
