import { GrammyError, HttpError } from 'grammy'
import { expect, it } from 'vitest'
import { worstSecond } from '../../src/demo/telegram/sends.ts'
import { botOf, telegramForTest } from './support.ts'

async function ready(options = {}) {
  const telegram = await telegramForTest(options)
  await telegram.person({ id: 1, firstName: 'A' }).start()
  await telegram.person({ id: 2, firstName: 'B' }).start()
  return { telegram, api: botOf(telegram).api }
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  )

it('fails the next call as asked, once, and only the one meant', async () => {
  const { telegram, api } = await ready()
  telegram.failNext({ method: 'sendMessage', chatId: 2, error: 429, retryAfter: 7 })
  await api.sendMessage(1, 'x')
  const error = await failure(api.sendMessage(2, 'x'))
  expect(error).toBeInstanceOf(GrammyError)
  expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } })
  await api.sendMessage(2, 'x')
  telegram.failNext({ error: 403 })
  expect(await failure(api.sendMessage(1, 'x'))).toMatchObject({
    description: 'Forbidden: bot was blocked by the user',
  })
})

it('drops the connection before or after the message is sent: the bot cannot tell', async () => {
  const { telegram, api } = await ready()
  telegram.failNext({ error: 'drop' })
  expect(await failure(api.sendMessage(1, 'first'))).toBeInstanceOf(HttpError)
  telegram.failNext({ error: 'drop-after' })
  expect(await failure(api.sendMessage(1, 'second'))).toBeInstanceOf(HttpError)
  expect(telegram.sentTo(1).map((message) => message.text)).toEqual(['second'])
  telegram.failNext({ error: 'bad-gateway' })
  expect(await failure(api.sendMessage(1, 'x'))).toBeInstanceOf(HttpError)
})

it('is flooded for a while', async () => {
  const { telegram, api } = await ready()
  telegram.flood(2)
  expect(await failure(api.getMe())).toMatchObject({ error_code: 429, parameters: { retry_after: 2 } })
  telegram.clearFaults()
  await api.getMe()
})

it('holds a bot to the published pace, one chat first', async () => {
  const { api } = await ready({ floodControl: { perSecond: 4, chatBurst: 2 } })
  await api.sendMessage(1, 'x')
  await api.sendMessage(1, 'x')
  expect(await failure(api.sendMessage(1, 'x'))).toMatchObject({ parameters: { retry_after: 1 } })
  await api.sendMessage(2, 'x')
  await api.sendMessage(2, 'x')
  expect(await failure(api.sendMessage(2, 'x'))).toMatchObject({ error_code: 429 })
})

it('remembers the calls, refusals with their words', async () => {
  const { telegram, api } = await ready()
  await failure(api.sendMessage(1, ''))
  expect(telegram.calls.at(-1)).toMatchObject({
    method: 'sendMessage',
    payload: { chat_id: 1, text: '' },
    code: 400,
    description: 'Bad Request: message text is empty',
  })
})

it('lets paid messages go at a pace of their own', async () => {
  const { api } = await ready({ floodControl: { perSecond: 3, chatBurst: 100 } })
  const paid = { allow_paid_broadcast: true }
  for (let count = 0; count < 6; count++) await api.sendMessage(1, 'x', paid)
  for (let count = 0; count < 3; count++) await api.sendMessage(1, 'x')
  expect(await failure(api.sendMessage(1, 'x'))).toMatchObject({ error_code: 429 })
  await api.sendMessage(1, 'x', paid)
})

it('strikes a share of the calls, the same ones for the same seed', async () => {
  const { telegram, api } = await ready()
  const outcomes = async (seed: number) => {
    const striking = telegram.failAtRandom({ method: 'sendMessage', share: 0.3, error: 500, seed })
    const all = []
    for (let count = 0; count < 60; count++)
      all.push((await failure(api.sendMessage(1, 'x'))) ? 'failed' : '')
    expect(striking.count).toBe(all.filter(Boolean).length)
    striking.stop()
    return all.join()
  }
  const first = await outcomes(7)
  expect(first.split('failed').length - 1).toBeGreaterThan(8)
  expect(await outcomes(7)).toBe(first)
  expect(await outcomes(8)).not.toBe(first)
  await api.sendMessage(1, 'x')
})

it('drops at random, and knows what each chat really got', async () => {
  const { telegram, api } = await ready()
  const before = telegram.failAtRandom({ share: 0.2, error: 'drop', seed: 1 })
  const after = telegram.failAtRandom({ share: 0.2, error: 'drop-after', seed: 2 })
  const calls = Array.from({ length: 50 }, (_, count) => failure(api.sendMessage((count % 2) + 1, 'x')))
  const failed = (await Promise.all(calls)).filter(Boolean).length
  expect(failed).toBe(before.count + after.count)
  const received = telegram.received()
  expect((received.get(1) ?? 0) + (received.get(2) ?? 0)).toBe(50 - before.count)
  expect(telegram.sentTo(1)).toHaveLength(received.get(1) ?? 0)
  expect(telegram.sends()).toHaveLength(50 - before.count)
})

it('floods everybody at random', async () => {
  const { telegram, api } = await ready()
  telegram.failAtRandom({ chatId: 2, share: 1, error: 'flood', retryAfter: 9, seed: 1, times: 1 })
  await api.sendMessage(1, 'x')
  expect(await failure(api.sendMessage(2, 'x'))).toMatchObject({ parameters: { retry_after: 9 } })
  expect(await failure(api.sendMessage(1, 'x'))).toMatchObject({ error_code: 429 })
  telegram.clearFaults()
  await api.sendMessage(2, 'x')
})

it('tells the worst second of a row of times', () => {
  expect(worstSecond([])).toBe(0)
  expect(worstSecond([0, 500, 999, 1000, 1001, 3000])).toBe(4)
})
