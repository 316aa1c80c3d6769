import { type DraftLine, listDrafts } from '../../core/competitions/authoring/list-drafts.ts'
import { startDraft } from '../../core/competitions/authoring/start-draft.ts'
import { Refusal } from '../../core/errors.ts'
import { mustCan } from '../../core/staff/can.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { isKind, KINDS, kindName } from '../../language/reference.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { stepAddress, WALK } from './steps.ts'

const PAGE = 8
const BUTTON = 48

/** The competitions that are being written: to go on with, and the beginning of a new one. */
export const authoring = screen(
  'authoring',
  { page: 'number?' },
  {
    async open(visit, { page = 1 }): Promise<View> {
      const { db, locale } = visit
      const drafts = await listDrafts(db, actorOf(visit))
      const { items, ...place } = pageOf(drafts, page, PAGE)
      return {
        html: markup(locale, 'authoring-list', { count: drafts.length }),
        buttons: [
          [{ text: t(locale, 'authoring-new-button'), data: 'authornew', style: 'primary' }],
          ...items.map((draft) => [
            { text: clip(`📝 ${draftName(locale, draft)}`, BUTTON), data: `author:${draft.id}` },
          ]),
          pagerRow(locale, place, (to) => authoring.at({ page: to })),
          [backButton(locale, 'staff')],
        ],
      }
    },
  },
)

const draftName = (locale: Locale, { title, customer, code }: DraftLine): string =>
  pick(title, locale) || title.ru || pick(customer, locale) || code

/** Of which kind it is to be. */
export const authorNew = screen(
  'authornew',
  {},
  {
    async open(visit): Promise<View> {
      const { locale } = visit
      mustCan(actorOf(visit), 'authorSomewhere')
      return {
        html: markup(locale, 'authoring-new'),
        buttons: [
          ...KINDS.map((kind) => [{ text: kindName(locale, kind), data: authorBegin.at({ kind }) }]),
          [backButton(locale, 'authoring')],
        ],
      }
    },
  },
)

/** The draft is there from now on; the next thing is asked. */
export const authorBegin = action(
  'authorbegin',
  { kind: 'string' },
  {
    async open(visit, { kind }): Promise<View> {
      if (!isKind(kind)) throw new Refusal('not-found')
      const id = await startDraft(visit.db, actorOf(visit), kind, visit.now)
      return goTo(visit, stepAddress(id, { field: 'customer', part: 'kk' }, WALK))
    },
  },
)
