import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bot, GrammyError, InlineKeyboard, InputFile, Keyboard } from 'grammy'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../src/demo/person.ts'
import { type PretendTelegram, startPretendTelegram } from '../../src/demo/telegram/start.ts'
import { botOf, DOT, echoBot, endLater, startPolling, telegramForTest } from './support.ts'

let telegram: PretendTelegram
let api: Bot['api']
let owner: Person
let other: Person

beforeEach(async () => {
  telegram = await telegramForTest()
  api = botOf(telegram).api
  owner = telegram.person({ id: 1, firstName: 'Айгүл', languageCode: 'kk' })
  other = telegram.person({ id: 2, firstName: 'Сергей', languageCode: 'ru' })
})

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'accepted',
    (error: unknown) =>
      error instanceof GrammyError ? `${error.error_code} ${error.description}` : String(error),
  )

/** The bot's updates not confirmed yet, each as one line; then they are confirmed. */
async function heard(of = api): Promise<string[]> {
  const updates = await of.getUpdates()
  const last = updates.at(-1)
  if (last) await of.getUpdates({ offset: last.update_id + 1 })
  return updates.map(({ my_chat_member: place, message, channel_post: post, callback_query: press }) => {
    if (place) return `${place.old_chat_member.status} → ${place.new_chat_member.status} by ${place.from.id}`
    const said = message ?? post
    if (!said) return `press ${press?.data} by ${press?.from.id} in ${press?.message?.chat.type}`
    const [, fact = said.text] =
      /(new_chat_members|left_chat_member|migrate_\w+)/.exec(JSON.stringify(said)) ?? []
    return `${post ? 'post' : 'message'} ${fact}`
  })
}

