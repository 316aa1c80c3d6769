import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, fromAlmaty, toAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { isWorkingDay } from '../../../src/core/calendar/working-days.ts'
import {
  applications,
  clarifications,
  follows,
  lots,
  notifications,
  organizations,
  people,
} from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'
import { makeDraft } from '../../support/scene.ts'

let app: App
let id = 440_000
let number = 0

beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const db = () => app.parts.database.db
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const someone = () => app.person(++id, 'Айгүл', 'kk')

const idOf = async (person: Person) => {
  const [row] = await db().select().from(people).where(eq(people.telegramId, person.id))
  return row!.id
}

/** Moves on to the next time Astana's clock shows this hour, and runs what is due. */
async function toHour(time: string, day = (_: string) => true) {
  const now = app.clock.now()
  let { date } = toAlmaty(now)
  while (fromAlmaty(date, time) <= now || !day(date)) date = addDays(date, 1)
  await on(fromAlmaty(date, time).getTime() - now.getTime())
}

async function on(ms: number) {
  app.clock.advance(ms)
  await app.jobs.sweepNow()
}

/** A competition that closes in so many hours. */
const closingIn = (hours: number, lotCount = 1) =>
  aCompetition(db(), app.clock.now(), {
    code: `remind-${++number}`,
    deadline: new Date(app.clock.now().getTime() + hours * HOUR),
    lotCount,
  })

type Competition = Awaited<ReturnType<typeof closingIn>>

/** Drafts for all its lots, begun a month ago by an organization of this person. */
async function drafts(person: Person, competition: Competition) {
  const ownerId = await idOf(person)
  const rows = await db()
    .select()
    .from(lots)
    .where(eq(lots.competitionId, competition.id))
    .orderBy(lots.number)
  const startedAt = new Date(app.clock.now().getTime() - 30 * 24 * HOUR)
  const [lot, ...more] = rows
  const first = await makeDraft(db(), { ...competition, lot: lot! }, { ownerId, startedAt })
  const { id: _, ...common } = first
  const others = more.map((other) => ({ ...common, lotId: other.id }))
  return [first, ...(others.length > 0 ? await db().insert(applications).values(others).returning() : [])]
}

const reminders = (person: Person) =>
  person.chat().filter(({ text }) => /^⏰ Еске салу: .*берілген жоқ|^👁 .*соңғы мерзімі жақын/.test(text))

describe('a reminder', () => {
  it('says what is left and how long it takes, and groups the drafts of one competition', async () => {
    await toHour('12:00')
    const person = await someone()
    const competition = await closingIn(23, 2)
    await drafts(person, competition)
    await app.jobs.sweepNow()
    const [message, ...more] = reminders(person)
    expect(more).toEqual([])
    expect(message!.text).toMatch(/2 өтініміңіз әлі берілген жоқ/)
    expect(message!.text.match(/Соңғы мерзім/g)).toHaveLength(1)
    expect(message!.text).toMatch(
      /1\. 1-лот[\s\S]*Қалғаны: «Мақсат» – жауап күтіп тұрған 1 сұрақ\. Бұған шамамен 5 минут кетеді/,
    )
    expect(message!.text).toMatch(/2\. 2-лот/)
    expect(message!.buttons.flat()).toEqual([
      '1. ▶️ Жалғастыру',
      '2. ▶️ Жалғастыру',
      'Менің өтінімдерім',
      '⏰ 1 сағаттан кейін',
      '🌆 Бүгін 18:00',
      '🌅 Ертең 09:00',
      expect.any(String),
    ])
  })

  it('comes again when it was put off, as things stand then', async () => {
    await toHour('12:00')
    const person = await someone()
    const [draft] = await drafts(person, await closingIn(23))
    await app.jobs.sweepNow()
    await person.press('⏰ 1 сағаттан кейін')
    await person.waitFor(/✓ Еске саламыз: .*сағат 13:0\d[\s\S]*Соңғы мерзімге/)
    await on(58 * MINUTE)
    expect(reminders(person)).toHaveLength(1)
    await on(5 * MINUTE)
    expect(reminders(person)).toHaveLength(2)
    await person.press('🌆 Бүгін 18:00')
    await person.waitFor(/Еске саламыз: .*сағат 18:00/)
    await db()
      .update(applications)
      .set({ submittedAt: app.clock.now() })
      .where(eq(applications.id, draft!.id))
    await on(6 * HOUR)
    expect(reminders(person)).toHaveLength(2)
    await person.press('⏰ 1 сағаттан кейін')
    await person.waitFor(/Еске салудың қажеті жоқ/)
  })

  it('is not put off past its use: the old buttons say so', async () => {
    await toHour('12:00')
    const person = await someone()
    await drafts(person, await closingIn(2.9))
    await app.jobs.sweepNow()
    const { buttons } = reminders(person)[0]!
    expect(buttons.flat().filter((text) => /^[⏰🌆🌅]/u.test(text))).toEqual(['⏰ 1 сағаттан кейін'])
    await on(1.6 * HOUR)
    await person.press('⏰ 1 сағаттан кейін')
    await person.waitFor(/Кейінге қалдыруға уақыт аз/)
    await on(2 * HOUR)
    await person.press('⏰ 1 сағаттан кейін')
    await person.waitFor(/Өтінім қабылдау аяқталды/)
  })

  it('waits while an answer may be being typed, however often, but not until the deadline', async () => {
    await toHour('12:00')
    const person = await someone()
    await drafts(person, await closingIn(2.9))
    await app.jobs.sweepNow()
    await person.press('▶️ Жалғастыру')
    await person.waitFor(/Мақсаты/)
    await on(1.9 * HOUR)
    for (let times = 0; times < 10; times++) {
      const shown = { shownAt: app.clock.now(), place: (await placeOf(person))! }
      await db().update(people).set(shown).where(eq(people.telegramId, person.id))
      await on(MINUTE)
      await on(3 * MINUTE)
    }
    expect(reminders(person).length).toBe(1)
    await on(6 * MINUTE)
    expect(reminders(person)).toHaveLength(2)
    const rows = await db()
      .select()
      .from(notifications)
      .where(eq(notifications.personId, await idOf(person)))
    expect(rows.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['sent', 1],
      ['sent', 1],
    ])
  })

  it('of a followed competition offers to begin an application or to follow no longer', async () => {
    await toHour('12:00')
    const person = await someone()
    const competition = await closingIn(70)
    const at = new Date(app.clock.now().getTime() - 30 * 24 * HOUR)
    await db()
      .insert(follows)
      .values({ personId: await idOf(person), competitionId: competition.id, at })
    await app.jobs.sweepNow()
    const message = await person.waitFor(
      /Бақылаудағы конкурстың соңғы мерзімі жақын\. Өтінім әлі басталмаған/,
    )
    expect(message.text).toContain(competition.code)
    await person.press('🔕 Бақыламау')
    await person.waitFor(/Бақылауда конкурс жоқ/)
    await on(47 * HOUR)
    expect(reminders(person)).toHaveLength(1)
  })
})

