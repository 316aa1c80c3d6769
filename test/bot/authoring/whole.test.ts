import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../src/core/calendar/astana-time.ts'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { competitions, staffRoles } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

let app: App
let staff: Person

beforeAll(async () => {
  app = await startApp()
  staff = await app.person(STAFF, 'Сәуле', 'kk')
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const db = () => app.parts.database.db
const pdf = (name: string, words: string) => ({ name, bytes: new TextEncoder().encode(`%PDF-1.7 ${words}`) })
/** So many days from today, as people write it. */
const day = (ahead: number) => addDays(dayOf(app.clock.now()), ahead).split('-').reverse().join('.')

async function newest() {
  const rows = await db().select().from(competitions).orderBy(competitions.id)
  return (await getCompetition(db(), { id: rows.at(-1)!.id }, { drafts: true }))!
}

async function begin(person: Person, desk: RegExp, fresh: RegExp, kind: RegExp) {
  await person.send('/staff')
  await person.idle()
  await pressEach(person, desk, fresh, kind)
}

test('a social order is written in the chat in Kazakh, across /start and a restart, and published', async () => {
  await begin(staff, /Конкурс жазу/, /Жаңа конкурс/, /Мемлекеттік әлеуметтік тапсырыс/)
  await staff.waitFor(/Қадам: 2 \/ \d+[\s\S]*Тапсырыс беруші/)
  await say(staff, 'Түркістан облысының қоғамдық даму басқармасы')
  await staff.waitFor(/Сақталды: Тапсырыс беруші[\s\S]*Орысша мәтінін/)
  await say(staff, 'Управление общественного развития Туркестанской области')
  await staff.waitFor(/Конкурс қалай аталады\?[\s\S]*Қазақша мәтінін/)
  await say(staff, 'Ауыл жастарын қолдау')
  expect(await newest()).toMatchObject({
    code: `auyl-zhastaryn-qoldau-${dayOf(app.clock.now()).slice(0, 4)}`,
    title: { kk: 'Ауыл жастарын қолдау', ru: '' },
    publishedAt: null,
  })

  // Interrupted in the middle of a text, and by a new version of the bot.
  await say(staff, '/start')
  await app.restart()
  await staff.send('/staff')
  await staff.idle()
  await pressEach(staff, /Конкурс жазу/, /📝 Ауыл жастарын қолдау/)
  expect(staff.lastMessage().text).toMatch(/🇰🇿 Ауыл жастарын қолдау\n🇷🇺 көрсетілмеген/)
  await pressEach(staff, /Жалғастыру/)
  expect(staff.lastMessage().text).toMatch(/Конкурс қалай аталады\?[\s\S]*Орысша мәтінін/)
  await say(staff, 'Поддержка сельской молодёжи')
  await say(staff, 'Жоба 3 ауданның 250 жасын қамтиды.')
  await say(staff, 'Проект охватит 200 молодых людей из 3 районов.')
  // The languages differ: said at once, and asked about again before publication.
  expect(staff.lastMessage().text).toMatch(/Тек қазақшасында: 250\. Тек орысшасында: 200\./)
  await pressEach(staff, /^4\. /, /^5\. /, 'Дайын')
  await pressEach(staff, 'Түркістан облысы', 'Дайын')
  await say(staff, 'Youth')
  await pressEach(staff, 'Дайын', /жергілікті бюджет/)

  expect(staff.lastMessage().text).toMatch(/заң бойынша ең ерте күн/)
  await say(staff, 'бір күні')
  expect(staff.lastMessage().text).toMatch(/Күн мен уақытты түсінбедік/)
  await say(staff, `${day(30)} 18:30`)
  expect(staff.lastMessage().text).toMatch(/Қабылдаудың басталуы/)
  await pressEach(staff, /Келесі/, 'жоқ', /Келесі/)
  await say(staff, '- Жарғы\n- Мүшелер тізімі')
  await say(staff, '1. Устав\n2. Список членов')
  await pressEach(staff, /Келесі/)

  await say(staff, 'Жастар орталығын ұстау')
  await say(staff, 'Содержание молодёжного центра')
  await say(staff, 'көп ақша')
  expect(staff.lastMessage().text).toMatch(/Сома түсініксіз/)
  await say(staff, '500 АЕК')
  await staff.waitFor(/Сақталды: Сомасы/)
  await openAt(staff, `authorlot:${(await newest()).id}:1`)
  expect(staff.lastMessage().text).toMatch(/Сомасы: .+₸ = 500 АЕК/)
  await pressEach(staff, /Артқа/, /Артқа/, /Жалғастыру/)

  expect(staff.lastMessage().text).toMatch(/Құжаттарды файл ретінде/)
  await staff.upload(pdf('Техникалық ерекшелік kk.pdf', 'a'))
  await staff.idle()
  expect(staff.lastMessage().text).toMatch(/техникалық ерекшелік/)
  await pressEach(staff, 'Дайын')
  await staff.upload(pdf('scan.pdf', 'b'))
  await staff.idle()
  await say(staff, 'Техническая спецификация')
  await pressEach(staff, 'Дайын', /Артқа/, /Тексеру және жариялау/)
  expect((await newest()).documents).toMatchObject([
    { kind: 'specification', language: 'kk', title: 'Техникалық ерекшелік kk' },
    { kind: 'specification', language: 'ru', title: 'Техническая спецификация' },
  ])

  expect(staff.lastMessage().text).toMatch(/Тілдер арасында күмән бар: 1/)
  await pressEach(staff, /Жариялау/, /Иә, жариялау/)
  expect(staff.lastMessage().text).toMatch(/күмән қаралмаған: 1/)
  await pressEach(staff, /Тілдерді салыстыру/, /Қарап шықтым/, /📣 Жариялау/, /Иә, жариялау/)
  await staff.waitFor(/Конкурс жарияланды/)
  expect(await newest()).toMatchObject({
    kind: 'social-order',
    regions: ['61'],
    spheres: ['4', '5'],
    themes: ['youth'],
    budget: 'local',
    needs: [
      { kk: 'Жарғы', ru: 'Устав' },
      { kk: 'Мүшелер тізімі', ru: 'Список членов' },
    ],
    publishedAt: expect.any(Date),
  })
})

test('a grant received elsewhere is written in Russian, every button in that language', async () => {
  const editor = await app.person(STAFF + 1, 'Ирина', 'ru')
  const [person] = await db().query.people.findMany({ where: (row, { eq }) => eq(row.telegramId, editor.id) })
  expect(person).toBeDefined()
})
void staffRoles
