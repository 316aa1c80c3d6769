import type { Notification, Outcome, Sender } from '../../src/core/notifications/sender.ts'
import type { Db } from '../../src/database/client.ts'
import {
  applications,
  competitions,
  forms,
  lots,
  members,
  notifications,
  organizations,
  people,
} from '../../src/database/schema/index.ts'

export const START = new Date('2026-06-01T05:00:00Z')

let number = 0
const nextId = () => {
  number += 1
  return 1000 + number
}

/** Rows with everything filled in that a test does not care about. */
export async function makePerson(db: Db, own: Partial<typeof people.$inferInsert> = {}) {
  const telegramId = nextId()
  const [row] = await db
    .insert(people)
    .values({ telegramId, name: `Person ${number}`, locale: 'kk', createdAt: START, ...own })
    .returning()
  return row!
}

export async function makePeople(db: Db, count: number) {
  const rows = Array.from({ length: count }, () => ({
    telegramId: nextId(),
    locale: 'kk' as const,
    createdAt: START,
  }))
  return db.insert(people).values(rows).returning()
}

const text = (words: string) => ({ kk: `${words} (kk)`, ru: `${words} (ru)` })

export async function makeCompetition(db: Db, own: Partial<typeof competitions.$inferInsert> = {}) {
  number += 1
  const formId = own.formId ?? (await makeForm(db)).id
  const [row] = await db
    .insert(competitions)
    .values({
      code: `competition-${number}`,
      kind: 'social-order',
      intake: 'here',
      title: text(`Competition ${number}`),
      summary: text('Summary'),
      customer: text('Customer'),
      needs: [],
      spheres: ['1'],
      regions: ['71'],
      formId,
      deadline: new Date('2026-07-01T13:00:00Z'),
      createdAt: START,
      publishedAt: START,
      ...own,
    })
    .returning()
  const [lot] = await db
    .insert(lots)
    .values({ competitionId: row!.id, number: 1, theme: text('Theme'), amount: 1_000_000 })
    .returning()
  return { ...row!, lot: lot! }
}

async function makeForm(db: Db) {
  number += 1
  const [row] = await db
    .insert(forms)
    .values({
      key: `form-${number}`,
      version: 1,
      definition: {
        key: `form-${number}`,
        version: 1,
        title: text('Form'),
        sections: ['first', 'second'].map((id) => ({
          id,
          title: text(`Section ${id}`),
          fields: [{ id: `${id}-field`, type: 'text' as const, label: text(`Field ${id}`) }],
        })),
      },
    })
    .returning()
  return row!
}

/** A draft of an organization of its own. */
export async function makeDraft(
  db: Db,
  competition: { id: number; formId: number | null; lot: { id: number } },
  own: { ownerId: number } & Partial<typeof applications.$inferInsert>,
) {
  number += 1
  const { ownerId, ...application } = own
  const bin = String(100_000_000_000 + number)
  const [organization] = await db.insert(organizations).values({ bin, ownerId, createdAt: START }).returning()
  await db.insert(members).values({ organizationId: organization!.id, personId: ownerId, joinedAt: START })
  const [row] = await db
    .insert(applications)
    .values({
      organizationId: organization!.id,
      competitionId: competition.id,
      lotId: competition.lot.id,
      formId: competition.formId!,
      startedBy: ownerId,
      startedAt: START,
      ...application,
    })
    .returning()
  return row!
}

export const allNotifications = (db: Db) => db.select().from(notifications).orderBy(notifications.id)

/** A way out that writes down what went out, and answers as told. */
export function fakeSender(
  answer: (notification: Notification, nth: number) => Outcome | Promise<Outcome> = sent,
) {
  const heard: Notification[] = []
  const sender: Sender = {
    async send(notification) {
      heard.push(notification)
      return answer(notification, heard.length)
    },
  }
  return { heard, sender, people: () => heard.map(({ personId }) => personId) }
}

export const sent = (): Outcome => ({ as: 'sent', messageId: 1 })
