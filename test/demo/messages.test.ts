import { type Bot, GrammyError, InlineKeyboard, InputFile, InputMediaBuilder } from 'grammy'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../src/demo/person.ts'
import type { PretendTelegram } from '../../src/demo/telegram/start.ts'
import { botOf, DOT, startPolling, telegramForTest } from './support.ts'

let telegram: PretendTelegram
let bot: Bot
let api: Bot['api']
let person: Person

beforeEach(async () => {
  telegram = await telegramForTest()
  bot = botOf(telegram)
  api = bot.api
  person = telegram.person({ id: 1, firstName: 'Айгүл' })
  await person.start()
})

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'accepted',
    (error: unknown) =>
      error instanceof GrammyError ? `${error.error_code} ${error.description}` : String(error),
  )

const bad = '400 Bad Request: '
const html = { parse_mode: 'HTML' } as const

describe('a person', () => {
  const last = async () => (await api.getUpdates()).at(-1)

  it('writes with formatting, also below photos and documents', async () => {
    await person.sendHtml('<b>Құрметті</b> әріптестер, <a href="https://ngo.kz/">сайт</a> мен ngo.kz')
    expect((await last())?.message).toMatchObject({
      text: 'Құрметті әріптестер, сайт мен ngo.kz',
      entities: [
        { type: 'bold', offset: 0, length: 8 },
        { type: 'text_link', offset: 21, length: 4, url: 'https://ngo.kz/' },
        { type: 'url', offset: 30, length: 6 },
      ],
    })
    await person.photo(DOT, { html: '<i>Көктем</i>' })
    expect((await last())?.message).toMatchObject({
      photo: [{ width: 1 }],
      caption: 'Көктем',
      caption_entities: [{ type: 'italic', offset: 0, length: 6 }],
    })
    const [id = 0] = await person.upload({ name: 'ереже.pdf', bytes: DOT }, { html: '<b>Ереже</b>' })
    expect(person.chat().at(-1)?.html).toBe('<b>Ереже</b>')
    await person.editMessage(id, { html: '<u>Жаңа ереже</u>' })
    expect((await last())?.edited_message).toMatchObject({
      document: { file_name: 'ереже.pdf' },
      caption: 'Жаңа ереже',
      caption_entities: [{ type: 'underline', offset: 0, length: 10 }],
    })
  })

  it('follows the link an answer to a press carries', async () => {
    const { message_id } = await api.sendMessage(1, 'x', {
      reply_markup: new InlineKeyboard().text('a', 'a'),
    })
    const query = person.pressData('a', message_id)
    const answer = (url: string) => refusal(api.answerCallbackQuery(query, { url }))
    for (const url of [
      'https://example.kz/',
      'https://t.me/other_bot?start=a',
      `t.me/${telegram.bot.username}`,
    ])
      expect(await answer(url)).toBe(`${bad}URL_INVALID`)
    expect(await answer(`https://t.me/${telegram.bot.username}?start=c_7`)).toBe('accepted')
    expect(person.chat().at(-1)).toMatchObject({ text: '/start c_7', from: 'me' })
  })
})

describe('a photo', () => {
  it('is sent by upload or file_id, with its caption above if so wished', async () => {
    const caption = { caption: '<b>Жаңа</b>', ...html, show_caption_above_media: true }
    const sent = await api.sendPhoto(1, new InputFile(DOT), caption)
    expect(sent).toMatchObject({ caption: 'Жаңа', show_caption_above_media: true })
    const fileId = sent.photo?.[0]?.file_id ?? ''
    const limit = { caption: `<b>${'ә'.repeat(1024)}</b>`, ...html }
    expect(await refusal(api.sendPhoto(1, fileId, limit))).toBe('accepted')
    const long = { caption: `<b>${'ә'.repeat(1025)}</b>`, ...html }
    expect(await refusal(api.sendPhoto(1, fileId, long))).toBe(`${bad}message caption is too long`)
    const document = await api.sendDocument(1, new InputFile(DOT, 'dot.png'))
    expect(await refusal(api.sendPhoto(1, document.document.file_id))).toBe(
      `${bad}can't use file of type Document as Photo`,
    )
    expect(await refusal(api.sendDocument(1, fileId))).toBe(`${bad}type of file mismatch`)
  })

  it('takes another caption but no text', async () => {
    const { message_id } = await api.sendPhoto(1, new InputFile(DOT), { caption: 'Бір' })
    expect(await refusal(api.editMessageText(1, message_id, 'x'))).toBe(
      `${bad}there is no text in the message to edit`,
    )
    await api.editMessageCaption(1, message_id, { caption: 'Екі' })
    expect(person.lastMessage()).toMatchObject({ text: 'Екі', edited: true })
    const text = await api.sendMessage(1, 'x')
    expect(await refusal(api.editMessageCaption(1, text.message_id, { caption: 'Екі' }))).toBe(
      `${bad}there is no caption in the message to edit`,
    )
  })

  it('gives way to other media, uploaded or known, and may replace a text', async () => {
    const { message_id, photo } = await api.sendPhoto(1, new InputFile(DOT), { caption: 'Бір' })
    const reply_markup = new InlineKeyboard().text('a', 'a')
    const other = InputMediaBuilder.photo(new InputFile(Buffer.from(DOT)), { caption: '<b>Екі</b>', ...html })
    await api.editMessageMedia(1, message_id, other, { reply_markup })
    expect(person.lastMessage()).toMatchObject({ html: '<b>Екі</b>', edited: true, buttons: [['a']] })
    expect(person.lastMessage().photo?.fileId).not.toBe(photo?.[0]?.file_id)
    await api.editMessageMedia(1, message_id, InputMediaBuilder.photo(photo?.[0]?.file_id ?? ''))
    expect(person.lastMessage()).toMatchObject({
      text: '',
      buttons: [],
      photo: { fileId: photo?.[0]?.file_id },
    })
    const same = api.editMessageMedia(1, message_id, InputMediaBuilder.photo(photo?.[0]?.file_id ?? ''))
    expect(await refusal(same)).toMatch('message is not modified')
    const text = await api.sendMessage(1, 'x')
    const document = InputMediaBuilder.document(new InputFile(DOT, 'ереже.pdf'))
    await api.editMessageMedia(1, text.message_id, document)
    expect(person.lastMessage()).toMatchObject({ text: '', document: { name: 'ереже.pdf' } })
    const video = InputMediaBuilder.video('x')
    expect(await refusal(api.editMessageMedia(1, text.message_id, video))).toBe(
      `${bad}type "video" is unallowed`,
    )
  })
})

