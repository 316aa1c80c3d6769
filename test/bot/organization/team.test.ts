import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answers, formerAnswers, invitations, organizations } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { draftWith, labelled, oneSection } from '../../support/every-kind.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

const DAY = 24 * 3_600_000
const form = oneSection('team', [
  { id: 'title', type: 'text', label: labelled('Атауы') },
  { id: 'goal', type: 'long-text', label: labelled('Мақсаты') },
  { id: 'place', type: 'text', label: labelled('Өтетін жері') },
])

let app: App
let aigul: Person
let bolat: Person
let dana: Person
let draft: Awaited<ReturnType<typeof draftWith>>

beforeAll(async () => {
  app = await startApp()
  aigul = await app.person(760001, 'Айгүл', 'kk')
  dana = await app.person(STAFF, 'Дана', 'kk')
  draft = await draftWith(app.parts.database.db, 760001, form, new Date(app.clock.now().getTime() + 20 * DAY))
}, 60_000)
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const payloadIn = (text: string) => /start=(inv-[\w-]{22})/.exec(text)?.[1] ?? ''
const lastLink = (person: Person) =>
  payloadIn(
    person
      .chat()
      .map(({ text }) => text)
      .findLast((text) => payloadIn(text)) ?? '',
  )

const ownerId = async () => {
  const { db } = app.parts.database
  const [row] = await db
    .select({ ownerId: organizations.ownerId })
    .from(organizations)
    .where(eq(organizations.id, draft.organizationId))
  return row!.ownerId
}

test('a link lets one colleague in, who comes before choosing a language; the owner is told', async () => {
  await openAt(aigul, 'team')
  await pressEach(aigul, /Шақыру: тек оқи алады/)
  const payload = lastLink(aigul)
  const { db } = app.parts.database
  const [kept] = await db.select().from(invitations)
  expect(JSON.stringify(kept)).not.toContain(payload.slice(4))
  bolat = app.telegram.person({ id: 760002, firstName: 'Болат', languageCode: 'kk' })
  await bolat.start(payload)
  await pressEach(bolat, /Қазақша/)
  await bolat.waitFor(/Шақырған адам: Айгүл[\s\S]*тек оқи алады/)
  await pressEach(bolat, /Қосылу/, /Келісемін/)
  await bolat.waitFor(/Сіз ұйымға қосылдыңыз/)
  await aigul.waitFor(/жаңа адам қосылды: Болат/)
  const yerlan = await app.person(760003, 'Ерлан', 'kk')
  await yerlan.start(payload)
  await yerlan.waitFor(/Бұл сілтеме бұрын қолданылған/)
  await bolat.start(payload)
  await bolat.waitFor(/Сіз бұл ұйымның мүшесісіз/)
  await openAt(aigul, 'team')
  await pressEach(aigul, /Шақыру: толтыра алады/)
  const second = lastLink(aigul)
  await pressEach(aigul, /Шақыруды кері алу/)
  await yerlan.start(second)
  await yerlan.waitFor(/Бұл шақыру кері алынған/)
})

test('a viewer reads and changes nothing; made an editor, they fill in', async () => {
  await openAt(bolat, `field:${draft.id}:title`)
  bolat.see(/Сіз тек оқи аласыз/)
  expect(bolat.lastMessage().buttons.flat()).not.toContain('‹ Артқа')
  await say(bolat, 'Оқырманның атауы')
  await bolat.waitFor(/толтыру құқығын сұраңыз/)
  await openAt(aigul, 'team')
  await pressEach(aigul, /👤 Болат/, /Толтыруға рұқсат беру/)
  await bolat.waitFor(/толтыруға рұқсат берді/)
  await openAt(bolat, `field:${draft.id}:title`)
  await say(bolat, 'Болаттың атауы')
  await openAt(bolat, `field:${draft.id}:title`)
  bolat.see(/✍️ Болат, /)
})

