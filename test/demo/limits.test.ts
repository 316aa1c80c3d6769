import { type Bot, GrammyError } from 'grammy'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PretendTelegram } from '../../src/demo/telegram/start.ts'
import { botOf, telegramForTest } from './support.ts'

const ID = 4_503_599_627_370_001
let telegram: PretendTelegram
let api: Bot['api']

beforeEach(async () => {
  telegram = await telegramForTest()
  api = botOf(telegram).api
  await telegram.person({ id: ID, firstName: 'Айгүл' }).start()
})

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'accepted',
    (error: unknown) =>
      error instanceof GrammyError ? `${error.error_code} ${error.description}` : String(error),
  )

const keyboard = (button: object) => ({ reply_markup: { inline_keyboard: [[button as never]] } })
const html = { parse_mode: 'HTML' } as const
const bad = '400 Bad Request: '

const sending: [string, string, object, string][] = [
  ['an empty text', '', {}, 'message text is empty'],
  ['a text of spaces', '  \n ', {}, 'text must be non-empty'],
  ['a text that is empty without its tags', '<b></b>', html, 'text must be non-empty'],
  ['4096 Cyrillic letters', 'ә'.repeat(4096), {}, 'accepted'],
  ['4097 letters', 'a'.repeat(4097), {}, 'message is too long'],
  ['4096 letters and their tags', `<b>${'a'.repeat(4096)}</b>`, html, 'accepted'],
  ['an unknown tag', 'ә<p>x</p>', html, `can't parse entities: Unsupported start tag "p" at byte offset 2`],
  ['an open tag', '<b>x', html, `can't parse entities: Can't find end tag corresponding to start tag "b"`],
  ['a stray end', 'x</b>', html, "can't parse entities: Unexpected end tag at byte offset 1"],
  [
    'crossed tags',
    '<b><i>x</b></i>',
    html,
    `can't parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`,
  ],
  ['a bare less-than sign', '2 <', html, "can't parse entities: Unclosed start tag at byte offset 2"],
  [
    'a wrong time format',
    '<tg-time unix="1" format="x">a</tg-time>',
    html,
    "can't parse entities: Invalid date-time format specified",
  ],
  ['every allowed tag', ALL_TAGS(), html, 'accepted'],
  ['64 bytes of data', 'x', keyboard({ text: 'a', callback_data: 'ә'.repeat(32) }), 'accepted'],
  [
    '65 bytes of data',
    'x',
    keyboard({ text: 'a', callback_data: `${'ә'.repeat(32)}a` }),
    'BUTTON_DATA_INVALID',
  ],
  [
    'an empty label',
    'x',
    keyboard({ text: '', callback_data: 'a' }),
    'inline keyboard button text must be non-empty',
  ],
  [
    'a button that does nothing',
    'x',
    keyboard({ text: 'a' }),
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'a link without a dot',
    'x',
    keyboard({ text: 'a', url: 'http://localhost:3000/c' }),
    "inline keyboard button URL 'http://localhost:3000/c' is invalid: Wrong HTTP URL",
  ],
  ['a link to the bot', 'x', keyboard({ text: 'a', url: 'https://t.me/some_bot?start=c-1' }), 'accepted'],
  ['a copied text of 256', 'x', keyboard({ text: 'a', copy_text: { text: 'a'.repeat(256) } }), 'accepted'],
  [
    'a copied text of 257',
    'x',
    keyboard({ text: 'a', copy_text: { text: 'a'.repeat(257) } }),
    'BUTTON_COPY_TEXT_INVALID',
  ],
  [
    'an unknown style',
    'x',
    keyboard({ text: 'a', callback_data: 'a', style: 'green' }),
    "can't parse inline keyboard button: invalid button style specified",
  ],
  ['empty rows', 'x', { reply_markup: { inline_keyboard: [[], []] } }, 'accepted'],
  [
    'a row that is none',
    'x',
    { reply_markup: { inline_keyboard: [{ text: 'a' }] } },
    'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  ],
  ['a keyboard that is none', 'x', { reply_markup: [] }, 'object expected as reply markup'],
  [
    '101 buttons',
    'x',
    {
      reply_markup: {
        inline_keyboard: Array.from({ length: 101 }, () => [{ text: 'a', callback_data: 'a' }]),
      },
    },
    'reply markup is too long',
  ],
  ['a reply to nothing', 'x', { reply_parameters: { message_id: 9 } }, 'message to be replied not found'],
]

function ALL_TAGS(): string {
  const tags = 'b strong i em u ins s strike del code pre blockquote tg-spoiler'.split(' ')
  const plain = tags.map((tag) => `<${tag}>x</${tag}>`).join(' ')
  return (
    `${plain}<a href="https://example.kz">x</a><blockquote expandable>x</blockquote>` +
    '<tg-time unix="1795000000" format="wDT">x</tg-time><tg-emoji emoji-id="5368324170671202286">x</tg-emoji>'
  )
}

describe('sendMessage', () => {
  it.each(sending)('judges %s as Telegram does', async (_, text, other, verdict) => {
    const expected = verdict === 'accepted' ? verdict : bad + verdict
    expect(await refusal(api.sendMessage(ID, text, other))).toBe(expected)
  })

  it('knows nobody it has not met, and waits for start', async () => {
    telegram.person({ id: 77, firstName: 'Болат' })
    expect(await refusal(api.sendMessage(99, 'x'))).toBe(`${bad}chat not found`)
    expect(await refusal(api.sendMessage(77, 'x'))).toBe(
      "403 Forbidden: bot can't initiate conversation with a user",
    )
    telegram.person({ id: ID, firstName: 'Айгүл' }).block()
    expect(await refusal(api.sendMessage(ID, 'x'))).toBe('403 Forbidden: bot was blocked by the user')
  })
})

describe('edits', () => {
  it('refuses an edit that changes nothing, keyboard included', async () => {
    const buttons = { inline_keyboard: [[{ text: 'a', callback_data: 'a' }]] }
    const { message_id } = await api.sendMessage(ID, '<b>x</b>', { ...html, reply_markup: buttons })
    const same = api.editMessageText(ID, message_id, '<b>x</b>', { ...html, reply_markup: buttons })
    expect(await refusal(same)).toMatch(/^400 Bad Request: message is not modified: specified new/)
    expect(await refusal(api.editMessageText(ID, message_id, '<b>x</b>', html))).toBe('accepted')
    expect(telegram.chat(ID).at(-1)?.reply_markup).toBeUndefined()
  })

  it('tells a missing message from somebody else’s', async () => {
    const own = telegram.chat(ID)[0]?.message_id ?? 0
    expect(await refusal(api.editMessageText(ID, 999, 'x'))).toBe(`${bad}message to edit not found`)
    expect(await refusal(api.editMessageText(ID, own, 'x'))).toBe(`${bad}message can't be edited`)
    expect(await refusal(api.deleteMessage(ID, 999))).toBe(`${bad}message to delete not found`)
  })

  it('lets no message be deleted after two days', async () => {
    let now = new Date('2026-11-23T09:00:00Z')
    const later = await telegramForTest({ now: () => now })
    await later.person({ id: 5, firstName: 'Болат' }).start()
    const { message_id, date } = await botOf(later).api.sendMessage(5, 'x')
    expect(date).toBe(now.getTime() / 1000)
    now = new Date('2026-11-25T09:00:01Z')
    expect(await refusal(botOf(later).api.deleteMessage(5, message_id))).toBe(
      `${bad}message can't be deleted for everyone`,
    )
  })
})

describe('queries', () => {
  it('refuses an answer to an unknown or old press, and one over 200 letters', async () => {
    const old = `${bad}query is too old and response timeout expired or query ID is invalid`
    expect(await refusal(api.answerCallbackQuery('1'))).toBe(old)
    const { message_id } = await api.sendMessage(ID, 'x', keyboard({ text: 'a', callback_data: 'a' }))
    const query = telegram.person({ id: ID, firstName: 'Айгүл' }).pressData('a', message_id)
    expect(telegram.unansweredCallbacks().map((one) => one.data)).toEqual(['a'])
    expect(await refusal(api.answerCallbackQuery(query, { text: 'ә'.repeat(201) }))).toBe(
      `${bad}MESSAGE_TOO_LONG`,
    )
    expect(await refusal(api.answerCallbackQuery(query, { text: 'ә'.repeat(200) }))).toBe('accepted')
    expect(telegram.unansweredCallbacks()).toEqual([])
    const next = telegram.person({ id: ID, firstName: 'Айгүл' }).pressData('a', message_id)
    telegram.expireCallbacks()
    expect(await refusal(api.answerCallbackQuery(next))).toBe(old)
  })
})

describe('commands and texts', () => {
  const command = (name: string, description = 'x') => api.setMyCommands([{ command: name, description }])

  it.each([
    ['start', 'x', 'accepted'],
    ['Start', 'x', `${bad}BOT_COMMAND_INVALID`],
    ['a'.repeat(33), 'x', `${bad}command length must not exceed 32`],
    ['start', '', `${bad}command description must be non-empty`],
    ['start', 'ә'.repeat(257), `${bad}command description length must not exceed 256`],
  ])('judges the command %s', async (name, description, verdict) => {
    expect(await refusal(command(name, description))).toBe(verdict)
  })

  it('shows each person the commands of their language, private chats before the rest', async () => {
    const kk = telegram.person({ id: 8, firstName: 'Айгүл', languageCode: 'kk' })
    const ru = telegram.person({ id: 9, firstName: 'Пётр', languageCode: 'ru' })
    await api.setMyCommands([{ command: 'start', description: 'Start' }])
    await api.setMyCommands([{ command: 'start', description: 'Бастау' }], {
      language_code: 'kk',
      scope: { type: 'all_private_chats' },
    })
    expect(kk.commands()[0]?.description).toBe('Бастау')
    expect(ru.commands()[0]?.description).toBe('Start')
    expect((await api.getMyCommands({ language_code: 'kk' })).length).toBe(0)
  })

  it('keeps the description of each language', async () => {
    await api.setMyDescription('Default')
    await api.setMyDescription('Сипаттама', { language_code: 'kk' })
    expect(await api.getMyDescription({ language_code: 'kk' })).toEqual({ description: 'Сипаттама' })
    expect(await api.getMyDescription({ language_code: 'ru' })).toEqual({ description: 'Default' })
    expect(await refusal(api.setMyShortDescription('ә'.repeat(121)))).toBe(`${bad}BOT_DESCRIPTION_INVALID`)
  })
})

it('answers an unknown method and a wrong token as Telegram does', async () => {
  const ask = async (path: string) => (await fetch(`${telegram.apiRoot}/${path}`, { method: 'POST' })).json()
  expect(await ask(`bot${telegram.token}/sendNothing`)).toMatchObject({ ok: false, error_code: 404 })
  expect(await ask('bot1:x/getMe')).toMatchObject({ error_code: 401, description: 'Unauthorized' })
})

it('takes calls in forms as well as in JSON, whatever the case of the method', async () => {
  const body = new URLSearchParams({
    chat_id: String(ID),
    text: 'ә & <b>б</b>',
    parse_mode: 'HTML',
    reply_markup: '{"force_reply":true}',
  })
  const response = await fetch(`${telegram.apiRoot}/bot${telegram.token}/SENDMESSAGE`, {
    method: 'POST',
    body,
  })
  expect(await response.json()).toMatchObject({ ok: true, result: { text: 'ә & б' } })
})
