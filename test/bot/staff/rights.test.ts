import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditRoutes } from '../../../src/bot/audit/index.ts'
import { authoringRoutes } from '../../../src/bot/authoring/index.ts'
import { exportRoutes } from '../../../src/bot/exports/index.ts'
import { formRoutes } from '../../../src/bot/forms/index.ts'
import { reviewRoutes } from '../../../src/bot/review/index.ts'
import { ROUTES } from '../../../src/bot/routes.ts'
import { staffRoutes } from '../../../src/bot/staff/index.ts'
import { siteMap } from '../../../src/bot/ui/route.ts'
import type { Visit } from '../../../src/bot/ui/visit.ts'
import { Refusal } from '../../../src/core/errors.ts'
import { startNotice } from '../../../src/core/notices/start-notice.ts'
import { startResults } from '../../../src/core/results/write-results.ts'
import { type Actor, ADMINISTRATOR, can, type Grant } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle, Db } from '../../../src/database/client.ts'
import {
  appeals,
  clarifications,
  type competitions,
  competitionVersions,
  extensions,
  ownershipClaims,
  people,
  projects,
  proposals,
  reports,
  reviews,
  STAFF_ROLES,
  staffRoles,
} from '../../../src/database/schema/index.ts'
import { diskFiles } from '../../../src/files/store.ts'
import { freshDatabase } from '../../support/database.ts'
import { makeExamined, releaseAll } from '../../support/examined.ts'
import { makeCompetition, makeDraft, makePerson, START } from '../../support/scene.ts'

