import { compareLanguages } from '../../core/competitions/authoring/compare-languages.ts'
import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import {
  setBoth,
  setText,
  TEXT_LENGTHS,
  type TextField,
  textOf,
} from '../../core/competitions/authoring/edits/texts.ts'
import { knownCustomers } from '../../core/competitions/authoring/list-drafts.ts'
import type { Authored } from '../../core/competitions/authoring/open-authored.ts'
import { Refusal } from '../../core/errors.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { clip } from '../ui/paging.ts'
import { action } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { afterEdit } from './after-edit.ts'
import { askView } from './ask.ts'
import { doubtText } from './doubt-text.ts'
import { WALK } from './steps.ts'
import { sideBySide } from './values.ts'

interface TextStep {
  field: TextField
  part: 'kk' | 'ru'
  walk?: string | undefined
}

/** Letters of each language as it stands. */
const SHOWN = 1200
const CUSTOMERS = 6

/** A text in one language, with what stands in both. */
export async function textView(
  visit: Visit,
  authored: Authored,
  { field, part, walk }: TextStep,
): Promise<View> {
  const { locale } = visit
  const text = textOf(authored.version.content, field)
  return askView(visit, authored, {
    step: { field, part },
    walk,
    html: [
      ...(text.kk || text.ru ? [sideBySide(locale, text, SHOWN)] : []),
      lookUpMarkup(locale, `authoring-write-${part}`, { most: TEXT_LENGTHS[field] }),
    ],
    buttons:
      field === 'customer' && part === 'kk' ? await customerRows(visit, authored.competition.id, walk) : [],
  })
}

/** Those of earlier competitions, at one press. */
async function customerRows(visit: Visit, id: number, walk?: string): Promise<Button[][]> {
  const known = await knownCustomers(visit.db, actorOf(visit))
  return known.slice(0, CUSTOMERS).map(({ competitionId, customer }) => [
    {
      text: clip(pick(customer, visit.locale), 60),
      data: authorCustomer.at({ id, from: competitionId, ...(walk && { walk }) }),
    },
  ])
}

export async function receiveText(
  visit: Visit,
  { id, field, part, walk }: TextStep & { id: number },
  typed: string,
): Promise<View> {
  const edit = setText(field, part, typed)
  const edited = await editCompetition(visit.db, actorOf(visit), { id, now: visit.now }, edit)
  const text = textOf(edited.version.content, field)
  const doubts = part === 'ru' ? compareLanguages(text) : []
  const notes = doubts.flatMap((doubt) =>
    doubt.reason === 'missing' ? [] : [doubtText(visit.locale, doubt)],
  )
  return afterEdit(visit, edited, { step: { field, part }, walk, notes })
}

/** The customer of an earlier competition, in both languages. */
export const authorCustomer = action(
  'authorcust',
  { id: 'number', from: 'number', walk: 'string?' },
  {
    async open(visit, { id, from, walk }): Promise<View> {
      const { db, now } = visit
      const known = await knownCustomers(db, actorOf(visit))
      const found = known.find(({ competitionId }) => competitionId === from)
      if (!found) throw new Refusal('not-found')
      const edited = await editCompetition(
        db,
        actorOf(visit),
        { id, now },
        setBoth('customer', found.customer),
      )
      return afterEdit(visit, edited, { step: { field: 'customer', part: 'ru' }, walk: walk && WALK })
    },
  },
)
