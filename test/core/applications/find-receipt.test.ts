import { afterAll, beforeAll, expect, test } from 'vitest'
import { findReceipt } from '../../../src/core/applications/find-receipt.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { submissions } from '../../../src/database/schema/index.ts'
import { freshDatabase } from '../../support/database.ts'
import { anApplication } from '../../web/an-application.ts'
import { day } from '../competitions/a-competition.ts'

let handle: DatabaseHandle
const hash = (letter: string) => letter.repeat(64)

beforeAll(async () => {
  handle = await freshDatabase()
  const { applicationId, personId } = await anApplication(handle.db, 'youth')
  const version = (number: number, letter: string) => ({
    ...{ applicationId, version: number, number: `A-2026-00${number}`, submittedBy: personId },
    ...{ submittedAt: day(-3 + number), language: 'kk' as const, snapshot: {}, salt: '', hash: hash(letter) },
  })
  await handle.db.insert(submissions).values([version(1, 'a'), version(2, 'b')])
})
afterAll(() => handle.close())

test('a receipt is found by its number or its hash, however they were typed', async () => {
  for (const typed of [
    'A-2026-002',
    ' a-2026-002 ',
    hash('b'),
    ` ${hash('B').slice(0, 32)} ${hash('b').slice(32)}`,
  ])
    expect(await findReceipt(handle.db, typed)).toMatchObject({ number: 'A-2026-002', replaced: false })
})

test('an older version says that a newer one counts', async () => {
  expect(await findReceipt(handle.db, hash('a'))).toMatchObject({ number: 'A-2026-001', replaced: true })
})

test('it tells nothing of the content, the organization or the person', async () => {
  const found = await findReceipt(handle.db, 'A-2026-002')
  expect(Object.keys(found ?? {}).sort()).toEqual(
    ['competition', 'hash', 'listed', 'number', 'replaced', 'submittedAt', 'withdrawnAt'].sort(),
  )
})

test('what was never issued is not found', async () => {
  for (const typed of ['', '   ', 'A-2026-003', '%', hash('c'), "' or 1=1"])
    expect(await findReceipt(handle.db, typed)).toBeUndefined()
})
