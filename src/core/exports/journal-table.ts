import type { Db } from '../../database/client.ts'
import type { Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { authorName, eventName, subjectName } from '../audit/entry-words.ts'
import type { JournalFilter } from '../audit/journal-filter.ts'
import { plainValues, reasonOf } from '../audit/plain-values.ts'
import { type Entry, journalPages } from '../audit/read-journal.ts'
import type { Cell, Table } from './table.ts'

interface Asking {
  filter: JournalFilter
  now: Date
  staffIds: readonly number[]
  locale: Locale
}

/** The journal for an auditor, the oldest line first; of values only what is nobody's words. */
export function journalTable(db: Db, { locale, ...reading }: Asking): Table {
  const text = (heading: string, width: number) => ({ heading, type: 'text' as const, width })
  return {
    columns: [
      { heading: '№', type: 'number' },
      { heading: t(locale, 'export-when'), type: 'moment' },
      text(t(locale, 'export-who'), 28),
      text(t(locale, 'export-event'), 36),
      text(t(locale, 'export-subject'), 40),
      text(t(locale, 'export-reason'), 40),
      text(t(locale, 'export-fields'), 24),
      text(t(locale, 'export-before'), 24),
      text(t(locale, 'export-after'), 24),
      text(t(locale, 'export-code'), 40),
    ],
    rows: rowsOf(journalPages(db, reading), locale),
  }
}

async function* rowsOf(pages: AsyncIterable<Entry[]>, locale: Locale): AsyncGenerator<Cell[]> {
  for await (const page of pages) for (const entry of page) yield rowOf(entry, locale)
}

const rowOf = (entry: Entry, locale: Locale): Cell[] => [
  ...[entry.id, entry.at, authorName(locale, entry.by), eventName(locale, entry.event)],
  ...[subjectName(locale, entry), reasonOf(entry, locale), (entry.fields ?? []).join(', ')],
  ...[valuesText(entry.before), valuesText(entry.after), `${entry.event} ${entry.subject}`],
]

const valuesText = (value: unknown): string =>
  plainValues(value)
    .map(([name, text]) => (name ? `${name} = ${text}` : text))
    .join('; ')
