import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { announce } from '../../../src/core/announcements/announce.ts'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { announcements, chats, subscriptions } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import type { SharedChat } from '../../../src/demo/shared-chat.ts'
import { type App, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'

let app: App
let owner: Person
let stranger: Person
let id = 320_000
let code = 0

beforeAll(async () => {
  app = await startApp()
  owner = await app.person(++id, 'Айгүл', 'kk')
  stranger = await app.person(++id, 'Сергей', 'ru')
})
afterAll(() => app.close())
beforeEach(() => {
  owner.mark()
  stranger.mark()
})

const db = () => app.parts.database.db
const rowOf = async (chat: SharedChat) => {
  const [row] = await db().select().from(chats).where(eq(chats.telegramId, chat.id))
  return row
}
const wishesOf = async (chat: SharedChat) => {
  const row = await rowOf(chat)
  const [wishes] = await db().select().from(subscriptions).where(eq(subscriptions.chatId, row!.id))
  return wishes
}

/** Presses one button after another, each once what the one before opened is there. */
async function walk(person: Person, ...steps: [label: string | RegExp, opens: RegExp][]) {
  for (const [label, opens] of steps) {
    await person.press(label)
    await person.waitFor(opens)
  }
}

/** From the group's own button to its settings in the bot. */
async function openSettings(person: Person, group: SharedChat) {
  await group.press(person, /⚙️/)
  await person.waitFor(new RegExp(`${group.title}[\\s\\S]*🌙`))
}

/** A competition is published; whatever is due goes out. Returns a word of its title. */
async function publish(own: Partial<Parameters<typeof aCompetition>[2]> = {}): Promise<string> {
  const now = app.clock.now()
  const competition = await aCompetition(db(), now, { code: `chat-${++code}`, ...own })
  const [row] = await db()
    .insert(announcements)
    .values({ competitionId: competition.id, kind: 'published', at: now })
    .returning()
  await db().transaction((tx) => announce(tx, row!.id, now))
  await app.jobs.sweepNow()
  return competition.code
}

describe('a group', () => {
  it('is greeted in the language of the administrator who adds the bot, and hears of competitions', async () => {
    const group = owner.createGroup('ҮЕҰ Түркістан')
    group.addBot()
    await group.waitFor(/Енді осы топқа[\s\S]*конкурстар туралы хабар келеді/)
    expect(await group.press(owner, '⚙️ Баптау')).toBeUndefined()
    await owner.waitFor(/ҮЕҰ Түркістан[\s\S]*Тіл: Қазақша[\s\S]*Жазылым: қосулы/)
    const title = await publish()
    await group.waitFor(title)
  })

  it('stays silent when a plain member adds the bot, until an administrator switches it on', async () => {
    const group = owner.createGroup('Тыныш топ')
    group.add(stranger)
    group.addBot({ by: stranger })
    await group.waitFor(/администратор группы по кнопке ниже/)
    const title = await publish()
    group.notSee(title)
    await group.press(stranger, '⚙️ Настроить')
    await stranger.waitFor(/для администраторов группы или канала/)
    await openSettings(owner, group)
    await walk(owner, ['🔔 Жазылым', /әлі қосылмаған/], ['🔔 Жазылымды қосу', /Жазылым қосулы/])
    await group.waitFor(await publish())
  })

  it('shows the way to its settings to who asks there, and answers presses', async () => {
    const group = owner.createGroup('Сұрақ')
    group.addBot({ payload: 'settings' })
    await group.waitFor(/Енді осы топқа/)
    group.send(owner, `/settings@${app.telegram.bot.username}`)
    await group.waitFor(/әкімшілер ботта баптайды/)
    expect(group.messages().filter(({ from }) => from === 'bot')).toHaveLength(2)
    const { id: message } = group.messages().findLast(({ from }) => from === 'bot')!
    owner.pressData('home', message, group.id)
    expect((await owner.answer()).text).toMatch(/жеке чатта/)
  })

  it('is left in peace once the bot is removed, and comes back with its old wishes', async () => {
    const group = owner.createGroup('Кетіп қайтқан')
    group.addBot()
    await openSettings(owner, group)
    await walk(
      owner,
      ['🔔 Жазылым', /сәйкес келетіні/],
      ['Өңірі', /Қай өңірлердің/],
      ['›', /Қай өңірлердің/],
      ['Павлодар облысы', /Қай өңірлердің/],
      ['Дайын', /Өңірі: Павлодар/],
    )
    group.removeBot()
    await expect.poll(async () => (await rowOf(group))?.leftAt).not.toBeNull()
    const missed = await publish()
    group.addBot()
    await group.waitFor(/Енді осы топқа/)
    group.notSee(missed)
    expect(await wishesOf(group)).toMatchObject({ regions: ['55'], active: true })
    await group.waitFor(await publish())
  })

  it('comes back silent when it is not an administrator who brings the bot back', async () => {
    const group = owner.createGroup('Қайта қосылған')
    group.add(stranger)
    group.addBot()
    await group.waitFor(/Енді осы топқа/)
    group.removeBot()
    await expect.poll(async () => (await rowOf(group))?.leftAt).not.toBeNull()
    group.addBot({ by: stranger })
    await group.waitFor(/топ әкімшісі төмендегі батырма/)
    expect(await wishesOf(group)).toMatchObject({ active: false })
  })

  it('that may not be written to any more counts as left', async () => {
    const group = owner.createSupergroup('Үнсіз')
    group.addBot()
    await group.waitFor(/Енді осы топқа/)
    group.setBotRights('muted')
    await expect.poll(async () => (await rowOf(group))?.leftAt).not.toBeNull()
    group.setBotRights('member')
    await expect.poll(async () => (await rowOf(group))?.leftAt).toBeNull()
  })

  it('keeps its settings and links when it becomes a supergroup, and is not greeted again', async () => {
    const group = owner.createGroup('Өскен топ')
    group.addBot()
    await group.waitFor(/Енді осы топқа/)
    const before = await rowOf(group)
    const old = group.id
    group.upgrade()
    await expect.poll(async () => (await rowOf(group))?.id).toBe(before!.id)
    const title = await publish()
    await group.waitFor(title)
    expect(group.messages().filter(({ text }) => /Енді осы топқа/.test(text))).toEqual([])
    expect(app.telegram.sentTo(old).filter(({ text }) => text?.includes(title))).toEqual([])
    await owner.start(`chat_${before!.id}`)
    await owner.waitFor(/Өскен топ/)
  })

  it('is called by its new title', async () => {
    const group = owner.createGroup('Ескі атау')
    group.addBot()
    await group.waitFor(/Енді осы топқа/)
    group.rename('Жаңа атау')
    await expect.poll(async () => (await rowOf(group))?.title).toBe('Жаңа атау')
  })

  it('held over the night, hears of all in one message at eight', async () => {
    const group = owner.createGroup('Түнгі топ')
    group.addBot()
    await group.waitFor(/Енді осы топқа/)
    const { date } = { date: '2031-03-04' }
    app.clock.advance(fromAlmaty(date, '23:30').getTime() - app.clock.now().getTime())
    const titles = [await publish(), await publish()]
    group.notSee(...titles)
    app.clock.advance(fromAlmaty('2031-03-05', '08:00').getTime() - app.clock.now().getTime())
    await app.jobs.sweepNow()
    const digest = await group.waitFor(titles[0]!)
    expect(digest.text).toContain(titles[1]!)
    app.clock.advance(2 * 3_600_000)
  })
})

describe('a channel', () => {
  it('is not greeted; who connected it is told privately and sets it up', async () => {
    const channel = owner.createChannel('Хабарлар арнасы')
    channel.addBot({ rights: {} })
    await owner.waitFor(/«Хабарлар арнасы» арнасы қосылды/)
    expect(channel.messages().filter(({ from }) => from === 'bot')).toEqual([])
    await walk(
      owner,
      ['⚙️ Баптау', /Хабарлар арнасы[\s\S]*Жазылым: қосулы/],
      ['🌐 Тілді ауыстыру', /Хабарлар қай тілде/],
      ['Русский', /Тіл: Русский/],
    )
    await publish()
    await channel.waitFor(/Объявлен новый конкурс/)
  })

  it('without the right to post is not subscribed until the right is given', async () => {
    const channel = owner.createChannel('Құқықсыз')
    channel.addBot({ rights: { can_post_messages: false } })
    await app.jobs.sweepNow()
    channel.setBotRights({ can_post_messages: true })
    await owner.waitFor(/«Құқықсыз» арнасы қосылды/)
    await channel.waitFor(await publish())
  })
})

describe('the settings of a group or channel', () => {
  it('are listed, changed by the same screens, and stay its own', async () => {
    const group = owner.createSupergroup('Баптаулы топ')
    group.addBot()
    await group.waitFor(/Енді осы топқа/)
    await owner.send('/settings')
    await owner.waitFor(/Топтар мен арналар: \d/)
    await walk(
      owner,
      [/👥 Топтар мен арналар/, /Әкімшісі өзіңіз/],
      ['👥 Баптаулы топ', /Баптаулы топ[\s\S]*Тыныш сағаттар: 22:00/],
      ['🌙 Тыныш сағаттар', /Баптаулы топ[\s\S]*22:00 – 08:00/],
      ['Тыныш сағаттарды өшіру', /Баптаулы топ[\s\S]*өшірулі/],
      ['‹ Артқа', /Тыныш сағаттар: өшірулі/],
      ['🔕 Хабар түрлері', /Баптаулы топ[\s\S]*Қандай хабарлар/],
    )
    expect(owner.lastMessage().text).not.toMatch(/Еске салулар/)
    await walk(
      owner,
      ['✓ Қорытындылар', /✗ Қорытындылар/],
      ['‹ Артқа', /Келмейтін хабарлар: Қорытындылар/],
      ['🔔 Жазылым', /сәйкес келетіні/],
      ['Сомасы', /Лоттың сомасы қандай/],
      [/Кемінде/, /Баптаулы топ[\s\S]*кемінде қанша/],
    )
    await owner.send('2 млн')
    await owner.waitFor(/кемінде 2.000.000/)
    expect(await rowOf(group)).toMatchObject({ quietFrom: 0, quietUntil: 0, muted: ['results'] })
    expect(await wishesOf(group)).toMatchObject({ amountFrom: 2_000_000 })
    await owner.send('/settings')
    await owner.waitFor(/Жазылым: өшірулі[\s\S]*Тыныш сағаттар: 22:00[\s\S]*бәрі келеді/)
  })

  it('refuse a stranger with the link, a member, and an administrator who is one no more', async () => {
    const group = owner.createSupergroup('Бөтенге жабық')
    group.addBot()
    await group.waitFor(/Енді осы топқа/)
    const row = await rowOf(group)
    await stranger.start(`chat_${row!.id}`)
    await stranger.waitFor(/для администраторов группы или канала/)
    group.add(stranger)
    const { id: message } = stranger.lastMessage()
    stranger.pressData(`submute:g${row!.id}`, message)
    await stranger.waitFor(/для администраторов группы или канала/)
    expect(await wishesOf(group)).toMatchObject({ active: true })
    group.promote(stranger)
    await stranger.start(`chat_${row!.id}`)
    await stranger.waitFor(/Бөтенге жабық[\s\S]*Подписка: включена/)
    group.demote(stranger)
    app.clock.advance(6 * 60_000)
    await stranger.press('🔔 Подписка')
    await stranger.waitFor(/для администраторов группы или канала/)
    stranger.pressData('chat:g999999', message)
    await stranger.waitFor(/для администраторов группы или канала/)
  })

  it('are opened by a newcomer right after the language is chosen', async () => {
    const newcomer = app.telegram.person({ id: ++id, firstName: 'Дана', languageCode: 'kk' })
    const group = newcomer.createGroup('Жаңа адамның тобы')
    group.addBot()
    await group.waitFor(/Енді осы топқа/)
    await group.press(newcomer, '⚙️ Баптау')
    await newcomer.press('Қазақша')
    await newcomer.waitFor(/Жаңа адамның тобы[\s\S]*Жазылым: қосулы/)
  })

  it('take the bot out of the chat, after asking once', async () => {
    const group = owner.createSupergroup('Шығарылатын')
    group.addBot()
    await group.waitFor(/Енді осы топқа/)
    await openSettings(owner, group)
    await walk(owner, ['🚪 Ботты шығару', /шығарасыз ба/], ['Иә, шығару', /Топтар мен арналар/])
    expect((await rowOf(group))?.leftAt).not.toBeNull()
    expect(owner.lastMessage().buttons.flat()).not.toContain('👥 Шығарылатын')
    expect(
      app.telegram.world.store.sharedChats.get(String(group.id))?.members[app.telegram.bot.id]?.status,
    ).toBe('left')
  })
})
