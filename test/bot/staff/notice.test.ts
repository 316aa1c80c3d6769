import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { auditEvents, chats, notices, people, subscriptions } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, SECOND, STAFF, startApp } from '../../support/app.ts'
import { allNotifications, makeCompetition, makeDraft } from '../../support/scene.ts'

let app: App
let dana: Person
let arman: Person
let aigul: Person
let ivan: Person
let ann: Person

beforeAll(async () => {
  app = await startApp({ admins: [SECOND], approvalAbove: 4 })
  dana = await app.person(STAFF, 'Дана', 'kk')
  arman = await app.person(SECOND, 'Арман', 'ru')
  aigul = await app.person(501, 'Айгүл', 'kk')
  ivan = await app.person(502, 'Иван', 'ru')
  ann = await app.person(503, 'Ann', 'en')
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const DAY = 86_400_000
const db = () => app.parts.database.db
const toldOf = async (cause: string) => (await allNotifications(db())).filter((row) => row.cause === cause)
const events = async (id: number) =>
  (
    await db()
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subject, `notice:${id}`))
      .orderBy(auditEvents.id)
  ).map(({ event }) => event)
const newest = async () => (await db().select().from(notices).orderBy(notices.id)).at(-1)!
const subscribe = async (person: Person, regions: string[]) => {
  const [row] = await db().select().from(people).where(eq(people.telegramId, person.id))
  await db()
    .insert(subscriptions)
    .values({ personId: row!.id, regions, updatedAt: app.clock.now() })
    .onConflictDoUpdate({ target: subscriptions.personId, set: { regions } })
}
const latest = (person: Person, text: string | RegExp) =>
  person.chat().findLast((message) => message.from === 'bot' && message.text.match(text))!

/** Presses one after another, each once the screen before has come. */
async function walk(person: Person, ...labels: (string | RegExp)[]) {
  for (const label of labels) {
    await person.press(label)
    await person.waitFor('')
    await person.idle()
  }
}

/** Chooses a region and comes back to the notice. */
async function toRegion(name: string) {
  await walk(dana, '👥 Алушылар', 'Өңірі', name)
  await dana.waitFor(new RegExp(`Кімге: Өңірі – ${name}`))
  await back()
}

/** From a list of the audience back to the notice. */
async function back() {
  await dana.press('Дайын')
  await dana.waitFor(/Хабарлама кімге жіберіледі/)
  await dana.press('Дайын')
  await dana.waitFor(/Хабарлама әлі жіберілген жоқ/)
}

/** Begins a notice and writes both texts; ends before the notice. */
async function begin(author: Person, kk: string, ru: string) {
  await author.send('/staff')
  await author.press(/Хабарлама жазу|Написать уведомление/)
  await author.waitFor(/қазақша мәтінін жазыңыз|на казахском/)
  await author.sendHtml(kk)
  await author.waitFor(/орысша мәтінін жазыңыз|на русском/)
  await author.sendHtml(ru)
  await author.waitFor(/Алушылар: |Получателей: /)
  await author.idle()
}

