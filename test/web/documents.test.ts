import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { competitionDocuments, competitions } from '../../src/database/schema/index.ts'
import { pdfAvailable } from '../../src/papers/pdf.ts'
import { aCompetition, NOW } from '../core/competitions/a-competition.ts'
import { freshDatabase } from '../support/database.ts'
import { aSite } from './a-site.ts'

let handle: DatabaseHandle
let site: ReturnType<typeof aSite>
let asked = 0
const paths: Record<string, string> = {}

beforeAll(async () => {
  handle = await freshDatabase()
  const plain = aSite(handle.db, NOW)
  const render: typeof plain.parts.render = {
    ...plain.parts.render,
    documentPaper: (paper) => {
      asked += 1
      return plain.parts.render.documentPaper(paper)
    },
  }
  site = aSite(handle.db, NOW, { render })
  const [competition] = await handle.db.insert(competitions).values(aCompetition('youth')).returning()
  await give(competition?.id ?? 0, 'Ереже.md', 'text/markdown', '# Ереже\n\nМәтін')
  await give(competition?.id ?? 0, 'Өтінім (үлгі).docx', 'application/vnd.x', 'docx')
})
afterAll(() => handle.close())

async function give(competitionId: number, fileName: string, mime: string, content: string) {
  const fileKey = await site.parts.files.put(Buffer.from(content))
  const document = {
    competitionId,
    kind: 'rules' as const,
    language: 'kk' as const,
    title: 'Ереже',
    size: content.length,
  }
  const [row] = await handle.db
    .insert(competitionDocuments)
    .values({ ...document, fileName, fileKey, mime })
    .returning()
  paths[fileName] = `/documents/${row?.id}/${encodeURIComponent(fileName)}`
}

test.runIf(pdfAvailable())('a document written in Markdown comes as PDF, set once', async () => {
  const path = paths['Ереже.md'] ?? ''
  const [{ response }] = await Promise.all([site.get(path), site.get(path)])
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).toBe(
    `inline; filename*=UTF-8''${encodeURIComponent('Ереже.pdf')}`,
  )
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  await site.get(path)
  expect(asked).toBe(1)
})

test('any other file comes as it was given, to be saved and not shown', async () => {
  const { response, text } = await site.get(paths['Өтінім (үлгі).docx'] ?? '')
  expect(text).toBe('docx')
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/)
})

test('who has it already is not sent it again', async () => {
  const path = paths['Ереже.md'] ?? ''
  const etag = (await site.get(path)).response.headers.get('etag') ?? ''
  const { status, text } = await site.get(path, { headers: { 'if-none-match': etag } })
  expect([status, text]).toEqual([304, ''])
})

test('a file that is lost is a fault in words, and is found again once it is back', async () => {
  const [row] = await handle.db.select({ id: competitions.id }).from(competitions)
  await give(row?.id ?? 0, 'Жоқ.md', 'text/markdown', '# Жоқ')
  const empty = aSite(handle.db, NOW)
  const path = paths['Жоқ.md'] ?? ''
  expect((await empty.get(path)).status).toBe(500)
  await empty.parts.files.put(Buffer.from('# Жоқ'))
  expect((await empty.get(path)).status).toBe(200)
})