describe('a group', () => {
  it('takes the bot as a member and says who did it, then as an administrator', async () => {
    const group = owner.createGroup('ҮЕҰ Түркістан')
    group.add(other)
    group.addBot({ by: other })
    expect(await heard()).toEqual(['left → member by 2', 'message new_chat_members'])
    group.setBotRights({})
    const [update] = await api.getUpdates()
    expect(update?.my_chat_member).toMatchObject({
      chat: { id: group.id, type: 'group', title: 'ҮЕҰ Түркістан' },
      from: { id: 1, language_code: 'kk' },
      old_chat_member: { status: 'member', user: { id: telegram.bot.id, is_bot: true } },
      new_chat_member: { status: 'administrator', can_delete_messages: true, can_pin_messages: true },
    })
    expect(group.id).toBeLessThan(0)
  })

  it('hears the bot only while it is in', async () => {
    const group = owner.createGroup('Топ')
    expect(await refusal(api.sendMessage(group.id, 'x'))).toBe('400 Bad Request: chat not found')
    group.addBot()
    await api.sendMessage(group.id, '<b>Жаңа конкурс</b>', { parse_mode: 'HTML' })
    expect((await group.waitFor('Жаңа конкурс')).html).toBe('<b>Жаңа конкурс</b>')
    await heard()
    group.removeBot()
    expect(await heard()).toEqual(['member → left by 1', 'message left_chat_member'])
    const words = '403 Forbidden: bot was kicked from the group chat'
    expect(await refusal(api.sendMessage(group.id, 'x'))).toBe(words)
    const { id } = group.messages().find(({ from }) => from === 'bot')!
    expect(await refusal(api.editMessageText(group.id, id, 'y'))).toBe(words)
    expect(await refusal(api.getChat(group.id))).toBe('accepted')
    group.addBot()
    expect(await refusal(api.sendMessage(group.id, 'x'))).toBe('accepted')
  })

  it('shows the bot commands, answers and service messages, but not what people say to each other', async () => {
    const group = owner.createGroup('Топ')
    group.addBot()
    const { message_id } = await api.sendMessage(group.id, 'Сұрақ')
    await heard()
    group.send(owner, 'Сәлем бәріне')
    group.send(owner, '/start@other_bot')
    group.send(owner, `/start@${telegram.bot.username} c_1`)
    group.send(owner, '/help')
    group.send(owner, 'Жауап', message_id)
    group.add(other)
    expect(await heard()).toEqual([
      `message /start@${telegram.bot.username} c_1`,
      'message /help',
      'message Жауап',
      'message new_chat_members',
    ])
    group.setBotRights({})
    group.send(other, 'Енді естіледі')
    expect(await heard()).toEqual(['member → administrator by 1', 'message Енді естіледі'])
  })

  it('sends the payload of the link that brought the bot', async () => {
    owner.createGroup('Топ').addBot({ payload: 'c_7' })
    expect(await heard()).toContain(`message /start@${telegram.bot.username} c_7`)
  })

  it('has its buttons pressed by anybody in it', async () => {
    await startPolling(echoBot(telegram))
    const group = owner.createGroup('Топ')
    group.add(other)
    group.addBot({ payload: 'c_7' })
    await group.waitFor('Сәлем')
    await group.press(other, /^Қосу/)
    await group.waitFor('Саны: 1')
    expect(await other.answer()).toEqual({ text: '1 болды', showAlert: false })
    await group.press(owner, /^Қосу/)
    await group.waitFor('Саны: 2')
    await group.press(other, 'Конкурс')
    await other.waitFor('c-7')
    await other.idle()
  })

  it('tells the presser and the chat in the press', async () => {
    const group = owner.createGroup('Топ')
    group.addBot()
    await api.sendMessage(group.id, 'x', { reply_markup: new InlineKeyboard().text('Ашу', 'open') })
    await heard()
    await group.press(other, 'Ашу')
    expect(await heard()).toEqual(['press open by 2 in group'])
    expect(telegram.unansweredCallbacks()).toMatchObject([{ personId: 2, chatId: group.id }])
  })

  it('becomes a supergroup under another id', async () => {
    const group = owner.createGroup('Топ')
    group.add(other)
    group.addBot()
    await heard()
    const old = group.id
    const id = group.upgrade()
    expect(String(id)).toMatch(/^-100\d{10}$/)
    const updates = await api.getUpdates()
    expect(updates.map(({ message }) => message).filter(Boolean)).toMatchObject([
      { chat: { id: old, type: 'group' }, migrate_to_chat_id: id },
      { chat: { id, type: 'supergroup' }, message_id: 1, migrate_from_chat_id: old, sender_chat: { id } },
    ])
    const error = await api.sendMessage(old, 'x').catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: id },
    })
    await api.sendMessage(id, 'Жаңа жерде')
    await group.waitFor('Жаңа жерде')
    expect(await api.getChatMember(id, 2)).toMatchObject({ status: 'member' })
  })

  it('tells the bot its new title', async () => {
    const group = owner.createGroup('Топ')
    group.addBot()
    await heard()
    group.rename('Жаңа топ')
    const [update] = await api.getUpdates()
    expect(update?.message).toMatchObject({ new_chat_title: 'Жаңа топ', chat: { title: 'Жаңа топ' } })
    expect(group.title).toBe('Жаңа топ')
  })

  it('refuses what belongs in private chats', async () => {
    const group = owner.createGroup('Топ')
    group.addBot()
    const reply_markup = new Keyboard().requestContact('Нөмірім')
    expect(await refusal(api.sendMessage(group.id, 'x', { reply_markup }))).toBe(
      '400 Bad Request: phone number can be requested in private chats only',
    )
  })

  it('lets the bot delete its own messages for two days, and others as an administrator', async () => {
    let now = new Date('2026-11-23T09:00:00Z')
    const later = await telegramForTest({ now: () => now })
    const bot = botOf(later).api
    const person = later.person({ id: 1, firstName: 'Айгүл' })
    const group = person.createGroup('Топ')
    group.addBot()
    const own = (await bot.sendMessage(group.id, 'x')).message_id
    const said = group.send(person, 'Сәлем')
    expect(await refusal(bot.deleteMessage(group.id, said))).toBe("400 Bad Request: message can't be deleted")
    now = new Date('2026-11-25T09:00:01Z')
    expect(await refusal(bot.deleteMessage(group.id, own))).toBe(
      "400 Bad Request: message can't be deleted for everyone",
    )
    group.setBotRights({})
    expect(await refusal(bot.deleteMessage(group.id, own))).toBe('accepted')
    expect(await refusal(bot.deleteMessage(group.id, said))).toBe('accepted')
  })
})

describe('a supergroup', () => {
  it('bans the bot it removes, and may silence it', async () => {
    const group = owner.createSupergroup('Топ', 'ngo_topic')
    group.addBot()
    expect((await api.sendMessage('@ngo_topic', 'x')).chat.id).toBe(group.id)
    group.setBotRights('muted')
    expect(await refusal(api.sendMessage(group.id, 'x'))).toBe(
      '400 Bad Request: not enough rights to send text messages to the chat',
    )
    expect(await refusal(api.sendPhoto(group.id, new InputFile(DOT)))).toBe(
      '400 Bad Request: not enough rights to send photos to the chat',
    )
    await heard()
    group.removeBot()
    expect(await heard()).toEqual(['restricted → kicked by 1'])
    const words = '403 Forbidden: bot was kicked from the supergroup chat'
    expect(await refusal(api.sendMessage(group.id, 'x'))).toBe(words)
    expect(await refusal(api.getChat(group.id))).toBe(words)
  })

  it('says who is in it', async () => {
    const group = owner.createSupergroup('Топ')
    group.add(other)
    group.addBot({ rights: { can_promote_members: true } })
    const status = async (id: number) => (await api.getChatMember(group.id, id)).status
    expect(await Promise.all([1, 2, telegram.bot.id].map(status))).toEqual([
      'creator',
      'member',
      'administrator',
    ])
    expect(await api.getChatMemberCount(group.id)).toBe(3)
    group.promote(other)
    const names = async () => (await api.getChatAdministrators(group.id)).map(({ user }) => user.first_name)
    expect(await names()).toEqual(['Айгүл', 'Сергей', 'Әріптес'])
    group.leave(other)
    expect(await status(2)).toBe('left')
    expect(await names()).toEqual(['Айгүл', 'Әріптес'])
    expect(await refusal(api.getChatMember(group.id, 99))).toBe('400 Bad Request: PARTICIPANT_ID_INVALID')
    await api.leaveChat(group.id)
    expect(await heard()).toContain(`administrator → left by ${telegram.bot.id}`)
    expect(await refusal(api.sendMessage(group.id, 'x'))).toBe(
      '403 Forbidden: bot is not a member of the supergroup chat',
    )
  })
})

