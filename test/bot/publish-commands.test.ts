import { Api } from 'grammy'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishCommands } from '../../src/bot/publish-commands.ts'
import { type PretendTelegram, startPretendTelegram } from '../../src/demo/telegram/start.ts'

let telegram: PretendTelegram
beforeAll(async () => {
  telegram = await startPretendTelegram()
})
afterAll(() => telegram.close())

it('sets what differs and leaves the rest alone', async () => {
  const api = new Api(telegram.token, { apiRoot: telegram.apiRoot })
  const sets = () => telegram.calls.filter(({ method }) => method.startsWith('set')).length
  await publishCommands(api)
  expect(sets()).toBeGreaterThanOrEqual(10)
  const before = sets()
  await publishCommands(api)
  expect(sets()).toBe(before)
  await api.setMyCommands([], { scope: { type: 'all_private_chats' }, language_code: 'ru' })
  await publishCommands(api)
  expect(sets()).toBe(before + 2)
})
