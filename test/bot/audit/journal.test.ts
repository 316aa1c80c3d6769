import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { record } from '../../../src/core/audit/record.ts'
import { auditEvents, people, staffRoles } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { makeCompetition } from '../../support/scene.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

let app: App
let dana: Person
let auditor: Person
let competition: Awaited<ReturnType<typeof makeCompetition>>

const db = () => app.parts.database.db
const idOf = async ({ id }: Person) =>
  (await db().select().from(people).where(eq(people.telegramId, id)))[0]!.id

beforeAll(async () => {
  app = await startApp()
  dana = await app.person(STAFF, 'Дана', 'kk')
  auditor = await app.person(601, 'Ревизор', 'kk')
  const now = app.clock.now()
  const personId = await idOf(auditor)
  await db().insert(staffRoles).values({ personId, role: 'auditor', grantedAt: now })
  await db().update(people).set({ staffSince: now }).where(eq(people.id, personId))
  competition = await makeCompetition(db(), { publishedAt: now, deadline: new Date(now.getTime() + 864e5) })
  const subject = `competition:${competition.id}`
  const by = await idOf(dana)
  await record(db(), { at: now, by, event: 'competition-published', subject })
  await record(db(), {
    ...{ at: now, by, event: 'competition-changed', subject, reason: 'Бюджет нақтыланды' },
    ...{ before: { lots: 1 }, after: { lots: 2 }, fields: ['lots'] },
  })
  for (let count = 0; count < 9; count++)
    await record(db(), { at: now, event: 'notice-held', subject: `notice:${count + 1}` })
})
afterAll(() => app.close())

test('an auditor reads who did what, page by page, and narrows it', async () => {
  await say(auditor, '/audit')
  expect(auditor.lastMessage().text).toContain('Жазбалар:')
  await auditor.press('›')
  await auditor.waitFor(/Конкурсқа өзгеріс енгізілді/)
  await pressEach(auditor, '👤 Адам', /Дана/)
  const narrowed = auditor.lastMessage().text
  expect(narrowed).toContain('👤 Дана')
  expect(narrowed).toContain('Конкурс жарияланды')
  expect(narrowed).toContain('Себебі: Бюджет нақтыланды')
  expect(narrowed).not.toContain('хабарлама')
  await pressEach(auditor, '🏷 Әрекет түрі', 'Хабарламалар')
  await auditor.waitFor(/Мұндай жазба жоқ/)
  await pressEach(auditor, 'Сүзгіні алып тастау', '🗓 Кезең', 'Бүгін')
  await auditor.waitFor(/Конкурс жарияланды|Уақыты келген хабарлама/)
})

test('one line says why, which fields, and plain values of before and after', async () => {
  await openAt(auditor, `audit::${await idOf(dana)}`)
  await auditor.press('№ 1')
  const entry = await auditor.waitFor(/Өзгерген өрістер: lots/)
  expect(entry.text).toContain('Себебі: Бюджет нақтыланды')
  expect(entry.text).toContain('lots = 2')
  await auditor.press('‹ Артқа')
  await auditor.waitFor(/👤 Дана/)
})

test('a period may be written, and one that cannot be read is asked for again', async () => {
  await openAt(auditor, 'auditwhen')
  await say(auditor, 'былтыр ма екен')
  expect(auditor.lastMessage().text).toContain('Кезеңді түсінбедік')
  await say(auditor, '01.02.2020–03.02.2020')
  expect(auditor.lastMessage().text).toContain('01.02.2020 – 03.02.2020')
})

test('whoever may not read it is refused, and that they tried is written down without what they typed', async () => {
  const stranger = await app.person(602, 'Бөтен', 'kk')
  await say(stranger, '/audit')
  expect(stranger.lastMessage().text).toContain('Бұл бөлім қызметкерлерге арналған')
  await openAt(stranger, `staffcomp:${competition.id}`)
  await openAt(auditor, `compcancel:${competition.id}`)
  const rows = await db().select().from(auditEvents).where(eq(auditEvents.event, 'act-refused'))
  expect(rows.map(({ personId, subject, after }) => ({ personId, subject, after }))).toEqual([
    {
      ...{ personId: await idOf(stranger), subject: `person:${await idOf(stranger)}` },
      after: { reason: 'not-staff', address: 'audit' },
    },
    {
      ...{ personId: await idOf(stranger), subject: `person:${await idOf(stranger)}` },
      after: { reason: 'not-staff', address: 'staffcomp' },
    },
    {
      ...{ personId: await idOf(auditor), subject: `person:${await idOf(auditor)}` },
      after: { reason: 'role-needed', address: 'compcancel' },
    },
  ])
})
