import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideAppeal, writeDecision } from '../../src/core/results/decide-appeal.ts'
import { fileAppeal, writeAppeal } from '../../src/core/results/file-appeal.ts'
import { newestReleased } from '../../src/core/results/get-results.ts'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { projects } from '../../src/database/schema/index.ts'
import { printResults } from '../../src/jobs/print-results.ts'
import { freshDatabase, silentLog } from '../support/database.ts'
import { makeExamined, releaseAll } from '../support/examined.ts'
import { aSite } from './a-site.ts'

let handle: DatabaseHandle
let made: Awaited<ReturnType<typeof makeExamined>>
let released: Date

beforeAll(async () => {
  handle = await freshDatabase()
  made = await makeExamined(handle.db, { code: 'youth' })
  released = made.at(86_400)
})
afterAll(() => handle.close())

test('before the release nothing is known of it', async () => {
  const site = aSite(handle.db, released)
  const { text, status } = await site.get('/competitions/youth/results')
  expect(status).toBe(200)
  expect(text).toContain('Қорытынды әлі жарияланған жоқ')
  expect(JSON.parse((await site.get('/competitions/youth/results.json')).text).protocols).toEqual([])
  for (const path of ['/competitions/youth', '/competitions/youth/results'])
    expect((await site.get(path)).text).not.toMatch(/Жеңімпаз|Мықты жобасы|Жарғы қоса берілмеген/)
})

test('once released, all of it is on the site in every language at once, without experts', async () => {
  await releaseAll(handle.db, made.competition.id, released)
  const site = aSite(handle.db, released)
  const kk = (await site.get('/competitions/youth/results')).text
  for (const words of ['«Мықты» қоры', 'Жарғы қоса берілмеген', '665 000'.replace(' ', '\u00A0'), 'Мүше 1'])
    expect(kk).toContain(words)
  expect((await site.get('/ru/competitions/youth/results')).text).toContain('Не приложен устав')
  expect((await site.get('/en/competitions/youth/results')).text).toContain('Results protocol')
  expect((await site.get('/competitions/youth')).text).toContain('href="/competitions/youth/results"')
  const { text, response } = await site.get('/competitions/youth/results.json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(JSON.parse(text).protocols[0].lots[0].applicants[1]).toMatchObject({ place: 1, total: 26, cut: 30 })
  expect(text).not.toMatch(/submissionId|lotId|Person \d|Құжатта көрсетілген/)
})

test('the documents are made once by a sweep; asked for before that, on the spot', async () => {
  const site = aSite(handle.db, released)
  const page = (await site.get('/competitions/youth/results')).text
  const paths = [...page.matchAll(/\/results\/\d+\/[^"]+/g)].map(String)
  expect(paths).toHaveLength(2)
  const early = await Promise.all(paths.map((path) => site.get(path)))
  const printing = { db: handle.db, files: site.parts.files, publicUrl: site.parts.publicUrl, log: silentLog }
  await Promise.all([printResults(printing), printResults(printing)])
  expect(await newestReleased(handle.db, made.competition.id)).toMatchObject({
    ...{ fileKk: expect.any(String), fileRu: expect.any(String) },
  })
  for (const [nth, path] of paths.entries()) {
    const bytes = Buffer.from(await (await site.get(path)).response.arrayBuffer())
    expect(bytes.equals(Buffer.from(await early[nth]!.response.arrayBuffer()))).toBe(true)
  }
  for (const path of ['/results/999/kk/x.pdf', '/results/1/en/x.pdf', '/competitions/no/results'])
    expect((await site.get(path)).status).toBe(404)
})

test('complaints are listed with their decision, and neither who complained nor their words', async () => {
  const { db } = handle
  const submissionId = made.submissionIds[2]!
  const by = made.offers[2]!.person
  for (const part of ['disputed', 'facts'] as const)
    await writeAppeal(db, by, { submissionId, receivedAt: released, part, text: 'Құпия сөз' })
  const id = await fileAppeal(db, by, { submissionId, receivedAt: released, now: released, staffIds: [] })
  const staff = { id: by.id, grants: [{ role: 'publisher' as const, region: null, customer: null }] }
  for (const language of ['kk', 'ru'] as const)
    await writeDecision(db, staff, { id, language, text: language === 'kk' ? 'Шешім негізі' : 'Основание' })
  const site = aSite(db, released)
  expect((await site.get('/competitions/youth/results')).text).not.toContain('Шешім негізі')
  await decideAppeal(db, staff, { id, now: released, decision: 'dismiss' })
  const { text } = await site.get('/competitions/youth/results')
  expect(text).toContain('Шешім негізі')
  expect(text).toContain('қанағаттандырудан бас тартылды')
  expect(text).not.toContain('Құпия сөз')
})

test('a project has its page', async () => {
  const [project] = await handle.db.select().from(projects)
  const site = aSite(handle.db, released)
  const { text } = await site.get(`/projects/${project!.id}`)
  expect(text).toContain('Мықты жобасы')
  expect(text).toContain('«Мықты» қоры')
  for (const path of ['/projects/0', '/projects/999', '/projects/x'])
    expect((await site.get(path)).status).toBe(404)
})
