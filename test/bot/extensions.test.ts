import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getCompetition } from '../../src/core/competitions/get-competition.ts'
import { settleOutage } from '../../src/core/outages/settle-outage.ts'
import { follow } from '../../src/core/subscriptions/follow-competition.ts'
import { applications, auditEvents, extensions, people } from '../../src/database/schema/index.ts'
import type { Person } from '../../src/demo/person.ts'
import { moment } from '../../src/language/dates.ts'
import { createSite } from '../../src/web/server.ts'
import { type App, STAFF, startApp } from '../support/app.ts'
import { aCompetition } from '../support/competition.ts'
import { makeCompetition, makeDraft } from '../support/scene.ts'

let app: App
let staff: Person
let aigul: Person
let sergey: Person
let competition: Awaited<ReturnType<typeof makeCompetition>>
let draft: Awaited<ReturnType<typeof makeDraft>>
const HOUR = 3_600_000

const db = () => app.parts.database.db
const idOf = async ({ id }: Person) =>
  (await db().select().from(people).where(eq(people.telegramId, id)))[0]!.id

beforeAll(async () => {
  app = await startApp()
  staff = await app.person(STAFF, 'Дана', 'kk')
  aigul = await app.person(701, 'Айгүл', 'kk')
  sergey = await app.person(702, 'Сергей', 'ru')
  const deadline = new Date(app.clock.now().getTime() + 3 * HOUR)
  competition = await makeCompetition(db(), { deadline, publishedAt: app.clock.now() })
  draft = await makeDraft(db(), competition, { ownerId: await idOf(aigul), startedAt: app.clock.now() })
  await makeDraft(db(), competition, { ownerId: await idOf(sergey), startedAt: app.clock.now() })
})
afterAll(() => app.close())

/** One that lacks nothing, so that it may be changed. */
const open = (code: string, deadline: Date) => {
  const paper = { title: 'Ереже', fileName: 'a.pdf', fileKey: 'a', mime: 'application/pdf' }
  const papers = (['kk', 'ru'] as const).map((language) => ({ ...paper, language }))
  return aCompetition(db(), app.clock.now(), { code, deadline, papers })
}

/** As if they had left the form there. */
const stands = (person: Person, address: string) =>
  db().update(people).set({ place: address }).where(eq(people.telegramId, person.id))

test('an applicant asks for more time, and reads first what that reveals', async () => {
  await aigul.send('/applications')
  await aigul.press(/^1\./)
  await aigul.press('⏳ Қосымша уақыт сұрау')
  await aigul.waitFor(/ұйымыңыздың атауы мен осы мәтінді көреді, ал өтінімдегі жауаптарды көрмейді/)
  await aigul.send('Бухгалтер ауырып қалды')
  await aigul.waitFor(/Сұрауыңыз жіберілді/)
  await aigul.press('⏳ Қосымша уақыт сұрау')
  await aigul.send('Тағы да сұраймын')
  await aigul.waitFor(/Алдыңғы сұрауыңыз әлі қаралуда/)
})

test('staff see who asks and why, give time for a reason in both languages, and nobody else can', async () => {
  const asked = await staff.waitFor(/Қосымша уақыт сұралды/)
  expect(asked.text).toContain('Бухгалтер ауырып қалды')
  await sergey.send('/staff')
  await staff.press('Сұрауды қарау')
  await staff.waitFor(/Уақыт беру үшін жаңа мерзім мен себебін/)
  await staff.press('🗓 Жаңа мерзімді белгілеу')
  await staff.send('кеше')
  await staff.waitFor(/Күн мен уақытты түсінбедік/)
  await staff.press(/^\+3 жұмыс күні/)
  await staff.waitFor(/Себебін қазақша жазыңыз/)
  await staff.send('Ұйымның есепшісі ауырған')
  await staff.waitFor(/орысша жазыңыз/)
  await staff.send('Болезнь бухгалтера')
  await staff.waitFor(/Ұсынылған жаңа мерзім/)
  await staff.press('✅ Уақыт беру')
  await staff.waitFor(/Уақыт берілді\. Жаңа мерзім/)
  const told = await aigul.waitFor(/Сізге қосымша уақыт берілді/)
  expect(told.text).toContain('Себебі: Ұйымның есепшісі ауырған')
  const events = await db()
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subject, `application:${draft.id}`))
  expect(events.map(({ event }) => event)).toEqual(['extension-asked', 'extension-granted'])
})

