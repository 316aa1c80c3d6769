import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Form } from '../../../src/core/applications/form/form.ts'
import { answers, applications } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { draftWith, labelled, oneSection } from '../../support/every-kind.ts'
import { makeCompetition } from '../../support/scene.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

const DAY = 24 * 3_600_000

const form = oneSection('continuity', [
  { id: 'title', type: 'text', label: labelled('Атауы') },
  { id: 'people', type: 'number', label: labelled('Адам саны') },
  { id: 'goal', type: 'long-text', label: labelled('Мақсаты') },
  { id: 'consent', type: 'consent', label: labelled('Растау') },
])

let app: App
let aigul: Person
let dana: Person
let first: Awaited<ReturnType<typeof draftWith>>

beforeAll(async () => {
  app = await startApp()
  aigul = await app.person(730001, 'Айгүл', 'kk')
  dana = await app.person(STAFF, 'Дана', 'kk')
  first = await draftWith(app.parts.database.db, 730001, form, new Date(app.clock.now().getTime() + 20 * DAY))
}, 60_000)
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const rows = async (application: number) => {
  const found = await app.parts.database.db
    .select()
    .from(answers)
    .where(eq(answers.applicationId, application))
  return Object.fromEntries(found.map((row) => [row.field, row]))
}

test('answers of an earlier application fill what is empty and ask to be confirmed', async () => {
  await openAt(aigul, `field:${first.id}:title`)
  await say(aigul, 'Бірінші қадам')
  await say(aigul, '120')
  await say(aigul, 'Жастарды жұмысқа орналастыру')
  await pressEach(aigul, /^Дайын/)
  await say(aigul, 'иә')
  const { db } = app.parts.database
  const competition = await makeCompetition(db, {
    formId: first.formId,
    deadline: first.competition.deadline,
  })
  const [second] = await db
    .insert(applications)
    .values({
      ...{ organizationId: first.organizationId, competitionId: competition.id, lotId: competition.lot.id },
      ...{ formId: first.formId, startedBy: first.person.id, startedAt: app.clock.now() },
    })
    .returning()
  await openAt(aigul, `app:${second!.id}`)
  await pressEach(aigul, /Бұрынғы өтінімнен көшіру/, /^1\. /)
  aigul.see(/Көшкен жауап саны: 3/)
  const copied = await rows(second!.id)
  expect(Object.keys(copied).sort()).toEqual(['goal', 'people', 'title'])
  await pressEach(aigul, /Растайтын жауаптар/)
  aigul.see(/Бұл жауапты растаңыз/)
  await pressEach(aigul, /Дұрыс, осы күйінде қалсын/)
  await say(aigul, '90')
  const after = await rows(second!.id)
  expect([after.title?.toConfirm, after.people?.toConfirm, after.people?.value]).toEqual([null, null, 90])
  expect(after.goal?.toConfirm).not.toBeNull()
})

test('staff correct the form; only touched fields ask the applicant for confirmation', async () => {
  const corrected: Form = structuredClone(form)
  const fields = corrected.sections[0]!.fields
  fields[1] = { ...fields[1]!, label: labelled('Қатысушылар саны') }
  fields[0] = { ...fields[0]!, help: labelled('Қысқа болсын.') }
  fields.splice(3, 0, { id: 'place', type: 'text', label: labelled('Өтетін жері') })
  const { key: _key, version: _version, ...content } = corrected
  const file = (bytes: string) => ({ name: 'form.yaml', bytes: new TextEncoder().encode(bytes) })
  await openAt(dana, `staffform:${first.competition.id}`)
  dana.see(/Басталған өтінім: 1/)
  await dana.upload(file('sections: ['))
  await dana.idle()
  dana.see(/Файлды оқи алмадық/)
  await openAt(dana, `staffform:${first.competition.id}`)
  await dana.upload(
    file(stringify({ ...content, sections: [{ ...content.sections[0], fields: [{ id: 'Бұзық' }] }] })),
  )
  await dana.idle()
  dana.see(/sections\.0\.fields\.0/)
  await openAt(dana, `staffform:${first.competition.id}`)
  await dana.upload(file(stringify(content)))
  await dana.idle()
  dana.see(/Қайта растау керек: Қатысушылар саны/, /Жаңа өрістер: Өтетін жері/)
  await pressEach(dana, /Осы нысанды қолдану/)
  dana.see(/Нысан түзетілді/)

  await openAt(aigul, `app:${first.id}`)
  aigul.see(/Ұйымдастырушы нысанды түзетті/)
  await pressEach(aigul, /Жаңа нысанға көшу/)
  aigul.see(/Қайта растау керек: Қатысушылар саны/)
  const kept = await rows(first.id)
  expect(kept.title?.toConfirm).toBeNull()
  expect(kept.people).toMatchObject({ value: 120 })
  expect(kept.people?.toConfirm).not.toBeNull()
  await pressEach(aigul, /Растайтын жауаптар: 1/, /Дұрыс, осы күйінде қалсын/)
  aigul.see(/Өтетін жері/)
  // Nobody but staff.
  await openAt(aigul, `staffform:${first.competition.id}`)
  aigul.see(/қызметкер/i)
})
