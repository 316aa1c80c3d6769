import { findDays, isoDay } from '../../core/applications/form/fields/reading/days.ts'
import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import type { Edit } from '../../core/competitions/authoring/edits/edit.ts'
import {
  clearLotPart,
  LOT_TEXTS,
  setLotAmount,
  setLotRegion,
  setLotService,
  setLotText,
} from '../../core/competitions/authoring/edits/lots.ts'
import type { Authored } from '../../core/competitions/authoring/open-authored.ts'
import { indexDay, readLotAmount } from '../../core/competitions/authoring/read-lot-amount.ts'
import { Refusal } from '../../core/errors.ts'
import { isRegion, REGIONS, regionShortName } from '../../language/reference.ts'
import { lookUp, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { type Args, action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { noted } from './after-edit.ts'
import { openAt } from './ask.ts'
import { lotIn, partText } from './lot.ts'
import { isLotPart, isLotText, type LotStep, lotPartAddress, lotStepAfter } from './lot-parts.ts'

const PART = { id: 'number', number: 'number', part: 'string', language: 'string?', walk: 'string?' } as const

/** One part of a lot: asks it, and takes what is typed. */
export const authorLotPart = screen('authorlotpart', PART, {
  open: (visit, args) => partView(visit, stepIn(args)),
  async receive(visit, args, { text = '' }): Promise<View> {
    const step = stepIn(args)
    const authored = await openAt(visit, step.id, { field: 'lots' })
    return change(visit, step, typedEdit(visit, authored, step, text))
  },
})

function stepIn({ id, number, part, language, walk }: Args<typeof PART>): LotStep {
  if (!isLotPart(part)) throw new Refusal('not-found')
  return { id, number, part, walk, ...(isLotText(part) && { language: language === 'ru' ? 'ru' : 'kk' }) }
}

async function partView(visit: Visit, step: LotStep): Promise<View> {
  const { locale } = visit
  const { id, number, part, language = 'kk' } = step
  const authored = await openAt(visit, id, { field: 'lots' })
  const lot = lotIn(authored, number)
  return {
    html: [
      markup(locale, 'authoring-lot-line', { number: String(number) }),
      partText(locale, lot, part, indexDay(authored.version.content, visit.now)),
      isLotText(part)
        ? lookUpMarkup(locale, `authoring-write-${language}`, { most: LOT_TEXTS[part] })
        : lookUpMarkup(locale, `authoring-lot-ask-${part}`),
    ].join('\n\n'),
    buttons: [
      ...(part === 'region' ? regionRows(visit, step, lot.region) : []),
      ...(part !== 'theme' && isSet(authored, step) ? [[clearButton(visit, step)]] : []),
      [
        backButton(locale, `authorlot:${id}:${number}`),
        ...(step.walk || language === 'kk'
          ? [{ text: t(locale, 'authoring-next-button'), data: lotStepAfter(step) }]
          : []),
      ],
    ],
  }
}

function isSet(authored: Authored, { number, part }: LotStep): boolean {
  const lot = lotIn(authored, number)
  return (part === 'service' ? (lot.serviceFrom ?? lot.serviceUntil) : lot[part]) !== undefined
}

const regionRows = ({ locale }: Visit, step: LotStep, chosen: string | undefined): Button[][] =>
  rowsOf(
    REGIONS.map((region) => {
      const name = regionShortName(locale, region)
      const { id, number, walk = '' } = step
      const data = `authorlotpick:${id}:${number}:${region}:${walk}`.replace(/:+$/, '')
      return { text: region === chosen ? `✓ ${name}` : name, data }
    }),
    2,
  )

const clearButton = ({ locale }: Visit, step: LotStep): Button => ({
  text: t(locale, 'authoring-clear-button'),
  data: lotPartAddress(step).replace('authorlotpart', 'authorlotclear'),
})

function typedEdit(visit: Visit, { version }: Authored, step: LotStep, text: string): Edit {
  const { number, part, language = 'kk' } = step
  if (isLotText(part)) return setLotText(number, part, language, text)
  if (part === 'amount')
    return setLotAmount(number, readLotAmount(text, indexDay(version.content, visit.now)))
  if (part === 'service') return setLotService(number, ...serviceIn(text))
  throw new Refusal('not-found')
}

/** Two days, the first and the last. @throws Refusal 'service-unclear' */
function serviceIn(text: string): [from: string, until: string] {
  const found = findDays(text).days
  const year = found.at(-1)?.year
  const [from, until] = found.map((day) => isoDay({ ...day, year: day.year ?? year ?? 0 }))
  if (found.length !== 2 || !from || !until) throw new Refusal('service-unclear')
  return [from, until]
}

async function change(visit: Visit, step: LotStep, edit: Edit): Promise<View> {
  const { locale } = visit
  await editCompetition(visit.db, actorOf(visit), { id: step.id, now: visit.now }, edit)
  const name = lookUp(locale, `authoring-lot-${step.part}`)
  return noted(await goTo(visit, lotStepAfter(step)), [markup(locale, 'authoring-saved', { name })])
}

export const authorLotPick = action(
  'authorlotpick',
  { id: 'number', number: 'number', region: 'string', walk: 'string?' },
  {
    open(visit, { id, number, region, walk }) {
      if (!isRegion(region)) throw new Refusal('not-found')
      return change(visit, { id, number, part: 'region', walk }, setLotRegion(number, region))
    },
  },
)

/** A lot may be without this part. */
export const authorLotClear = action('authorlotclear', PART, {
  open(visit, args) {
    const step = stepIn(args)
    const { number, part } = step
    if (part === 'theme') throw new Refusal('not-found')
    return change(visit, { ...step, language: 'ru' }, clearLotPart(number, part))
  },
})
