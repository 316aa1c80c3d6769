import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { auditEvents, staffInvitations } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { inviteTo } from '../../support/desk.ts'
import { openAt, pressEach } from '../../support/steps.ts'

let app: App
let administrator: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await app.person(STAFF, 'Сәуле', 'kk')
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const invite = (...labels: [string, ...(string | RegExp)[]]) => inviteTo(administrator, ...labels)

test('an administrator invites by a link that works once; the role shows at once on both sides', async () => {
  const payload = await invite('Конкурс редакторы', 'Бір өңір', /Түркістан/)
  expect(await app.parts.database.db.select().from(staffInvitations)).toMatchObject([
    { role: 'editor', region: '61', customer: null },
  ])
  const editor = await app.person(701, 'Ербол', 'kk')
  await editor.send(`/start ${payload}`)
  await editor.idle()
  editor.see(/Сізге рөл ұсынылды/)
  editor.see(/Конкурс редакторы · Түркістан облысы/)
  await pressEach(editor, /Рөлді қабылдау/)
  editor.see(/Рөл сізде/)
  await pressEach(editor, /Қызметкер үстелі/)
  // Nothing there but what an editor may do.
  editor.see(/Қызметкер үстелі/)
  expect(editor.lastMessage().buttons.flat().join(' ')).not.toMatch(/Қызметкерлер мен рөлдер|Күнтізбе/)

  const late = await app.person(702, 'Кешіккен', 'ru')
  await late.send(`/start ${payload}`)
  await late.idle()
  late.see(/уже/)

  await app.jobs.sweepNow()
  await administrator.waitFor(/Ербол рөлді қабылдады/)
})

test('a role taken away is gone with the next press, and its holder is told', async () => {
  const payload = await invite('Сарапшы', 'Барлық конкурс')
  const expert = await app.person(703, 'Сұңқар', 'ru')
  await expert.send(`/start ${payload}`)
  await expert.idle()
  await pressEach(expert, /Принять роль/, /Стол сотрудника/)
  await openAt(administrator, 'staffteam')
  await pressEach(administrator, /Сұңқар/, /Рөлді алып тастау/, /Иә, алып тастау/)
  await openAt(expert, 'staff')
  expert.see(/для сотрудников/)
  await app.jobs.sweepNow()
  await expert.waitFor(/Ваша роль закончилась/)
  const events = (await app.parts.database.db.select().from(auditEvents)).map(({ event }) => event)
  expect(events).toEqual(expect.arrayContaining(['staff-invited', 'staff-role-taken', 'staff-role-ended']))
})

test('a link taken back opens nothing; nobody but administrators gives roles', async () => {
  const payload = await invite('Бақылаушы аудитор', 'Барлық конкурс')
  await openAt(administrator, 'staffteam')
  await pressEach(administrator, /✖️ Сілтеме: Бақылаушы аудитор/)
  const auditor = await app.person(704, 'Айдос', 'kk')
  await auditor.send(`/start ${payload}`)
  await auditor.idle()
  auditor.see(/кері/)
  for (const address of [
    'staffteam',
    'staffinv',
    'stafflink:administrator:all',
    'staffrole:1',
    'staffrev:1',
  ]) {
    await openAt(auditor, address)
    auditor.see(/қызметкерлерге арналған/)
  }
})
