import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../../src/database/client.ts'
import { silentLog } from '../../support/database.ts'
import { startChild } from './child.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'ariptes-killed-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('a process killed while writing loses nothing it had confirmed, and leaves no half transaction', async () => {
  let confirmed = 0
  for (let round = 1; round <= 2; round++) {
    const child = startChild('write-pairs.ts', dataDir)
    await child.says(`${confirmed + 20}`)
    await child.kill()
    confirmed = Number(child.lines.at(-1))
  }
  const handle = await openDatabase({ dataDir, log: silentLog })
  const [{ whole, rows, last } = {}] = await handle.sql<{ whole: number; rows: number; last: number }[]>`
    select count(distinct n) as whole, count(*) as rows, max(n) as last from pairs`
  await handle.close()
  expect(last).toBeGreaterThanOrEqual(confirmed)
  expect(whole).toBe(last)
  expect(rows).toBe(2 * last!)
}, 60_000)

test('a first start that was killed is begun again', async () => {
  const fresh = join(dataDir, 'fresh')
  const child = startChild('write-pairs.ts', fresh)
  await expect
    .poll(() => existsSync(join(fresh, 'postgres.unfinished', 'PG_VERSION')), { timeout: 20_000 })
    .toBe(true)
  await child.kill()
  const handle = await openDatabase({ dataDir: fresh, log: silentLog })
  await handle.ping()
  await handle.close()
  expect(existsSync(join(fresh, 'postgres.unfinished'))).toBe(false)
})