test('a notice with formatting, a photo and buttons reaches a region in both languages as it was previewed', async () => {
  await subscribe(aigul, ['61'])
  await subscribe(ivan, ['61'])
  await subscribe(ann, ['55'])
  await dana.send('/staff')
  await dana.press(/Хабарлама жазу/)
  await dana.waitFor(/ең көбі 4\D?072 таңба/)
  await dana.photo(PHOTO, {
    html: '<b>Семинар</b> &lt;ертең&gt; &amp; <a href="https://egov.kz/a?b=1">тіркелу</a>',
  })
  await dana.waitFor(/орысша мәтінін жазыңыз/)
  await dana.sendHtml('<i>Семинар</i> <tg-spoiler>завтра</tg-spoiler>')
  await dana.waitFor(/Хабарлама әлі жіберілген жоқ/)
  await dana.idle()
  const previewed = ['Семинар <ертең>', 'Семинар завтра'].map((words) =>
    latest(dana, new RegExp(`^📢 .*\\n\\n${words}`)),
  )
  expect(previewed.map(({ photo: shown }) => shown !== undefined)).toEqual([true, true])

  await dana.press('🔗 Батырмалар')
  await dana.waitFor(/астындағы батырмалар/)
  await dana.send('Тіркелу | Записаться | https://egov.kz/reg\nadilet.zan.kz')
  await dana.waitFor(/2\. Толығырақ \| Подробнее/)
  await dana.press('Дайын')
  await dana.waitFor(/🔗 Сілтеме батырмалары: 2/)
  expect(latest(dana, /^📢 .*\n\nСеминар завтра/).buttons).toEqual([
    ['Записаться'],
    ['Подробнее'],
    ['🏠 Главная', '🔕 Не присылать'].map((label) => expect.stringContaining(label.slice(0, 2))),
  ])

  await walk(dana, '👥 Алушылар', 'Өңірі', /Түркістан облысы/)
  await dana.waitFor(/Алушылар: 2 \(қазақша: 1, орысша: 1, ағылшынша: 0\)/)
  expect(dana.lastMessage().buttons.flat()).toContain('✓ Түркістан облысы')
  await back()
  await dana.waitFor(/Кімге: Өңірі – Түркістан облысы/)

  await dana.press('🧪 Өзіме жіберу')
  await dana.idle()
  await app.jobs.sweepNow()
  expect(await toldOf('notice')).toHaveLength(2)
  expect(dana.chat().filter(({ text }) => /Семинар <ертең>/.test(text)).length).toBeGreaterThanOrEqual(3)
  aigul.notSee(/Семинар/)

  await dana.press('📨 Жіберу')
  await dana.waitFor(/Хабарламаны жіберейік пе/)
  await dana.press('Иә, жіберу (2)')
  const kk = await aigul.waitFor(/Семинар <ертең> & тіркелу/)
  const ru = await ivan.waitFor(/Семинар завтра/)
  expect(kk.html).toContain('<b>Семинар</b> &lt;ертең&gt; &amp; <a href="https://egov.kz/a?b=1">тіркелу</a>')
  expect(ru.html).toContain('<i>Семинар</i> <tg-spoiler>завтра</tg-spoiler>')
  expect([kk.photo, ru.photo].every(Boolean)).toBe(true)
  expect(kk.buttons).toEqual(latest(dana, /^📢 .*\n\nСеминар <ертең>/).buttons)
  expect(await aigul.press('Тіркелу')).toBe('https://egov.kz/reg')
  ann.notSee(/Семинар/)
  await app.jobs.sweepNow()
  await dana.waitFor(/Хабарлама жіберілді/)
  await dana.press('📊 Жіберу барысы')
  await dana.waitFor(/Жеткізілді: 2/)
})

test('editing one’s own message changes the text, on the next screen and under the preview', async () => {
  await dana.send('/staff')
  await dana.press(/Хабарлама жазу/)
  await dana.waitFor(/қазақша мәтінін жазыңыз/)
  const [kk] = await dana.send('Бірінши')
  await dana.waitFor(/орысша мәтінін жазыңыз/)
  await dana.editMessage(kk!, 'Бірінші')
  await dana.waitFor(/Алдыңғы мәтін өзгертілді/)
  const [ru] = await dana.send('Первая')
  await dana.waitFor(/Хабарлама әлі жіберілген жоқ/)
  await dana.editMessage(ru!, { html: '<b>Первое</b>' })
  await dana.waitFor(/Русский: Первое/)
  await dana.editMessage(kk!, 'Біріншісі')
  await dana.waitFor(/Қазақша: Біріншісі/)
  await dana.idle()
  expect((await newest()).text).toEqual({ kk: 'Біріншісі', ru: '<b>Первое</b>' })
})

