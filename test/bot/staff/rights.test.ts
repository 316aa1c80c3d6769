import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROUTES } from '../../../src/bot/routes.ts'
import { staffRoutes } from '../../../src/bot/staff/index.ts'
import { siteMap } from '../../../src/bot/ui/route.ts'
import type { Visit } from '../../../src/bot/ui/visit.ts'
import { Refusal } from '../../../src/core/errors.ts'
import { startNotice } from '../../../src/core/notices/start-notice.ts'
import { type Actor, ADMINISTRATOR, can, type Grant } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle, Db } from '../../../src/database/client.ts'
import {
  clarifications,
  type competitions,
  competitionVersions,
  extensions,
  ownershipClaims,
  people,
  STAFF_ROLES,
  staffRoles,
} from '../../../src/database/schema/index.ts'
import { diskFiles } from '../../../src/files/store.ts'
import { freshDatabase } from '../../support/database.ts'
import { makeCompetition, makeDraft, makePerson, START } from '../../support/scene.ts'

const now = new Date(START.getTime() + 3_600_000)
const HERE = { region: '71', customer: null }
const ELSEWHERE = { region: '61', customer: null }
const EVERYWHERE = { region: null, customer: null }

/** Each role everywhere, in the region of the competition, in another one; and nobody in particular. */
const GRANTS: Record<string, Grant[]> = {
  'a stranger': [],
  ...Object.fromEntries(STAFF_ROLES.map((role) => [role, [{ role, ...EVERYWHERE }]])),
  'an editor of the region': [{ role: 'editor', ...HERE }],
  'a publisher of the region': [{ role: 'publisher', ...HERE }],
  'a publisher of another region': [{ role: 'publisher', ...ELSEWHERE }],
  'a secretary of another region': [{ role: 'secretary', ...ELSEWHERE }],
}

let database: DatabaseHandle
let directory: string
let whose: typeof competitions.$inferSelect
const ids: Record<string, number> = {}
const actors: Record<string, Actor> = {}
const find = siteMap(ROUTES)

beforeAll(async () => {
  database = await freshDatabase()
  directory = await mkdtemp(join(tmpdir(), 'ariptes-'))
  const { db } = database
  const someone = { id: (await makePerson(db)).id, grants: [ADMINISTRATOR] }
  const published = await makeCompetition(db, { regions: ['71'] })
  const draft = await makeCompetition(db, { regions: ['71'], publishedAt: null, createdBy: someone.id })
  whose = published
  const applicant = await makePerson(db)
  const application = await makeDraft(db, published, { ownerId: applicant.id })
  const { content, documents } = { content: { cancels: true }, documents: [] }
  const version = { competitionId: published.id, content, documents, createdBy: someone.id, createdAt: now }
  const claim = { organizationId: application.organizationId, personId: someone.id, claimedAt: now, file: {} }
  const asked = { applicationId: application.id, competitionId: published.id, lotId: published.lot.id }
  const request = { ...asked, askedBy: applicant.id, askedAt: now, request: 'Жарық өшті' }
  const question = { competitionId: published.id, askedBy: applicant.id, askedAt: now, question: 'Қашан?' }
  const id = async (rows: Promise<{ id: number }[]>) => (await rows)[0]!.id
  Object.assign(ids, {
    ...{ comp: published.id, draft: draft.id },
    version: await id(db.insert(competitionVersions).values(version).returning()),
    claim: await id(db.insert(ownershipClaims).values(claim).returning()),
    extension: await id(db.insert(extensions).values(request).returning()),
    question: await id(db.insert(clarifications).values(question).returning()),
    role: await id(
      db.insert(staffRoles).values({ role: 'auditor', personId: someone.id, grantedAt: now }).returning(),
    ),
    notice: (await startNotice(db, someone, now)).id,
  })
  for (const [name, grants] of Object.entries(GRANTS))
    actors[name] = { id: (await makePerson(db)).id, grants }
}, 60_000)
afterAll(async () => {
  await database.close()
  await rm(directory, { recursive: true, force: true })
})

type Allowed = (actor: Actor) => boolean
const authors: Allowed = (actor) => can.authorCompetition(actor, whose)
const preparers: Allowed = (actor) => can.prepareChange(actor, whose)
const publishers: Allowed = (actor) => can.publishCompetition(actor, whose)
const changers: Allowed = (actor) => can.changeCompetition(actor, whose)
const readers: Allowed = (actor) => can.readCompetition(actor, whose)
const deciders: Allowed = (actor) => can.decideExtension(actor, whose)
const openedReaders: Allowed = (actor) => can.readApplications(actor, whose)
const noticeReaders: Allowed = (actor) => can.readNotices(actor)
const noticeWriters: Allowed = (actor) => can.writeNotice(actor)
const administrators: Allowed = (actor) => can.manageStaff(actor)
const calendarKeepers: Allowed = (actor) => can.editCalendar(actor)

