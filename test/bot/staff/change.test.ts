import { readFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { follow } from '../../../src/core/subscriptions/follow-competition.ts'
import { EVERYTHING } from '../../../src/core/subscriptions/get-subscription.ts'
import { saveSubscription } from '../../../src/core/subscriptions/save-subscription.ts'
import { people } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { allNotifications } from '../../support/scene.ts'

let app: App
let staff: Person
let kazakh: Person
let russian: Person

const db = () => app.parts.database.db
const idOf = async ({ id }: Person) =>
  (await db().select().from(people).where(eq(people.telegramId, id)))[0]!.id

beforeAll(async () => {
  app = await startApp()
  staff = await app.person(STAFF, 'Сәуле', 'kk')
  kazakh = await app.person(602, 'Айгүл', 'kk')
  russian = await app.person(603, 'Иван', 'ru')
  for (const person of [kazakh, russian])
    await saveSubscription(db(), { personId: await idOf(person) }, EVERYTHING, app.clock.now())
  await publish()
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const path = 'src/database/seed/examples/new-competition.yaml'

const EXTENDED: [string, string] = ['deadline: +21d 18:00', 'deadline: +28d 18:00']
const RAISED: [string, string] = ['amount: 5600000', 'amount: 6200000']

/** The sample with other words in it. */
async function file(...replace: [from: string, to: string][]) {
  let text = await readFile(path, 'utf8')
  for (const [from, to] of replace) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  return { name: 'competition.yaml', bytes: new TextEncoder().encode(text) }
}

async function publish() {
  await staff.send('/staff')
  await staff.waitFor(/Қызметкер үстелі/)
  await staff.upload(await file())
  await staff.waitFor(/Жариялауға болады/)
  await staff.press(/📣 Жариялау/)
  await staff.waitFor(/түзетілген файлды жіберіңіз: өзгеріс туралы бәріне хабарланады/)
  await staff.press('Иә, жариялау')
  await staff.waitFor(/Конкурс жарияланды/)
  await kazakh.waitFor(/Жаңа конкурс жарияланды/)
  await russian.waitFor(/Объявлен новый конкурс/)
}

test('a new competition arrives with its picture, each reader’s in their language', () => {
  for (const person of [kazakh, russian])
    expect(person.lastMessage().photo).toMatchObject({ width: 1200, height: 630 })
  const [first, second] = [kazakh, russian].map((person) => person.lastMessage().photo!.fileId)
  expect(first).not.toBe(second)
})

test('a corrected file shows what changes, is given a reason, and is told to everyone concerned', async () => {
  await staff.send('/staff')
  await staff.press('🗂 Жарияланған конкурстар')
  await staff.press(/Жетісу облысында/)
  await staff.waitFor(/Өзгерту үшін түзетілген файлды осында жіберіңіз/)
  await staff.upload(await file(EXTENDED, RAISED))
  const diff = await staff.waitFor(/Жарияланған конкурсқа өзгеріс/)
  expect(diff.text).toMatch(/Соңғы мерзім: .+ 18:00 → .+ 18:00/)
  expect(diff.text).toMatch(/№ 1 лоттың сомасы: 5\s600\s000\s₸ → 6\s200\s000\s₸/)
  expect(diff.text).toMatch(/хабар алатындар: 2 \(қазақша: 1, орысша: 1, ағылшынша: 0\)/)
  kazakh.mark()

  await staff.press('✍️ Себебін жазу')
  await staff.waitFor(/Себебін қазақша жазыңыз/)
  await staff.send('Өтінім аз түсті: <қараңыз>')
  await staff.waitFor(/орысша жазыңыз/)
  await staff.send('Мало заявок')
  await staff.waitFor(/Жарияланатын себебі:\s+🇰🇿 Өтінім аз түсті: <қараңыз>\s+🇷🇺 Мало заявок/)
  await staff.press('✅ Өзгерісті жариялау')
  await staff.waitFor(/Өзгеріс жарияланды[\s\S]*хабар жіберіліп жатыр/)

  const letter = await kazakh.waitFor(/Конкурстың шарттары өзгерді/)
  expect(letter.photo).toBeDefined()
  expect(letter.text).toMatch(/Соңғы мерзім: .+ 18:00 → .+ 18:00/)
  expect(letter.text).toContain('Себебі: Өтінім аз түсті: <қараңыз>')
  expect((await russian.waitFor(/Условия конкурса изменились/)).text).toContain('Причина: Мало заявок')
})

test('a file that changes nothing, or what may not change, is answered with why', async () => {
  await staff.send('/staff')
  await staff.upload(await file(EXTENDED, RAISED))
  await staff.waitFor(/Файлда өзгеріс жоқ/)
  await staff.upload(await file())
  await staff.waitFor(/Мерзімді тек кейінге жылжытуға болады/)
  await staff.upload(
    await file(EXTENDED, ['kind: social-order', 'kind: award'], ['themes:', 'form: social-order\nthemes:']),
  )
  await staff.waitFor(/болмайды|өзгертуге болмайды/)
})

test('texts are compared in both languages, and what waits can be discarded', async () => {
  await staff.send('/staff')
  await staff.upload(
    await file(
      EXTENDED,
      RAISED,
      ['kk: Жетісу облысының қоғамдық даму басқармасы', 'kk: Жетісу облысының <ішкі> саясат басқармасы'],
      [
        'ru: Управление общественного развития области Жетісу',
        'ru: Управление внутренней политики области Жетісу',
      ],
      [
        'Изучение вместе с жителями качества государственных услуг',
        'Изучение вместе с жителями доступности государственных услуг',
      ],
    ),
  )
  const diff = await staff.waitFor(/Өзгерістер саны: 2/)
  expect(diff.text).toContain('➕ Жетісу облысының <ішкі> саясат басқармасы')
  expect(diff.text).toContain('➖ Изучение вместе с жителями качества государственных услуг в центрах …')
  expect(diff.text).toContain('➕ Изучение вместе с жителями доступности государственных услуг в центрах …')
  await staff.press('🗑 Бас тарту')
  await staff.waitFor(/Өзгерту үшін түзетілген файлды осында жіберіңіз/)
  expect((await staff.answer()).text).toMatch(/Ештеңе өзгерген жоқ/)
})

test('staff see whom each announcement reached', async () => {
  await app.jobs.sweepNow()
  await staff.press('📊 Хабардың жеткізілуі')
  const screen = await staff.waitFor(/Хабардың жеткізілуі/)
  expect(screen.text).toMatch(
    /Конкурстың шарттары өзгерді[\s\S]*алуға тиіс: 2[\s\S]*Жеткізілді: 2[\s\S]*Жаңа конкурс/,
  )
  expect(screen.text).toMatch(/сілтемемен келгендер: 0/)
  await staff.press(/Жаңа конкурс жарияланды ·/)
  await staff.waitFor(/Тарату аяқталды/)
})

test('a competition is cancelled for a reason, told to its followers whatever they muted', async () => {
  const deaf = await app.person(604, 'Марат', 'kk')
  await db()
    .update(people)
    .set({ muted: ['new', 'changes', 'results'] })
    .where(eq(people.telegramId, 604))
  await follow(db(), await idOf(deaf), 1, app.clock.now())
  await staff.start('c_zhetisu-services')
  await staff.press('🛠 Басқару')
  await staff.press('🚫 Конкурстың күшін жою')
  await staff.waitFor(/Себебін қазақша жазыңыз/)
  await staff.send('Қаржы бөлінбеді')
  await staff.waitFor(/орысша жазыңыз/)
  await staff.press(/Артқа/)
  await staff.waitFor(/Конкурстың күшін жоямыз ба/)
  expect(staff.lastMessage().buttons.flat()).not.toContain('Иә, күшін жою')
  await staff.press('✍️ Себебін өзгерту')
  await staff.send('Средства не выделены')
  await staff.waitFor(/хабар алатындар: 3/)
  await staff.press('Иә, күшін жою')
  await staff.waitFor(/Конкурстың күші жойылды/)
  for (const person of [kazakh, deaf])
    expect((await person.waitFor(/Конкурстың күші жойылды/)).text).toContain('Қаржы бөлінбеді')
  expect((await russian.waitFor(/Конкурс отменён/)).text).toContain('Средства не выделены')
  await staff.send('/staff')
  await staff.upload(await file(['amount: 5600000', 'amount: 9900000']))
  await staff.waitFor(/Бұл конкурстың күші жойылған/)
  const told = (await allNotifications(db())).filter(({ cause }) => cause === 'announcement')
  expect(told.every(({ outcome }) => outcome === 'sent')).toBe(true)
})

test('nobody else gets at any of it', async () => {
  for (const address of [
    'staffcomps',
    'staffcomp:1',
    'compdeliveries:1',
    'compcancel:1',
    'compchange:1',
    'compapply:1:abc',
  ]) {
    kazakh.pressData(address, kazakh.lastMessage().id)
    expect((await kazakh.answer()).text).toMatch(/қызметкерлерге арналған/)
    await kazakh.idle()
  }
})