const placeOf = async (person: Person) => {
  const [row] = await db().select().from(people).where(eq(people.telegramId, person.id))
  return row?.place
}

describe('the distances', () => {
  it('are chosen in the settings; all of them off, it says what that means', async () => {
    await toHour('12:00')
    const person = await someone()
    await person.send('/settings')
    await person.waitFor(/⏰ Еске салу: 7 күн, 3 күн, 1 күн, 3 сағат, 1 сағат қалғанда/)
    await person.press('⏰ Еске салу уақыты')
    await person.waitFor(/қанша қалғанда еске салайық/)
    for (const name of ['7 күн', '3 күн', '1 күн', '1 сағат']) {
      await person.press(`✓ ${name}`)
      await person.idle()
    }
    await person.waitFor(/мерзімге 3 сағат қалғанда ескертеміз/)
    await drafts(person, await closingIn(23))
    await app.jobs.sweepNow()
    expect(reminders(person)).toEqual([])
    await person.press('✓ 3 сағат')
    await person.waitFor(/Бәрі өшірулі[\s\S]*Мерзімнен кейін өтінім қабылданбайды/)
    await on(21 * HOUR)
    expect(reminders(person)).toEqual([])
    await person.press('✗ 1 сағат')
    await person.waitFor(/мерзімге 1 сағат қалғанда/)
    await on(1.5 * HOUR)
    expect(reminders(person)).toHaveLength(1)
  })
})

describe('staff', () => {
  it('hear of unanswered questions at ten on a working day, and once', async () => {
    await toHour('12:00', isWorkingDay)
    const staff = await app.person(STAFF, 'Дана', 'kk')
    const [asker, asked] = [await idOf(await someone()), app.clock.now()]
    await db()
      .insert(clarifications)
      .values(['Қалай?', 'Қашан?'].map((question) => ({ askedBy: asker, askedAt: asked, question })))
    const told = () => staff.chat().filter(({ text }) => /Жауап күтіп тұрған сұрақтар/.test(text))
    await toHour('10:05', isWorkingDay)
    expect(told()).toHaveLength(0)
    await toHour('10:05', isWorkingDay)
    expect(told()).toHaveLength(1)
    expect(told()[0]!.text).toMatch(/сұрақтар: 2/)
    await on(HOUR)
    expect(told()).toHaveLength(1)
    await staff.press('✍️ Ең ескісіне жауап беру')
    await staff.waitFor(/Қалай\?/)
  })
})

describe('once a year', () => {
  it('an owner hears of the NGO Database, and no more this year once it is done', async () => {
    await toHour('12:00')
    const [person, other] = [await someone(), await someone()]
    const now = app.clock.now()
    for (const [at, one] of [person, other].entries())
      await db()
        .insert(organizations)
        .values({ bin: `99000000000${at}`, ownerId: await idOf(one), createdAt: now })
    const told = (one: Person) => one.chat().filter(({ text }) => /ҮЕҰ дерекқорына мәлімет беру/.test(text))
    await toHour('10:01', (date) => date.endsWith('-03-10'))
    await app.jobs.sweepNow()
    expect(told(person)).toHaveLength(1)
    await person.press('✓ Биыл орындалды')
    await person.waitFor(/жылы бұл туралы енді еске салмаймыз/)
    await toHour('10:01', (date) => date.endsWith('-03-28'))
    expect(told(person)).toHaveLength(1)
    expect(told(other)).toHaveLength(2)
  })
})
