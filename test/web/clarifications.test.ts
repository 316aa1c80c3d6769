import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { aQuestionScene } from '../core/clarifications/a-question.ts'
import { freshDatabase } from '../support/database.ts'
import { makePerson, START } from '../support/scene.ts'
import { aSite } from './a-site.ts'

let handle: DatabaseHandle
beforeAll(async () => {
  handle = await freshDatabase()
})
afterAll(() => handle.close())

describe('questions and answers on the page of a competition', () => {
  it('can be linked to, say how many ask, when it was changed and what stood before, and name nobody', async () => {
    const { db } = handle
    const { competition, ask, same, answer, change } = await aQuestionScene(db)
    const asker = await makePerson(db, { name: 'Құпия адам', username: 'qupiya' })
    const other = await makePerson(db, { name: 'Құпия екінші' })
    const id = await ask(asker, 'Жарғы керек пе? <b>')
    await same(other, id)
    const own = await ask(asker, 'Менің ісім')
    const waits = await ask(asker, 'Әлі жауапсыз')
    await answer(id, 'Бұрынғы сөз')
    await answer(own, 'Тек сізге айтамыз', true)
    await change(id, 'Жаңа сөз', 'Ішкі себеп')
    const { get } = aSite(db, START)
    const { text } = await get(`/competitions/${competition.code}`)
    expect(text).toContain(`id="q${id}"`)
    expect(text).toContain(`href="#q${id}"`)
    expect(text).toContain('Жарғы керек пе? &lt;b&gt;')
    expect(text).toMatch(/осы сұрақты қойғандар саны: 2/)
    expect(text).toMatch(
      /Өзгертілген жауап[\s\S]*Жаңа сөз[\s\S]*<details>[\s\S]*Бұрынғы сөз[\s\S]*<\/details>/,
    )
    expect(text).not.toMatch(/Құпия|qupiya|Ішкі себеп|Тек сізге|Менің ісім|Әлі жауапсыз/)
    expect(text).not.toContain(`q${own}"`)
    expect(text).not.toContain(`q${waits}"`)
    const russian = await get(`/ru/competitions/${competition.code}`)
    expect(russian.text).toMatch(/Жаңа сөз ru[\s\S]*Показать прежний ответ[\s\S]*Бұрынғы сөз ru/)
  })
})