test('what is too long says by how much; the rest an app sends after it is no other text; editing mends it', async () => {
  await dana.send('/staff')
  await dana.press(/Хабарлама жазу/)
  await dana.waitFor(/қазақша мәтінін жазыңыз/)
  const [first] = await dana.send('сөз '.repeat(1200))
  await dana.waitFor(/ұзын мәтіннің жалғасы/)
  await dana.idle()
  dana.see(/Мәтін сыймады: \d+ таңба артық/)
  expect((await newest()).text).toEqual({})
  await dana.editMessage(first!, 'сөз '.repeat(1000).trim())
  await dana.waitFor(/орысша мәтінін жазыңыз/)
  expect((await newest()).text.kk).toHaveLength(3999)
})

test('an album, a sticker or a video is refused with what to do', async () => {
  const file = (name: string) => ({ name, bytes: new Uint8Array([1]) })
  await dana.upload([file('a.pdf'), file('b.pdf')], 'Екеуі')
  await dana.waitFor(/бір ғана файл қосылады/)
  await dana.idle()
  expect((await newest()).media).toEqual({})
  await dana.press(/Қай жерде тоқтадым/)
  await dana.waitFor(/орысша мәтінін жазыңыз/)
  await dana.upload(file('бағдарлама.pdf'), 'Программа')
  await dana.waitFor(/сыймады/)
  await dana.idle()
})

test('drafts are kept while one is elsewhere, listed by their first words, and gone on with', async () => {
  await begin(dana, 'Жоғалмайтын хабарлама', 'Не пропадёт')
  await dana.send('/competitions')
  await dana.idle()
  await dana.send('/staff')
  await dana.waitFor(/Қызметкер үстелі/)
  await dana.press('✏️ Жоғалмайтын хабарлама')
  await dana.waitFor(/Русский: Не пропадёт/)
  await dana.press(/Артқа/)
  await dana.waitFor(/✏️ қаралама/)
  const labels = dana.lastMessage().buttons.flat()
  expect(labels).toContain('✏️ Біріншісі')
  await dana.press('✏️ Жоғалмайтын хабарлама')
  await dana.press('🗑 Өшіру')
  await dana.waitFor(/өшірілсін бе/)
  await dana.press('Иә, өшіру')
  await dana.waitFor(/✏️ қаралама/)
  expect(dana.lastMessage().buttons.flat()).not.toContain('✏️ Жоғалмайтын хабарлама')
})

test('to more than the limit: asked, sent back with a reason, asked again, approved, and sent by itself', async () => {
  await begin(dana, 'Баршаға', 'Всем')
  dana.see(/екінші қызметкердің мақұлдауы керек/)
  const { id } = await newest()
  await dana.press('🖊 Мақұлдауға жіберу')
  await dana.waitFor(/мақұлдауды күтіп тұр/)
  await arman.waitFor(/Уведомление ждёт согласования/)
  await arman.press('Посмотреть целиком')
  await arman.waitFor(/Автор: Дана/)
  arman.see(/^📢 Хабарлама\n\nБаршаға/)
  await arman.press('↩️ Вернуть')
  await arman.waitFor(/Почему вы возвращаете/)
  await arman.send('Добавьте <дату>')
  await arman.waitFor(/возвращено автору/)
  await dana.waitFor(/Добавьте <дату>/)
  await dana.press('Хабарламаны ашу')
  await dana.press('✏️ Қазақша мәтін')
  await dana.waitFor(/Қазіргі мәтін жоғарыда/)
  await dana.send('Баршаға: 1 желтоқсан')
  await dana.waitFor(/Қазақша: Баршаға: 1 желтоқсан/)
  await dana.press('🕐 Уақытын белгілеу')
  await dana.waitFor(/қашан жіберілсін/)
  await dana.send('кеше 9:00')
  await dana.waitFor(/Уақыты түсініксіз/)
  await dana.send('ертең 9:00')
  await dana.waitFor(/Жіберілетін уақыты: .*09:00/)
  await dana.press('🖊 Мақұлдауға жіберу')
  await dana.idle()
  await arman.press('Посмотреть целиком')
  await arman.waitFor(/1 желтоқсан/)
  await arman.press('✅ Согласовать')
  await arman.idle()
  await dana.waitFor(/Хабарламаңыз мақұлданды/)
  await app.jobs.sweepNow()
  aigul.notSee(/Баршаға/)

  app.clock.advance(2 * DAY)
  await app.jobs.sweepNow()
  await aigul.waitFor(/Баршаға: 1 желтоқсан/)
  await ivan.waitFor(/Всем/)
  const english = await ann.waitFor(/Баршаға/)
  expect(english.text).toMatch(/Notice/)
  await ann.press('Русский')
  await ann.waitFor(/Всем/)
  expect(await events(id)).toEqual([
    'notice-approval-asked',
    'notice-returned',
    'notice-scheduled',
    'notice-approval-asked',
    'notice-approved',
    'notice-sent',
  ])
})

