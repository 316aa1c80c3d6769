import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Bot, webhookCallback } from 'grammy'
import { describe, expect, it } from 'vitest'
import { botOf, echoBot, endLater, telegramForTest } from './support.ts'

describe('getUpdates', () => {
  it('keeps an update until it is confirmed', async () => {
    const telegram = await telegramForTest()
    const { api } = botOf(telegram)
    await telegram.person({ id: 1, firstName: 'A' }).start()
    const [first] = await api.getUpdates()
    expect(await api.getUpdates()).toEqual([first])
    expect(await api.getUpdates({ offset: (first?.update_id ?? 0) + 1 })).toEqual([])
    expect(telegram.pendingUpdates()).toBe(0)
  })

  it('waits for something to happen, and no longer than asked', async () => {
    const telegram = await telegramForTest()
    const { api } = botOf(telegram)
    const waiting = api.getUpdates({ timeout: 20 })
    await telegram.person({ id: 1, firstName: 'A' }).send('сәлем')
    expect((await waiting)[0]?.message?.text).toBe('сәлем')
    const [update] = await api.getUpdates()
    expect(await api.getUpdates({ offset: (update?.update_id ?? 0) + 1, timeout: 1 })).toEqual([])
  })

  it('gives way to a second caller with 409', async () => {
    const { api } = botOf(await telegramForTest())
    const first = api.getUpdates({ timeout: 20 }).catch((error) => error.description)
    const second = api.getUpdates({ timeout: 1 })
    expect(await first).toMatch(/^Conflict: terminated by other getUpdates request/)
    expect(await second).toEqual([])
  })

  it('leaves out what was not asked for, and remembers the list', async () => {
    const telegram = await telegramForTest()
    const { api } = botOf(telegram)
    const person = telegram.person({ id: 1, firstName: 'A' })
    await api.getUpdates({ allowed_updates: ['message'] })
    const [id = 0] = await person.send('a')
    await person.editMessage(id, 'b')
    expect((await api.getUpdates()).map((update) => Object.keys(update)[1])).toEqual(['message'])
  })

  it('repeats an update that was already confirmed', async () => {
    const telegram = await telegramForTest()
    const { api } = botOf(telegram)
    await telegram.person({ id: 1, firstName: 'A' }).send('a')
    const [update] = await api.getUpdates()
    const offset = (update?.update_id ?? 0) + 1
    await api.getUpdates({ offset })
    telegram.repeatUpdate('last')
    expect(await api.getUpdates({ offset })).toEqual([update])
    expect(await api.getUpdates({ offset })).toEqual([])
  })
})

/** The bot behind an address of its own; answers 500 as long as `failures` lasts. */
async function serve(bot: Bot, secret: string, failures = { left: 0 }) {
  const handle = webhookCallback(bot, 'http', { secretToken: secret })
  const seen: number[] = []
  const server = createServer((request, response) => {
    const fails = failures.left-- > 0
    seen.push(fails ? 500 : 200)
    if (!fails) return void handle(request, response)
    request.resume()
    response.writeHead(500).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endLater(async () => server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, seen }
}

describe('a webhook', () => {
  it('gets updates with its secret, again after a failure', async () => {
    const telegram = await telegramForTest({ webhookPause: 5 })
    const bot = echoBot(telegram)
    const { url, seen } = await serve(bot, 'hush', { left: 2 })
    await bot.api.setWebhook(url, { secret_token: 'hush' })
    const person = telegram.person({ id: 1, firstName: 'A' })
    await person.send('сәлем')
    await person.waitFor('сәлем')
    await person.idle()
    expect(seen).toEqual([500, 500, 200])
    expect(await bot.api.getWebhookInfo()).toMatchObject({
      url,
      pending_update_count: 0,
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    })
  })

  it('keeps the order of one person', async () => {
    const telegram = await telegramForTest()
    const bot = echoBot(telegram)
    await bot.api.setWebhook((await serve(bot, 'hush')).url, { secret_token: 'hush' })
    const person = telegram.person({ id: 1, firstName: 'A' })
    for (const text of ['1', '2', '3', '4']) await person.send(text)
    await person.waitFor('4')
    const said = person.chat().filter((message) => message.from === 'bot')
    expect(said.map((message) => message.text)).toEqual(['1', '2', '3', '4'])
  })

  it('runs the method an answer carries, and takes no offence at a wrong one', async () => {
    const telegram = await telegramForTest({ webhookPause: 5 })
    const pushes: string[] = []
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const { message } = JSON.parse(Buffer.concat(chunks).toString())
      pushes.push(message.text)
      response.writeHead(200, { 'content-type': 'application/json' })
      const text = message.text === 'empty' ? '' : 'carried'
      response.end(JSON.stringify({ method: 'sendMessage', chat_id: message.chat.id, text }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    endLater(async () => server.close())
    const { port } = server.address() as AddressInfo
    await botOf(telegram).api.setWebhook(`http://127.0.0.1:${port}/`)
    const person = telegram.person({ id: 1, firstName: 'A' })
    await person.send('empty')
    await person.send('full')
    await person.waitFor('carried')
    expect(pushes).toEqual(['empty', 'full'])
  })

  it('excludes getUpdates until it is deleted', async () => {
    const telegram = await telegramForTest()
    const { api } = botOf(telegram)
    const waiting = api.getUpdates({ timeout: 20 }).catch((error) => error.description)
    await api.getMe()
    await api.setWebhook('https://127.0.0.1:9/')
    expect(await waiting).toBe('Conflict: terminated by setWebhook request')
    await expect(api.getUpdates()).rejects.toThrow(/webhook is active/)
    await api.deleteWebhook()
    expect(await api.getUpdates()).toEqual([])
  })

  it('must be an HTTPS address', async () => {
    const { api } = botOf(await telegramForTest())
    await expect(api.setWebhook('http://example.kz/')).rejects.toThrow(/HTTPS URL must be provided/)
    await expect(api.setWebhook('https://example.kz/', { secret_token: 'а' })).rejects.toThrow(
      /unallowed characters/,
    )
  })
})
