import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announce } from '../../../src/core/announcements/announce.ts'
import type { AnnouncementKind } from '../../../src/core/announcements/concerned.ts'
import { addDays, fromAlmaty, toAlmaty, weekdayNumber } from '../../../src/core/calendar/astana-time.ts'
import { follow } from '../../../src/core/subscriptions/follow-competition.ts'
import { announcements, people } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'

let app: App
let id = 330_000
let number = 0

beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const db = () => app.parts.database.db
const HOUR = 3_600_000

/** Somebody who hears of everything, at this pace. */
async function subscriber(pace?: 'күн сайын' | 'апта сайын'): Promise<Person> {
  const person = await app.person(++id, 'Айгүл', 'kk')
  await person.send('/subscriptions')
  await person.press('🔔 Жазылымды қосу')
  await person.waitFor(/Жазылым қосулы/)
  if (pace) {
    await person.press('⏱ Хабар жиілігі')
    await person.press(pace)
    await person.waitFor(/бір хатпен келеді/)
  }
  await person.idle()
  person.mark()
  return person
}

async function aNew(own: Partial<Parameters<typeof aCompetition>[2]> = {}) {
  return aCompetition(db(), app.clock.now(), { code: `hear-${++number}`, deadline: inDays(60), ...own })
}

async function tell(competitionId: number, kind: AnnouncementKind = 'published') {
  const now = app.clock.now()
  const [row] = await db().insert(announcements).values({ competitionId, kind, at: now }).returning()
  await db().transaction((tx) => announce(tx, row!.id, now))
  await app.jobs.sweepNow()
}

/** Publishes a new competition; returns a word of its title. */
async function publish(own: Parameters<typeof aNew>[0] = {}): Promise<string> {
  const { id: competitionId, code } = await aNew(own)
  await tell(competitionId)
  return code
}

const inDays = (days: number) => new Date(app.clock.now().getTime() + days * 24 * HOUR)

/** Moves on to the next time Astana's clock shows this hour, and runs what is due. */
async function toHour(time: string, day = (_: string) => true) {
  const now = app.clock.now()
  let { date } = toAlmaty(now)
  while (fromAlmaty(date, time) <= now || !day(date)) date = addDays(date, 1)
  app.clock.advance(fromAlmaty(date, time).getTime() - now.getTime())
  await app.jobs.sweepNow()
}

const idOf = async (person: Person) => {
  const [row] = await db().select().from(people).where(eq(people.telegramId, person.id))
  return row!.id
}

describe('a digest', () => {
  it('brings all of a day in one message at nine, and nothing before', async () => {
    await toHour('12:00')
    const person = await subscriber('күн сайын')
    const codes = [await publish(), await publish()]
    await toHour('20:00')
    person.notSee(...codes)
    await toHour('09:00')
    const digest = await person.waitFor(codes[0]!)
    expect(digest.text).toContain(codes[1]!)
    expect(digest.text).toMatch(/Конкурстар жаңалығы/)
  })

  it('comes once a week on Monday', async () => {
    await toHour('12:00', (date) => weekdayNumber(date) === 3)
    const person = await subscriber('апта сайын')
    const first = await publish()
    await toHour('09:00', (date) => weekdayNumber(date) === 6)
    const second = await publish()
    await toHour('20:00', (date) => weekdayNumber(date) === 7)
    person.notSee(first, second)
    await toHour('09:00')
    expect((await person.waitFor(first)).text).toContain(second)
  })

  it('is not waited for by news of what one follows', async () => {
    await toHour('12:00')
    const person = await subscriber('күн сайын')
    const competition = await aNew()
    await follow(db(), await idOf(person), competition.id, app.clock.now())
    await tell(competition.id, 'changed')
    await person.waitFor(competition.code)
  })
})

describe('at night', () => {
  it('nothing comes until eight, then all in one message; a near deadline is not waited for', async () => {
    await toHour('12:00')
    const person = await subscriber()
    await toHour('23:00')
    const codes = [await publish(), await publish()]
    const near = await publish({ deadline: fromAlmaty(addDays(toAlmaty(app.clock.now()).date, 1), '09:30') })
    await person.waitFor(near)
    person.notSee(...codes)
    await toHour('07:59')
    person.notSee(...codes)
    await toHour('08:00')
    expect((await person.waitFor(codes[0]!)).text).toContain(codes[1]!)
  })

  it('whoever switched quiet hours off is written to at once', async () => {
    await toHour('12:00')
    const person = await subscriber()
    await person.send('/settings')
    await person.press('🌙 Тыныш сағаттар')
    await person.press('Тыныш сағаттарды өшіру')
    await person.waitFor(/Тыныш сағаттар өшірулі/)
    await toHour('23:00')
    await person.waitFor(await publish())
    await toHour('12:00')
  })
})

