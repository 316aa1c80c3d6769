import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { organizationAnswers, organizations, proposals } from '../../src/database/schema/index.ts'
import { freshDatabase } from '../support/database.ts'
import { makePerson, START } from '../support/scene.ts'
import { aSite } from './a-site.ts'

let handle: DatabaseHandle
let site: ReturnType<typeof aSite>

beforeAll(async () => {
  handle = await freshDatabase()
  const { db } = handle
  const person = await makePerson(db, { name: 'Айгүл' })
  const [organization] = await db
    .insert(organizations)
    .values({ bin: '100000000111', ownerId: person.id, createdAt: START })
    .returning()
  const organizationId = organization!.id
  await db.insert(organizationAnswers).values(
    [
      ['name-kk', '«Нұр» қоры'],
      ['name-ru', 'Фонд «Нұр»'],
    ].map(([field, value]) => ({
      organizationId,
      field: field!,
      value,
      personId: person.id,
      answeredAt: START,
    })),
  )
  const own = { organizationId, proposedBy: person.id, proposedAt: START, sphere: '8', region: '61' }
  await db.insert(proposals).values([
    { ...own, theme: '<b>Үйде</b> күтім', grounds: 'Қарттар көп' },
    { ...own, theme: 'Спорт алаңы', grounds: 'Жастар көп', region: '71', ...declined },
    { ...own, theme: 'Аяқталмаған', grounds: '' },
    { ...own, theme: 'Кері алынған', grounds: 'бар', withdrawnAt: START },
    { ...own, theme: 'Дайындалып жатқан', grounds: 'бар', answer: { kk: 'Құпия жауап', ru: 'Ответ' } },
  ])
  site = aSite(db, START)
})
afterAll(() => handle.close())

const declined = { declinedAt: START, answer: { kk: 'Қаражат жоқ', ru: 'Нет средств' } }

test('themes with the name of the organization, their state and the answer; nothing unfinished or taken back', async () => {
  const { text, status } = await site.get('/proposals')
  expect(status).toBe(200)
  expect(text).toContain('&lt;b&gt;Үйде&lt;/b&gt; күтім')
  expect(text).toContain('«Нұр» қоры')
  expect(text).toContain('Қаражат жоқ')
  expect(text).toContain('Жауап күтуде: 2, қабылданды: 0, қабылданбады: 1')
  expect(text).not.toMatch(/Аяқталмаған|Кері алынған|Құпия жауап|Айгүл/)
})

test('narrowed by region and state, in the language of the page', async () => {
  const { text } = await site.get('/ru/proposals?region=71&state=declined')
  expect(text).toContain('Спорт алаңы')
  expect(text).toContain('Фонд «Нұр»')
  expect(text).toContain('Нет средств')
  expect(text).not.toContain('Үйде')
  const none = await site.get('/proposals?region=10&page=99999999999')
  expect(none.status).toBe(200)
  expect(none.text).toContain('class="empty"')
})