test('the author cannot approve, nor can a stale button', async () => {
  await begin(dana, 'Тағы баршаға', 'Ещё всем')
  await dana.press('🖊 Мақұлдауға жіберу')
  await arman.waitFor(/Тағы баршаға/)
  await arman.press('Посмотреть целиком')
  await arman.waitFor(/Автор: Дана/)
  await arman.idle()
  const { id, approvalAskedAt } = await newest()
  const own = dana.lastMessage()
  dana.pressData(`noticeok:${id}:${approvalAskedAt!.getTime()}`, own.id)
  await dana.waitFor(/өзіңіз мақұлдай алмайсыз/)
  await dana.send('/staff')
  await dana.press(/Тағы баршаға/)
  await dana.press('✏️ Орысша мәтін')
  await dana.waitFor(/орысша мәтінін жазыңыз/)
  await dana.send('Другое')
  await dana.waitFor(/Русский: Другое/)
  await arman.press('✅ Согласовать')
  await arman.waitFor(/больше не действует/)
})

test('before the deadline of a competition nobody sees how few apply; nor in the report', async () => {
  // Reports of what was sent before come first.
  await app.jobs.sweepNow()
  const competition = await makeCompetition(db(), { deadline: new Date(app.clock.now().getTime() + 5 * DAY) })
  const holder = await app.person(504, 'Марат', 'kk')
  const [row] = await db().select().from(people).where(eq(people.telegramId, 504))
  await makeDraft(db(), competition, { ownerId: row!.id })
  await begin(dana, 'Қараламаңызды аяқтаңыз', 'Завершите черновик')
  await dana.press('👥 Алушылар')
  await dana.press('Өтінім иелері')
  await dana.press(new RegExp(`^${competition.title.kk.slice(0, 11)}`))
  await dana.waitFor(/Алушылар: 5-тен аз/)
  await dana.press('Қаралама иелері')
  await dana.waitFor(/Кімге: қаралама иелеріне/)
  dana.notSee(/қаралама иелеріне.*\n.*Алушылар: \d+ /)
  await dana.press('Дайын')
  await dana.press('📨 Жіберу')
  await dana.waitFor(/жіберейік пе/)
  expect(dana.lastMessage().buttons[0]).toEqual(['Иә, жіберу'])
  await dana.press('Иә, жіберу')
  await holder.waitFor(/Қараламаңызды аяқтаңыз/)
  await dana.waitFor(/Хабарлама жіберілді/)
  await dana.idle()
  expect(latest(dana, /Хабарлама жіберілді/).text).toMatch(/5-тен аз/)
  await app.jobs.sweepNow()
  await dana.waitFor(/^✅ Хабар тарату аяқталды\.$/)
  await dana.press('Хабарламаның есебі')
  await dana.waitFor(/Тарату аяқталды/)
  const progress = latest(dana, /Тарату аяқталды/).text
  expect(progress).toMatch(/5-тен аз/)
  expect(progress).not.toMatch(/Жеткізілді|%/)
})

