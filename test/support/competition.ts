import type { Db } from '../../src/database/client.ts'
import { competitionDocuments, competitions, forms, lots } from '../../src/database/schema/index.ts'
import { foldForSearch } from '../../src/language/search.ts'

type Row = typeof competitions.$inferInsert
type Document = Pick<
  typeof competitionDocuments.$inferInsert,
  'language' | 'title' | 'fileName' | 'fileKey' | 'mime'
>

interface Own extends Partial<Row> {
  code: string
  lotCount?: number
  papers?: Document[]
}

const both = (kk: string, ru = kk) => ({ kk, ru })
const day = 86_400_000

/** A published competition with its lots, form and documents, which closes in ten days but for what the caller says. */
export async function aCompetition(db: Db, now: Date, { lotCount = 1, papers = [], ...own }: Own) {
  const title = own.title ?? both(`Ашық конкурс ${own.code}`, `Открытый конкурс ${own.code}`)
  const [row] = await db
    .insert(competitions)
    .values({
      kind: 'short-grant',
      intake: 'here',
      title,
      summary: both('Қысқаша мазмұны', 'Краткое содержание'),
      customer: both('Оператор'),
      needs: [both('Жарғы', 'Устав')],
      spheres: ['4'],
      regions: ['55'],
      formId: await aForm(db, own.code),
      createdAt: now,
      publishedAt: now,
      deadline: new Date(now.getTime() + 10 * day),
      searchText: foldForSearch(`${title.kk} ${title.ru}`),
      ...own,
    })
    .returning()
  const numbers = Array.from({ length: lotCount }, (_, index) => index + 1)
  await db.insert(lots).values(
    numbers.map((number) => ({
      competitionId: row!.id,
      number,
      theme: both(`Лот тақырыбы ${number}`, `Тема лота ${number}`),
      amount: 1_000_000 * number,
    })),
  )
  for (const paper of papers) {
    const { size, kind } = { size: 10, kind: 'rules' as const }
    await db.insert(competitionDocuments).values({ competitionId: row!.id, kind, size, ...paper })
  }
  return row!
}

async function aForm(db: Db, key: string): Promise<number> {
  const definition = {
    key: 'grant',
    version: 1,
    title: both('Өтінім', 'Заявка'),
    sections: [
      {
        id: 'goal',
        title: both('Мақсат', 'Цель'),
        fields: [{ id: 'goal', type: 'text' as const, label: both('Мақсаты', 'Цель') }],
      },
    ],
  }
  const [form] = await db.insert(forms).values({ key, version: 1, definition }).returning()
  return form!.id
}
