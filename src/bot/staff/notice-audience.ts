import {
  AUDIENCE_LISTS,
  type AudienceList,
  chooseEverybody,
  flipAudience,
  flipChats,
} from '../../core/notices/choose-audience.ts'
import { getNotice, type Notice } from '../../core/notices/notice.ts'
import { LOCALES } from '../../language/locale.ts'
import { NATIONWIDE, REGIONS, SPHERES } from '../../language/reference.ts'
import { lookUp, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { themeDigest, themesIn } from '../competitions/filter.ts'
import { rowsOf } from '../ui/buttons.ts'
import { pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { whomText } from './notice-views.ts'
import { valueName } from './notice-words.ts'

/** All regions on one page. */
const PAGE = 20
const mark = (on: boolean, text: string) => (on ? `✓ ${text}` : text)

/** Whom a notice is for, and how many that is now. */
export const noticeFor = screen(
  'noticefor',
  { id: 'number' },
  { open: async (visit, { id }) => overview(visit, await getNotice(visit.db, actorOf(visit), id)) },
)

const act = (visit: Visit, noticeId: number) => ({ noticeId, now: visit.now })

export const noticeForAll = action(
  'noticeforall',
  { id: 'number' },
  {
    async open(visit, { id }) {
      return overview(visit, await chooseEverybody(visit.db, actorOf(visit), act(visit, id)))
    },
  },
)

export const noticeChats = action(
  'noticechats',
  { id: 'number' },
  {
    async open(visit, { id }) {
      return overview(visit, await flipChats(visit.db, actorOf(visit), act(visit, id)))
    },
  },
)

async function overview(visit: Visit, notice: Notice): Promise<View> {
  const { locale } = visit
  const { id, audience } = notice
  const { applicants, chats } = audience
  const lists = AUDIENCE_LISTS.map((list): Button => {
    const count = audience[list]?.length ?? 0
    const name = lookUp(locale, `notice-by-${list}.short`)
    return { text: count > 0 ? `✓ ${name} (${count})` : name, data: `noticepick:${id}:${list}` }
  })
  const everybody = !applicants && AUDIENCE_LISTS.every((list) => !audience[list]?.length)
  return {
    html: [markup(locale, 'notice-whom'), await whomText(visit, notice)].join('\n\n'),
    buttons: [
      [{ text: mark(everybody, t(locale, 'notice-everybody-button')), data: `noticeforall:${id}` }],
      ...rowsOf(lists, 2),
      [{ text: mark(!!applicants, t(locale, 'notice-applicants-button')), data: `noticecomp:${id}` }],
      ...(applicants
        ? []
        : [[{ text: mark(chats !== false, t(locale, 'notice-chats-button')), data: `noticechats:${id}` }]]),
      [{ text: t(locale, 'ui-done-button'), data: `notice:${id}`, style: 'primary' }],
    ],
  }
}

const isList = (name: string): name is AudienceList => AUDIENCE_LISTS.some((list) => list === name)

/** Several of a list may be chosen; the count follows every press. */
export const noticePick = screen(
  'noticepick',
  { id: 'number', list: 'string', page: 'number?' },
  {
    async open(visit, { id, list, page = 1 }) {
      const notice = await getNotice(visit.db, actorOf(visit), id)
      return isList(list) ? pickView(visit, notice, list, page) : overview(visit, notice)
    },
  },
)

/** Takes a value in or out; without one, empties the list. */
export const noticeFlip = action(
  'noticeflip',
  { id: 'number', list: 'string', page: 'number', code: 'string?' },
  {
    async open(visit, { id, list, page, code }) {
      if (!isList(list)) return noticeFor.open(visit, { id })
      const { audience } = await getNotice(visit.db, actorOf(visit), id)
      const values = await valuesIn(visit, list, audience[list])
      const value = values.find((one) => codeOf(list, one) === code)
      const change = { ...act(visit, id), list, value }
      if (code === undefined || value !== undefined) await flipAudience(visit.db, actorOf(visit), change)
      return noticePick.open(visit, { id, list, page })
    },
  },
)

async function pickView(visit: Visit, notice: Notice, list: AudienceList, page: number): Promise<View> {
  const { locale } = visit
  const { id, audience } = notice
  const chosen: readonly string[] = audience[list] ?? []
  const { items, ...paged } = pageOf(await valuesIn(visit, list, chosen), page, PAGE)
  const flip = (code?: string) => noticeFlip.at({ id, list, page: paged.page, ...(code && { code }) })
  const buttons = items.map(
    (value): Button => ({
      text: mark(chosen.includes(value), valueName(locale, list, value)),
      data: flip(codeOf(list, value)),
    }),
  )
  return {
    html: [lookUpMarkup(locale, `notice-by-${list}`), await whomText(visit, notice)].join('\n\n'),
    buttons: [
      [{ text: mark(chosen.length === 0, t(locale, 'notice-any-button')), data: flip() }],
      ...rowsOf(buttons, list === 'spheres' ? 1 : 2),
      pagerRow(locale, paged, (to) => noticePick.at({ id, list, page: to })),
      [{ text: t(locale, 'ui-done-button'), data: `noticefor:${id}`, style: 'primary' }],
    ],
  }
}

/** What can be chosen; themes are those competitions have named, and those chosen before. */
async function valuesIn(
  visit: Visit,
  list: AudienceList,
  chosen: readonly string[] = [],
): Promise<readonly string[]> {
  if (list === 'locales') return LOCALES
  if (list === 'regions') return REGIONS.filter((region) => region !== NATIONWIDE)
  if (list === 'spheres') return SPHERES
  return [...new Set([...(await themesIn(visit)), ...chosen])].sort()
}

/** A theme's tag is too long for an address. */
const codeOf = (list: AudienceList, value: string): string => (list === 'themes' ? themeDigest(value) : value)
