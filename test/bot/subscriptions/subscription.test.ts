import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING, getSubscription } from '../../../src/core/subscriptions/get-subscription.ts'
import { getPreferences } from '../../../src/core/subscriptions/preferences.ts'
import { people } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'

let app: App
let id = 310_000
const someone = (locale: 'kk' | 'ru' | 'en' = 'kk') => app.person(++id, 'Айгүл', locale)
const hearer = async (person: Person) => {
  const { db } = app.parts.database
  const [row] = await db.select().from(people).where(eq(people.telegramId, person.id))
  return { personId: row!.id }
}
const wishesOf = async (person: Person) => getSubscription(app.parts.database.db, await hearer(person))
const preferencesOf = async (person: Person) => getPreferences(app.parts.database.db, await hearer(person))

beforeAll(async () => {
  app = await startApp({
    prepare: async ({ database: { db }, clock }) => {
      await aCompetition(db, clock.now(), { code: 'youth', themes: ['youth'], regions: ['61'] })
      await aCompetition(db, clock.now(), { code: 'large', lotCount: 7 })
    },
  })
})
afterAll(() => app.close())

describe('the subscription', () => {
  it('is chosen on one screen, every press saved, and silenced without being lost', async () => {
    const person = await someone()
    await person.send('/subscriptions')
    await person.waitFor(/әлі қосылмаған[\s\S]*Барлық конкурс[\s\S]*сәйкес келетіні: 2/)
    await person.press('Өңірі')
    await person.press('Абай облысы')
    await person.waitFor(/Қай өңірлердің/)
    await person.press('›')
    await person.press('Түркістан облысы')
    await person.press('Дайын')
    await person.waitFor(/Өңірі: Абай облысы немесе Түркістан облысы[\s\S]*сәйкес келетіні: 1/)
    await person.press('Тақырыбы')
    await person.press('Жастар')
    await person.press('Дайын')
    await person.waitFor(/Тақырыбы: Жастар/)
    expect(await wishesOf(person)).toEqual({ ...EVERYTHING, regions: ['10', '61'], themes: ['youth'] })
    await person.press(/Жазылымды өшіру/)
    await person.waitFor(/Жазылым өшірулі/)
    expect(await wishesOf(person)).toMatchObject({ active: false, regions: ['10', '61'] })
    await person.press('Бәрі туралы хабарлау')
    await person.waitFor(/Жазылым қосулы[\s\S]*Барлық конкурс/)
  })

  it('shows what matches now, and leads there', async () => {
    const person = await someone('ru')
    await person.send('/subscriptions')
    await person.press('Тема')
    await person.press('Молодёжь')
    await person.press('Готово')
    await person.press('📋 Подходящие (1)')
    await person.waitFor(/Сейчас подходит: 1[\s\S]*Открытый конкурс youth/)
    await person.press(/^1\./)
    await person.waitFor(/Лоты/)
  })

  it('takes amounts by buttons and typed, and a newer bound ousts one it excludes', async () => {
    const person = await someone()
    await person.send('/subscriptions')
    await person.press('Сомасы')
    await person.press(/Кемінде/)
    await person.press('5 млн ₸')
    await person.waitFor(/Лоттың сомасы: кемінде 5.000.000/)
    expect(await wishesOf(person)).toMatchObject({ amountFrom: 5_000_000, amountTo: null })
    await person.press(/Ең көбі/)
    await person.waitFor(/ең көбі қанша/)
    await person.send('3 миллион теңге')
    await person.waitFor(/ең көбі 3.000.000/)
    expect(await wishesOf(person)).toMatchObject({ amountFrom: null, amountTo: 3_000_000 })
    await person.send('көп ақша')
    await person.waitFor(/Бұл сома түсініксіз/)
    await person.send('500 мың – 2 млн')
    await person.waitFor(/500.000.₸ – 2.000.000.₸/)
    await person.press('Дайын')
    await person.waitFor(/Лоттың сомасы: 500.000.₸ – 2.000.000.₸/)
    await person.press('✓ Сомасы')
    await person.press('Кез келгені')
    await person.waitFor(/сомасы: кез келген/)
    expect(await wishesOf(person)).toMatchObject({ amountFrom: null, amountTo: null })
  })

  it('comes at the pace chosen, which "everything" leaves as it is', async () => {
    const person = await someone('en')
    await person.send('/subscriptions')
    await person.press(/How often/)
    await person.press('weekly')
    await person.waitFor(/On Mondays at 9/)
    await person.press('Hear of everything')
    await person.idle()
    person.see(/All competitions[\s\S]*On Mondays at 9/)
    expect(await wishesOf(person)).toEqual({ ...EVERYTHING, pace: 'weekly' })
  })

  it('has old buttons that still work', async () => {
    const person = await someone()
    await person.send('/subscriptions')
    await person.press(/Жазылымды қосу/)
    await person.idle()
    person.pressData('submute', person.lastMessage().id)
    await person.waitFor(/Жазылым өшірулі/)
    person.pressData('subpick:regions', person.lastMessage().id)
    await person.waitFor(/Қай өңірлердің/)
  })
})

