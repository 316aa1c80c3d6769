import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy'
import { afterEach } from 'vitest'
import {
  type PretendTelegram,
  type PretendTelegramOptions,
  startPretendTelegram,
} from '../../src/demo/telegram/start.ts'

const closing: (() => Promise<unknown>)[] = []

/** Ends, after each test, what it began: last begun, first ended. */
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

export const endLater = (close: () => Promise<unknown>) => void closing.push(close)

export async function telegramForTest(options: PretendTelegramOptions = {}): Promise<PretendTelegram> {
  const telegram = await startPretendTelegram(options)
  endLater(() => telegram.close())
  return telegram
}

export const botOf = (telegram: PretendTelegram) =>
  new Bot(telegram.token, {
    botInfo: telegram.bot,
    client: { apiRoot: telegram.apiRoot, timeoutSeconds: 20 },
  })

/** A small bot that shows most of what a client can show. */
export function echoBot(telegram: PretendTelegram): Bot {
  const bot = botOf(telegram)
  const counter = (count: number) =>
    new InlineKeyboard()
      .text(`Қосу (${count})`, `add:${count}`)
      .primary()
      .row()
      .copyText('БСН көшіру', '123456789012')
      .url('Сайт', 'https://example.kz/')
      .row()
      .url('Конкурс', `https://t.me/${telegram.bot.username}?start=c-7`)
      .text('Жою', 'delete')
      .danger()
  bot.command('start', (ctx) =>
    ctx.reply(`<b>Сәлем</b>, ${ctx.from?.first_name}! ${ctx.match}`.trim(), {
      parse_mode: 'HTML',
      reply_markup: counter(0),
    }),
  )
  bot.command('contact', (ctx) =>
    ctx.reply('Нөмірді жіберіңіз', {
      reply_markup: new Keyboard().requestContact('Нөмірім').text('Кейін').resized().oneTime(),
    }),
  )
  bot.command('file', (ctx) =>
    ctx.replyWithDocument(new InputFile(Buffer.from('Ереже'), 'ереже.txt'), { caption: 'Ереже' }),
  )
  bot.command('long', (ctx) =>
    ctx.reply(
      `<blockquote expandable>${'Ереженің тармағы. '.repeat(40)}</blockquote>\n<code>KZ12</code> <tg-spoiler>құпия</tg-spoiler>\n<tg-time unix="1795600000" format="wDt">?</tg-time>`,
      { parse_mode: 'HTML', reply_markup: new InlineKeyboard().switchInline('Бөлісу', 'жастар') },
    ),
  )
  bot.callbackQuery(/^add:(\d+)$/, async (ctx) => {
    const count = Number(ctx.match[1]) + 1
    await ctx.editMessageText(`Саны: ${count}`, { reply_markup: counter(count) })
    await ctx.answerCallbackQuery({ text: `${count} болды` })
  })
  bot.callbackQuery('more', (ctx) => ctx.answerCallbackQuery({ text: `Сәлем, ${ctx.from.first_name}` }))
  bot.on('my_chat_member', (ctx) =>
    ['member', 'administrator'].includes(ctx.myChatMember.new_chat_member.status) &&
    ctx.chat.type !== 'private'
      ? ctx.reply('Жаңа конкурстар осында жарияланады', {
          reply_markup: new InlineKeyboard()
            .text('Толығырақ', 'more')
            .url('Ботты ашу', `https://t.me/${telegram.bot.username}?start=c-7`),
        })
      : undefined,
  )
  bot.callbackQuery('delete', async (ctx) => {
    await ctx.deleteMessage()
    await ctx.answerCallbackQuery({ text: 'Жойылды', show_alert: true })
  })
  bot.on('inline_query', (ctx) =>
    ctx.answerInlineQuery([
      {
        type: 'article',
        id: '1',
        title: ctx.inlineQuery.query,
        input_message_content: { message_text: `<b>${ctx.inlineQuery.query}</b>`, parse_mode: 'HTML' },
      },
    ]),
  )
  bot.on('message:contact', (ctx) => ctx.reply(`Нөмір: ${ctx.message.contact.phone_number}`))
  bot.on('message:document', async (ctx) => {
    const file = await ctx.getFile()
    const response = await fetch(`${telegram.apiRoot}/file/bot${telegram.token}/${file.file_path}`)
    await ctx.reply(
      `Файл: ${ctx.message.document.file_name}, ${(await response.arrayBuffer()).byteLength} байт`,
    )
  })
  bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
  bot.on('edited_message:text', (ctx) => ctx.reply(`Түзетілді: ${ctx.editedMessage.text}`))
  return bot
}

/** Starts long polling and resolves once the bot listens. */
export async function startPolling(bot: Bot): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    bot.start({ onStart: () => resolve(), timeout: 5 }).catch(reject)
  })
  endLater(() => bot.stop().catch(() => {}))
}

/** The smallest PNG there is: one dot. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
