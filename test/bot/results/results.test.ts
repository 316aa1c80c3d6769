import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../src/demo/person.ts'
import { type App, SECOND, STAFF, startApp } from '../../support/app.ts'
import { makeExamined } from '../../support/examined.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

let app: App
let secretary: Person
let publisher: Person
let winner: Person
let loser: Person
let rejected: Person
let made: Awaited<ReturnType<typeof makeExamined>>
const DAY = 86_400_000

beforeAll(async () => {
  app = await startApp({
    admins: [SECOND],
    prepare: async ({ database, clock }) => {
      made = await makeExamined(database.db, { deadline: new Date(clock.now().getTime() - DAY) })
    },
  })
  secretary = await app.person(STAFF, 'Дана', 'kk')
  publisher = await app.person(SECOND, 'Ержан', 'ru')
  const [cheap, strong, without] = made.offers
  loser = await app.person(cheap!.person.telegramId!, 'Айгүл')
  winner = await app.person(strong!.person.telegramId!, 'Болат')
  rejected = await app.person(without!.person.telegramId!, 'Гүлнар')
})
afterAll(() => app.close())

const competition = () => made.competition.id

test('the secretary writes the protocol, sees it in both languages and says who was there', async () => {
  await openAt(secretary, `staffcomp:${competition()}`)
  await pressEach(secretary, '🏁 Қорытынды шығару')
  expect(secretary.lastMessage().text).toContain('Барлық өтінім бойынша шешім мен балл бар')
  await pressEach(secretary, '✍️ Хаттама жазу')
  const kk = secretary.lastMessage().text!
  expect(kk).toContain('Қорытындылар туралы № 1 хаттама')
  expect(kk).toContain('Әлі жарияланған жоқ')
  expect(kk).toContain('конкурстық құжаттама талаптарына сәйкес еместігі\nЖарғы қоса берілмеген')
  await pressEach(secretary, 'Русский')
  expect(secretary.lastMessage().text).toContain('Протокол об итогах № 1')
  expect(secretary.lastMessage().text).toContain('Не приложен устав')

  await pressEach(secretary, '👥 Комиссияның қатысуы', /Мүше 1$/, /Мүше 2$/)
  expect(secretary.lastMessage().text).toContain('қатысқаны: 3, қажетті саны: 4')
  await openAt(secretary, `resdraft:${1}`)
  await pressEach(secretary, '✋ Келісім сұрау')
  expect(secretary.lastMessage().text).toContain('Кворум жоқ: қатысқаны 3, қажетті саны 4')
  await openAt(secretary, 'resthere:1')
  await pressEach(secretary, /Мүше 2$/, /Артқа|‹/)
  await pressEach(secretary, '✋ Келісім сұрау')
})

test('whoever wrote it cannot agree to it; another can, and only then it is released', async () => {
  expect(secretary.lastMessage().buttons.flat()).not.toContain('📣 Жариялау')
  await openAt(secretary, 'resrelease:1:yes')
  expect(secretary.lastMessage().text).toContain('Екінші адамның келісімі керек')
  const asked = await publisher.waitFor(/Просят согласия с протоколом об итогах/)
  expect(asked.text).toContain('№ 1')
  await pressEach(publisher, 'Открыть протокол', '✅ Согласен')
  expect(publisher.lastMessage().text).toContain('протокол можно публиковать')
  for (const person of [winner, loser, rejected]) {
    await openAt(person, 'result:1')
    expect(person.lastMessage().text).not.toMatch(/хаттама № |Мықты/)
  }
  await pressEach(publisher, '📣 Опубликовать', '📣 Да, опубликовать')
  expect(publisher.lastMessage().text).toContain('Победитель')
})

test('each applicant hears of their own points and place, the winner and the rejected as well', async () => {
  await app.jobs.sweepNow()
  const won = await winner.waitFor(/Құттықтаймыз/)
  expect(won.text).toContain('Жалпы баллы: 26 / 28')
  expect(won.text).toContain('Шартты төмендету: 30 %')
  expect(won.text).not.toContain('Арзан')
  const lost = await loser.waitFor(/Екінші орын/)
  expect(lost.text).toContain('Жалпы баллы: 10 / 28')
  const out = await rejected.waitFor(/Қабылданбады: конкурстық құжаттама/)
  expect(out.text).toContain('Жарғы қоса берілмеген')
  expect(out.text).toContain('шағым бере алады')
})

test('the protocol is for everybody, with its document in both languages', async () => {
  await openAt(loser, `compresults:${competition()}`)
  await pressEach(loser, '📜 Қорытынды хаттамасы', '📄 Орысша (PDF)')
  const names = loser.chat().flatMap(({ document }) => (document ? [document.name] : []))
  expect(names.at(-1)).toMatch(/^qorytyndy-.+-1-ru\.(pdf|txt)$/)
})

test('the owner complains in two messages, staff uphold it in two languages, and the applicant hears of it', async () => {
  await openAt(rejected, `appeal:${made.submissionIds[2]}`)
  await pressEach(rejected, '✍️ Шағым жазу')
  await say(rejected, 'Өтінімнің қабылданбауы')
  await say(rejected, 'Жарғы үшінші файлда <бар>')
  expect(rejected.lastMessage().text).toContain('Жарғы үшінші файлда <бар>')
  await pressEach(rejected, '⚖️ Шағымды беру')
  expect(rejected.lastMessage().text).toContain('Қаралуда')

  await publisher.waitFor(/Поступила жалоба на итоги/)
  await pressEach(publisher, 'Открыть жалобу', '✅ Удовлетворить')
  await say(publisher, 'Жарғы өтінімде бар')
  await say(publisher, 'Устав в заявке есть')
  await pressEach(publisher, 'Да, принять решение')
  expect(publisher.lastMessage().text).toContain('Удовлетворена')
  const decided = await rejected.waitFor(/Шағымыңыз бойынша шешім шықты/)
  expect(decided.text).toContain('Шешім: Жарғы өтінімде бар')
  await openAt(secretary, `results:${competition()}`)
  expect(secretary.lastMessage().text).toContain('Шағым қанағаттандырылды')
})

test('what does not exist or is not theirs is refused in words', async () => {
  await openAt(loser, `appeal:${made.submissionIds[2]}`)
  expect(loser.lastMessage().text).not.toContain('Жарғы үшінші файлда')
  await openAt(loser, `results:${competition()}`)
  expect(loser.lastMessage().text).not.toContain('Хаттама жазуға')
})
