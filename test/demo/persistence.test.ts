import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputFile } from 'grammy'
import { expect, it } from 'vitest'
import { startPretendTelegram } from '../../src/demo/telegram/start.ts'
import { botOf, endLater } from './support.ts'

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'pretend-telegram-'))
  endLater(async () => rmSync(path, { recursive: true }))
  return path
}

it('finds chats, unconfirmed updates, files and texts again after the end', async () => {
  const at = directory()
  const first = await startPretendTelegram({ directory: at })
  const person = first.person({ id: 1, firstName: 'Айгүл', languageCode: 'kk' })
  await person.start()
  const { api } = botOf(first)
  await api.sendMessage(1, 'бірінші')
  const { message_id } = await api.sendMessage(1, 'екінші')
  await api.editMessageText(1, message_id, 'түзетілген')
  const gone = await api.sendMessage(1, 'жойылған')
  await api.deleteMessage(1, gone.message_id)
  await api.sendDocument(1, new InputFile(Buffer.from('ереже'), 'ереже.txt'))
  await api.setMyCommands([{ command: 'start', description: 'Бастау' }])
  const before = person.chat()
  const [update] = await api.getUpdates()
  await first.close()

  const second = await startPretendTelegram({ directory: at })
  endLater(() => second.close())
  const same = second.person({ id: 1, firstName: 'Айгүл', languageCode: 'kk' })
  expect(same.chat()).toEqual(before)
  expect(Buffer.from(await same.download(same.lastMessage())).toString()).toBe('ереже')
  expect(same.commands()).toEqual([{ command: 'start', description: 'Бастау' }])
  expect(await botOf(second).api.getUpdates()).toEqual([update])
  const next = await botOf(second).api.sendMessage(1, 'жаңа')
  expect(next.message_id).toBeGreaterThan(gone.message_id + 1)
  await same.send('тағы')
  const [, later] = await botOf(second).api.getUpdates()
  expect(later?.update_id).toBe((update?.update_id ?? 0) + 1)
})

it('passes over a line torn by the end', async () => {
  const at = directory()
  const log = join(at, 'telegram.jsonl')
  const first = await startPretendTelegram({ directory: at })
  const person = first.person({ id: 1, firstName: 'Айгүл' })
  await person.send('бірінші')
  await person.send('екінші')
  await first.close()
  truncateSync(log, readFileSync(log).length - 40)

  const second = await startPretendTelegram({ directory: at })
  expect(second.chat(1).map((message) => message.text)).toEqual(['бірінші', 'екінші'])
  await second.person({ id: 1, firstName: 'Айгүл' }).send('үшінші')
  await second.close()
  appendFileSync(log, '{"t":"messages","k":"1/99","v":{"text')

  const third = await startPretendTelegram({ directory: at })
  endLater(() => third.close())
  expect(third.chat(1).map((message) => message.text)).toEqual(['бірінші', 'екінші', 'үшінші'])
})
