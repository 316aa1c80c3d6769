import { type AnyRoute, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { answer, changeAnswerScreen } from './answer.ts'
import { ask, asklist } from './ask.ts'
import { mergeInto, mergeScreen } from './merge.ts'
import { questionScreen, questionUnmerge } from './question.ts'
import { answeredScreen, questionFilter, questionsScreen } from './queue.ts'

const goOn = async (): Promise<View> => ({ html: '', place: 'talk', talk: 'goes-on' })

/** The place of a side conversation: what is pressed and typed there goes to it (talks.ts). */
const talk = screen('talk', { what: 'string?', message: 'number?' }, { open: goOn, receive: goOn })

export const clarificationRoutes: AnyRoute[] = [
  ...[ask, asklist, answer, changeAnswerScreen, talk],
  ...[questionsScreen, answeredScreen, questionFilter],
  ...[questionScreen, questionUnmerge, mergeScreen, mergeInto],
]
