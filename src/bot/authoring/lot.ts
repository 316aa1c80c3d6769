import { monthlyIndex } from '../../core/calendar/monthly-index.ts'
import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import type { Edit } from '../../core/competitions/authoring/edits/edit.ts'
import { copyLot, moveLot, removeLot } from '../../core/competitions/authoring/edits/lots.ts'
import type { Authored } from '../../core/competitions/authoring/open-authored.ts'
import { indexDay } from '../../core/competitions/authoring/read-lot-amount.ts'
import type { LotContent } from '../../core/competitions/file/content.ts'
import { Refusal } from '../../core/errors.ts'
import { date } from '../../language/dates.ts'
import { number as inDigits, money } from '../../language/format.ts'
import type { Locale, Localized } from '../../language/locale.ts'
import { regionShortName } from '../../language/reference.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { noted } from './after-edit.ts'
import { openAt } from './ask.ts'
import { isLotText, LOT_PARTS, type LotPart, lotPartAddress } from './lot-parts.ts'
import { authorLots } from './lots.ts'
import { removingView } from './removing.ts'
import { orNone, sideBySide } from './values.ts'

const LOT = { id: 'number', number: 'number' } as const

/** One lot in both languages, each part one press from its editor. */
export const authorLot = screen('authorlot', LOT, {
  async open(visit, { id, number }): Promise<View> {
    const authored = await openAt(visit, id, { field: 'lots' })
    return lotView(visit, authored, lotIn(authored, number))
  },
})

/** @throws Refusal 'not-found' */
export function lotIn({ version }: Authored, number: number): LotContent {
  const lot = version.content.lots.find((one) => one.number === number)
  if (!lot) throw new Refusal('not-found')
  return lot
}

function lotView(visit: Visit, { competition, state, version }: Authored, lot: LotContent): View {
  const { locale } = visit
  const { id } = competition
  const { number } = lot
  const parts = LOT_PARTS.map(
    (part): Button => ({
      text: lookUp(locale, `authoring-lot-${part}`),
      data: lotPartAddress({ id, number, part, ...(isLotText(part) && { language: 'kk' }) }),
    }),
  )
  return {
    html: [
      markup(locale, 'authoring-lot-line', { number: String(number) }),
      ...LOT_PARTS.map((part) => partText(locale, lot, part, indexDay(version.content, visit.now))),
    ].join('\n\n'),
    buttons: [
      ...rowsOf(parts, 2),
      ...(state === 'draft' && version.content.lots.length > 1 ? [moveRow(locale, id, number)] : []),
      [
        { text: t(locale, 'authoring-lot-copy-button'), data: authorLotCopy.at({ id, number }) },
        {
          text: t(locale, 'authoring-remove-button'),
          data: authorLotDrop.at({ id, number }),
          style: 'danger',
        },
      ],
      [backButton(locale, `authorlots:${id}`)],
    ],
  }
}

const moveRow = (locale: Locale, id: number, number: number): Button[] => [
  { text: t(locale, 'authoring-lot-up-button'), data: authorLotMove.at({ id, number, to: 'up' }) },
  { text: t(locale, 'authoring-lot-down-button'), data: authorLotMove.at({ id, number, to: 'down' }) },
]

/** A part of a lot as it stands; an amount in tenge and in monthly indexes of a day. */
export function partText(locale: Locale, lot: LotContent, part: LotPart, day: string): string {
  const head = markup(locale, 'authoring-block', { name: lookUp(locale, `authoring-lot-${part}`) })
  if (isLotText(part)) return `${head}\n${sideBySide(locale, lot[part] ?? NOTHING, 700)}`
  return `${head} ${markup(locale, 'authoring-value', { value: orNone(locale, plainPart(locale, lot, part, day)) })}`
}

const NOTHING: Localized = { kk: '', ru: '' }

function plainPart(
  locale: Locale,
  lot: LotContent,
  part: 'amount' | 'region' | 'service',
  day: string,
): string {
  const { amount, region, serviceFrom, serviceUntil } = lot
  if (part === 'region') return region ? regionShortName(locale, region) : ''
  if (part === 'amount') return amount === undefined ? '' : bothWays(locale, amount, day)
  return [serviceFrom, serviceUntil]
    .map((one) => (one ? date(locale, one) : ''))
    .filter(Boolean)
    .join(' – ')
}

/** "2 162 500 ₸ (500 АЕК)". */
function bothWays(locale: Locale, amount: number, day: string): string {
  const index = monthlyIndex(day)
  if (!index) return money(locale, amount)
  return t(locale, 'authoring-amount-both', {
    tenge: money(locale, amount),
    indexes: inDigits(locale, Math.round((amount / index) * 100) / 100),
    index: money(locale, index),
  })
}

const edit = (visit: Visit, id: number, change: Edit) =>
  editCompetition(visit.db, actorOf(visit), { id, now: visit.now }, change)

export const authorLotMove = action(
  'authorlotmove',
  { ...LOT, to: 'string' },
  {
    async open(visit, { id, number, to }): Promise<View> {
      const up = to === 'up'
      const { version } = await edit(visit, id, moveLot(number, up ? -1 : 1))
      const numbers = version.content.lots.map((lot) => lot.number)
      const moved = numbers[numbers.indexOf(number) + (up ? -1 : 1)] ?? number
      return authorLot.open(visit, { id, number: moved })
    },
  },
)

export const authorLotCopy = action('authorlotcopy', LOT, {
  async open(visit, { id, number }): Promise<View> {
    const { version } = await edit(visit, id, copyLot(number))
    return authorLot.open(visit, { id, number: version.content.lots.at(-1)!.number })
  },
})

/** Asks once. */
export const authorLotDrop = action(
  'authorlotdrop',
  { ...LOT, sure: 'string?' },
  {
    async open(visit, { id, number, sure }): Promise<View> {
      const { locale } = visit
      const lot = lotIn(await openAt(visit, id, { field: 'lots' }), number)
      if (sure !== 'yes')
        return removingView(locale, partText(locale, lot, 'theme', ''), {
          yes: authorLotDrop.at({ id, number, sure: 'yes' }),
          back: authorLot.at({ id, number }),
        })
      await edit(visit, id, removeLot(number))
      return noted(await authorLots.open(visit, { id }), [markup(locale, 'authoring-removed')])
    },
  },
)
