import { expect, test } from 'vitest'
import { documentPdf, pdfAvailable } from '../../src/papers/pdf.ts'
import { typeset } from '../../src/papers/typesetter.ts'

const createdAt = new Date(0)

test.runIf(pdfAvailable())(
  'a paper that cannot be set is refused without quoting it, and the next one is set',
  async () => {
    const broken = typeset({ template: 'document.typ', data: { secret: 'ЖСН 900101300123' }, createdAt })
    const next = documentPdf({ title: 'Ереже', language: 'kk', markdown: 'Мәтін' })
    await expect(broken).rejects.toThrow(/^(?!.*900101300123).*Typst could not set the paper/)
    await expect(next).resolves.toBeInstanceOf(Uint8Array)
  },
)

test.runIf(pdfAvailable())(
  'a paper whose data cannot be sent to the thread does not stop the ones after it',
  async () => {
    const broken = typeset({ template: 'document.typ', data: { unsendable: () => 1 }, createdAt })
    await expect(broken).rejects.toThrow()
    await expect(documentPdf({ title: 'Ереже', language: 'kk', markdown: 'Мәтін' })).resolves.toBeInstanceOf(
      Uint8Array,
    )
  },
)