test('where two meet at a field both answers are shown and none is lost', async () => {
  await openAt(aigul, `field:${draft.id}:goal`)
  await openAt(bolat, `field:${draft.id}:goal`)
  bolat.see(/Қазір осы өрісте: Айгүл/)
  await say(aigul, 'Айгүлдің мақсаты')
  await say(bolat, 'Болаттың мақсаты')
  bolat.see(/әріптесіңіз де жауап берді/)
  bolat.see(/Айгүл, [\s\S]*Айгүлдің мақсаты[\s\S]*Болаттың мақсаты/)
  // What follows goes on with what was set aside.
  await say(bolat, 'және жалғасы')
  bolat.see(/Болаттың мақсаты\s*және жалғасы/)
  await pressEach(bolat, /Менікін астына қосу/)
  const { db } = app.parts.database
  const goal = async () => {
    const rows = await db.select().from(answers).where(eq(answers.applicationId, draft.id))
    return rows.find(({ field }) => field === 'goal')
  }
  expect((await goal())?.value).toBe('Айгүлдің мақсаты\n\nБолаттың мақсаты және жалғасы')
  // The next piece of the one who was writing meets what her colleague made of it.
  await say(aigul, 'Екінші бөлігі')
  aigul.see(/әріптесіңіз де жауап берді/)
  await pressEach(aigul, /Әріптесімнің жауабын қалдыру/)
  await openAt(aigul, `field:${draft.id}:goal`)
  await pressEach(aigul, /Бұрынғы жауаптар/)
  aigul.see(/өтінімге кірмеген[\s\S]*Екінші бөлігі/)
  await pressEach(aigul, /Қайтару: 2/)
  expect((await goal())?.value).toBe('Айгүлдің мақсаты')
  expect(await db.$count(formerAnswers, eq(formerAnswers.applicationId, draft.id))).toBe(3)
})

test('a field is given to a colleague, who is told once and led to it; the owner alone submits', async () => {
  await openAt(aigul, `appsec:${draft.id}:0`)
  await pressEach(aigul, /Бөлімді кім толтырады/, /👤 Болат/)
  await openAt(aigul, `field:${draft.id}:place`)
  await pressEach(aigul, /Кім толтырады/, /👤 Болат/)
  aigul.see(/Жауапты: Болат/)
  await bolat.waitFor(/Сізге толтыратын өрістер тапсырылды/)
  expect(bolat.chat().filter(({ text }) => /өрістер тапсырылды/.test(text))).toHaveLength(1)
  await openAt(bolat, `app:${draft.id}`)
  await pressEach(bolat, /Менің өрістерім: 1/)
  bolat.see(/Өтетін жері/)
  await say(bolat, 'Түркістан')
  await openAt(bolat, `app:${draft.id}`)
  await pressEach(bolat, /Өтінімді беру/)
  bolat.see(/тек ұйымның иесі/)
  await pressEach(bolat, /Дайын екенін иесіне хабарлау/)
  await aigul.waitFor(/дайын деп хабарлады: Болат/)
})

test('ownership is handed over when the other agrees, and claimed back with a document', async () => {
  const before = await ownerId()
  await openAt(aigul, 'team')
  await pressEach(aigul, /👤 Болат/, /Иелікті беру/, /Иә, ұсыну/)
  await bolat.waitFor(/Сізге ұйымның иелігі ұсынылды/)
  await pressEach(bolat, /Келісемін/)
  bolat.see(/Енді ұйымның иесі – сіз/)
  await aigul.waitFor(/Ұйымның жаңа иесі: Болат/)
  expect(await ownerId()).not.toBe(before)
  await openAt(aigul, 'agree')
  await openAt(aigul, 'team')
  await pressEach(aigul, /Бұл – менің ұйымым/)
  await aigul.upload({ name: 'hattama.pdf', bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF') })
  await aigul.waitFor(/Құжат қабылданды/)
  await dana.waitFor(/Ұйымның иелігі туралы жаңа өтініш: Айгүл/)
  await pressEach(dana, /Өтінішті ашу/, /Иелікті беру/)
  await say(dana, '2026 жылғы 5 қаңтардағы № 3 хаттама')
  dana.see(/Иелік берілді/)
  await aigul.waitFor(/Енді ұйымның иесі – сіз[\s\S]*№ 3 хаттама/)
  await bolat.waitFor(/Ұйымның иесі өзгерді/)
  expect(await ownerId()).toBe(before)
  await openAt(bolat, 'teamleave')
  await pressEach(bolat, /Иә, шығамын/)
  await aigul.waitFor(/Ұйымнан шықты: Болат/)
})