describe('the way to stop under a message', () => {
  const choose = async (person: Person, label: string, opens: RegExp) => {
    await person.press(label)
    return person.waitFor(opens)
  }

  it('says what the message was and mutes its kind; what waits is dropped, and undone it comes', async () => {
    await toHour('12:00')
    const person = await subscriber()
    await person.waitFor(await publish(), { timeout: 15_000 })
    await choose(person, '🔕 Хабарды баптау', /жазылым бойынша келді[\s\S]*Нені өзгертейік/)
    await toHour('23:00')
    const held = await publish()
    await choose(person, '🔕 Жаңа конкурстар туралы жазбау', /Мұндай хабар енді келмейді/)
    await choose(person, '↩️ Қайтару', /жазылым бойынша келді/)
    await toHour('08:00')
    await person.waitFor(held)
    await toHour('23:00')
    const dropped = await publish()
    await choose(person, '🔕 Жаңа конкурстар туралы жазбау', /Мұндай хабар енді келмейді/)
    await toHour('08:00')
    await toHour('12:00')
    person.notSee(dropped, await publish())
  })

  it('offers a digest, silence and quiet hours, each taken back in place', async () => {
    await toHour('12:00')
    const person = await subscriber()
    const code = await publish()
    await person.waitFor(code)
    await choose(person, '🔕 Хабарды баптау', /Нені өзгертейік/)
    await choose(person, '📅 Күніне бір хатпен алу', /күн сайын таңғы 9-да/)
    await choose(person, '↩️ Қайтару', /^ℹ️/)
    await choose(person, '🔕 Жазылымды өшіру', /Жазылым өшірулі|Жазылым өшірілді/)
    expect(person.lastMessage().buttons.flat()).not.toContain('📅 Күніне бір хатпен алу')
    await choose(person, '↩️ Қайтару', /^ℹ️/)
    await choose(person, '🌙 Тыныш сағаттар', /22:00 – 08:00/)
    await person.waitFor(await publish())
  })

  it('lets a followed competition go, and does not take the place of what was being typed', async () => {
    await toHour('12:00')
    const person = await app.person(++id, 'Берік', 'kk')
    const competition = await aNew()
    await follow(db(), await idOf(person), competition.id, app.clock.now())
    await person.send('/competitions')
    await person.press(/Іздеу/)
    await person.waitFor(/Іздейтін сөзді/)
    await tell(competition.id, 'changed')
    await person.waitFor(competition.code)
    await choose(person, '🔕 Хабарды баптау', /конкурстың өзгерісі[\s\S]*hear-/)
    await choose(person, '👁 Осы конкурсты бақыламау', /енді бақылауда емес/)
    await person.send(competition.code)
    await person.waitFor(/табылған конкурстар: 1/)
    await choose(person, '↩️ Қайтару', /конкурстың өзгерісі/)
    await tell(competition.id, 'results')
    await person.waitFor(/қорытындысы жарияланды/)
  })

  it('warns before reminders are muted', async () => {
    const person = await subscriber()
    person.pressData('stop:reminders', person.lastMessage().id)
    await person.waitFor(/Бұл – еске салу/)
    await choose(person, '🔕 Еске салмау', /Еске салуды өшіресіз бе/)
    await choose(person, 'Бәрібір өшіру', /Мұндай хабар енді келмейді/)
    await choose(person, '↩️ Қайтару', /Бұл – еске салу/)
  })
})

describe('whoever comes back after blocking the bot', () => {
  it('hears next morning, in one message, of what is still open', async () => {
    await toHour('12:00')
    const person = await subscriber()
    await toHour('23:00')
    const held = await publish()
    person.block()
    await expect.poll(async () => (await blockedAt(person)) !== null).toBe(true)
    await toHour('12:00')
    const missed = await publish()
    const over = await publish({ deadline: new Date(app.clock.now().getTime() + HOUR) })
    await toHour('18:00')
    person.unblock()
    await expect.poll(async () => (await blockedAt(person)) === null).toBe(true)
    await toHour('09:00')
    const digest = await person.waitFor(held)
    expect(digest.text).toContain(missed)
    person.notSee(over)
  })

  const blockedAt = async (person: Person) => {
    const [row] = await db().select().from(people).where(eq(people.telegramId, person.id))
    return row!.blockedAt
  }
})
