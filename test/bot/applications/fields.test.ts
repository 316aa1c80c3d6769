import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { allFields } from '../../../src/core/applications/form/form.ts'
import { answers } from '../../../src/database/schema/index.ts'
import { type App, startApp } from '../../support/app.ts'
import { draftWith, everyKind } from '../../support/every-kind.ts'
import { openAt, say } from '../../support/steps.ts'

const DAY = 24 * 3_600_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, 60_000)
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

/** Somebody at the first field of a new draft. */
async function begin(id: number, name: string, locale: 'kk' | 'ru') {
  const person = await app.person(id, name, locale)
  const deadline = new Date(app.clock.now().getTime() + 20 * DAY)
  const draft = await draftWith(app.parts.database.db, id, everyKind, deadline)
  const value = async (field: string) => {
    const rows = await app.parts.database.db.select().from(answers).where(eq(answers.applicationId, draft.id))
    return rows.find((row) => row.field === field)?.value
  }
  await person.start('where')
  await openAt(person, `field:${draft.id}:text`)
  return { person, value, draft }
}

const label = (field: string, locale: 'kk' | 'ru') =>
  allFields(everyKind).find(({ id }) => id === field)!.label[locale]

test('every kind of field is filled in by writing, in Kazakh', async () => {
  const { person, value } = await begin(710001, 'Айгүл', 'kk')
  const written: [string, string, unknown][] = [
    ['text', '  «Бірінші\u00A0қадам» ', '«Бірінші қадам»'],
    ['number', '1 200 адам', 1200],
    ['money', '0,9 млн', 900_000],
    ['date', 'маусымның 5-і 2027', '2027-06-05'],
  ]
  await say(person, written[0]![1])
  await expect.poll(() => value('text')).toBe(written[0]![2])
  // Pasted from a document: the telephone cuts it in three, and none of it is taken for the next answer.
  const pasted = 'Ауданда жастардың саны артып келеді. '.repeat(240).trim()
  await say(person, pasted)
  person.see(/Тағы қосуға болады/)
  await expect.poll(() => value('long')).toBe(pasted)
  await person.press(/^Дайын/)
  await person.idle()
  await say(person, written[1]![1])
  await say(person, written[2]![1])
  for (const [field, , expected] of written)
    if (field !== 'date') await expect.poll(() => value(field)).toBe(expected)
  expect(person.lastMessage().text).toContain(label('date', 'kk'))
  await say(person, '2027 жылғы 5 маусым')
  await expect.poll(() => value('date')).toBe('2027-06-05')
  await say(person, '2027 жылғы 1 наурыз – 30 қараша')
  await expect.poll(() => value('period')).toEqual({ from: '2027-03-01', to: '2027-11-30' })
  // к finds қ; what it may mean is offered as buttons, and only that.
  await say(person, 'кызыл')
  expect(person.lastMessage().buttons.flat().slice(0, 2)).toEqual(['Қызылорда', 'Қызылағаш'])
  await person.press('Қызылағаш')
  await person.idle()
  await expect.poll(() => value('choice')).toBe('kyzylagash')
  await say(person, 'жастар, карттар')
  await expect.poll(() => value('choices')).toEqual(['youth', 'elders'])
  await person.press(/^Дайын/)
  await person.idle()
  await say(person, 'туркистан')
  await expect.poll(() => value('region')).toBe('61')
  await say(person, 'БСН: 2503\u00A04000-0010')
  await expect.poll(() => value('bin')).toBe('250340000010')
  await say(person, 'kz86 125k zt50-0410\u00A00100')
  await expect.poll(() => value('iban')).toBe('KZ86125KZT5004100100')
  // The number can be shared by a button, which goes away afterwards.
  expect(person.keyboard()).toEqual([['📱 Нөмірімді жіберу']])
  await person.shareContact()
  await person.idle()
  expect(person.keyboard()).toEqual([])
  await expect.poll(() => value('phone')).toMatch(/^\+7\d{10}$/)
  await say(person, 'info@uiym.kz')
  await say(person, 'uiym.kz/zhoba')
  await expect.poll(() => value('link')).toContain('uiym.kz/zhoba')
  await say(person, 'Ашылу; 40\nФорум; 120')
  await expect.poll(() => value('table')).toHaveLength(2)
  await person.press(/^Дайын/)
  await person.idle()
  await say(person, 'иә')
  await expect.poll(() => value('consent')).toBe(true)
  person.see(/16 \/ 16/)
})

test('days are pressed in a calendar', async () => {
  const { person, value, draft } = await begin(710002, 'Сергей', 'ru')
  await openAt(person, `field:${draft.id}:date`)
  const buttons = person.lastMessage().buttons
  expect(buttons[1]).toEqual(['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'])
  await person.press('›')
  await person.press('15')
  await person.idle()
  await expect.poll(() => value('date')).toMatch(/-15$/)
  // The next field is a period: its first day, then its last one, in another month.
  await person.press('10')
  await person.idle()
  person.see(/Первый день: .*Теперь нажмите последний/)
  await person.press('›')
  await person.press('20')
  await person.idle()
  const { from, to } = (await value('period')) as { from: string; to: string }
  expect(from).toMatch(/-10$/)
  expect(to).toMatch(/-20$/)
  expect(from < to).toBe(true)
  // Seen again, the chosen days are marked.
  await openAt(person, `field:${draft.id}:period`)
  expect(person.lastMessage().buttons.flat()).toContain('•10')
})

test('what is understood in two ways, or not at all, is asked again and changes nothing', async () => {
  const { person, value, draft } = await begin(710003, 'Дана', 'ru')
  await openAt(person, `field:${draft.id}:money`)
  await say(person, '500-600')
  person.see(/⚠️/)
  await expect.poll(() => value('money')).toBeUndefined()
  await say(person, '1 500 000 тг')
  person.see(/лот/)
  await expect.poll(() => value('money')).toBeUndefined()
  await say(person, '800 000,00 тенге')
  await expect.poll(() => value('money')).toBe(800_000)
  await openAt(person, `field:${draft.id}:region`)
  await say(person, 'алмат')
  expect(person.lastMessage().buttons.flat().slice(0, 2).join()).toMatch(/Алмат/)
})

test('a paste that the telephone cut is read whole, and no piece of it is taken for an answer', async () => {
  const { person, value, draft } = await begin(710004, 'Ерлан', 'kk')
  // A title that is far too long: neither half is kept, and the second is not taken for the title or for what is asked next.
  await say(person, 'Ауыл жастарының өз ісін бастауына жағдай жасаймыз. '.repeat(84))
  person.see(/Жауап тым ұзын/)
  expect(await value('text')).toBeUndefined()
  expect(person.lastMessage().text).toContain(label('text', 'kk'))
  await say(person, 'Ауыл жастары')
  expect(await value('text')).toBeUndefined()
  person.see(/Жауап тым ұзын/)
  app.clock.advance(60_000)
  await say(person, 'Ауыл жастары')
  expect(await value('text')).toBe('Ауыл жастары')
  // A table cut in the middle of a line.
  await openAt(person, `field:${draft.id}:table`)
  const lines = Array.from(
    { length: 90 },
    (_, at) => `Ауылдағы ${at + 1}-кездесу мен жастар форумының ашылуы; ${at + 10}`,
  )
  await say(person, lines.join('\n'))
  await expect.poll(async () => ((await value('table')) as unknown[])?.length).toBe(90)
})
