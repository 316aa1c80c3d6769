import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import type { Edit } from '../../core/competitions/authoring/edits/edit.ts'
import { addNeeds, keyOfNeed, removeNeed, setNeed } from '../../core/competitions/authoring/edits/needs.ts'
import { Refusal } from '../../core/errors.ts'
import { type Localized, pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { noted } from './after-edit.ts'
import { askView, openAt } from './ask.ts'
import { removingView } from './removing.ts'
import { sideBySide } from './values.ts'

const PAGE = 8
const BUTTON = 48
const STEP = { field: 'needs' } as const

type Language = 'kk' | 'ru'
/** Kazakh first; then what is lacking in Russian. */
const languageFor = (needs: readonly Localized[]): Language =>
  needs.some(({ kk, ru }) => kk && !ru) ? 'ru' : 'kk'

/** What an applicant must have: each line that is typed is one; the Russian ones follow the Kazakh ones. */
export const authorNeeds = screen(
  'authorneeds',
  { id: 'number', page: 'string?', walk: 'string?' },
  {
    open: (visit, { id, page, walk }) => listView(visit, { id, page: Number(page ?? 1), walk }),
    async receive(visit, { id, walk }, { text = '' }): Promise<View> {
      const { version } = await openAt(visit, id, STEP)
      await edit(visit, id, addNeeds(languageFor(version.content.needs), text))
      return listView(visit, { id, page: Number.MAX_SAFE_INTEGER, walk })
    },
  },
)

interface Listed {
  id: number
  page: number
  walk?: string | undefined
}

async function listView(visit: Visit, { id, page, walk }: Listed): Promise<View> {
  const { locale } = visit
  const authored = await openAt(visit, id, STEP)
  const { needs } = authored.version.content
  const { items, ...place } = pageOf(needs, page, PAGE)
  const first = (place.page - 1) * PAGE
  return askView(visit, authored, {
    ...{ step: STEP, walk },
    html: [
      ...items.map((need, at) => `${first + at + 1}.\n${sideBySide(locale, need, 150)}`),
      lookUpMarkup(locale, `authoring-needs-${languageFor(needs)}`),
    ],
    buttons: [
      ...items.map((need, at) => [
        {
          text: clip(`${first + at + 1}. ${pick(need, locale) || need.ru}`, BUTTON),
          data: needAddress(id, need),
        },
      ]),
      pagerRow(locale, place, (to) => `authorneeds:${id}:${to}${walk ? `:${walk}` : ''}`),
    ],
  })
}

const needAddress = (id: number, need: Localized) => authorNeed.at({ id, key: keyOfNeed(need) })

const edit = (visit: Visit, id: number, change: Edit) =>
  editCompetition(visit.db, actorOf(visit), { id, now: visit.now }, change)

/** One of them; what is typed takes the place of its text in one language. */
export const authorNeed = screen(
  'authorneed',
  { id: 'number', key: 'string', language: 'string?' },
  {
    open: (visit, { id, key, language }) => needView(visit, { id, key, language }),
    async receive(visit, { id, key, language: asked }, { text = '' }): Promise<View> {
      const language = asked === 'ru' ? 'ru' : 'kk'
      const before = await needsOf(visit, id)
      const at = before.findIndex((need) => keyOfNeed(need) === key)
      const { version } = await edit(visit, id, setNeed(key, language, text))
      const need = version.content.needs[at]!
      if (language === 'ru') return authorNeeds.open(visit, { id })
      return authorNeed.open(visit, { id, key: keyOfNeed(need), language: 'ru' })
    },
  },
)

const needsOf = async (visit: Visit, id: number): Promise<readonly Localized[]> =>
  (await openAt(visit, id, STEP)).version.content.needs

interface One {
  id: number
  key: string
  language?: string | undefined
}

async function needView(visit: Visit, { id, key, language: asked }: One): Promise<View> {
  const { locale } = visit
  const need = (await needsOf(visit, id)).find((one) => keyOfNeed(one) === key)
  if (!need) throw new Refusal('not-found')
  const language = asked === 'ru' ? 'ru' : 'kk'
  const other = language === 'kk' ? 'ru' : 'kk'
  return {
    html: [
      sideBySide(locale, need, 1000),
      lookUpMarkup(locale, `authoring-write-${language}`, { most: 1000 }),
    ].join('\n\n'),
    buttons: [
      [{ text: t(locale, `authoring-${other}-button`), data: authorNeed.at({ id, key, language: other }) }],
      [{ text: t(locale, 'authoring-remove-button'), data: authorNeedDrop.at({ id, key }), style: 'danger' }],
      [backButton(locale, `authorneeds:${id}`)],
    ],
  }
}

/** Asks once. */
export const authorNeedDrop = action(
  'authorneeddrop',
  { id: 'number', key: 'string', sure: 'string?' },
  {
    async open(visit, { id, key, sure }): Promise<View> {
      const { locale } = visit
      if (sure === 'yes') {
        await edit(visit, id, removeNeed(key))
        return noted(await authorNeeds.open(visit, { id }), [markup(locale, 'authoring-removed')])
      }
      const need = (await needsOf(visit, id)).find((one) => keyOfNeed(one) === key)
      if (!need) throw new Refusal('not-found')
      return removingView(locale, sideBySide(locale, need, 1000), {
        yes: authorNeedDrop.at({ id, key, sure: 'yes' }),
        back: authorNeed.at({ id, key }),
      })
    },
  },
)
