import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { storeUpdates } from '../../src/inbox/store-updates.ts'
import { exposition } from '../../src/web/metrics.ts'
import { freshDatabase } from '../support/database.ts'

let handle: DatabaseHandle
beforeAll(async () => {
  handle = await freshDatabase()
})
afterAll(() => handle.close())

test('the figures are in the form Prometheus reads', async () => {
  await storeUpdates(handle.db, [{ update_id: 1, message: { chat: { id: 7 } } }], new Date())
  const text = await exposition(handle.db)
  expect(text).toContain('ariptes_inbox_open 1\n')
  expect(text).toContain('# TYPE ariptes_notifications_waiting gauge\nariptes_notifications_waiting 0\n')
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) .+|ariptes_\w+(\{\w+="\w+"\})? [\d.]+)$/)
})