describe('a channel', () => {
  it('takes the bot only as an administrator, whose posts name no author', async () => {
    const channel = owner.createChannel('Хабарлар')
    expect(() => channel.addBot()).toThrow('only an administrator')
    channel.addBot({ rights: {} })
    const posted = await api.sendMessage(channel.id, 'Жаңа конкурс')
    expect(posted).toMatchObject({
      message_id: 2,
      chat: { type: 'channel' },
      sender_chat: { id: channel.id },
    })
    expect(posted.from).toBeUndefined()
    await api.editMessageText(channel.id, posted.message_id, 'Түзетілді')
    expect((await channel.waitFor('Түзетілді')).from).toBe('bot')
    const own = channel.send(owner, 'Өзім жаздым')
    expect(await heard()).toEqual(['left → administrator by 1', 'post Өзім жаздым'])
    expect(await refusal(api.editMessageText(channel.id, own, 'x'))).toBe(
      "400 Bad Request: message can't be edited",
    )
    expect(telegram.sentTo(channel.id).map(({ text }) => text)).toEqual(['Түзетілді'])
  })

  it('wants the right to post, and no reply keyboards', async () => {
    const channel = owner.createChannel('Хабарлар')
    channel.addBot({ rights: { can_post_messages: false } })
    expect(await refusal(api.sendMessage(channel.id, 'x'))).toBe(
      '400 Bad Request: need administrator rights in the channel chat',
    )
    channel.setBotRights({ can_post_messages: true })
    const reply_markup = new Keyboard().text('a')
    expect(await refusal(api.sendMessage(channel.id, 'x', { reply_markup }))).toBe(
      '400 Bad Request: inline keyboard expected',
    )
    channel.removeBot()
    expect(await heard()).toEqual([
      'left → administrator by 1',
      'administrator → administrator by 1',
      'administrator → left by 1',
    ])
    const words = '403 Forbidden: bot is not a member of the channel chat'
    expect(await refusal(api.sendMessage(channel.id, 'x'))).toBe(words)
    expect(await refusal(api.getChatMember(channel.id, telegram.bot.id))).toBe(words)
  })
})

it('lets twenty messages a minute into one group', async () => {
  const slow = await telegramForTest({
    floodControl: { perSecond: 1000, perChatPerSecond: 1000, chatBurst: 1000 },
  })
  const person = slow.person({ id: 1, firstName: 'Айгүл' })
  const [first, second] = [person.createGroup('Бір'), person.createGroup('Екі')]
  for (const group of [first, second]) group.addBot()
  const bot = botOf(slow).api
  for (let count = 0; count < 20; count++) await bot.sendMessage(first.id, 'x')
  const error = await bot.sendMessage(first.id, 'x').catch((reason: unknown) => reason)
  expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 60 } })
  expect(await refusal(bot.sendMessage(second.id, 'x'))).toBe('accepted')
})

it('keeps groups and channels over a restart', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'pretend-telegram-'))
  endLater(async () => rmSync(directory, { recursive: true }))
  const first = await startPretendTelegram({ directory })
  const person = first.person({ id: 1, firstName: 'Айгүл' })
  const group = person.createSupergroup('Топ')
  group.addBot()
  const channel = person.createChannel('Хабарлар')
  channel.addBot({ rights: {} })
  await botOf(first).api.sendMessage(group.id, 'Топқа')
  await botOf(first).api.sendMessage(channel.id, 'Арнаға')
  await first.close()

  const second = await startPretendTelegram({ directory })
  endLater(() => second.close())
  expect(second.sharedChats().map(({ chat }) => chat.title)).toEqual(['Топ', 'Хабарлар'])
  expect(second.sharedChat(group.id).messages().at(-1)).toMatchObject({ text: 'Топқа', from: 'bot' })
  expect(second.sharedChat(channel.id).messages().at(-1)).toMatchObject({ text: 'Арнаға', from: 'bot' })
  expect((await botOf(second).api.sendMessage(group.id, 'Тағы')).message_id).toBe(4)
  expect(second.person({ id: 1, firstName: 'Айгүл' }).createGroup('Жаңа').id).toBeLessThan(-640_000_000)
})
