import { InputFile, InputMediaBuilder } from 'grammy'
import { expect, it } from 'vitest'
import { botOf, DOT, telegramForTest } from './support.ts'

const MEGABYTE = 1024 * 1024

async function ready() {
  const telegram = await telegramForTest()
  const person = telegram.person({ id: 1, firstName: 'A' })
  await person.start()
  return { telegram, person, api: botOf(telegram).api }
}

it('carries a file up and down byte by byte', async () => {
  const { telegram, person, api } = await ready()
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7) % 256))
  const message = await api.sendDocument(1, new InputFile(bytes, 'смета; 2026 "қаз".xlsx'), {
    caption: '<i>Смета</i>',
    parse_mode: 'HTML',
  })
  expect(message.document?.file_size).toBe(200_000)
  expect(Buffer.from(await person.download(person.lastMessage())).equals(bytes)).toBe(true)
  expect(person.lastMessage().html).toBe('<i>Смета</i>')
  const again = await api.sendDocument(1, message.document?.file_id ?? '')
  expect(again.document?.file_unique_id).toBe(message.document?.file_unique_id)
  const { file_path } = await api.getFile(message.document?.file_id ?? '')
  const response = await fetch(`${telegram.apiRoot}/file/bot${telegram.token}/${file_path}`)
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
})

it('refuses what is too big to download, to send, or is no picture', async () => {
  const { person, api } = await ready()
  await person.upload({ name: 'big.pdf', bytes: Buffer.from('%PDF'), size: 20 * MEGABYTE + 1 })
  const id = person.chat().at(-1)?.document?.fileId ?? ''
  await expect(api.getFile(id)).rejects.toThrow('400: Bad Request: file is too big')
  const huge = new InputFile(Buffer.alloc(50 * MEGABYTE + 1), 'huge.zip')
  await expect(api.sendDocument(1, huge)).rejects.toThrow('413: Request Entity Too Large')
  await expect(api.sendPhoto(1, new InputFile(Buffer.from('no'), 'a.png'))).rejects.toThrow(
    'IMAGE_PROCESS_FAILED',
  )
  await expect(api.sendDocument(1, new InputFile(Buffer.alloc(0), 'a'))).rejects.toThrow(
    'file must be non-empty',
  )
  await expect(api.getFile('no')).rejects.toThrow('wrong file_id or the file is temporarily unavailable')
  const long = { caption: 'a'.repeat(1025) }
  await expect(api.sendPhoto(1, new InputFile(DOT), long)).rejects.toThrow('message caption is too long')
})

it('sends albums of two to ten', async () => {
  const { person, api } = await ready()
  const item = (name: string) =>
    InputMediaBuilder.document(new InputFile(Buffer.from(name), name), { caption: name })
  const sent = await api.sendMediaGroup(1, [item('a.txt'), item('b.txt')])
  expect(sent).toHaveLength(2)
  const albums = person.chat().map((message) => message.album)
  expect(new Set(albums.slice(1)).size).toBe(1)
  expect(person.chat().map((message) => message.document?.name)).toEqual([undefined, 'a.txt', 'b.txt'])
  await expect(api.sendMediaGroup(1, [item('a.txt')])).rejects.toThrow('an album has 2-10 items')
})
