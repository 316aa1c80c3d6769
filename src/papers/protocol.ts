import { exactMoment, moment } from '../language/dates.ts'
import { money } from '../language/format.ts'
import { type Locale, type Localized, pick } from '../language/locale.ts'
import { isRegion, type Kind, regionName } from '../language/reference.ts'
import { t } from '../language/translate.ts'
import { type Paper, pdfPaper, textPaper } from './paper.ts'
import { pdfAvailable } from './pdf.ts'
import { printable } from './printable.ts'
import { typeset } from './typesetter.ts'

/** The protocol of an opening as it was frozen; moments as ISO 8601. */
export interface ProtocolFacts {
  competition: { code: string; kind: Kind; title: Localized; customer: Localized }
  number: number
  dueAt: string
  openedAt: string
  lots: LotFacts[]
}

interface LotFacts {
  number: number
  theme: Localized
  amount: number | null
  applicants: ApplicantFacts[]
  withdrawn: number
  late: number
}

interface ApplicantFacts {
  name: Localized
  bin: string
  address: string
  region: string
  receipt: string
  submittedAt: string
  hash: string
}

/** "hattama-turkistan-youth-1-kk.pdf": the code is Latin letters, digits and hyphens. */
export const protocolName = (
  { competition, number }: ProtocolFacts,
  language: Locale,
  bytes?: Uint8Array,
): string =>
  `hattama-${competition.code}-${number}-${language}.${(bytes ? isPdf(bytes) : pdfAvailable()) ? 'pdf' : 'txt'}`

export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

/** What was made earlier, perhaps where there was no PDF. */
export const protocolMime = (bytes: Uint8Array): string =>
  isPdf(bytes) ? 'application/pdf' : 'text/plain; charset=utf-8'

/** The protocol as an accessible PDF, or as plain text where PDF cannot be made. The same facts give the same bytes. */
export async function protocolPaper(
  protocol: ProtocolFacts,
  { language, publicUrl }: { language: 'kk' | 'ru'; publicUrl: string },
): Promise<Paper> {
  const data = printable(wordsOf(protocol, language, publicUrl))
  if (!pdfAvailable()) return textPaper(protocolText(data))
  const createdAt = new Date(protocol.openedAt)
  return pdfPaper(await typeset({ template: 'protocol.typ', data, createdAt }))
}

type Words = ReturnType<typeof wordsOf>

/** Every text of the protocol, finished and in its language. */
function wordsOf(protocol: ProtocolFacts, language: 'kk' | 'ru', publicUrl: string) {
  const { competition, number, lots } = protocol
  const title = pick(competition.title, language)
  return {
    language,
    title: t(language, 'paper-protocol'),
    footer: `${title} · № ${number}`,
    pagePattern: t(language, 'paper-page', { page: '{page}', pages: '{pages}' }),
    customer: pick(competition.customer, language),
    head: [
      { label: t(language, 'paper-competition'), value: title },
      { label: t(language, 'paper-protocol-number'), value: `${competition.code} / ${number}` },
      { label: t(language, 'paper-deadline'), value: moment(language, new Date(protocol.dueAt)) },
      { label: t(language, 'paper-protocol-opened'), value: moment(language, new Date(protocol.openedAt)) },
    ],
    note: t(language, 'paper-protocol-note'),
    lots: lots.map((lot) => lotWords(lot, competition.kind, language)),
    labels: labelsIn(language),
    verify: t(language, 'paper-protocol-verify', {
      url: `${publicUrl}/competitions/${competition.code}/opening`,
    }),
  }
}

function lotWords(lot: LotFacts, kind: Kind, language: 'kk' | 'ru') {
  const { number, theme, amount, applicants, withdrawn, late } = lot
  const failed = kind === 'social-order' ? 'paper-protocol-none-failed' : 'paper-protocol-none'
  return {
    title: `${t(language, 'paper-lot', { number })}. ${pick(theme, language)}`,
    amount: amount === null ? '' : `${t(language, 'paper-amount')}: ${money(language, amount)}`,
    counts: t(language, 'paper-protocol-counts', { count: applicants.length, withdrawn, late }),
    none: applicants.length === 0 ? t(language, failed) : '',
    applicants: applicants.map((applicant, at) => applicantWords(applicant, at + 1, language)),
  }
}

const applicantWords = (applicant: ApplicantFacts, place: number, language: 'kk' | 'ru') => ({
  place: String(place),
  name: pick(applicant.name, language),
  bin: applicant.bin,
  address: addressOf(applicant, language),
  submittedAt: exactMoment(new Date(applicant.submittedAt)),
  receipt: applicant.receipt,
  hash: applicant.hash,
})

const addressOf = ({ region, address }: ApplicantFacts, language: 'kk' | 'ru'): string =>
  [isRegion(region) ? regionName(language, region) : '', address].filter(Boolean).join(', ')

const labelsIn = (language: 'kk' | 'ru') => ({
  applicant: t(language, 'paper-protocol-applicant'),
  bin: t(language, 'paper-protocol-bin'),
  address: t(language, 'paper-protocol-address'),
  submitted: t(language, 'paper-protocol-submitted'),
  receipt: t(language, 'paper-protocol-receipt'),
  hash: t(language, 'paper-receipt-hash'),
  hashes: t(language, 'paper-protocol-hashes'),
})

function protocolText({ title, customer, head, note, lots, labels, verify }: Words): string {
  const lotText = ({ title, amount, counts, none, applicants }: Words['lots'][number]) =>
    [title, amount, counts, none, ...applicants.map((one) => applicantText(one, labels))]
      .filter(Boolean)
      .join('\n')
  const pairs = head.map(({ label, value }) => `${label}: ${value}`).join('\n')
  return `${[title, customer, pairs, note, ...lots.map(lotText), verify].join('\n\n')}\n`
}

const applicantText = (one: Words['lots'][number]['applicants'][number], labels: Words['labels']): string =>
  [
    `${one.place}. ${one.name}`,
    `   ${labels.bin}: ${one.bin}`,
    `   ${labels.address}: ${one.address}`,
    `   ${labels.submitted}: ${one.submittedAt}`,
    `   ${labels.receipt}: ${one.receipt}`,
    `   SHA-256: ${one.hash}`,
  ].join('\n')
