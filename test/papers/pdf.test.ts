import { describe, expect, test } from 'vitest'
import { applicationText } from '../../src/papers/application-text.ts'
import { type ApplicationPaper, applicationPdf, documentPdf, pdfAvailable } from '../../src/papers/pdf.ts'
import { canReadPdf, pdfLines, pdfText } from '../support/pdf-text.ts'

const KAZAKH = 'Әлеуетті үміткерлер: ғылым, қоғам, таңғы ән, өнер, ұлт, үміт, һәм, іс. ӘҒҚҢӨҰҮҺІ № 5 «жүз» ₸'

const application: ApplicationPaper = {
  language: 'kk',
  competition: { title: 'Ауыл жастары', customer: 'Павлодар облысы', deadline: 'жұма, 11 желтоқсан, 18:00' },
  lot: { number: 2, theme: 'Жастар орталықтары', amount: '12\u00A0500\u00A0000\u00A0₸' },
  organization: [{ label: 'Атауы', value: '«Жас қанат» ҚБ' }],
  sections: [
    {
      title: '1. Мәселе',
      fields: [
        { label: 'Сипаттама', value: KAZAKH },
        { label: 'Смета', table: { columns: ['Бап', 'Сома'], rows: [['Қағаз', '5 000']], total: '5 000 ₸' } },
        { label: 'Бос өріс', value: '' },
      ],
    },
  ],
  draft: true,
}
const receipt = {
  number: 'A-2026-000123',
  submittedAt: '2026 ж. 8 желтоқсан',
  hash: 'ab12'.repeat(16),
  verifyUrl: 'https://example.kz/receipts?q=A-2026-000123',
}

describe.runIf(pdfAvailable())('with Typst', () => {
  test('a document is a PDF that says it is accessible, and the same data give the same bytes', async () => {
    const paper = { title: 'Ереже', language: 'kk', markdown: '# Ереже\n\n## Бірінші\n\nМәтін' } as const
    const [first, second] = await Promise.all([documentPdf(paper), documentPdf(paper)])
    expect(Buffer.from(first.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(Buffer.from(first).includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true)
    expect(Buffer.from(first).equals(second)).toBe(true)
  })

  test('markup, control signs, endless words and letters of no font are printed, not obeyed', async () => {
    const hostile = [
      '#panic("x")',
      '*b* $x$ @ref <label> `',
      'a\u0000b\uD800\u202E',
      'ғ'.repeat(20_000),
      '🫠 日本',
      '\\',
    ]
    const fields = hostile.map((value) => ({ label: value.slice(0, 40), value }))
    const paper = { ...application, sections: [{ title: '#x', fields }] }
    await expect(applicationPdf(paper)).resolves.toBeInstanceOf(Uint8Array)
  })

  test('a table of a thousand rows is set', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [`Шығыс ${index}`, '5 000'])
    const fields = [{ label: 'Смета', table: { columns: ['Бап', 'Сома'], rows } }]
    const paper = { ...application, sections: [{ title: 'Смета', fields }] }
    await expect(applicationPdf(paper)).resolves.toBeInstanceOf(Uint8Array)
  })

  test.runIf(canReadPdf)('a word longer than a line is broken, and copied out as it was', async () => {
    const word = 'ab12'.repeat(60)
    const fields = [{ label: 'Сілтеме', value: word }]
    const pdf = await applicationPdf({ ...application, sections: [{ title: 'Сілтеме', fields }] })
    const lines = pdfLines(pdf).split('\n')
    const pieces = lines.filter((line) => /^(ab12|12|b12|2)*(ab|a|ab1)?$/.test(line) && line !== '')
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.join('')).toBe(word)
  })

  test.runIf(canReadPdf)('Kazakh text can be copied out of it unchanged', async () => {
    const text = pdfText(await applicationPdf(application))
    expect(text).toContain(KAZAKH)
    expect(text).toContain('ҚАРАЛАМА')
    expect(text).toContain('1-бет, барлығы 1')
    expect(text).toContain('толтырылмаған')
  })

  test.runIf(canReadPdf)('a submitted application carries its receipt and no watermark', async () => {
    const text = pdfText(await applicationPdf({ ...application, draft: false, receipt }))
    expect(text).toContain(receipt.number)
    expect(text.replaceAll(' ', '')).toContain(receipt.hash)
    expect(text).toContain(receipt.verifyUrl)
    expect(text).not.toContain('ҚАРАЛАМА')
  })

  test.runIf(canReadPdf)('pages are counted in the words of each language', async () => {
    const markdown = 'Текст.\n\n'.repeat(120)
    const ru = pdfText(await documentPdf({ title: 'Правила', language: 'ru', markdown }))
    expect(ru).toMatch(/Страница 2 из [3-9]/)
  })
})

test('without PDF the text says the same', () => {
  const text = applicationText({ ...application, receipt })
  for (const part of [
    KAZAKH,
    'ҚАРАЛАМА',
    'Қағаз | 5 000',
    'толтырылмаған',
    receipt.hash,
    '12\u00A0500\u00A0000\u00A0₸',
  ])
    expect(text).toContain(part)
})
