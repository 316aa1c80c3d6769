import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { isRegion, regionName } from '../../language/reference.ts'
import { t } from '../../language/translate.ts'
import { filesOf, kindOf } from '../applications/form/fields/index.ts'
import { type Answers, allFields, type Field } from '../applications/form/form.ts'
import { journey } from '../applications/form/journey.ts'
import { priceOffer } from '../applications/form/total.ts'
import { formOfSnapshot } from '../applications/form-version.ts'
import { profileForm } from '../organizations/profile-form.ts'
import { type Opened, readOpened } from './opened.ts'
import { isPersonal, withoutContacts, withoutPeople } from './personal.ts'
import type { Cell, Column, Table } from './table.ts'

interface Asking {
  competitionId: number
  personal: boolean
  locale: Locale
}

/** The opened applications of a competition: a line for each, a column for each field of its form. */
export async function applicationsTable(db: Db, asking: Asking): Promise<Table> {
  const { competitionId, personal, locale } = asking
  const profile = personal ? allFields(profileForm).filter(isPersonal) : []
  const fields = (await fieldsOf(db, competitionId)).filter((field) => personal || !isPersonal(field))
  return {
    columns: [
      ...headColumns(locale),
      ...profile.map((field) => fieldColumn(field, locale)),
      { heading: t(locale, 'export-requested'), type: 'money' },
      ...fields.map((field) => fieldColumn(field, locale)),
    ],
    rows: rowsOf(db, asking, { profile, fields }),
  }
}

const headColumns = (locale: Locale): Column[] => [
  { heading: t(locale, 'export-lot'), type: 'number' },
  { heading: t(locale, 'export-place'), type: 'number' },
  { heading: t(locale, 'export-receipt'), type: 'text', width: 18 },
  { heading: t(locale, 'export-submitted'), type: 'moment' },
  { heading: t(locale, 'export-organization'), type: 'text', width: 40 },
  { heading: t(locale, 'export-bin'), type: 'text', width: 14 },
  { heading: t(locale, 'export-region'), type: 'text' },
]

const fieldColumn = ({ label, type }: Field, locale: Locale): Column => ({
  heading: pick(label, locale),
  type: type === 'money' || type === 'number' ? type : 'text',
  ...(type === 'long-text' || type === 'table' ? { width: 50 } : {}),
})

async function* rowsOf(
  db: Db,
  { competitionId, personal, locale }: Asking,
  { profile, fields }: { profile: Field[]; fields: Field[] },
): AsyncGenerator<Cell[]> {
  for await (const opened of readOpened(db, competitionId)) {
    const { snapshot } = opened
    const form = await formOfSnapshot(db, snapshot.form)
    const visible = new Set(journey(form, snapshot.answers).visible.map(({ id }) => id))
    const shown = (field: Field, answers: Answers) => cellOf(field, answers[field.id], { personal, locale })
    yield [
      ...headOf(opened, locale),
      ...profile.map((field) => shown(field, snapshot.organization.profile)),
      priceOffer(form, snapshot.answers) ?? null,
      ...fields.map((field) => (visible.has(field.id) ? shown(field, snapshot.answers) : null)),
    ]
  }
}

function headOf({ lot, place, applicant }: Opened, locale: Locale): Cell[] {
  const { receipt, submittedAt, name, bin, region } = applicant
  return [
    ...[lot.number, place, receipt, new Date(submittedAt), pick(name, locale), bin],
    isRegion(region) ? regionName(locale, region) : region,
  ]
}

function cellOf(field: Field, value: unknown, { personal, locale }: Omit<Asking, 'competitionId'>): Cell {
  if (value === null || value === undefined) return null
  if (field.type === 'money' || field.type === 'number') return Number(value)
  if (personal) return kindOf(field.type).show(value, field, locale)
  // The names of files name people.
  if (field.type === 'file') return t(locale, 'export-files', { count: filesOf(value).length })
  const safe = withoutPeople(field)
  return withoutContacts(kindOf(field.type).show(value, safe, locale))
}

/** The fields of every version of the form that was submitted, as the newest names them. */
async function fieldsOf(db: Db, competitionId: number): Promise<Field[]> {
  const versions = await db.execute<{ key: string; version: number }>(sql`
    select s.snapshot #>> '{form,key}' as key, (s.snapshot #>> '{form,version}')::int as version
    from submissions s join applications a on a.id = s.application_id
    where a.competition_id = ${competitionId} group by 1, 2 order by 2 desc, 1`)
  const fields = new Map<string, Field>()
  for (const version of versions)
    for (const field of allFields(await formOfSnapshot(db, version)))
      if (!fields.has(field.id)) fields.set(field.id, field)
  return [...fields.values()]
}
