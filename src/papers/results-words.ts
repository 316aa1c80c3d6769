import { moment, officialDate } from '../language/dates.ts'
import { money, number } from '../language/format.ts'
import { type Localized, pick } from '../language/locale.ts'
import type { Kind } from '../language/reference.ts'
import { lookUp, t } from '../language/translate.ts'

export type Language = 'kk' | 'ru'

/** A protocol of results as it was frozen; moments as ISO 8601, sums in tenge. Without `releasedAt` it is marked as not released. */
export interface ResultsFacts {
  competition: { code: string; kind: Kind; title: Localized; customer: Localized }
  number: number
  corrects: number | null
  madeAt: string
  releasedAt: string | null
  appealUntil: string | null
  commission: { part: string; name: string; post: Localized | null; present: boolean }[]
  needed: number
  criteria: { key: string; title: Localized; most: number }[]
  lots: LotFacts[]
}

interface LotFacts {
  number: number
  theme: Localized
  amount: number | null
  applicants: ApplicantFacts[]
  held: boolean
  failed: string | null
  seeds: string[]
}

interface ApplicantFacts {
  receipt: string
  name: Localized
  bin: string
  admitted: boolean
  rejection: { reason: string; detail: Localized } | null
  points: { key: string; points: number }[]
  total: number
  price: number | null
  cut: number
  notional: number | null
  place: number | null
}

export type ResultsWords = ReturnType<typeof wordsOf>

/** Every text of the protocol, finished and in its language. */
export function wordsOf(protocol: ResultsFacts, language: Language, publicUrl: string) {
  const { competition, number: nth, corrects, releasedAt, lots, criteria } = protocol
  const title = pick(competition.title, language)
  return {
    language,
    title: t(language, 'result-paper', { number: nth }),
    footer: `${title} · № ${nth}`,
    pagePattern: t(language, 'paper-page', { page: '{page}', pages: '{pages}' }),
    customer: pick(competition.customer, language),
    watermark: releasedAt === null ? t(language, 'result-paper-held') : '',
    head: headOf(protocol, language, title),
    corrects: corrects === null ? '' : t(language, 'result-corrects', { number: corrects }),
    commission: commissionOf(protocol, language),
    lots: lots.map((lot) => lotWords(lot, criteria, language)),
    labels: labelsIn(language),
    verify: t(language, 'result-paper-verify', {
      url: `${publicUrl}/competitions/${competition.code}/results`,
    }),
  }
}

function headOf(protocol: ResultsFacts, language: Language, title: string) {
  const { competition, number: nth, releasedAt, madeAt, appealUntil } = protocol
  return [
    { label: t(language, 'paper-competition'), value: title },
    { label: t(language, 'paper-protocol-number'), value: `${competition.code} / ${nth}` },
    { label: t(language, 'result-paper-made'), value: officialDate(language, new Date(madeAt)) },
    {
      label: t(language, 'result-paper-released'),
      value: releasedAt ? moment(language, new Date(releasedAt)) : t(language, 'result-paper-held'),
    },
    ...(appealUntil
      ? [{ label: t(language, 'result-paper-appeal'), value: officialDate(language, appealUntil) }]
      : []),
  ]
}

function commissionOf({ commission, needed }: ResultsFacts, language: Language) {
  const voting = commission.filter(({ part }) => part !== 'secretary')
  const present = voting.filter((seat) => seat.present).length
  return {
    title: t(language, 'result-paper-commission'),
    quorum: t(language, 'result-paper-quorum', { members: voting.length, present, needed }),
    seats: commission.map((seat) => ({
      part: lookUp(language, `result-part-${seat.part}`),
      who: [seat.name, ...(seat.post ? [pick(seat.post, language)] : [])].join('\n'),
      present: t(language, seat.present ? 'result-paper-present' : 'result-paper-absent'),
    })),
  }
}

