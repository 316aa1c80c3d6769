import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { formOf } from '../../../src/core/applications/form/forms/index.ts'
import { profileForm } from '../../../src/core/organizations/profile-form.ts'
import { seedWorld } from '../../../src/database/seed/seed.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, startApp } from '../../support/app.ts'
import { askedField, fillIn, PROFILE_KK, SOCIAL_ORDER_KK } from '../../support/walk.ts'

const form = formOf('social-order')!
const HOUR = 3_600_000

let app: App
let aigul: Person

beforeAll(async () => {
  app = await startApp({
    prepare: ({ database, files, clock }) => seedWorld(database.db, files, { now: clock.now() }),
  })
  aigul = await app.person(700001, 'Айгүл', 'kk')
}, 60_000)
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

/** Opens a competition by its link, the way people get to it from a chat. */
async function openLot(person: Person, code: string, lot: number) {
  await person.start(`c_${code}`)
  await person.press(/Өтінім(ді|імді)? (беру|дайындау|ашу)/)
  await person.idle()
  const choice = new RegExp(`№ ${lot} лот`)
  if (
    person
      .lastMessage()
      .buttons.flat()
      .some((label) => choice.test(label))
  )
    await person.press(choice)
  await person.idle()
}

test('the profile is asked once, on the way to the first application', async () => {
  await openLot(aigul, 'turkistan-youth', 1)
  await aigul.press(/Келісемін/)
  await aigul.press(/Ұйым туралы мәліметтер/)
  await aigul.idle()
  expect(askedField(aigul, profileForm, 'kk')?.id).toBe('bin')
  await aigul.send('250340000011')
  await aigul.idle()
  // A wrong check digit is named, and the field stays.
  expect(askedField(aigul, profileForm, 'kk')?.id).toBe('bin')
  await fillIn(aigul, profileForm, PROFILE_KK('250340000010'), 'kk')
  await aigul.press(/Өтінімге көшу/)
  await aigul.idle()
  expect(askedField(aigul, form, 'kk')?.id).toBe('project-title')
})

test('editing one’s own message edits the answer, and the screen stays where it was', async () => {
  const [first] = await aigul.send('Ауыл жастары')
  await aigul.idle()
  expect(askedField(aigul, form, 'kk')?.id).toBe('charter-match')
  await aigul.editMessage(first!, 'Ауыл жастарының өз ісі')
  await aigul.waitFor(/Түзетілді/)
  expect(askedField(aigul, form, 'kk')?.id).toBe('charter-match')
  await aigul.press(/^‹ Артқа/)
  await aigul.waitFor(/Қазір жазылғаны:\s+Ауыл жастарының өз ісі/)
})

test('a text that is too short is kept, and what is missing is said at once', async () => {
  await aigul.send('/applications')
  await aigul.waitFor(/Өтінімдерім: 1/)
  await aigul.press(/1\. /)
  await aigul.press(/Жалғастыру/)
  await aigul.idle()
  await aigul.send('Тым қысқа.')
  await aigul.idle()
  await aigul.press(/^Дайын/)
  await aigul.waitFor(/кемінде 50|50 таңба/i)
  expect(askedField(aigul, form, 'kk')?.id).toBe('charter-match')
  await aigul.press(/Әзірге қалдыр/)
  await aigul.idle()
  expect(askedField(aigul, form, 'kk')?.id).toBe('problem')
})

test('the language can be changed in the middle of the form, and every answer stays', async () => {
  await aigul.send('/language')
  await aigul.press(/Русский/)
  await aigul.waitFor(/Описание проблемы/)
  await aigul.send('/language')
  await aigul.press(/Қазақша/)
  await aigul.waitFor(/Мәселенің сипаттамасы/)
})

test('a refused submit says what is missing and leads to each field', async () => {
  await aigul.press('Өтінім')
  await aigul.press(/Өтінімді беру/)
  await aigul.waitFor(/Өтінім әлі толық емес/)
  await aigul.press(/✏️ Ұйым мақсаттарының|✏️.*жарғы/i)
  await aigul.idle()
  expect(askedField(aigul, form, 'kk')?.id).toBe('charter-match')
  const [text] = await aigul.send(
    'Жарғының 2.1-тармағы бойынша ұйым жастар бастамаларын қолдаумен айналысады, жоба осы мақсатқа сай.',
  )
  expect(text).toBeGreaterThan(0)
  await aigul.press(/^Дайын/)
  await aigul.idle()
  await fillIn(aigul, form, SOCIAL_ORDER_KK, 'kk')
})

test('a budget over the lot is kept, named, and stops the submit until it is mended', async () => {
  await aigul.press(/^✏️ 9$/)
  await aigul.press(/✏️ Шығыстар сметасы/)
  await aigul.send('Автобус; дана; 1; 99 000 000')
  await aigul.waitFor(/Артығы: 90\s450\s000/)
  await aigul.press('3')
  await aigul.press(/Жою/)
  await aigul.waitFor(/Жол алып тасталды/)
  await aigul.press(/^Дайын/)
  await aigul.waitFor(/Баға ұсынысы: 850\s000/)
})