/** Every address of the desk, with real ids in its buttons, and who alone gets through. */
const ADDRESSES: Record<string, [address: string, allowed: Allowed][]> = {
  import: [['import:{draft}', authors]],
  importdocs: [['importdocs:{draft}', authors]],
  importdel: [
    ['importdel:{draft}', authors],
    ['importdel:{draft}:yes', authors],
  ],
  publish: [
    ['publish:{draft}', authors],
    ['publish:{draft}:yes', publishers],
  ],
  staffcomps: [['staffcomps', can.readSomeCompetitions]],
  staffcomp: [['staffcomp:{comp}', readers]],
  staffform: [['staffform:{comp}', readers]],
  staffformfile: [['staffformfile:{comp}', readers]],
  staffformuse: [['staffformuse:{comp}:1', changers]],
  compchange: [['compchange:{version}', preparers]],
  compreason: [['compreason:{version}:kk', preparers]],
  compnoreason: [['compnoreason:{version}', preparers]],
  compapply: [['compapply:{version}:x', changers]],
  compdiscard: [['compdiscard:{version}', preparers]],
  compcancel: [['compcancel:{comp}', (actor) => can.cancelCompetition(actor, whose)]],
  compcancelyes: [['compcancelyes:{version}', (actor) => can.cancelCompetition(actor, whose)]],
  compdeliveries: [['compdeliveries:{comp}', readers]],
  compextend: [['compextend:{comp}', readers]],
  compextendby: [['compextendby:{comp}:3', preparers]],
  exts: [['exts', can.decideSomeExtensions]],
  ext: [['ext:{extension}', deciders]],
  extuntil: [
    ['extuntil:{extension}', deciders],
    ['extuntil:{extension}:1', deciders],
  ],
  extreason: [['extreason:{extension}:kk', deciders]],
  extgrant: [['extgrant:{extension}', deciders]],
  extdecline: [['extdecline:{extension}', deciders]],
  extcancel: [['extcancel:{extension}', deciders]],
  applicants: [['applicants:{comp}', openedReaders]],
  claims: [['claims', administrators]],
  claimof: [['claimof:{claim}', administrators]],
  claimfile: [['claimfile:{claim}', administrators]],
  claimwhy: [['claimwhy:{claim}:yes', administrators]],
  calendar: [['calendar', calendarKeepers]],
  calday: [['calday:2026-06-02', calendarKeepers]],
  calreason: [['calreason:2026-06-02:off', calendarKeepers]],
  calremove: [['calremove:2026-06-02', calendarKeepers]],
  staffteam: [['staffteam', administrators]],
  staffrole: [
    ['staffrole:{role}', administrators],
    ['staffrole:{role}:end', administrators],
  ],
  staffrev: [['staffrev:1', administrators]],
  staffinv: [
    ['staffinv', administrators],
    ['staffinv:editor:customers', administrators],
  ],
  stafflink: [['stafflink:administrator:all', administrators]],
  notices: [['notices', noticeReaders]],
  noticenew: [['noticenew', noticeWriters]],
  notice: [['notice:{notice}', noticeReaders]],
  noticeview: [['noticeview:{notice}:kk', noticeReaders]],
  noticefor: [['noticefor:{notice}', noticeReaders]],
  noticeforall: [['noticeforall:{notice}', noticeWriters]],
  noticechats: [['noticechats:{notice}', noticeWriters]],
  noticedrop: [['noticedrop:{notice}:yes', noticeWriters]],
  noticeask: [['noticeask:{notice}', noticeWriters]],
  noticefix: [['noticefix:{notice}', noticeWriters]],
  noticeremove: [['noticeremove:{notice}:yes', (actor) => can.sendNotice(actor)]],
  bcast: [['bcast:1', noticeReaders]],
  bcastpause: [['bcastpause:1', (actor) => can.steerBroadcast(actor)]],
  bcastresume: [['bcastresume:1', (actor) => can.steerBroadcast(actor)]],
  bcastcancel: [['bcastcancel:1:yes', (actor) => can.steerBroadcast(actor)]],
  answer: [
    ['answer', can.answerSomewhere],
    ['answer:{question}', (actor) => can.answerClarification(actor, whose)],
  ],
}

/** Not tried one by one: parts of a notice, which all begin with it; and what anybody may open. */
const LEFT_OUT = ['staff', 'staffjoin', 'noticeread', 'applicant', 'calait']

test('no address of the desk is forgotten here', () => {
  const covered = (name: string) => name in ADDRESSES || LEFT_OUT.includes(name) || name.startsWith('notice')
  expect(staffRoutes.map(({ name }) => name).filter((name) => !covered(name))).toEqual([])
})

class Undone extends Error {}

/** Opens an address as a forged button would, and undoes all it did. */
async function outcome(actor: Actor, address: string): Promise<string> {
  const filled = address.replace(/\{(\w+)\}/g, (_, name: string) => String(ids[name]))
  try {
    await database.db.transaction(async (tx) => {
      const destination = find(filled)
      if (!destination) throw new Error(`no such address: ${filled}`)
      await destination.open(await visitOf(tx, actor))
      throw new Undone()
    })
    return 'opened'
  } catch (error) {
    if (error instanceof Undone) return 'opened'
    if (error instanceof Refusal) return error.reason
    throw error
  }
}

async function visitOf(db: Db, { id, grants }: Actor): Promise<Visit> {
  const [person] = await db.select().from(people).where(eq(people.id, id))
  const outside = {
    ...{ db: database.db, files: diskFiles(directory), publicUrl: 'http://localhost', botUsername: 'bot' },
    ...{ sendRate: 25, approvalAbove: 1000, staffIds: [] },
    download: async () => new Uint8Array(),
    chats: { look: async () => undefined, leave: async () => {} },
  }
  const around = { find, now, receivedAt: now, outside, guess: 'kk' as const, locale: 'kk' as const }
  return { db, person: person!, grants, ...around }
}

const DENIED = ['not-staff', 'role-needed']

describe.each(Object.keys(GRANTS))('%s', (name) => {
  test.each(Object.values(ADDRESSES).flat())('%s', async (address, allowed) => {
    const actor = actors[name]!
    const got = await outcome(actor, address)
    const denied = actor.grants.length > 0 ? 'role-needed' : 'not-staff'
    if (allowed(actor)) expect(DENIED).not.toContain(got)
    else expect(got).toBe(denied)
  })
})