function lotWords(lot: LotFacts, criteria: ResultsFacts['criteria'], language: Language) {
  const { number: nth, theme, amount, applicants, failed, held, seeds } = lot
  const winner = held ? applicants.find(({ place }) => place === 1) : undefined
  const second = held ? applicants.find(({ place }) => place === 2) : undefined
  const named = (one: ApplicantFacts | undefined, key: 'result-paper-winner' | 'result-paper-second') =>
    one ? t(language, key, { name: pick(one.name, language), bin: one.bin }) : ''
  return {
    title: `${t(language, 'paper-lot', { number: nth })}. ${pick(theme, language)}`,
    amount: amount === null ? '' : `${t(language, 'paper-amount')}: ${money(language, amount)}`,
    applicants: applicants.map((one, at) => applicantWords(one, at + 1, language)),
    scored: scoresOf(lot, criteria, language),
    prices: applicants.flatMap((one, at) => priceWords(one, at + 1, language)),
    failed: failed ? lookUp(language, `result-failed-${failed}`, { lot: nth }) : '',
    winner: named(winner, 'result-paper-winner'),
    second: named(second, 'result-paper-second'),
    seeds: seeds.map((seed) => t(language, 'result-paper-seed', { seed })),
  }
}

const applicantWords = (one: ApplicantFacts, nth: number, language: Language) => ({
  nth: String(nth),
  name: pick(one.name, language),
  bin: one.bin,
  receipt: one.receipt,
  outcome: one.rejection
    ? `${t(language, 'result-paper-rejected')}: ${lookUp(language, `result-reason-${one.rejection.reason}`)}\n${pick(one.rejection.detail, language)}`
    : t(language, one.admitted ? 'result-paper-admitted' : 'result-paper-not-admitted'),
})

/** A row for each criterion, a column for each applicant that was scored, by its number in the list. */
function scoresOf({ applicants }: LotFacts, criteria: ResultsFacts['criteria'], language: Language) {
  const scored = applicants.flatMap((one, at) => (one.points.length > 0 ? [{ one, nth: at + 1 }] : []))
  const most = criteria.reduce((sum, one) => sum + one.most, 0)
  return {
    numbers: scored.map(({ nth }) => `№ ${nth}`),
    rows: criteria.map(({ key, title, most: of }) => ({
      name: `${pick(title, language)} (${number(language, of)})`,
      points: scored.map(({ one }) =>
        pointsText(one.points.find((got) => got.key === key)?.points, language),
      ),
    })),
    total: `${t(language, 'paper-total')} (${number(language, most)})`,
    totals: scored.map(({ one }) => number(language, one.total)),
  }
}

const pointsText = (points: number | undefined, language: Language): string =>
  points === undefined ? '—' : number(language, points)

function priceWords({ price, cut, notional, place, name }: ApplicantFacts, nth: number, language: Language) {
  if (price === null && place === null) return []
  const sum = (value: number | null) => (value === null ? '—' : money(language, value))
  return [
    {
      ...{
        nth: String(nth),
        name: pick(name, language),
        price: sum(price),
        cut: notional === null ? '—' : `${cut} %`,
      },
      ...{ notional: sum(notional), place: place === null ? '—' : String(place) },
    },
  ]
}

const labelsIn = (language: Language) => ({
  part: t(language, 'result-paper-part'),
  who: t(language, 'result-paper-who'),
  attendance: t(language, 'result-paper-attendance'),
  applicant: t(language, 'paper-protocol-applicant'),
  bin: t(language, 'paper-protocol-bin'),
  receipt: t(language, 'paper-protocol-receipt'),
  outcome: t(language, 'result-paper-outcome'),
  scores: t(language, 'result-paper-scores'),
  criterion: t(language, 'result-paper-criterion'),
  prices: t(language, 'result-paper-prices'),
  price: t(language, 'result-paper-price'),
  cut: t(language, 'result-paper-cut'),
  notional: t(language, 'result-paper-notional'),
  place: t(language, 'result-paper-place'),
  signature: t(language, 'paper-signature'),
})
