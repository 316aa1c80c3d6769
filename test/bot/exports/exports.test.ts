import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditEvents, exports, people, staffRoles } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import type { Content } from '../../../src/papers/zip-stream.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { makeCompetition } from '../../support/scene.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'
import { makeSubmitted } from '../../support/submission.ts'

let app: App
let dana: Person
let competition: Awaited<ReturnType<typeof makeCompetition>>
const HOUR = 3_600_000
const db = () => app.parts.database.db

beforeAll(async () => {
  app = await startApp()
  dana = await app.person(STAFF, 'Дана', 'kk')
  const now = app.clock.now()
  competition = await makeCompetition(db(), {
    ...{ publishedAt: now, deadline: new Date(now.getTime() + HOUR) },
  })
  await makeSubmitted(db(), competition, now, 'Нұр')
})
afterAll(() => app.close())

test('before the opening nothing of applications is given out', async () => {
  await openAt(dana, `staffcomp:${competition.id}`)
  await pressEach(dana, '📥 Файлға шығару', '🔐 Өтінімдер, дербес деректермен')
  await dana.waitFor(/Өтінімдер әлі мөрленген/)
})

test('after it the file comes by itself, with a warning where it holds personal data', async () => {
  app.clock.advance(2 * HOUR)
  await app.jobs.sweepNow()
  await openAt(dana, `compexports:${competition.id}`)
  await pressEach(dana, '🔐 Өтінімдер, дербес деректермен')
  await dana.waitFor(/файл дайындалып жатыр/)
  await app.jobs.sweepNow()
  const sent = await dana.waitFor(/Өтінімдер: файл дайын/)
  expect(sent.text).toContain('Файлда дербес деректер бар')
  const { sheets } = await readXlsx(await dana.download(sent))
  expect(JSON.stringify(sheets[0]!.rows)).toContain('«Нұр» қоғамдық қоры')
  await dana.press('📥 Файлды қайта алу')
  await dana.waitFor(/Файл жоғарыда/)
  const events = (await db().select().from(auditEvents)).map(({ event }) => event)
  expect(events.filter((event) => event.startsWith('export-'))).toEqual([
    ...['export-asked', 'export-made', 'export-read'],
  ])
})

test('a file is for whoever asked for it, and for no one whose role has ended meanwhile', async () => {
  const auditor = await app.person(801, 'Ревизор', 'kk')
  const [{ id: personId } = { id: 0 }] = await db()
    .select({ id: people.id })
    .from(people)
    .where(eq(people.telegramId, 801))
  const now = app.clock.now()
  await db().update(people).set({ staffSince: now }).where(eq(people.id, personId))
  await db().insert(staffRoles).values({ personId, role: 'auditor', grantedAt: now })
  const [first] = await db().select().from(exports)
  await openAt(auditor, `exportfile:${first!.id}`)
  expect(auditor.lastMessage().text).toContain('Мұндай бет табылмады')
  await say(auditor, '/audit')
  await pressEach(auditor, '📥 Файлға шығару')
  await db().update(staffRoles).set({ endedAt: now }).where(eq(staffRoles.personId, personId))
  await app.jobs.sweepNow()
  await auditor.waitFor(/файл жасалмады/)
  await db().update(staffRoles).set({ endedAt: null }).where(eq(staffRoles.personId, personId))
  await say(auditor, '/audit')
  await pressEach(auditor, '📥 Файлға шығару')
  await app.jobs.sweepNow()
  const sent = await auditor.waitFor(/Әрекеттер журналы: файл дайын/)
  const { sheets } = await readXlsx(await auditor.download(sent))
  expect(sheets[0]!.rows.flat()).toContain('Файл сұралды')
})

test('an ordinary person finds no way to it', async () => {
  const stranger = await app.person(802, 'Бөтен', 'kk')
  await openAt(stranger, 'exportask:subscribers')
  expect(stranger.lastMessage().text).toContain('Бұл бөлім қызметкерлерге арналған')
})

test('the dossier has every paper of the competition, and a list of contents that proves each', async () => {
  await openAt(dana, `compexports:${competition.id}`)
  await pressEach(dana, '🗄 Конкурс құжаттары (ZIP)')
  await app.jobs.sweepNow()
  const sent = await dana.waitFor(/Конкурс құжаттары: файл дайын/)
  const files = unzipSync(await dana.download(sent))
  const contents = JSON.parse(Buffer.from(files['contents.json']!).toString()) as Content[]
  expect(contents.map(({ name }) => name).sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'contents.json')
      .sort(),
  )
  for (const { name, sha256, size } of contents) {
    expect(createHash('sha256').update(files[name]!).digest('hex')).toBe(sha256)
    expect(files[name]).toHaveLength(size)
  }
  const names = contents.map(({ name }) => name).join('\n')
  expect(names).toMatch(/announcement-ru\.txt/)
  expect(names).toMatch(/protocols\/opening-1-kk\.pdf/)
  expect(names).toMatch(/applications\/1-1 \d{12}\/receipt-content\.txt/)
  expect(names).toMatch(/applications\/1-1 \d{12}\/[\d-]+\.(pdf|txt)/)
}, 60_000)
