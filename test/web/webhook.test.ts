import { expect, test } from 'vitest'
import { WEBHOOK_PATH } from '../../src/web/webhook.ts'
import { aSite } from './a-site.ts'

const NOW = new Date('2026-11-23T05:00:00Z')
const update = { update_id: 7, message: { text: 'сәлем' } }

function aDoor(ingest: (update: Record<string, unknown>) => Promise<unknown> = async () => {}) {
  const got: unknown[] = []
  const { get } = aSite({} as never, NOW, {
    webhookSecret: 'secret',
    ingest: async (given) => {
      await ingest(given)
      got.push(given)
    },
  })
  const post = async (body: string, secret?: string) => {
    const headers = secret === undefined ? {} : { 'X-Telegram-Bot-Api-Secret-Token': secret }
    return (await get(WEBHOOK_PATH, { method: 'POST', body, headers })).status
  }
  return { got, post }
}

test('an update with the right secret is stored before Telegram is answered', async () => {
  const { got, post } = aDoor()
  expect(await post(JSON.stringify(update), 'secret')).toBe(200)
  expect(got).toEqual([update])
})

test('a wrong, partial or absent secret is turned away', async () => {
  const { got, post } = aDoor()
  for (const secret of ['Secret', 'secre', 'secretsecret', '', undefined])
    expect(await post(JSON.stringify(update), secret)).toBe(401)
  expect(got).toEqual([])
})

test('what is no update is refused, what is too large is not read', async () => {
  const { got, post } = aDoor()
  for (const body of ['', '{', '[]', 'null', '{"update_id":"7"}'])
    expect(await post(body, 'secret')).toBe(400)
  expect(await post(JSON.stringify({ ...update, text: 'x'.repeat(2_000_000) }), 'secret')).toBe(413)
  expect(got).toEqual([])
})

test('when storing fails Telegram is told, so that it repeats', async () => {
  const { post } = aDoor(() => Promise.reject(new Error('no database')))
  expect(await post(JSON.stringify(update), 'secret')).toBe(500)
})

test('without webhooks there is no such door', async () => {
  const { get } = aSite({} as never, NOW)
  const { status } = await get(WEBHOOK_PATH, { method: 'POST', body: JSON.stringify(update) })
  expect(status).toBe(404)
})
