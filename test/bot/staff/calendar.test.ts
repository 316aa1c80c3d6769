import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { calendarDays } from '../../../src/database/schema/index.ts'
import type { MovableClock } from '../../../src/demo/movable-clock.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'

let app: App
let staff: Person

beforeAll(async () => {
  app = await startApp({
    prepare: async ({ clock }) => {
      const noon = fromAlmaty('2027-02-10', '12:00')
      const movable = clock as MovableClock
      movable.advance(noon.getTime() - clock.now().getTime())
    },
  })
  staff = await app.person(STAFF, 'Сәуле', 'kk')
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const entered = () => app.parts.database.db.select().from(calendarDays)

test('staff read the days off to come, by rule and reckoned, and what they must enter themselves', async () => {
  await staff.send('/staff')
  await staff.press('📅 Жұмыс күндерінің күнтізбесі')
  const { text } = await staff.waitFor(
    /Жұмыс күндерінің күнтізбесі[\s\S]*Құрбан айтты және Үкімет ауыстырған/,
  )
  expect(text).toMatch(/2027\n• 8 наурыз, дүйсенбі – Халықаралық әйелдер күні/)
  expect(text).toContain('• 24 наурыз, сәрсенбі – Наурыз мейрамы (демалысқа түскен 21 наурыз орнына)')
  expect(text).toMatch(/16 мамыр, жексенбі – Құрбан айттың бірінші күні \(есептелген, ресми расталмаған\)/)
  expect(text).toContain('\n2028\n')
  // What is over is not listed.
  expect(text.slice(0, text.indexOf('\n2028\n'))).not.toContain('қаңтар')
})

test('a day is written, made free with a reason in both languages, listed, and taken back', async () => {
  await staff.send('Жылдың бір күні')
  await staff.waitFor(/Күні түсініксіз/)
  await staff.send('7 шілде')
  await staff.waitFor(/2027 ж\. 7 шілде, сәрсенбі\s+Қазір бұл күн – жұмыс күні/)
  await staff.press('🌿 Демалыс деп енгізу')
  await staff.waitFor(/бірінші жолы қазақша, екінші жолы орысша/)
  await staff.send('Тек қазақша')
  await staff.waitFor(/Орысша жолы жоқ/)
  expect(await entered()).toEqual([])
  await staff.send('Үкіметтің № 12 <қаулысы>\nПостановление № 12')
  await staff.waitFor(/✍️ 7 шілде, сәрсенбі – демалыс: Үкіметтің № 12 <қаулысы>/)
  expect(await entered()).toMatchObject([
    { day: '2027-07-07', kind: 'off', reason: { ru: 'Постановление № 12' } },
  ])

  await staff.press('✍️ 2027 ж. 7 шілде')
  await staff.waitFor(/Қазір бұл күн – демалыс[\s\S]*Себебі: Үкіметтің/)
  await staff.press('🗑 Енгізілгенін алып тастау')
  await staff.waitFor(/Күн қосу үшін/)
  staff.notSee(/✍️ – қолмен енгізілген/)
  expect(await entered()).toEqual([])
})

test('Qurban ait is one press, and a Saturday can be made to work', async () => {
  await staff.send('17.05.2027')
  await staff.waitFor(/17 мамыр, дүйсенбі\s+Қазір бұл күн – жұмыс күні/)
  await staff.press('🌿 Демалыс деп енгізу')
  await staff.waitFor(/17 мамыр, дүйсенбі: демалыс/)
  await staff.press('🌙 Құрбан айт')
  await staff.waitFor(/✍️ 17 мамыр, дүйсенбі – демалыс: Құрбан айттың бірінші күні/)
  await staff.send('22 мамыр')
  await staff.waitFor(/сенбі\s+Қазір бұл күн – демалыс/)
  await staff.press('🛠 Жұмыс күні деп енгізу')
  await staff.waitFor(/22 мамыр, сенбі: жұмыс күні/)
  await staff.send('Ауыстырылды\nПеренос')
  await staff.waitFor(/✍️ 22 мамыр, сенбі – жұмыс күні: Ауыстырылды/)
})

test('what is over or too far is refused, saying why; a stranger sees nothing', async () => {
  await staff.send('/staff')
  await staff.press('📅 Жұмыс күндерінің күнтізбесі')
  await staff.send('01.02.2027')
  await staff.waitFor(/Өткен күнді өзгертуге болмайды/)
  await staff.press('📅 Жұмыс күндерінің күнтізбесі')
  await staff.send('01.02.2062')
  await staff.waitFor(/Бұл күн тым алыс/)
  const stranger = await app.person(77, 'Бөтен', 'kk')
  const message = stranger.lastMessage().id
  for (const data of [
    'calendar',
    'calday:2027-07-07',
    'calreason:2027-07-07:off',
    'calait:2027-07-07',
    'calremove:2027-05-17',
  ]) {
    stranger.pressData(data, message)
    await stranger.idle()
    expect(stranger.lastMessage().text).toMatch(/Бұл бөлім қызметкерлерге арналған/)
  }
  expect(await entered()).toHaveLength(2)
})