test('after sending a mistake is put right where it is read, and within two days taken back', async () => {
  await subscribe(aigul, ['31'])
  const held = await app.person(505, 'Кеш', 'kk')
  await subscribe(held, ['31'])
  await db().update(people).set({ quietFrom: 0, quietUntil: 23 }).where(eq(people.telegramId, 505))
  await begin(dana, 'Жиын 5 мауымда', 'Встреча 5 июня')
  await toRegion('Жамбыл облысы')
  await dana.press('📨 Жіберу')
  await dana.press(/Иә, жіберу/)
  await aigul.waitFor(/Жиын 5 мауымда/)
  await app.jobs.sweepNow()
  const { id } = await newest()
  await dana.send('/staff')
  await dana.press('📋 Барлық хабарлама')
  await dana.press('📨 Жиын 5 мауымда')
  await walk(dana, '✏️ Түзету')
  dana.see(/Жіберілген хабарламаны түзету/)
  await dana.press('✏️ Қазақша мәтін')
  await dana.waitFor(/Қазіргі мәтін жоғарыда/)
  await dana.send('Жиын 5 маусымда')
  await dana.waitFor(/Қазақша: Жиын 5 маусымда/)
  aigul.see(/Жиын 5 мауымда/)
  await dana.press('📨 Жіберу')
  await dana.waitFor(/Түзетуді жіберейік пе/)
  await dana.press('Иә, жіберу (1)')
  const corrected = await aigul.waitFor(/Жиын 5 маусымда/)
  expect(corrected.edited).toBe(true)
  aigul.notSee(/мауымда/)
  held.notSee(/Жиын/)

  await app.jobs.sweepNow()
  await dana.waitFor(/Хабарлама жіберілді/)
  await dana.press('🗑 Қайтарып алу')
  await dana.waitFor(/Хабарлама қайтарып алынсын ба/)
  await dana.press('Иә, қайтарып алу')
  await dana.waitFor(/Хабарлама қайтарып алынды/)
  await app.jobs.sweepNow()
  aigul.notSee(/Жиын 5/)
  app.clock.advance(DAY)
  await app.jobs.sweepNow()
  held.notSee(/Жиын/)
  expect(await events(id)).toEqual(['notice-sent', 'notice-corrected', 'notice-removed'])
})

test('after two days a notice stays, and staff are told why', async () => {
  await subscribe(ivan, ['39'])
  await begin(dana, 'Ескі', 'Старое')
  await toRegion('Қостанай облысы')
  await dana.press('📨 Жіберу')
  await dana.press(/Иә, жіберу/)
  await ivan.waitFor(/Старое/)
  await dana.idle()
  app.clock.advance(2 * DAY + 60_000)
  await dana.press('🗑 Қайтарып алу')
  await dana.waitFor(/қайтарып алу мерзімі өтті/)
  ivan.see(/Старое/)
})

test('a group hears in its language, with the links alone', async () => {
  const group = aigul.createSupergroup('ҮЕҰ одағы')
  group.addBot()
  await group.waitFor(/Сәлеметсіздер ме/)
  const [row] = await db()
    .update(chats)
    .set({ locale: 'ru' })
    .where(eq(chats.telegramId, group.id))
    .returning()
  await db()
    .update(subscriptions)
    .set({ regions: ['47'] })
    .where(eq(subscriptions.chatId, row!.id))
  await begin(dana, 'Топқа', 'Группе')
  await dana.press('🔗 Батырмалар')
  await dana.waitFor(/астындағы батырмалар/)
  await dana.send('egov.kz')
  await dana.waitFor(/1\. Толығырақ/)
  await dana.press('Дайын')
  await dana.waitFor(/Сілтеме батырмалары: 1/)
  await toRegion('Маңғыстау облысы')
  dana.see(/топтар мен арналар: 1/)
  await walk(dana, '📨 Жіберу', 'Иә, жіберу (1)')
  const post = await group.waitFor(/Уведомление\n\nГруппе/)
  expect(post.buttons).toEqual([['Подробнее']])
  await walk(dana, '✏️ Түзету', '✏️ Орысша мәтін')
  await dana.send('Всей группе')
  await dana.waitFor(/Русский: Всей группе/)
  await walk(dana, '📨 Жіберу', 'Иә, жіберу (1)')
  const corrected = await group.waitFor(/Всей группе/)
  expect(corrected.id).toBe(post.id)
  expect(corrected.buttons).toEqual([['Подробнее']])
})