it('keeps how a link is to be shown, also when a text is edited', async () => {
  const link_preview_options = {
    url: 'https://ngo.kz/card.png',
    prefer_large_media: true,
    show_above_text: true,
  }
  const sent = await api.sendMessage(1, 'x', { link_preview_options })
  expect(sent.link_preview_options).toEqual(link_preview_options)
  const off = { link_preview_options: { is_disabled: true } }
  expect(await api.editMessageText(1, sent.message_id, 'x', off)).toMatchObject(off)
  const wrong = { link_preview_options: 'no' as never }
  expect(await refusal(api.sendMessage(1, 'x', wrong))).toMatch(bad)
})

describe('inline mode', () => {
  const button = () =>
    new InlineKeyboard()
      .url('Өтінім беру', `https://t.me/${telegram.bot.username}?start=c_7`)
      .row()
      .text('Қызықты', 'like')

  const article = {
    type: 'article' as const,
    id: '1',
    title: 'Жастар',
    thumbnail_url: 'https://ngo.kz/card.png',
    input_message_content: { message_text: '<b>Жастар</b> конкурсы', ...html },
  }

  it('posts the chosen result where it was asked, and others follow its link', async () => {
    const photo = await api.sendPhoto(1, new InputFile(DOT))
    bot.on('inline_query', (ctx) =>
      ctx.answerInlineQuery([
        { ...article, reply_markup: button() },
        {
          type: 'photo',
          id: '2',
          photo_file_id: photo.photo[0]?.file_id ?? '',
          title: 'Сурет',
          caption: `<b>${ctx.inlineQuery.chat_type}</b>`,
          ...html,
          reply_markup: button(),
        },
      ]),
    )
    const chosen: unknown[] = []
    bot.on('chosen_inline_result', (ctx) => void chosen.push(ctx.chosenInlineResult))
    bot.command('start', (ctx) => ctx.reply(`Сәлем, ${ctx.match}`))
    bot.callbackQuery('like', async (ctx) => {
      await ctx.editMessageCaption({ caption: `${ctx.from.first_name} қызықты деді` })
      await ctx.answerCallbackQuery()
    })
    await startPolling(bot)
    const group = person.createGroup('Достар')
    const other = telegram.person({ id: 2, firstName: 'Сергей' })
    group.add(other)
    const { choose } = await person.inline('жастар', { chat: group.id })
    choose('Жастар')
    const [, , posted] = group.messages()
    expect(posted).toMatchObject({ author: 1, viaBot: true, html: '<b>Жастар</b> конкурсы' })
    await group.press(other, 'Өтінім беру')
    await other.waitFor('Сәлем, c_7')
    choose('Сурет')
    expect(group.messages().at(-1)).toMatchObject({ html: '<b>group</b>', photo: { width: 1 } })
    await group.press(other, 'Қызықты')
    await group.waitFor('Сергей қызықты деді')
    await other.answer()
    await person.idle()
    expect(chosen).toMatchObject([
      { result_id: '1', query: 'жастар' },
      { result_id: '2', inline_message_id: expect.any(String) },
    ])
  })

  it.each([
    ['an article with a thumbnail', article, 'accepted'],
    ['a thumbnail at no address', { ...article, thumbnail_url: 'card.png' }, 'WEBDOCUMENT_URL_INVALID'],
    [
      'a photo nobody sent',
      { type: 'photo', id: '1', photo_file_id: 'AgAC' },
      'wrong remote file identifier specified: Wrong string length',
    ],
    [
      'a photo without file',
      { type: 'photo', id: '1' },
      `can't parse inline query result: Can't find field "photo_url"`,
    ],
    ['a reply keyboard', { ...article, reply_markup: { keyboard: [['a']] } }, 'inline keyboard expected'],
  ])('judges %s', async (_, result, verdict) => {
    void person.inline('x').catch(() => {})
    const [, update] = await api.getUpdates()
    const answer = api.answerInlineQuery(update?.inline_query?.id ?? '', [result as never])
    expect(await refusal(answer)).toBe(verdict === 'accepted' ? verdict : bad + verdict)
  })
})