describe('quiet hours', () => {
  it('are moved by whole hours, switched off and on again, and say what happens', async () => {
    const person = await someone()
    await person.send('/settings')
    await person.press('🌙 Тыныш сағаттар')
    await person.waitFor(/22:00 – 08:00[\s\S]*таңертең бір хатпен[\s\S]*шұғыл хабар ғана түнде де/)
    await person.press('Басталуы: 22:00')
    await person.press('20:00')
    await person.waitFor(/20:00 – 08:00/)
    await person.press('Аяқталуы: 08:00')
    expect(person.lastMessage().buttons.flat()).not.toContain('20:00')
    await person.press('07:00')
    await person.waitFor(/20:00 – 07:00/)
    expect(await preferencesOf(person)).toMatchObject({ quietFrom: 20, quietUntil: 7 })
    await person.press('Тыныш сағаттарды өшіру')
    await person.waitFor(/Тыныш сағаттар өшірулі/)
    expect(await preferencesOf(person)).toMatchObject({ quietFrom: 0, quietUntil: 0 })
    await person.press('Қосу: 22:00 – 08:00')
    await person.waitFor(/Тыныш сағаттар: 22:00/)
  })
})

describe('kinds of message', () => {
  it('are taken out one by one, reminders only after a warning', async () => {
    const person = await someone()
    await person.send('/settings')
    await person.press('🔕 Хабар түрлері')
    await person.waitFor(/✓ Еске салулар[\s\S]*өз сұрағыңыздың жауабы бәрібір келеді/)
    await person.press('✓ Хабарламалар')
    await person.waitFor(/✗ Хабарламалар/)
    await person.press('✓ Еске салулар')
    await person.waitFor(/Еске салуды өшіресіз бе/)
    expect((await preferencesOf(person)).muted).toEqual(['notices'])
    await person.press('Бәрібір өшіру')
    await person.waitFor(/✗ Еске салулар/)
    expect((await preferencesOf(person)).muted).toEqual(['notices', 'reminders'])
    await person.press('✗ Еске салулар')
    await person.waitFor(/✓ Еске салулар/)
  })
})

describe('what is followed', () => {
  it('is listed, let go and taken back', async () => {
    const person = await someone()
    await person.send('/settings')
    await person.press('👁 Бақылаудағы конкурстар')
    await person.waitFor(/Бақылауда конкурс жоқ/)
    await person.start('c_youth')
    await person.press('🔔 Бақылау')
    await person.send('/settings')
    await person.waitFor(/Бақылаудағы конкурстар: 1/)
    await person.press('👁 Бақылаудағы конкурстар (1)')
    await person.waitFor(/1\. Ашық конкурс youth/)
    await person.press('🔕 Бақыламау')
    await person.waitFor(/Бақылауда конкурс жоқ/)
    await person.press('↩️ Қайтару')
    await person.waitFor(/Бақылаудағы конкурстар: 1[\s\S]*youth/)
  })
})

describe('the settings', () => {
  it('say everything on one screen', async () => {
    const person = await someone('ru')
    await person.send('/subscriptions')
    await person.press('Регион')
    await person.press('обл. Абай')
    await person.press('Готово')
    await person.send('/settings')
    const { text, buttons } = await person.waitFor(/Настройки/)
    expect(text.split('\n')).toEqual([
      '⚙️ Настройки',
      '',
      '🌐 Язык: Русский',
      '🔔 Подписка: включена, сразу',
      '📍 Регион: обл. Абай',
      '🌙 Тихие часы: 22:00 – 08:00',
      '✉️ Виды сообщений: приходят все',
      '⏰ Напоминания за: 7 дней, 3 дня, 1 день, 3 часа, 1 час',
      '👁 Отслеживаемые конкурсы: 0',
    ])
    expect(buttons.flat()).toEqual(
      expect.arrayContaining(['🌐 Сменить язык', '🔔 Подписка', '🌙 Тихие часы', '🔕 Виды сообщений']),
    )
  })
})
