import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formOf } from '../../src/core/applications/form/forms/index.ts'
import { profileForm } from '../../src/core/organizations/profile-form.ts'
import type { Person } from '../../src/demo/person.ts'
import { type PretendTelegram, startPretendTelegram } from '../../src/demo/telegram/start.ts'
import { type ServiceProcesses, serviceProcesses } from '../support/service.ts'
import { answerAsked, askedField, fillIn, PROFILE_KK, SOCIAL_ORDER_KK } from '../support/walk.ts'

const STAFF = 600009
const socialOrder = formOf('social-order')!
const TITLE = /Жетісу/

let telegram: PretendTelegram
let service: ServiceProcesses
const people: Record<'dana' | 'aigul' | 'bolat', Person> = {} as never

beforeAll(async () => {
  telegram = await startPretendTelegram()
  service = await serviceProcesses(telegram, STAFF)
  await service.run('scripts/seed.ts')
  await service.start()
  people.dana = await meet(STAFF, 'Дана')
  people.aigul = await meet(600001, 'Айгүл')
  people.bolat = await meet(600002, 'Болат')
}, 120_000)

afterAll(async () => {
  await service?.close()
  await telegram?.close()
})

async function meet(id: number, firstName: string): Promise<Person> {
  const person = telegram.person({ id, firstName, languageCode: 'kk' })
  await person.start()
  await person.press(/Қазақша/)
  await person.idle()
  await hearAtNight(person)
  return person
}

/** The service runs on the real clock: whatever the hour of this test, its people want to be written to. */
async function hearAtNight(person: Person) {
  await person.send('/settings')
  await person.waitFor(/Тыныш сағаттар: 22:00/)
  await person.press('🌙 Тыныш сағаттар')
  await person.press('Тыныш сағаттарды өшіру')
  await person.waitFor(/Тыныш сағаттар өшірулі/)
  await person.idle()
}

async function subscribe(person: Person) {
  await person.send('/subscriptions')
  await person.press('Бәрі туралы хабарлау')
  await person.idle()
}

async function publish() {
  const { dana } = people
  await dana.send('/staff')
  await dana.waitFor(/Қызметкер үстелі/)
  const example = await readFile('src/database/seed/examples/new-competition.yaml', 'utf8')
  // Open since midnight, so that there is something to apply to at any hour.
  const bytes = Buffer.from(example.replace('opens: +0d 09:00', 'opens: +0d 00:00'))
  await dana.upload({ name: 'new-competition.yaml', bytes })
  await dana.press(/Жариялау/)
  await dana.press('Иә, жариялау')
  await dana.idle()
}

/** From the announcement to the first field of the form. */
async function beginApplication(person: Person, bin: string, lot: RegExp) {
  await person.press(/Толығырақ|Ашу|Конкурс/)
  await person.press(/Өтінім беру/)
  await person.press(lot)
  await person.press(/Келісемін/)
  await person.press(/Ұйым туралы мәліметтер/)
  await person.idle()
  await fillIn(person, profileForm, PROFILE_KK(bin), 'kk')
  await person.press(/Өтінімге көшу/)
  await person.idle()
}

const announcements = (person: Person) =>
  person
    .chat()
    .filter(
      (message) => message.from === 'bot' && /Жаңа конкурс/.test(message.text) && TITLE.test(message.text),
    )

test('three people, one competition, in Kazakh, through a kill -9 in the middle of the form', async () => {
  const { aigul, bolat } = people
  await subscribe(aigul)
  await subscribe(bolat)
  await publish()
  for (const person of [aigul, bolat]) await person.waitFor(TITLE, { timeout: 30_000 })

  await beginApplication(aigul, '250340000010', /1 лот/)
  await beginApplication(bolat, '250340000107', /2 лот/)
  await fillIn(aigul, socialOrder, SOCIAL_ORDER_KK, 'kk', 'methods')
  await fillIn(bolat, socialOrder, SOCIAL_ORDER_KK, 'kk', 'goal')

  // The cut comes while an answer is on its way.
  const half = askedField(aigul, socialOrder, 'kk')
  expect(half?.id).toBe('specialists')
  const first = 'Мамандар. Жобаны үш маман жүргізеді: үйлестіруші, тренер және есепші.'
  await aigul.send(first)
  await service.kill()
  await service.start()
  await aigul.idle({ timeout: 60_000 })
  aigul.see(first.slice(0, 30))
  await aigul.press(/^Дайын/)
  await aigul.idle()

  await aigul.send('/applications')
  await aigul.waitFor(/Өтінімдерім: 1/)
  await aigul.press(TITLE)
  await aigul.press(/Жалғастыру/)
  await aigul.idle()
  await fillIn(aigul, socialOrder, SOCIAL_ORDER_KK, 'kk')
  await answerAsked(bolat, socialOrder, SOCIAL_ORDER_KK, 'kk')

  const receipt = await submit(aigul)
  expect(receipt.number).toMatch(/^\d{4}-\d{6}-1$/)
  await everyAnswerIsThere(aigul)
  await receiptHolds(receipt)
  for (const person of [aigul, bolat]) expect(announcements(person)).toHaveLength(1)
  expect(telegram.unansweredCallbacks()).toEqual([])
}, 180_000)

async function submit(person: Person) {
  await person.press(/Өтінімді беру/)
  await person.press(/Иә, беремін/)
  const message = await person.waitFor(/Өтінім қабылданды/)
  const number = await person.press(/Нөмірді көшіру/, { message: message.id })
  const hash = await person.press(/SHA-256 көшіру/, { message: message.id })
  return { number: number!, hash: hash! }
}

async function everyAnswerIsThere(person: Person) {
  for (let section = 0; section < socialOrder.sections.length; section++) {
    await person.press(new RegExp(`^✏️ ${section + 1}$`))
    const { text } = await person.waitFor(socialOrder.sections[section]!.title.kk.slice(0, 20))
    expect(text).not.toMatch(/Жауап жоқ/)
    for (const { id } of socialOrder.sections[section]!.fields) expect(text).toContain(told(id))
    await person.press('Өтінім')
    await person.idle()
  }
}

/** The beginning of what was said at a field. */
function told(id: string): string {
  const deed = SOCIAL_ORDER_KK[id]
  if (id === 'specialists') return 'Жобаны үш маман жүргізеді'
  if (id === 'budget') return 'Зал жалдау'
  if (typeof deed === 'object' && 'write' in deed) return id === 'beneficiaries' ? '200' : deed.write
  if (typeof deed === 'object' && 'pieces' in deed) return deed.pieces[0]!.split(/[.;]/)[0]!
  return ''
}

async function receiptHolds({ number, hash }: { number: string; hash: string }) {
  const page = await (await fetch(`${service.site}/receipts?q=${hash}`)).text()
  expect(page).toContain(number)
  expect(page).not.toContain('Жас Түркістан')
}
