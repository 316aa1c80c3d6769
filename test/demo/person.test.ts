import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../src/demo/person.ts'
import type { PretendTelegram } from '../../src/demo/telegram/start.ts'
import { DOT, echoBot, startPolling, telegramForTest } from './support.ts'

let telegram: PretendTelegram
let person: Person

beforeEach(async () => {
  telegram = await telegramForTest()
  await startPolling(echoBot(telegram))
  person = telegram.person({ id: 4_000_000_000_001, firstName: 'Айгүл', languageCode: 'kk' })
})

describe('a person', () => {
  it('starts, reads what is bold, and sees the buttons', async () => {
    await person.start('c-7')
    const hello = await person.waitFor('Сәлем')
    expect(hello.html).toBe('<b>Сәлем</b>, Айгүл! c-7')
    expect(hello.buttons).toEqual([['Қосу (0)'], ['БСН көшіру', 'Сайт'], ['Конкурс', 'Жою']])
    expect(person.chat()[0]).toMatchObject({ from: 'me', text: '/start c-7' })
  })

  it('presses a button, sees the message change in place, and the answer', async () => {
    await person.start()
    await person.waitFor('Сәлем')
    await person.press(/^Қосу/)
    const changed = await person.waitFor('Саны: 1')
    expect(changed).toMatchObject({
      edited: true,
      buttons: [['Қосу (1)'], expect.anything(), expect.anything()],
    })
    expect(await person.answer()).toEqual({ text: '1 болды', showAlert: false })
    expect(person.chat()).toHaveLength(2)
    await person.press('Жою')
    expect(await person.answer()).toEqual({ text: 'Жойылды', showAlert: true })
    person.notSee('Саны')
    expect(telegram.unansweredCallbacks()).toEqual([])
  })

  it('presses an old button all the same', async () => {
    await person.start()
    const hello = await person.waitFor('Сәлем')
    await person.press('Қосу')
    await person.waitFor('Саны: 1')
    person.pressData('add:7', hello.id)
    await person.waitFor('Саны: 8')
  })

  it('copies, opens sites, and follows links to the bot', async () => {
    await person.start()
    await person.waitFor('Сәлем')
    expect(await person.press('БСН көшіру')).toBe('123456789012')
    expect(await person.press('Сайт')).toBe('https://example.kz/')
    await person.press('Конкурс')
    await person.waitFor('c-7')
    await person.open(`https://t.me/${telegram.bot.username}?start=c-8`)
    await person.waitFor('c-8')
  })

  it('shares a contact with the reply keyboard, which then goes away', async () => {
    await person.send('/contact')
    await person.waitFor('Нөмірді')
    expect(person.keyboard()).toEqual([['Нөмірім', 'Кейін']])
    await person.press('Нөмірім')
    await person.waitFor(/Нөмір: \+77/)
    expect(person.keyboard()).toEqual([])
  })

  it('uploads what the bot can read, and downloads what it sends', async () => {
    await person.upload({ name: 'жарғы.pdf', bytes: Buffer.alloc(70_000, 'ә') })
    await person.waitFor('Файл: жарғы.pdf, 70000 байт')
    await person.send('/file')
    const sent = await person.waitFor('Ереже')
    expect(sent.document).toMatchObject({ name: 'ереже.txt', mime: 'text/plain' })
    expect(Buffer.from(await person.download(sent)).toString()).toBe('Ереже')
    await person.photo(DOT)
    expect(person.chat().at(-1)?.photo).toMatchObject({ width: 1, height: 1 })
  })

  it('corrects an own message', async () => {
    const [id = 0] = await person.send('бір')
    await person.waitFor('бір')
    await person.editMessage(id, 'екі')
    await person.waitFor('Түзетілді: екі')
    expect(person.chat()[0]).toMatchObject({ text: 'екі', edited: true })
  })

  it('asks inline and shares a result', async () => {
    const { results, choose } = await person.inline('байқау')
    expect(results[0]).toMatchObject({
      title: 'байқау',
      input_message_content: { message_text: 'байқау', entities: [{ type: 'bold', offset: 0, length: 6 }] },
    })
    expect(choose('байқау').id).toBe('1')
  })

  it('blocks the bot, which then cannot write, and comes back', async () => {
    await person.start()
    await person.waitFor('Сәлем')
    person.block()
    await expect(person.send('x')).rejects.toThrow('unblock')
    expect(telegram.world.store.people.get(String(person.id))?.blocked).toBe(true)
    await person.start()
    await person.waitFor('Сәлем')
  })

  it('knows when the bot is done', async () => {
    for (const text of ['а', 'ә', 'б']) await person.send(text)
    await person.idle()
    expect(person.chat().filter((message) => message.from === 'bot')).toHaveLength(3)
  })

  it('says in a picture of the chat what was missing', async () => {
    await person.start()
    await person.waitFor('Сәлем')
    await expect(person.waitFor('жоқ', { timeout: 20 })).rejects.toThrow(/in vain for жоқ.*\[ Қосу \(0\) \]/s)
    expect(() => person.see('жоқ')).toThrow(/Not seen: жоқ.*me 1: \/start/s)
    await expect(person.press('жоқ', { timeout: 20 })).rejects.toThrow('There is no button жоқ')
  })

  it('does not take what stood there before for an answer', async () => {
    await person.send('сәлем')
    await person.waitFor('сәлем')
    person.mark()
    await expect(person.waitFor('сәлем', { timeout: 20 })).rejects.toThrow('in vain')
  })
})