const now = new Date(START.getTime() + 3_600_000)
/** After the deadline of the scene. */
const later = new Date('2026-07-03T05:00:00Z')
const PROPOSED = { sphere: '4', region: '71', theme: 'Ауыл жастары', grounds: 'Жұмыс аз' }
const claimed = (organizationId: number, proposedBy: number) => ({
  organizationId,
  proposedBy,
  proposedAt: now,
})
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
  const open = await makeExamined(db, { regions: ['71'] })
  const over = await makeExamined(db, { regions: ['71'] })
  const { protocolId } = await releaseAll(db, over.competition.id, later)
  const [project] = await db.select().from(projects)
  const appeal = { protocolId, submissionId: over.submissionIds[0]!, filedBy: someone.id, filedAt: later }
  const report = { projectId: project!.id, kind: 'final' as const, dueOn: '2026-12-01' }
  const proposal = { ...claimed(application.organizationId, someone.id), ...PROPOSED }
  Object.assign(ids, {
    ...{ exam: open.competition.id, lot: open.competition.lot.id, submission: open.submissionIds[0] },
    ...{ over: over.competition.id, released: protocolId, project: project!.id },
    protocol: (await startResults(db, someone, { competitionId: open.competition.id, now: later })).id,
    member: open.members[0],
    review: await id(db.select().from(reviews).where(eq(reviews.lotId, open.competition.lot.id))),
    appeal: await id(
      db
        .insert(appeals)
        .values({ ...appeal, disputed: 'Балл', facts: 'Құжат бар' })
        .returning(),
    ),
    report: await id(db.insert(reports).values(report).returning()),
    proposal: await id(db.insert(proposals).values(proposal).returning()),
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

const examReaders: Allowed = (actor) => can.readExamination(actor, whose)
const examiners: Allowed = (actor) => can.examine(actor, whose)
const resultWriters: Allowed = (actor) => can.writeResults(actor, whose)
const appealDeciders: Allowed = (actor) => can.decideAppeal(actor, whose)
const projectKeepers: Allowed = (actor) => can.manageProject(actor, whose)
const proposalSorters: Allowed = (actor) => can.sortProposals(actor)
const auditors: Allowed = (actor) => can.readAudit(actor)
const answerers: Allowed = (actor) => can.answerClarification(actor, whose)
const nobody: Allowed = () => false

/** The rooms of the desk, by who gets through; the name of a route is what stands before its first colon. */
const ROOMS: [Allowed, string[]][] = [
  [can.authorSomewhere, ['authoring', 'authornew', 'authorbegin:award']],
  [
    authors,
    [
      ...['author:{draft}', 'authorfield:{draft}:title:kk', 'authorpick:{draft}:kind:award'],
      ...['authorflip:{draft}:spheres:1:4', 'authorflipped:{draft}:spheres'],
      ...['authortime:{draft}:deadline', 'authortimes:{draft}', 'authorat:{draft}:deadline:2026-09-01:18-00'],
      ...['authorneeds:{draft}', 'authorneed:{draft}:x', 'authorneeddrop:{draft}:x', 'authorlots:{draft}'],
      ...['authorlot:{draft}:1', 'authorlotpart:{draft}:1:theme', 'authorlotpick:{draft}:1:61'],
      ...['authorlotclear:{draft}:1:amount', 'authorlotmove:{draft}:1:up', 'authorlotcopy:{draft}:1'],
      ...[
        'authorlotdrop:{draft}:1',
        'authordocs:{draft}',
        'authordoc:{draft}:x',
        'authordockind:{draft}:x:rules',
      ],
      ...[
        'authordoclang:{draft}:x:kk',
        'authordocdrop:{draft}:x',
        'authorcheck:{draft}',
        'authorseen:{draft}',
      ],
      'authorcopy:{comp}:year',
    ],
  ],
  [readers, ['compversions:{comp}']],
  [
    preparers,
    [
      ...[
        'formed:{draft}',
        'formpick:{draft}',
        'formsecadd:{draft}',
        'formok:{draft}',
        'formdrop:{draft}:yes',
      ],
      ...['fs:{draft}:first', 'fst:{draft}:first:kk', 'fsx:{draft}:first:up', 'fa:{draft}:first'],
      ...['ff:{draft}:first-field', 'fx:{draft}:first-field:up', 'fl:{draft}:first-field'],
      ...['ft:{draft}:first-field:label:kk', 'ftx:{draft}:first-field:help', 'fn:{draft}:first-field:max'],
      ...['fnx:{draft}:first-field:max', 'fw:{draft}:first-field', 'rubadd:{draft}', 'rubmin:{draft}'],
    ],
  ],
  [readers, ['rubric:{draft}']],
  [authors, ['pubask:{draft}', 'pubread:{draft}']],
  [
    publishers,
    [
      'pubok:{draft}:1',
      'pubback:{draft}:1',
      'pubwhen:{draft}',
      'pubnotime:{draft}',
      'pubat:{draft}:202609011000',
    ],
  ],
  [administrators, ['rules', 'ruleturn:publish']],
  [can.examineSomewhere, ['exams']],
  [
    examReaders,
    [
      ...['exam:{exam}', 'examlot:{lot}', 'commission:{exam}', 'admlot:{lot}', 'adm:{submission}'],
      ...['examexperts:{lot}', 'examprog:{lot}', 'examrank:{lot}', 'revscores:{review}'],
    ],
  ],
  [
    examiners,
    [
      ...['commadd:{exam}:chair', 'commend:{member}', 'commendyes:{member}', 'admrest:{submission}'],
      ...['admcheck:{submission}:0:1', 'admreject:{submission}', 'admdecide:{submission}:admit'],
      ...[
        'examdraw:{lot}',
        'examdrawyes:{lot}:2',
        'examask:{lot}',
        'revgiveto:{submission}:1',
        'revtake:{review}',
      ],
    ],
  ],
  // What was given to another expert is nobody's to read, whatever their roles.
  [
    nobody,
    [
      'review:{review}',
      'revtext:{review}',
      'revfiles:{review}',
      'revscore:{review}:0:6',
      'revfinish:{review}',
    ],
  ],
  [examReaders, ['results:{exam}', 'resdraft:{protocol}']],
  [
    resultWriters,
    [
      'resstart:{exam}',
      'resthere:{protocol}',
      'resturn:{protocol}:{member}',
      'resask:{protocol}',
      'resdrop:{protocol}:yes',
    ],
  ],
  [(actor) => can.approveResults(actor, { ...whose, madeBy: 0 }), ['resagree:{protocol}:x']],
  [(actor) => can.releaseResults(actor, whose), ['resrelease:{protocol}:yes']],
  [
    appealDeciders,
    ['appealwhy:{appeal}:uphold:kk', 'appealdecide:{appeal}:uphold', 'appealyes:{appeal}:uphold'],
  ],
  [
    projectKeepers,
    [
      'projcontract:{project}:number',
      'projreport:{project}:final',
      'reportok:{report}',
      'reportback:{report}',
    ],
  ],
  [auditors, ['audit', 'auditwho', 'auditcomp', 'auditkind', 'auditwhen']],
  [
    (actor) => can.exportFigures(actor, whose),
    ['compexports:{over}', 'exportask:applications:{over}', 'exportask:deliveries:{over}'],
  ],
  [(actor) => can.exportPersonal(actor, whose), ['exportask:personal:{over}', 'exportask:dossier:{over}']],
  [examReaders, ['exportask:scores:{over}']],
  [(actor) => can.exportEverything(actor), ['exportask:subscribers']],
  [
    proposalSorters,
    [
      'propmerge:{proposal}',
      'propmergein:{proposal}:{proposal}',
      'propanswer:{proposal}:kk',
      'propyes:{proposal}',
      'propno:{proposal}',
    ],
  ],
  [can.answerSomewhere, ['questions', 'qanswered']],
  [
    answerers,
    ['question:{question}', 'qmerge:{question}', 'qmergeinto:{question}:{question}', 'qunmerge:{question}'],
  ],
  [
    preparers,
    [
      ...['formuse:{draft}:1', 'fwc:{draft}:first-field:x', 'fwx:{draft}:first-field:x:0'],
      ...['rubtext:{draft}:x:title:kk', 'rubmost:{draft}:x', 'rubx:{draft}:x:up'],
    ],
  ],
  [readers, ['rubcrit:{draft}:x']],
  [authors, ['trial:{draft}']],
  [examReaders, ['admitem:{submission}:0', 'revapp:{submission}']],
  [
    examiners,
    [
      ...[
        'commone:{member}',
        'commpost:{member}:kk',
        'admwhy:{submission}:documents:kk',
        'admsure:{submission}:documents',
      ],
      ...['examdrawn:{lot}:2', 'revgive:{submission}'],
    ],
  ],
  [nobody, ['revdeclare:{review}:0', 'revabstain:{review}', 'revcrit:{review}:0', 'revreopen:{review}']],
  [auditors, ['auditfile', 'auditev:1']],
]
for (const [allowed, addresses] of ROOMS)
  for (const address of addresses) {
    const name = address.split(':')[0]!
    ADDRESSES[name] = [...(ADDRESSES[name] ?? []), [address, allowed]]
  }

/** Not tried one by one: parts of a notice and of a trial, which all begin with it; and what is one's own or anybody's. */
const LEFT_OUT = [
  ...['trialfield', 'trialpick', 'trialdo', 'trialnext', 'trialcheck', 'trialpaper', 'trialend'],
  ...['compversion', 'exportfile', 'reviews', 'authorcust'],
  ...['staff', 'staffjoin', 'noticeread', 'applicant', 'calait'],
]

test('no address of the desk is forgotten here', () => {
  const covered = (name: string) => name in ADDRESSES || LEFT_OUT.includes(name) || name.startsWith('notice')
  const desk = [staffRoutes, authoringRoutes, formRoutes, reviewRoutes, exportRoutes, auditRoutes].flat()
  expect(desk.map(({ name }) => name).filter((name) => !covered(name))).toEqual([])
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
/** There is nothing of that name: to say so tells nobody anything. */
const MADE_UP = /:x(:|$)|^formuse:/
const OWN = /^report(ok|back):/

describe.each(Object.keys(GRANTS))('%s', (name) => {
  test.each(Object.values(ADDRESSES).flat())('%s', async (address, allowed) => {
    const actor = actors[name]!
    const got = await outcome(actor, address)
    // What an NGO may do too is refused in its words.
    const denied = OWN.test(address) ? 'not-yours' : actor.grants.length > 0 ? 'role-needed' : 'not-staff'
    if (allowed(actor)) expect(DENIED).not.toContain(got)
    else if (MADE_UP.test(address)) expect([denied, 'not-found']).toContain(got)
    else expect(got).toBe(denied)
  })
})
