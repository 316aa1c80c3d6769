import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applications, members, organizations, submissions } from '../../database/schema/index.ts'
import type { Released } from './get-results.ts'
import { allApplicants, type OwnResult } from './protocol.ts'

/** What came of an application of somebody's organization. */
export interface OwnOutcome extends OwnResult {
  applicationId: number
  organizationId: number
  /** They own it: complaints are theirs to file. */
  owner: boolean
}

/** What came of the applications of a person's organizations, in the order of the lots. */
export async function ownOutcomes(
  db: Db,
  { content }: Pick<Released, 'content'>,
  personId: number,
): Promise<OwnOutcome[]> {
  const all = allApplicants(content)
  if (all.length === 0) return []
  const rows = await db
    .select({
      submissionId: submissions.id,
      applicationId: applications.id,
      organizationId: applications.organizationId,
      ownerId: organizations.ownerId,
    })
    .from(members)
    .innerJoin(applications, eq(applications.organizationId, members.organizationId))
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .innerJoin(submissions, eq(submissions.applicationId, applications.id))
    .where(
      and(
        eq(members.personId, personId),
        inArray(
          submissions.id,
          all.map(({ applicant }) => applicant.submissionId),
        ),
      ),
    )
  return all.flatMap((one) => {
    const own = rows.find(({ submissionId }) => submissionId === one.applicant.submissionId)
    if (!own) return []
    const { applicationId, organizationId, ownerId } = own
    return [{ ...one, applicationId, organizationId, owner: ownerId === personId }]
  })
}
