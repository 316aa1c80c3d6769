import { inArray, type SQL, sql } from 'drizzle-orm'
import { people, type StaffRole, staffRoles } from '../../database/schema/index.ts'
import type { Whose } from './can.ts'

/** Members of staff by what they may do. */
export interface StaffWho {
  roles: readonly StaffRole[]
  /** Telegram ids of ADMIN_IDS, who are administrators everywhere. */
  staffIds: readonly number[]
  /** Whose competition it is about; absent: only roles that hold everywhere. */
  of?: Whose | undefined
}

/** A condition on `people`: holds one of the roles, reaching this competition (`can` says the same of one person). */
export function staffWho({ roles, staffIds, of }: StaffWho): SQL {
  const first =
    roles.includes('administrator') && staffIds.length > 0
      ? inArray(people.telegramId, [...staffIds])
      : sql`false`
  const everywhere = sql`${staffRoles.region} is null and ${staffRoles.customer} is null`
  return sql`(${first} or exists (
    select 1 from ${staffRoles} where ${staffRoles.personId} = ${people.id} and ${staffRoles.endedAt} is null
      and ${inArray(staffRoles.role, [...roles])} and ${of ? reaching(of) : everywhere}))`
}

function reaching({ regions, customer }: Whose): SQL {
  const [region] = regions
  const one = region !== undefined && regions.every((code) => code === region) ? region : null
  const inRegion = one === null ? sql`false` : sql`${staffRoles.region} = ${one}`
  return sql`(${staffRoles.region} is null or ${inRegion})
    and (${staffRoles.customer} is null or ${staffRoles.customer} = ${customer.kk})`
}
