import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { answers, submissions } from '../../src/database/schema/index.ts'
import { day, NOW } from '../core/competitions/a-competition.ts'
import { freshDatabase } from '../support/database.ts'
import { aSite } from './a-site.ts'
import { anApplication } from './an-application.ts'

let handle: DatabaseHandle
let site: ReturnType<typeof aSite>
const hash = 'ab12'.repeat(16)

beforeAll(async () => {
  handle = await freshDatabase()
  site = aSite(handle.db, NOW)
  const { applicationId, personId } = await anApplication(handle.db, 'youth')
  const secret = { applicationId, field: 'name', value: 'Құпия ұйым', personId, answeredAt: day(-2) }
  await handle.db.insert(answers).values(secret)
  await handle.db.insert(submissions).values({
    ...{ applicationId, version: 1, number: 'A-2026-000007', submittedBy: personId, submittedAt: day(-1) },
    ...{ language: 'kk', snapshot: { name: 'Құпия ұйым' }, salt: 'тұз', hash },
  })
})
afterAll(() => handle.close())

test('a genuine receipt is known by number and by hash, with its time and competition', async () => {
  for (const typed of ['A-2026-000007', hash, ' a-2026-000007 ']) {
    const { status, text } = await site.get(`/receipts?q=${encodeURIComponent(typed)}`)
    expect(status).toBe(200)
    expect(text).toContain('Мұндай қолхат бар')
    expect(text).toContain('/competitions/youth')
    expect(text).toContain(hash)
    expect(text).toContain('2026 жылғы 22 қараша')
  }
})

test('neither what was applied for nor by whom is shown', async () => {
  const { text } = await site.get('/receipts?q=A-2026-000007')
  expect(text).not.toMatch(/Құпия|250340000010|Айгүл|тұз/)
})

test('an unknown one is said to be unknown, in each language', async () => {
  expect((await site.get('/receipts?q=A-1')).text).toContain('Мұндай қолхат табылмады')
  expect((await site.get('/ru/receipts?q=A-1')).text).toContain('Такой расписки нет')
  expect((await site.get('/en/receipts?q=A-1')).text).toContain('There is no such receipt')
})
