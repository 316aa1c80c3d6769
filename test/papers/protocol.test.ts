import { describe, expect, test } from 'vitest'
import { pdfAvailable } from '../../src/papers/pdf.ts'
import { type ProtocolFacts, protocolName, protocolPaper } from '../../src/papers/protocol.ts'
import { canReadPdf, pdfText } from '../support/pdf-text.ts'

const applicant = (nth: number) => ({
  name: { kk: `«Үміт ${nth}» қоғамдық қоры`, ru: `Общественный фонд «Надежда ${nth}»` },
  bin: String(160_340_000_000 + nth),
  address: '161200, Түркістан қаласы, Тәуке хан даңғылы, 12',
  region: '61',
  receipt: `2026-${String(nth).padStart(6, '0')}-1`,
  submittedAt: new Date(Date.UTC(2026, 5, 30, 12, 0, nth)).toISOString(),
  hash: String(nth).padStart(4, 'a').repeat(16),
})

const protocol: ProtocolFacts = {
  competition: {
    code: 'auyl',
    kind: 'social-order',
    title: { kk: 'Ауыл жастары', ru: 'Сельская молодёжь' },
    customer: { kk: 'Түркістан облысы', ru: 'Туркестанская область' },
  },
  number: 1,
  dueAt: '2026-07-01T13:00:00.000Z',
  openedAt: '2026-07-01T13:00:12.000Z',
  lots: [
    {
      ...{ number: 1, theme: { kk: 'Жастар', ru: 'Молодёжь' }, amount: 5_000_000, withdrawn: 1, late: 2 },
      applicants: [applicant(1), applicant(2)],
    },
    {
      ...{ number: 2, theme: { kk: 'Әжелер', ru: 'Бабушки' }, amount: null, withdrawn: 0, late: 0 },
      applicants: [],
    },
  ],
}

const publicUrl = 'https://ariptes.example'
const pdfIn = async (language: 'kk' | 'ru', of = protocol) =>
  (await protocolPaper(of, { language, publicUrl })).bytes

describe.runIf(pdfAvailable() && canReadPdf)('the protocol of an opening', () => {
  test('says in Kazakh who applied, in order, with the receipts', async () => {
    const text = pdfText(await pdfIn('kk'))
    expect(text).toContain('Өтінімдерді ашу хаттамасы')
    expect(text).toMatch(/Соңғы мерзім|соңғы мерзімі/)
    expect(text).toContain('Түскен өтінім: 2. Мерзімге дейін қайтарып алынғаны: 1. Мерзімнен кешіккені: 2.')
    expect(text.indexOf('«Үміт 1»')).toBeLessThan(text.indexOf('«Үміт 2»'))
    expect(text).toContain('160340000001')
    expect(text).toContain('473-тармағы бойынша')
    for (const { hash, receipt } of protocol.lots[0]!.applicants) {
      expect(text).toContain(receipt)
      expect(text.replaceAll(' ', '')).toContain(hash)
    }
  })

  test('says the same in Russian', async () => {
    const text = pdfText(await pdfIn('ru'))
    expect(text).toContain('Протокол вскрытия заявок')
    expect(text).toContain('Надежда 1')
    expect(text).toContain('Заявок не поступило')
    expect(text).toContain('/competitions/auyl/opening')
  })

  test('of two thousand applicants is set in time, and the same facts give the same bytes', async () => {
    const [lot] = protocol.lots
    const applicants = Array.from({ length: 2000 }, (_, nth) => applicant(nth))
    const text = pdfText(await pdfIn('kk', { ...protocol, lots: [{ ...lot!, applicants }] }))
    expect(text).toContain('2026-001999-1')
    expect(Buffer.from(await pdfIn('kk')).equals(await pdfIn('kk'))).toBe(true)
  }, 120_000)
})

test('its name says of what, which and in which language', async () => {
  expect(protocolName(protocol, 'kk', await pdfIn('kk'))).toMatch(/^hattama-auyl-1-kk\.(pdf|txt)$/)
  expect(protocolName(protocol, 'ru', Buffer.from('text'))).toBe('hattama-auyl-1-ru.txt')
})
