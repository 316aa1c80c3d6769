import { submitApplication } from '../../src/core/applications/submit-application.ts'
import type { Db } from '../../src/database/client.ts'
import { answers, organizationAnswers } from '../../src/database/schema/index.ts'
import { makeDraft, makePerson, START } from './scene.ts'

type Competition = Parameters<typeof makeDraft>[1]

/** A draft with both fields of the scene's form answered, of an organization with a name and an address. */
export async function makeCompleteDraft(db: Db, competition: Competition, name = 'Ұйым') {
  const person = await makePerson(db)
  const draft = await makeDraft(db, competition, { ownerId: person.id })
  const profile = {
    'name-kk': `«${name}» қоғамдық қоры`,
    'name-ru': `Общественный фонд «${name}»`,
    region: '61',
    address: `161200, Түркістан қаласы, ${name} көшесі, 1-үй`,
  }
  const { organizationId } = draft
  const common = { personId: person.id, answeredAt: START }
  await db
    .insert(organizationAnswers)
    .values(Object.entries(profile).map(([field, value]) => ({ organizationId, field, value, ...common })))
  await db.insert(answers).values(
    ['first-field', 'second-field'].map((field) => ({
      ...{ applicationId: draft.id, field, value: `${name}: құпия жауап` },
      ...common,
    })),
  )
  return { person, draft }
}

/** The same, submitted at this moment. */
export async function makeSubmitted(db: Db, competition: Competition, at: Date, name?: string) {
  const made = await makeCompleteDraft(db, competition, name)
  const outcome = await submitApplication(db, {
    ...{ by: made.person, applicationId: made.draft.id, locale: 'kk' as const },
    ...{ now: at, receivedAt: at },
  })
  if (!('receipt' in outcome)) throw new Error(`it was refused: ${outcome.refused}`)
  return { ...made, receipt: outcome.receipt }
}
