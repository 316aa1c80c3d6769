import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PretendTelegram, startPretendTelegram } from '../../src/demo/telegram/start.ts'
import { type ServiceProcesses, serviceProcesses } from '../support/service.ts'

let telegram: PretendTelegram
let service: ServiceProcesses

beforeAll(async () => {
  telegram = await startPretendTelegram()
  service = await serviceProcesses(telegram, 600009, {
    UPDATES: 'webhook',
    WEBHOOK_SECRET: 'a-secret-of-the-test',
  })
  await service.run('scripts/seed.ts')
  await service.start()
}, 120_000)

afterAll(async () => {
  await service?.close()
  await telegram?.close()
})

test('updates pushed by Telegram are answered as polled ones are, and a stranger’s push is not taken', async () => {
  const person = telegram.person({ id: 600001, firstName: 'Айгүл', languageCode: 'kk' })
  await person.start()
  await person.press(/Қазақша/, { timeout: 20_000 })
  await person.waitFor(/7 ашық конкурс/)
  const { results } = await person.inline('Түркістан')
  expect(results.length).toBeGreaterThan(0)

  const pushed = await fetch(`${service.site}/telegram/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': 'somebody-elses' },
    body: JSON.stringify({ update_id: 1 }),
  })
  expect(pushed.status).toBe(401)
}, 90_000)
