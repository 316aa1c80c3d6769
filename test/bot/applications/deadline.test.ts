import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  auditEvents,
  competitions,
  lots,
  people,
  refusedSubmits,
  submissions,
} from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { makeCompetition, makeDraft } from '../../support/scene.ts'
import '../../support/faulty-texts.ts'

const HOUR = 3_600_000

let app: App
let aigul: Person
let sergei: Person
let late: Person
let dana: Person
let competition: Awaited<ReturnType<typeof makeCompetition>>
const drafts = new Map<Person, number>()

const db = () => app.parts.database.db
const latest = (person: Person, wanted: RegExp) => {
  const found = person.chat().findLast(({ from, text }) => from === 'bot' && wanted.test(text))
  if (!found) throw person.complaint(`Not seen: ${wanted}`)
  return found
}

beforeAll(async () => {
  app = await startApp()
  const deadline = new Date(app.clock.now().getTime() + 2 * HOUR)
  competition = await makeCompetition(db(), {
    deadline,
    title: { kk: 'Ауыл жастары', ru: 'Сельская молодёжь' },
    code: 'auyl-zhastary',
  })
  dana = await app.person(STAFF, 'Дана', 'kk')
  aigul = await app.person(700001, 'Айгүл', 'kk')
  sergei = await app.person(700002, 'Сергей', 'ru')
  late = await app.person(700003, 'Кеш', 'kk')
  for (const person of [aigul, sergei, late]) {
    const [row] = await db().select().from(people).where(eq(people.telegramId, person.id))
    drafts.set(person, (await makeDraft(db(), competition, { ownerId: row!.id })).id)
  }
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

async function fill(person: Person, words: string) {
  const id = drafts.get(person)!
  person.pressData(`field:${id}:first-field`, 1)
  await person.waitFor(/Field first/)
  await person.send(`${words} 1`)
  await person.waitFor(/Field second/)
  await person.send(`${words} 2`)
  await person.waitFor(/2 \/ 2/)
}

async function press(person: Person, data: string) {
  person.pressData(data, 1)
  await person.answer()
  await person.idle()
}

test('before the deadline staff read a sentence, whichever address they try, and each try is on record', async () => {
  await fill(aigul, 'Құпия жауап')
  await press(aigul, `appsend:${drafts.get(aigul)}`)
  aigul.see(/Өтінім қабылданды/)
  await press(dana, `staffcomp:${competition.id}`)
  await dana.press('👥 Өтініш берушілер')
  await dana.waitFor(/Өтінімдер мөрленген/)
  const [submission] = await db().select().from(submissions)
  const id = drafts.get(aigul)
  for (const address of [
    'app',
    'appsec',
    'appcheck',
    'appsubmit',
    'appsend',
    'receipt',
    'withdraw',
    'appfile',
    'applate',
    'apppack',
    'appnext',
  ])
    await press(dana, address === 'appsec' ? `appsec:${id}:0` : `${address}:${id}`)
  await press(dana, `field:${id}:first-field`)
  await press(dana, `applicant:${submission!.id}`)
  await press(dana, `applicant:${submission!.id + 1}`)
  dana.see(/Өтінім мөрленген/)
  dana.notSee(/Құпия жауап/, new RegExp(submission!.number), /Қабылданған уақыты/)
  const attempts = (await db().select().from(auditEvents)).filter(({ event }) => event === 'seal-attempt')
  expect(attempts).toHaveLength(2)
  // Nor does anybody else get anywhere.
  await press(sergei, `applicants:${competition.id}`)
  await press(sergei, `applicant:${submission!.id}`)
  sergei.notSee(/Құпия жауап/, /Заявители/)
})

test('an answer and a submit after the deadline say by how much they were late and are on record; the draft stays', async () => {
  await fill(sergei, 'Ответ')
  await press(sergei, `appsend:${drafts.get(sergei)}`)
  const id = drafts.get(late)
  await press(late, `field:${id}:first-field`)
  await late.send('Үлгергені')
  await late.waitFor(/Field second/)
  app.clock.advance(competition.deadline.getTime() - app.clock.now().getTime() + 1500)
  await late.send('Кешіккені')
  const answered = await late.waitFor(/Жауап сақталмады: мерзім өтіп кетті/)
  expect(answered.text).toMatch(/Кешігу: \d секунд/)
  await press(late, `appsend:${id}`)
  await late.waitFor(/Өтінім қабылданбады: мерзім өтіп кетті/)
  await press(late, `app:${id}`)
  await late.waitFor(/Мерзімнен кейінгі әрекеттер тіркелді: 2/)
  late.see(/Жауаптарыңыз осында сақталған/)
  await late.press('🕓 Кешіккен әрекеттер')
  const record = await late.waitFor(/Өтінім беруге әрекет/)
  expect(record.text).toMatch(/Сол сәтте толтырылмаған тармақтар: 1. «Field second \(kk\)»/)
  expect(record.text).toMatch(/Жауап беруге әрекет/)
  expect((await db().select().from(refusedSubmits)).map(({ reason }) => reason).sort()).toEqual([
    'competition-closed',
    'late-answer',
  ])
  await press(aigul, `withdraw:${drafts.get(aigul)}:yes`)
  aigul.see(/қайтарып алуға болмайды: мерзім өтіп кетті/)
})

test('past the deadline the lot opens by itself: applicants read their place, staff that they may read, whoever was late gets a file', async () => {
  app.clock.advance(30_000)
  await app.jobs.sweepNow()
  const own = await aigul.waitFor(/Өтінімдер ашылды/)
  expect(own.text).toMatch(/1-лот: .* — өтінім саны: 2/)
  expect(own.text).toMatch(/Тізімдегі орны: 1, барлығы 2/)
  expect(own.text).toMatch(/комиссия өтінімдерді 5 жұмыс күні ішінде қарайды/)
  const russian = await sergei.waitFor(/Заявки вскрыты/)
  expect(russian.text).toMatch(/Место в списке: 2 из 2/)
  await dana.waitFor(/Енді өтінімдерді оқуға болады/)
  const closed = await late.waitFor(/өтініміңіз берілмей қалды/)
  expect(closed.text).toMatch(/Мерзімнен кейінгі әрекеттеріңіз тіркелді: 2/)
  expect(closed.document?.name).toBe('auyl-zhastary-1-kk.pdf')
  const file = Buffer.from(await late.download(closed))
  expect(file.subarray(0, 5).toString()).toBe('%PDF-')
  await app.jobs.sweepNow()
  for (const [person, letter] of [
    [aigul, /Өтінімдер ашылды/],
    [late, /берілмей қалды/],
  ] as const)
    expect(person.chat().filter(({ text }) => letter.test(text))).toHaveLength(1)
})

test('the protocol is read in the chat and comes as a document in both languages', async () => {
  await sergei.press('📜 Протокол вскрытия', { message: latest(sergei, /Заявки вскрыты/).id })
  const protocol = await sergei.waitFor(/Протокол вскрытия заявок/)
  expect(protocol.text).toMatch(/Заявок: 2\. Отозвано до срока: 0\. Опоздало: 1\./)
  for (const [button, language] of [
    ['📄 На казахском (PDF)', 'kk'],
    ['📄 На русском (PDF)', 'ru'],
  ] as const) {
    await sergei.press(button)
    await sergei.waitFor(/Протокол вскрытия заявок/)
    await sergei.idle()
    const document = sergei.chat().findLast((message) => message.document)
    expect(document?.document?.name).toBe(`hattama-auyl-zhastary-1-${language}.pdf`)
  }
  await press(late, `comp:${competition.id}`)
  await late.press('📜 Ашу хаттамасы')
  await late.waitFor(/Өтінімдерді ашу хаттамасы/)
})

test('after the opening staff read the list and each application, on record; the organization’s own screens stay its own', async () => {
  await dana.press('👥 Өтініш берушілер', { message: latest(dana, /оқуға болады/).id })
  const list = await dana.waitFor(/Бұл тізімді және әр өтінімді оқу журналға жазылады/)
  expect(list.text).toMatch(/1\. \d{12}[\s\S]*2\. \d{12}/)
  await dana.press(/^📄 1\.1/)
  await dana.waitFor(/1\. \d{12}/)
  const paper = dana.chat().findLast((message) => message.document)
  expect(paper?.document?.name).toMatch(/^\d{4}-\d{6}-1\.pdf$/)
  const events = (await db().select().from(auditEvents)).map(({ event }) => event)
  expect(events).toEqual(expect.arrayContaining(['applicants-read', 'application-read']))
  await press(dana, `app:${drafts.get(aigul)}`)
  dana.notSee(/Құпия жауап/)
  await press(sergei, `applicants:${competition.id}`)
  sergei.notSee(/Заявители/)
})

test('holders of a draft for another channel are asked kindly to note that they filed there', async () => {
  const deadline = new Date(app.clock.now().getTime() + HOUR)
  const elsewhere = await makeCompetition(db(), {
    deadline,
    intake: 'elsewhere',
    intakeUrl: 'https://goszakup.example',
  })
  const [row] = await db().select().from(people).where(eq(people.telegramId, late.id))
  const { id } = await makeDraft(db(), elsewhere, { ownerId: row!.id })
  await press(late, `field:${id}:first-field`)
  await late.send('Порталға дайындық')
  await late.waitFor(/Field second/)
  app.clock.advance(HOUR + 30_000)
  await app.jobs.sweepNow()
  const letter = await late.waitFor(/Өтінім қабылдау мерзімі өтті/)
  expect(letter.document?.name).toMatch(/\.pdf$/)
  await late.press('✅ Порталда бердім', { message: letter.id })
  await late.waitFor(/Басқа арнаға берілді деп белгіленген/)
})

test('a lot nobody applied for says that it failed', async () => {
  const deadline = new Date(app.clock.now().getTime() + HOUR)
  const empty = await makeCompetition(db(), { deadline })
  expect(await db().$count(lots, eq(lots.competitionId, empty.id))).toBe(1)
  app.clock.advance(HOUR + 30_000)
  await app.jobs.sweepNow()
  await dana.waitFor(new RegExp(`${empty.title.kk.replace(/[()]/g, '.')}[\\s\\S]*өтінім саны: 0`))
  await dana.press('📜 Ашу хаттамасы')
  await dana.waitFor(/473-тармағы бойынша/)
  const [row] = await db().select().from(competitions).where(eq(competitions.id, empty.id))
  expect(row!.closedRevision).toBe(row!.deadlineRevision)
})