test('it is submitted, changed, submitted again and withdrawn before the deadline', async () => {
  await aigul.press(/Өтінімді беру/)
  await aigul.press(/Иә, беремін/)
  await aigul.waitFor(/Қолхат нөмірі: \d{4}-\d{6}-1/)
  await aigul.press(/^✏️ 1$/)
  await aigul.press(/✏️ Жоба/)
  await aigul.send('Ауыл жастарының жаңа ісі')
  await aigul.waitFor(/кейінгі өзгерістер жіберілмеді/)
  await aigul.press(/Өтінімді беру/)
  await aigul.press(/Иә, беремін/)
  await aigul.waitFor(/Қолхат нөмірі: \d{4}-\d{6}-2/)
  // What the profile says now is not what was submitted: it is offered to submit anew.
  aigul.pressData('orgfield:phone', aigul.lastMessage().id)
  await aigul.waitFor(/Телефон нөмірін жазыңыз/)
  await aigul.send('8 701 234 56 79')
  await aigul.waitFor(/Берілген өтінімдерде бұрынғы мәлімет тұр/)
  await aigul.press(/^📨 /)
  await aigul.press(/Иә, беремін/)
  await aigul.waitFor(/Қолхат нөмірі: \d{4}-\d{6}-3/)
  await aigul.idle()
  await aigul.press(/Тарихы/)
  await aigul.waitFor(
    /1-нұсқа берілді[\s\S]*2-нұсқа берілді[\s\S]*Өзгергені: Жобаның атауы[\s\S]*3-нұсқа берілді/,
  )
  await aigul.press(/📄 1-нұсқа/)
  await aigul.idle()
  await aigul.press(/Артқа/)
  await aigul.press(/Кері қайтарып алу/)
  await aigul.press(/Иә, қайтарып аламын/)
  await aigul.waitFor(/Кері қайтарып алынды/)
})

test('an old button opens the field as it is now and changes nothing', async () => {
  // As it stood on the screen that asked the question first, when there was no answer yet.
  aigul.pressData('pick:1:co-executors:0:yes', aigul.lastMessage().id)
  await aigul.waitFor(/бұрынғы экранның батырмасы/)
  aigul.see(/Қазір жазылғаны:\s+Жоқ, өзіміз орындаймыз/)
})

test('a colleague is led to the organization that exists and joins when the owner agrees', async () => {
  const colleague = await app.person(700002, 'Ерлан', 'kk')
  await colleague.send('/organization')
  await colleague.press(/Толтыруды бастау/)
  await colleague.press(/Келісемін/)
  await colleague.idle()
  await colleague.send('250340000010')
  await colleague.press(/Қосыл|қосыл/)
  await colleague.waitFor(/жіберілді/)
  await aigul.waitFor(/Ерлан ұйымыңызға қосылғысы келеді|Ерлан/)
  await aigul.press(/✅ Қосу/)
  await aigul.waitFor(/жаңа адам қосылды/)
  await colleague.waitFor(/қос/i, { timeout: 15_000 })
  await colleague.send('/applications')
  await colleague.waitFor(/Ауыл жастары|Түркістан облысында/)
})

test('an application received elsewhere is prepared, never submitted', async () => {
  await openLot(aigul, 'almaty-families', 1)
  await aigul.idle()
  await aigul.press('Өтінім')
  await aigul.waitFor(/осы ботта қабылданбайды/)
  expect(aigul.lastMessage().buttons.flat().join()).not.toMatch(/Өтінімді беру/)
  await aigul.press(/Құжаттар топтамасын алу/)
  await aigul.waitFor(/өтінім әлі ешқайда берілген жоқ/)
  expect(
    aigul
      .chat()
      .filter((message) => message.document)
      .map((message) => message.document?.name),
  ).toEqual(expect.arrayContaining([expect.stringMatching(/\.pdf$/), expect.stringMatching(/\.zip$/)]))
  await aigul.press(/Порталда бердім/)
  await aigul.waitFor(/Басқа арнаға берілді/)
})

test('a draft holder is reminded before the deadline, once a moment, with the way to the next empty field', async () => {
  await openLot(aigul, 'pavlodar-employment', 1)
  await aigul.idle()
  expect(askedField(aigul, form, 'kk')?.id).toBe('project-title')
  const { deadline } = (await app.parts.database.db.query.competitions.findFirst({
    where: (table, { eq }) => eq(table.code, 'pavlodar-employment'),
  }))!
  const reminders = () => aigul.chat().filter((message) => /^⏰/.test(message.text))
  for (const [count, left] of [72, 24, 3].entries()) {
    app.clock.advance(deadline.getTime() - left * HOUR + 60_000 - app.clock.now().getTime())
    await app.jobs.sweepNow()
    await app.jobs.sweepNow()
    expect(reminders()).toHaveLength(count + 1)
  }
  await aigul.press(/Жалғастыру|толтыру/i, { message: reminders().at(-1)!.id })
  await aigul.idle()
  expect(askedField(aigul, form, 'kk')?.id).toBe('project-title')
  app.clock.advance(4 * HOUR)
  await aigul.send('/applications')
  await aigul.waitFor(/Мерзім өтіп кетті/)
})
