import { GrammyError, HttpError } from 'grammy'
import { expect, it } from 'vitest'
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