test('the site says for which lot and why, and not to whom', async () => {
  const site = createSite({
    ...app.parts,
    db: db(),
    publicUrl: 'http://localhost',
    botUsername: () => 'bot',
    demo: false,
    render: { documentPaper: async () => new Uint8Array() },
  } as never)
  const page = await (await site.request(`/competitions/${competition.code}`)).text()
  expect(page).toContain('Бір өтінім берушіге берілген уақыт')
  expect(page).toContain('Ұйымның есепшісі ауырған')
  expect(page).not.toContain('Айгүл')
})

test('after the deadline for all one applicant goes on, the other is late', async () => {
  app.clock.advance(4 * HOUR)
  await stands(aigul, `field:${draft.id}:first-field`)
  await aigul.send('Жауап')
  await aigul.waitFor(/Field second/)
  const [other] = await db()
    .select()
    .from(applications)
    .where(eq(applications.organizationId, draft.organizationId + 1))
  await stands(sergey, `field:${other!.id}:first-field`)
  await sergey.send('Ответ')
  await sergey.waitFor(/Ответ не сохранён: срок прошёл/)
  await staff.press('↩️ Берілген уақытты кері алу')
  await staff.waitFor(/енді кері алуға болмайды/)
})

test('what an outage took of that time is given back, and the applicant hears until when', async () => {
  const [extension] = await db().select().from(extensions)
  const endedAt = extension!.deadline!
  const beganAt = new Date(endedAt.getTime() - 30 * 60_000)
  await db().transaction((tx) => settleOutage(tx, { id: 1, beganAt, endedAt }, app.clock.now()))
  await app.jobs.sweepNow()
  const told = await aigul.waitFor(/Сіздің соңғы мерзіміңіз ұзартылды/)
  const until = moment('kk', new Date(endedAt.getTime() + 30 * 60_000))
  expect(told.text).toContain(`толық қайтарылды. Сіздің соңғы мерзіміңіз: ${until}`)
})

test('staff move a deadline for all: a later one, a reason in both languages, and everybody hears from and to', async () => {
  const deadline = new Date(app.clock.now().getTime() + 24 * HOUR)
  const another = await open('moved', deadline)
  await follow(db(), await idOf(sergey), another.id, app.clock.now())
  await staff.start(`c_${another.code}`)
  await staff.press('🛠 Басқару')
  await staff.press('⏳ Мерзімді ұзарту')
  await staff.waitFor(/Мерзімді бәріне ұзарту\s+«Ашық конкурс moved»/)
  await staff.press(/^\+5 жұмыс күні/)
  await staff.send('Құжаттарға түсіндірме көп сұралды')
  await staff.send('Много вопросов к документам')
  const preview = await staff.waitFor(/Өзгерістер саны: 1/)
  expect(preview.text).toMatch(/Соңғы мерзім: .+ → .+/)
  await staff.press('✅ Өзгерісті жариялау')
  await staff.waitFor(/Өзгеріс жарияланды/)
  await app.jobs.sweepNow()
  const told = await sergey.waitFor(/Условия конкурса изменились/)
  expect(told.text).toContain('Причина: Много вопросов к документам')
  const moved = await getCompetition(db(), { id: another.id })
  expect(moved).toMatchObject({ deadlineRevision: 2 })
  expect(moved!.deadline.getTime()).toBeGreaterThan(deadline.getTime())
})

test('without a reason a deadline does not move', async () => {
  const deadline = new Date(app.clock.now().getTime() + 24 * HOUR)
  const another = await open('unmoved', deadline)
  await staff.start(`c_${another.code}`)
  await staff.press('🛠 Басқару')
  await staff.press('⏳ Мерзімді ұзарту')
  await staff.waitFor(/Мерзімді бәріне ұзарту\s+«Ашық конкурс unmoved»/)
  await staff.press(/^\+1 жұмыс күні/)
  await staff.waitFor(/Себебін қазақша жазыңыз/)
  await staff.press(/Артқа/)
  await staff.waitFor(/Себебі көрсетілмеген|Өзгерістер саны: 1/)
  await staff.press('✅ Өзгерісті жариялау')
  await staff.waitFor(/Мерзім неге өзгеретінін жазыңыз/)
})
