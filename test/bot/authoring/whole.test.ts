import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../src/core/calendar/astana-time.ts'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { competitions } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { giveRole } from '../../support/roles.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

let app: App
let staff: Person

beforeAll(async () => {
  app = await startApp()
  staff = await app.person(STAFF, 'Сәуле', 'kk')
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

/** A whole competition is some fifty messages. */
const LONG = { timeout: 180_000 }

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

test(
  'a social order is written in the chat in Kazakh, across /start and a restart, and published',
  LONG,
  async () => {
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
  },
)

test(
  'a grant received elsewhere is written in Russian by an editor, who corrects, moves and deletes on the way',
  LONG,
  async () => {
    const editor = await app.person(701, 'Ирина', 'ru')
    await giveRole(db(), editor.id, { role: 'editor' })
    await begin(editor, /Написать конкурс/, /Новый конкурс/, /Краткосрочный/i)
    // Whose name was written before is one press away, in both languages.
    await pressEach(editor, /Управление общественного развития|Түркістан облысының/)
    await editor.waitFor(/Как называется конкурс\?/)
    await say(editor, 'Экология жобаларына гранттар')
    await say(editor, 'Гранты на проекты экологии')
    await say(editor, 'Экологиялық жобаларға гранттар беріледі.')
    await say(editor, 'x'.repeat(3500))
    expect(editor.lastMessage().text).toMatch(/Текст слишком длинный: 3\s500 зн/)
    await say(editor, 'Выдаются гранты на проекты экологии.')
    await pressEach(editor, /^4\. /, 'Готово', 'По всей республике', 'Готово')
    await pressEach(editor, /Дальше/, /республиканский бюджет/)
    await say(editor, `${day(40)} 18:00`)
    await pressEach(editor, /Дальше/, 'нет')
    // Milestones: out of order it is declined, and nothing is lost.
    await pressEach(editor, /Итоги|итогов/i)
    await say(editor, `${day(20)} 12:00`)
    expect(editor.lastMessage().text).toMatch(/Сроки стоят не по порядку/)
    await say(editor, `${day(50)} 12:00`)
    expect(editor.lastMessage().text).toMatch(/Другие сроки/)
    await pressEach(editor, /Дальше/)
    await say(editor, 'Жарғы')
    await say(editor, 'Устав')
    await pressEach(editor, /Дальше/)

    await say(editor, 'Бірінші тақырып')
    await say(editor, 'Первая тема')
    await say(editor, '1000 МРП')
    await openAt(editor, `authorlots:${(await newest()).id}`)
    await say(editor, 'Екінші тақырып')
    await say(editor, 'Вторая тема')
    await say(editor, '9 млн')
    const { id } = await newest()
    await openAt(editor, `authorlot:${id}:2`)
    await pressEach(editor, /Выше/)
    expect(editor.lastMessage().text).toMatch(/Лот № 1[\s\S]*Вторая тема/)
    await pressEach(editor, /Копия/, /Удалить/, /Артқа|Назад/, /Удалить/, 'Да, удалить')
    expect((await newest()).lots.map(({ number, theme }) => [number, theme.ru])).toEqual([
      [1, 'Вторая тема'],
      [2, 'Первая тема'],
    ])

    await openAt(editor, `authorfield:${id}:intake`)
    await pressEach(editor, /В другом месте/, /Продолжить/)
    await say(editor, 'cisc.kz порталы')
    await say(editor, 'Портал cisc.kz')
    await say(editor, 'не ссылка')
    expect(editor.lastMessage().text).toMatch(/Ссылка непонятна/)
    await say(editor, 'cisc.kz/grants')
    await openAt(editor, `authordocs:${id}`)
    await editor.photo(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))
    await editor.idle()
    expect(editor.lastMessage().text).toMatch(/не подходит как документ/)
    await openAt(editor, `authordocs:${id}`)
    await editor.upload(pdf('Правила.pdf', 'both'))
    await editor.idle()
    await pressEach(editor, 'На обоих', 'Готово')
    await openAt(editor, `authorfield:${id}:code`)
    await say(editor, 'Eco Grants')
    expect(editor.lastMessage().text).toMatch(/Такой код не подходит/)
    await say(editor, 'eco-grants')
    await openAt(editor, `import:${id}`)
    expect(editor.lastMessage().text).toMatch(/Можно публиковать/)
    expect(await newest()).toMatchObject({
      ...{
        code: 'eco-grants',
        kind: 'short-grant',
        intake: 'elsewhere',
        intakeUrl: 'https://cisc.kz/grants',
      },
      customer: { ru: 'Управление общественного развития Туркестанской области' },
      ...{ regions: ['KZ'], budget: 'republican' },
      documents: [{ language: 'kk' }, { language: 'ru' }],
    })
    // An editor prepares; a publisher publishes.
    await staff.send('/staff')
    await staff.idle()
    await openAt(staff, `publish:${id}:yes`)
    await staff.waitFor(/Конкурс жарияланды/)
  },
)

test('an expert and an editor of another region are told that their role is another', async () => {
  const expert = await app.person(702, 'Сарапшы', 'kk')
  await giveRole(db(), expert.id, { role: 'expert' })
  const regional = await app.person(703, 'Өңір', 'kk')
  await giveRole(db(), regional.id, { role: 'editor', region: '75' })
  await begin(staff, /Конкурс жазу/, /Жаңа конкурс/, /Сыйлықақы/)
  await say(staff, 'Түркістан облысының әкімдігі')
  const { id } = await newest()
  await openAt(staff, `authorflip:${id}:regions:1:61`)
  const addresses = [
    `author:${id}`,
    `authorfield:${id}:title:kk`,
    `authorpick:${id}:budget:local`,
    `authorcheck:${id}`,
  ]
  for (const person of [expert, regional])
    for (const address of addresses) {
      await openAt(person, address)
      expect(person.lastMessage().text).toMatch(/сіздің рөліңізге кірмейді/)
    }
  await openAt(expert, 'authoring')
  expect(expert.lastMessage().text).toMatch(/сіздің рөліңізге кірмейді/)

  await openAt(regional, 'authoring')
  regional.notSee(/Түркістан облысының әкімдігі/)
  await pressEach(regional, /Жаңа конкурс/, /Сыйлықақы/)
  expect(await newest()).toMatchObject({ regions: ['75'], createdBy: expect.any(Number) })
  const own = (await newest()).id
  await openAt(regional, `authorflip:${own}:regions:1:61`)
  expect(regional.lastMessage().text).toMatch(/сіздің рөліңізге кірмейді/)
  expect((await newest()).regions).toEqual(['75'])
  // A draft begun and left empty is taken up again.
  await openAt(regional, 'authorbegin:award')
  expect((await newest()).id).toBe(own)
  const stranger = await app.person(704, 'Бөтен', 'kk')
  await openAt(stranger, `author:${id}`)
  expect(stranger.lastMessage().text).toMatch(/қызметкерлерге арналған/)
})