test('strangers come to none of it, whatever button they invent', async () => {
  const stranger = await app.person(599, 'Бөтен', 'kk')
  const { id } = await newest()
  const at = stranger.lastMessage().id
  const before = await db().select().from(notices)
  for (const data of [
    'noticenew',
    'notices',
    `notice:${id}`,
    `noticeview:${id}`,
    `noticetest:${id}`,
    `noticesend:${id}:yes`,
    `noticeask:${id}`,
    `noticeok:${id}:1`,
    `noticeback:${id}:1`,
    `noticefor:${id}`,
    `noticepick:${id}:regions`,
    `noticeflip:${id}:regions:1:71`,
    `noticecomp:${id}`,
    `noticeappl:${id}:1:all`,
    `noticeforall:${id}`,
    `noticechats:${id}`,
    `noticelinks:${id}`,
    `noticeunlink:${id}:x`,
    `noticewhen:${id}`,
    `noticeat:${id}:209912311000`,
    `noticenotime:${id}`,
    `noticefix:${id}`,
    `noticeremove:${id}:yes`,
    `noticedrop:${id}:yes`,
    `noticemedia:${id}:kk`,
    `noticetext:${id}:kk`,
  ]) {
    stranger.pressData(data, at)
    const { text } = await stranger.answer()
    expect(text, data).toMatch(/қызметкерлерге арналған/)
  }
  await stranger.idle()
  expect(await db().select().from(notices)).toEqual(before)
})

test('a hostile text changes nothing but itself', async () => {
  const text = `</b><a href="tg://user?id=1">x</a> &lt; { $text } \u202E * _ ${'𒀱'.repeat(50)}`
  await dana.send('/staff')
  await dana.press(/Хабарлама жазу/)
  await dana.waitFor(/қазақша мәтінін жазыңыз/)
  await dana.send(text)
  await dana.waitFor(/орысша мәтінін жазыңыз/)
  await dana.send(text)
  await dana.waitFor(/Хабарлама әлі жіберілген жоқ/)
  await dana.idle()
  expect(dana.chat().filter((message) => message.text === `📢 Хабарлама\n\n${text}`)).toHaveLength(1)
})

test('one who blocked the bot is not counted', async () => {
  const gone = await app.person(507, 'Кеткен', 'kk')
  await subscribe(gone, ['19'])
  const here = await app.person(508, 'Қалған', 'kk')
  await subscribe(here, ['19'])
  gone.block()
  await begin(dana, 'Екінші', 'Второе')
  await toRegion('Алматы облысы')
  dana.see(/Кімге: Өңірі – Алматы облысы\nАлушылар: 1 /)
})

test('a button Telegram would refuse shows in the preview, not in a thousand chats', async () => {
  await begin(dana, 'Сынық', 'Сломано')
  const { id } = await newest()
  await db()
    .update(notices)
    .set({ media: { kk: { type: 'photo', fileId: 'of-another-bot' } } })
    .where(eq(notices.id, id))
  await dana.press('👁 Алдын ала қарау')
  await dana.waitFor(/Telegram мұндай хабарламаны қабылдамайды/)
})
