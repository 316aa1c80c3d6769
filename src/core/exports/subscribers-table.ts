import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { LOCALE_NAMES, type Locale } from '../../language/locale.ts'
import { isKind, isRegion, isSphere, kindName, regionName, sphereName } from '../../language/reference.ts'
import { lookUp, t } from '../../language/translate.ts'
import type { Cell, Table } from './table.ts'

const BY = ['all', 'language', 'region', 'sphere', 'kind'] as const
type By = (typeof BY)[number]

/** What a subscription asks for; an empty list asks for all, which is a line of its own. */
const KEYS: Record<By, SQL> = {
  all: sql`array['']`,
  language: sql`array[locale]`,
  region: sql`(case when regions = '{}' then array['any'] else regions end)`,
  sphere: sql`(case when spheres = '{}' then array['any'] else spheres end)`,
  kind: sql`(case when kinds = '{}' then array['any'] else kinds end)`,
}

/** How many people, groups and channels hear of what; nobody by name. */
export function subscribersTable(db: Db, locale: Locale): Table {
  return {
    columns: [
      { heading: t(locale, 'export-by'), type: 'text', width: 22 },
      { heading: t(locale, 'export-value'), type: 'text', width: 60 },
      { heading: t(locale, 'export-people'), type: 'number' },
      { heading: t(locale, 'export-chats'), type: 'number' },
    ],
    rows: rowsOf(db, locale),
  }
}

async function* rowsOf(db: Db, locale: Locale): AsyncGenerator<Cell[]> {
  for (const by of BY) {
    const rows = await db.execute<{ key: string | null; people: number; chats: number }>(sql`
      with hearer as (
        select s.*, coalesce(p.locale, c.locale) as locale
        from subscriptions s left join people p on p.id = s.person_id left join chats c on c.id = s.chat_id
        where s.active and coalesce(p.blocked_at, p.erased_at, c.left_at) is null)
      select key, count(person_id)::int as people, count(chat_id)::int as chats
      from hearer, unnest(${KEYS[by]}) as key group by key order by key`)
    for (const { key, people, chats } of rows)
      yield [lookUp(locale, `export-by-${by}`), nameOf(locale, by, key ?? ''), people, chats]
  }
}

function nameOf(locale: Locale, by: By, key: string): string {
  if (key === 'any') return t(locale, 'export-any')
  if (by === 'language') return LOCALE_NAMES[key as Locale] ?? ''
  if (by === 'region' && isRegion(key)) return regionName(locale, key)
  if (by === 'sphere' && isSphere(key)) return sphereName(locale, key)
  return by === 'kind' && isKind(key) ? kindName(locale, key) : key
}
