import { describe, expect, test } from 'vitest'
import { pdfAvailable } from '../../src/papers/pdf.ts'
import { type ResultsFacts, resultsName, resultsPaper } from '../../src/papers/results.ts'
import { canReadPdf, pdfText } from '../support/pdf-text.ts'

const criteria = ['Жоба', 'Тәжірибе'].map((kk, nth) => ({
  key: `k${nth}`,
  title: { kk, ru: `Критерий ${nth + 1}` },
  most: 14,
}))
const applicant = (nth: number) => ({
  ...{ receipt: `2026-00000${nth}-1`, bin: String(160_340_000_000 + nth), admitted: true, rejection: null },
  name: { kk: `«Үміт ${nth}» қоры`, ru: `Фонд «Надежда ${nth}»` },
  points: criteria.map(({ key }) => ({ key, points: 10 + nth / 4 })),
  ...{ total: 20 + nth / 2, price: 1_000_000, cut: 20, notional: 800_000, place: nth },
})

const protocol: ResultsFacts = {
  competition: {
    code: 'auyl',
    kind: 'social-order',
    title: { kk: 'Ауыл жастары', ru: 'Сельская молодёжь' },
    customer: { kk: 'Түркістан облысы', ru: 'Туркестанская область' },
  },
  ...{ number: 2, corrects: 1, needed: 2 },
  madeAt: '2026-07-02T05:00:00.000Z',
  releasedAt: '2026-07-02T13:00:00.000Z',
  appealUntil: '2026-07-08',
  commission: [
    {
      part: 'chair',
      name: 'Асқаров А.',
      post: { kk: 'Басқарма басшысы', ru: 'Руководитель' },
      present: true,
    },
    { part: 'member', name: 'Болатов Б.', post: null, present: true },
    { part: 'member', name: 'Серікова С.', post: null, present: false },
    { part: 'secretary', name: 'Дана Д.', post: null, present: true },
  ],
  criteria,
  lots: [
    {
      ...{ number: 1, theme: { kk: 'Жастар', ru: 'Молодёжь' }, amount: 5_000_000, held: true, failed: null },
      seeds: ['0123456789abcdef0123456789abcdef'],
      applicants: [
        applicant(1),
        applicant(2),
        {
          ...applicant(3),
          ...{ admitted: false, points: [], total: 0, cut: 0, notional: null, place: null },
          rejection: { reason: 'article-7', detail: { kk: 'Құрылтайшысы ортақ', ru: 'Общий учредитель' } },
        },
      ],
    },
    {
      ...{ number: 2, theme: { kk: 'Әжелер', ru: 'Бабушки' }, amount: null, held: false, failed: 'none' },
      ...{ seeds: [], applicants: [] },
    },
  ],
}

const publicUrl = 'https://ariptes.example'
const bytesIn = async (language: 'kk' | 'ru', of = protocol) =>
  (await resultsPaper(of, { language, publicUrl })).bytes

describe.runIf(pdfAvailable() && canReadPdf)('the protocol of results', () => {
  test('says in Kazakh who sat, who was admitted, with how many points, and who won', async () => {
    const text = pdfText(await bytesIn('kk'))
    for (const words of [
      'Қорытындылар туралы № 2 хаттама',
      'Бұл хаттама № 1 хаттаманы түзетеді',
      'Дауыс беретін мүшелер: 3. Қатысқаны: 2. Қажетті саны: 2.',
      'Басқарма басшысы',
      'қатысқан жоқ',
      'Жоба (14)',
      'Жеңімпаз: «Үміт 1» қоры, БСН 160340000001',
      'Екінші орын алған: «Үміт 2» қоры',
      '2-лот бойынша конкурс өтпеді деп танылды',
      '0123456789abcdef0123456789abcdef',
    ])
      expect(text).toContain(words)
    expect(text.replaceAll(' ', '')).toContain('800000₸')
  })

  test('says the same in Russian, the reason of a rejection with its detail', async () => {
    const text = pdfText(await bytesIn('ru'))
    expect(text).toContain('Протокол об итогах № 2')
    expect(text).toContain('статьи 7 Закона')
    expect(text).toContain('Общий учредитель')
    expect(text).toContain('/competitions/auyl/results')
  })

  test('is marked as long as it is not released; the same facts give the same bytes', async () => {
    const held = { ...protocol, releasedAt: null, appealUntil: null }
    expect(pdfText(await bytesIn('kk', held)).replaceAll(' ', '')).toContain('ЖАРИЯЛАНБАҒАН')
    expect(Buffer.from(await bytesIn('kk')).equals(await bytesIn('kk'))).toBe(true)
  })

  test('of three hundred applicants is set in time', async () => {
    const applicants = Array.from({ length: 300 }, (_, nth) => applicant(nth + 1))
    const many = { ...protocol, lots: [{ ...protocol.lots[0]!, applicants }] }
    expect(pdfText(await bytesIn('kk', many))).toContain('«Үміт 300» қоры')
  }, 40_000)
})

test('its name says of what, which and in which language', async () => {
  expect(resultsName(protocol, 'kk', await bytesIn('kk'))).toMatch(/^qorytyndy-auyl-2-kk\.(pdf|txt)$/)
})
