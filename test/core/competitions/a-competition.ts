import type { competitions } from '../../../src/database/schema/index.ts'
import { foldForSearch } from '../../../src/language/search.ts'

export const NOW = new Date('2026-11-23T05:00:00Z')

/** The moment so many days after NOW, or before it. */
export const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

type Row = typeof competitions.$inferInsert

/** A published competition that closes in ten days, but for what the caller says. */
export function aCompetition(code: string, row: Partial<Row> = {}): Row {
  const title = row.title ?? { kk: `Конкурс ${code}`, ru: `Конкурс ${code}` }
  return {
    code,
    kind: 'short-grant',
    intake: 'here',
    title,
    summary: { kk: 'Қысқаша', ru: 'Кратко' },
    customer: { kk: 'Тапсырыс беруші', ru: 'Заказчик' },
    needs: [],
    spheres: ['4'],
    regions: ['55'],
    createdAt: day(-1),
    publishedAt: day(-1),
    deadline: day(10),
    searchText: foldForSearch(`${title.kk} ${title.ru}`),
    ...row,
  }
}
