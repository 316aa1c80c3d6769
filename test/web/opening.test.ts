import { afterAll, beforeAll, expect, test } from 'vitest'
import { submitApplication } from '../../src/core/applications/submit-application.ts'
import { openingsOf } from '../../src/core/opening/get-opening.ts'
import { openLots } from '../../src/core/opening/open-lots.ts'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { printProtocols } from '../../src/jobs/print-protocols.ts'
import { freshDatabase, silentLog } from '../support/database.ts'
import '../support/faulty-texts.ts'
import { makeCompetition } from '../support/scene.ts'
import { makeCompleteDraft, makeSubmitted } from '../support/submission.ts'
import { aSite } from './a-site.ts'

let handle: DatabaseHandle
let competition: Awaited<ReturnType<typeof makeCompetition>>
let first: Awaited<ReturnType<typeof makeSubmitted>>
let second: Awaited<ReturnType<typeof makeSubmitted>>
const deadline = new Date('2026-07-01T13:00:00Z')
const later = new Date(deadline.getTime() + 90_000)
const at = (seconds: number) => new Date(deadline.getTime() + seconds * 1000)

beforeAll(async () => {
  handle = await freshDatabase()
  const { db } = handle
  competition = await makeCompetition(db, { deadline, code: 'youth' })
  first = await makeSubmitted(db, competition, at(-3600), 'Бірінші <ұйым>')
  second = await makeSubmitted(db, competition, at(-7), 'Екінші')
  const late = await makeCompleteDraft(db, competition, 'Кешіккен')
  const submit = { by: late.person, applicationId: late.draft.id, locale: 'kk' as const }
  await submitApplication(db, { ...submit, now: at(1), receivedAt: at(1) })
})
afterAll(() => handle.close())

test('before the opening nothing tells who applied, nor whether anybody did', async () => {
  for (const now of [at(-1800), at(30)]) {
    const site = aSite(handle.db, now)
    const page = await site.get('/competitions/youth/opening')
    expect(page.status).toBe(200)
    expect(page.text).toContain(now < deadline ? 'Өтінімдер мөрленген' : 'бірнеше минут ішінде')
    const json = JSON.parse((await site.get('/competitions/youth/opening.json')).text)
    expect(json.openings).toEqual([])
    const receipt = await site.get(`/receipts?q=${first.receipt.hash}`)
    expect(receipt.text).toContain('әлі ашылған жоқ')
    for (const { text } of [page, receipt, await site.get('/competitions/youth')])
      expect(text).not.toMatch(/Бірінші|Екінші|Кешіккен/)
  }
})

test('after it the protocol is on the site in every language, in the order of arrival, with every hash', async () => {
  await openLots(handle.db, { now: later, staffIds: [] })
  const site = aSite(handle.db, later)
  const { text } = await site.get('/competitions/youth/opening')
  expect(text).toMatch(
    /Бірінші &lt;ұйым&gt;[\s\S]*01\.07\.2026, 17:00:00[\s\S]*Екінші[\s\S]*01\.07\.2026, 17:59:53/,
  )
  for (const { receipt } of [first, second]) expect(text).toContain(receipt.hash)
  expect(text).toContain('Түскен өтінім: 2. Мерзімге дейін қайтарып алынғаны: 0. Мерзімнен кешіккені: 1.')
  expect(text).not.toContain('Кешіккен»')
  const russian = await site.get('/ru/competitions/youth/opening')
  expect(russian.text).toContain('Общественный фонд «Екінші»')
  expect((await site.get('/en/competitions/youth/opening')).text).toContain('Opening of applications')
  const page = await site.get('/competitions/youth')
  expect(page.text.match(/href="\/competitions\/youth\/opening"/g)).toHaveLength(2)
  expect(page.text).toContain('Өтінімдер ашылды')
})

test('a receipt is checked against the list by number or hash, on both pages', async () => {
  const site = aSite(handle.db, later)
  for (const typed of [second.receipt.number, second.receipt.hash.toUpperCase()]) {
    const { text } = await site.get(`/competitions/youth/opening?q=${typed}`)
    expect(text).toContain('Бұл қолхат тізімде бар')
    expect(text).toContain('1-лот, тізімдегі орны 2, барлығы 2.')
    expect(text).toMatch(/<tr id="found"[\s\S]{0,300}Екінші/)
  }
  const foreign = await site.get(`/competitions/youth/opening?q=${'0'.repeat(64)}`)
  expect(foreign.text).toContain('Бұл қолхат тізімде жоқ')
  const receipt = await site.get(`/ru/receipts?q=${second.receipt.hash}`)
  expect(receipt.text).toContain('Есть в опубликованном списке: лот 1, место 2 из 2')
})

test('the list for programs holds the same and none of our own ids', async () => {
  const { response, text } = await aSite(handle.db, later).get('/competitions/youth/opening.json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const [opening] = JSON.parse(text).openings
  expect(opening.lots[0]).toMatchObject({ number: 1, withdrawn: 0, late: 1 })
  expect(
    opening.lots[0].applicants.map((one: { place: number; sha256: string }) => [one.place, one.sha256]),
  ).toEqual([
    [1, first.receipt.hash],
    [2, second.receipt.hash],
  ])
  expect(text).not.toMatch(/submissionId|lotId|salt/)
})

test('the documents are made once by a sweep and served; asked for before that, they are made on the spot', async () => {
  const site = aSite(handle.db, later)
  const paths = [...(await site.get('/competitions/youth/opening')).text.matchAll(/\/openings\/[^"]+/g)].map(
    String,
  )
  expect(paths).toHaveLength(2)
  const early = await Promise.all(paths.map((path) => site.get(path)))
  const printing = { db: handle.db, files: site.parts.files, publicUrl: site.parts.publicUrl, log: silentLog }
  await Promise.all([printProtocols(printing), printProtocols(printing)])
  const [opening] = await openingsOf(handle.db, competition.id)
  expect(opening).toMatchObject({ fileKk: expect.any(String), fileRu: expect.any(String) })
  for (const [nth, path] of paths.entries()) {
    const { response } = await site.get(path)
    expect(response.headers.get('content-type')).toMatch(/pdf|text\/plain/)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.equals(Buffer.from(await early[nth]!.response.arrayBuffer()))).toBe(true)
  }
  for (const path of [
    '/openings/999/kk/x.pdf',
    '/openings/0/kk/x',
    '/openings/1/en/x.pdf',
    '/competitions/nothing/opening',
  ])
    expect((await site.get(path)).status).toBe(404)
})

test('a competition received elsewhere has none', async () => {
  await makeCompetition(handle.db, { code: 'portal', intake: 'elsewhere', deadline })
  const site = aSite(handle.db, later)
  expect((await site.get('/competitions/portal/opening')).status).toBe(404)
  expect((await site.get('/competitions/portal/opening.json')).status).toBe(404)
})
