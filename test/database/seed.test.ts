import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindOf } from '../../src/core/applications/form/fields/index.ts'
import { fieldOf } from '../../src/core/applications/form/form.ts'
import { listPublishedClarifications } from '../../src/core/clarifications/list-published-clarifications.ts'
import { lacking } from '../../src/core/competitions/completeness.ts'
import { getCompetition } from '../../src/core/competitions/get-competition.ts'
import { competitionState } from '../../src/core/competitions/state.ts'
import { membershipOf } from '../../src/core/organizations/membership.ts'
import { profileJourney } from '../../src/core/organizations/profile.ts'
import { profileForm } from '../../src/core/organizations/profile-form.ts'
import type { DatabaseHandle } from '../../src/database/client.ts'
import * as schema from '../../src/database/schema/index.ts'
import { isInvented, refuseInventedWorld } from '../../src/database/seed/invented.ts'
import { seedWorld } from '../../src/database/seed/seed.ts'
import { diskFiles, type Files } from '../../src/files/store.ts'
import { freshDatabase } from '../support/database.ts'

const now = new Date('2026-11-23T05:00:00Z')

let database: DatabaseHandle
let files: Files
const directory = mkdtempSync(join(tmpdir(), 'seed-'))

beforeAll(async () => {
  database = await freshDatabase()
  files = diskFiles(directory)
  await seedWorld(database.db, files, { now })
})
afterAll(async () => {
  await database.close()
  rmSync(directory, { recursive: true })
})

const everything = async () => {
  const rows = await database.db.select({ id: schema.competitions.id }).from(schema.competitions)
  return Promise.all(rows.map(async ({ id }) => (await getCompetition(database.db, { id }))!))
}

describe('the invented world', () => {
  it('has competitions of every kind that is told of, in every state', async () => {
    const states = Object.fromEntries(
      (await everything()).map((one) => [
        one.code,
        `${one.kind} ${one.intake} ${competitionState(one, now)}`,
      ]),
    )
    expect(states).toEqual({
      'abai-heritage': 'social-order here closed',
      'almaty-families': 'social-order elsewhere open',
      'archive-2009': 'social-order elsewhere archive',
      award: 'award here open',
      'grant-medium': 'medium-grant here upcoming',
      'grant-short': 'short-grant here open',
      'karaganda-health': 'social-order here results',
      'kyzylorda-inclusion': 'social-order here open',
      'mangystau-environment': 'social-order here open',
      'pavlodar-employment': 'social-order here open',
      'turkistan-youth': 'social-order here open',
    })
  })

  it('is complete in kk and ru, every competition with documents whose bytes are there', async () => {
    for (const competition of await everything()) {
      expect(lacking(competition), competition.code).toEqual([])
      expect(competition.documents.length, competition.code).toBeGreaterThanOrEqual(4)
      for (const { fileKey, size } of competition.documents)
        expect((await files.get(fileKey)).length).toBe(size)
    }
  })

  it('remembers 2009: foreign policy and patriotic education, in oblasts, Astana and Almaty, with results', async () => {
    const archive = (await getCompetition(database.db, { code: 'archive-2009' }))!
    const themes = archive.lots.map((lot) => lot.theme.kk).join('\n')
    for (const words of ['Еуропадағы қауіпсіздік', 'Ислам Конференциясы', 'интеграциялық', 'Еуропаға жол'])
      expect(themes).toContain(words)
    expect(archive.lots.filter((lot) => lot.theme.kk.includes('отансүйгіштікке')).length).toBeGreaterThan(4)
    expect(archive.lots.map((lot) => lot.region)).toEqual(
      expect.arrayContaining(['71', '75', '15', '23', '35']),
    )
    expect(archive.results).toHaveLength(archive.lots.length)
  })

  it('has two Kazakh letters in every Kazakh title that no Russian text has', async () => {
    for (const { title, code } of await everything())
      expect(title.kk.match(/[әғқңөұүһі]/gi)?.length ?? 0, code).toBeGreaterThan(1)
  })

  it('gives Sergei a whole profile every answer of which its field accepts, and Aigul none', async () => {
    const person = async (telegramId: number) =>
      (await database.db.select().from(schema.people).where(eq(schema.people.telegramId, telegramId)))[0]!
    const sergei = (await membershipOf(database.db, await person(100002)))!
    expect(profileJourney(sergei).missing).toEqual([])
    for (const [id, value] of Object.entries(sergei.answers)) {
      const field = fieldOf(profileForm, id)!
      const trouble = kindOf(field.type).check?.(value, field, { locale: 'ru', today: '2026-11-23' })
      expect(trouble, id).toBeUndefined()
    }
    expect(await person(100001)).toMatchObject({ locale: null, consentedAt: null })
    expect(await membershipOf(database.db, await person(100001))).toBeUndefined()
  })

  it('shows answered questions in kk and ru', async () => {
    const { id } = (await getCompetition(database.db, { code: 'turkistan-youth' }))!
    const answered = await listPublishedClarifications(database.db, id)
    expect(answered).toHaveLength(2)
    for (const { answer, answeredAt } of answered) {
      expect(answer.kk && answer.ru).toBeTruthy()
      expect(answeredAt < now).toBe(true)
    }
  })

  it('tells nobody, and marks the database so that it never serves the real Telegram', async () => {
    expect(await database.db.$count(schema.notifications)).toBe(0)
    expect(await database.db.$count(schema.announcements)).toBe(0)
    expect(await isInvented(database.db)).toBe(true)
    await expect(refuseInventedWorld(database.db)).rejects.toThrow('invented world')
  })

  it('is not written twice, even by two at once or on another day', async () => {
    const count = async () => ({
      competitions: await database.db.$count(schema.competitions),
      lots: await database.db.$count(schema.lots),
      people: await database.db.$count(schema.people),
      clarifications: await database.db.$count(schema.clarifications),
      answers: await database.db.$count(schema.organizationAnswers),
      forms: await database.db.$count(schema.forms),
    })
    const before = await count()
    const later = new Date(now.getTime() + 5 * 86_400_000)
    await Promise.all([1, 2].map(() => seedWorld(database.db, files, { now: later })))
    expect(await count()).toEqual(before)
    expect(await database.db.$count(schema.competitions, isNull(schema.competitions.publishedAt))).toBe(0)
  })
})

it('two seeding an empty database at once make one world', async () => {
  const empty = await freshDatabase()
  const seeded = await Promise.all([1, 2].map(() => seedWorld(empty.db, files, { now })))
  expect(seeded.map(({ created }) => created.length).sort()).toEqual([0, 11])
  expect(await empty.db.$count(schema.competitions)).toBe(11)
  await empty.close()
})

it('a database with real competitions is left alone', async () => {
  const real = await freshDatabase()
  await seedWorld(real.db, files, { now })
  await real.db.delete(schema.settings)
  await expect(seedWorld(real.db, files, { now })).rejects.toThrow('real competitions')
  await real.close()
})
