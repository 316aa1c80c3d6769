import { describe, expect, test } from 'vitest'
import {
  AUTHORED_FIELDS,
  AUTHORING_STATES,
  type AuthoredField,
  type AuthoringState,
  authoringState,
  isEditable,
} from '../../../../src/core/competitions/authoring/editable.ts'
import { checkChange } from '../../../../src/core/competitions/change-rules.ts'
import { compare } from '../../../../src/core/competitions/compare.ts'
import type { CompetitionVersion } from '../../../../src/core/competitions/content-of.ts'
import type { CompetitionContent } from '../../../../src/core/competitions/file/content.ts'
import type { Competition } from '../../../../src/core/competitions/get-competition.ts'
import { Refusal } from '../../../../src/core/errors.ts'

const both = (words: string) => ({ kk: words, ru: words })
const at = (day: number) => new Date(Date.UTC(2026, 5, day, 7))
const NOW = at(10)

const document = { fileName: 'a.pdf', mime: 'application/pdf', size: 1, kind: 'rules' as const, title: 'A' }

/** A grant: the law sets no period for it, so that only the state decides. */
const content = (deadline: Date): CompetitionContent => ({
  ...{ code: 'one', kind: 'medium-grant', intake: 'elsewhere', form: 'grant', archive: false, repeat: false },
  ...{ intakeUrl: 'https://one.kz/', intakePlace: both('Портал'), applicationsPerOrganization: 1 },
  ...{ title: both('Атау'), summary: both('Мазмұн'), customer: both('Оператор'), needs: [both('Жарғы')] },
  ...{ spheres: ['1'], regions: ['71'], themes: [], milestones: {}, deadline },
  lots: [{ number: 1, theme: both('Тақырып') }],
})

const version = (deadline: Date): CompetitionVersion => ({
  content: content(deadline),
  documents: (['kk', 'ru'] as const).map((language) => ({
    ...document,
    language,
    fileKey: language.repeat(32),
  })),
})

const later = at(25)
/** A change of each field, sound in itself. */
const CHANGED: Record<AuthoredField, (before: CompetitionContent) => Partial<CompetitionContent>> = {
  kind: () => ({ kind: 'long-grant' }),
  customer: () => ({ customer: both('Басқа') }),
  title: () => ({ title: both('Жаңа') }),
  summary: () => ({ summary: both('Жаңа') }),
  spheres: () => ({ spheres: ['2'] }),
  regions: () => ({ regions: ['75'] }),
  themes: () => ({ themes: ['youth'] }),
  budget: () => ({ budget: 'local' }),
  deadline: () => ({ deadline: later }),
  opens: () => ({ opens: at(2) }),
  repeat: () => ({ repeat: true }),
  milestones: () => ({ milestones: { contract: at(28).toISOString() } }),
  needs: () => ({ needs: [both('Есеп')] }),
  lots: () => ({ lots: [{ number: 1, theme: both('Басқа') }] }),
  intake: () => ({ intake: 'here', intakeUrl: undefined, intakePlace: undefined }),
  'intake-place': () => ({ intakePlace: both('Басқа') }),
  'intake-url': () => ({ intakeUrl: 'https://two.kz/' }),
  limit: () => ({ applicationsPerOrganization: 2 }),
  form: () => ({ form: 'award' }),
  documents: () => ({}),
  code: () => ({ code: 'two' }),
}

const published = (state: AuthoringState): Competition =>
  ({
    publishedAt: at(1),
    opensAt: null,
    deadline: state === 'open' ? at(20) : at(9),
    cancelledAt: state === 'cancelled' ? at(8) : null,
    resultsAt: state === 'results' ? at(9) : null,
    archive: false,
  }) as Competition

/** What `checkChange` says of a change of one field; undefined when it lets it pass. */
function verdict(state: AuthoringState, field: AuthoredField): string | undefined {
  const competition = published(state)
  const before = version(competition.deadline)
  const changed = { ...before.content, ...CHANGED[field](before.content) }
  const documents =
    field === 'documents'
      ? before.documents.map((one) => ({ ...one, fileKey: `9${one.fileKey}` }))
      : before.documents
  const after = { content: changed, documents }
  const changes = compare(before, after)
  try {
    checkChange(
      { published: competition, before, after, changes },
      { now: NOW, exceptions: new Map() as never },
    )
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}

describe('what the chat lets staff change, the same check as of a file lets pass', () => {
  const cells = AUTHORING_STATES.filter((state) => state !== 'draft').flatMap((state) =>
    AUTHORED_FIELDS.map((field) => [state, field] as const),
  )
  test.each(cells)('%s: %s', (state, field) => {
    if (isEditable(field, state)) expect(verdict(state, field)).toBeUndefined()
  })
  test.each(cells)('%s: %s is not offered where a file is declined', (state, field) => {
    if (verdict(state, field) !== undefined) expect(isEditable(field, state)).toBe(false)
  })
})

test('a draft may be changed in everything, a cancelled competition in nothing', () => {
  for (const field of AUTHORED_FIELDS) {
    expect(isEditable(field, 'draft')).toBe(true)
    expect(isEditable(field, 'cancelled')).toBe(false)
  }
})

test('once the time is over, nothing applicants relied on may be changed', () => {
  for (const state of ['closed', 'opened', 'results'] as const)
    for (const field of ['needs', 'lots', 'regions', 'spheres', 'limit', 'deadline'] as const)
      expect(isEditable(field, state)).toBe(false)
})

test('the state is a function of the moments, and of whether a lot was opened', () => {
  expect(authoringState({ ...published('open'), publishedAt: null }, false, NOW)).toBe('draft')
  expect(authoringState({ ...published('open'), opensAt: at(15) }, false, NOW)).toBe('open')
  expect(authoringState(published('closed'), false, NOW)).toBe('closed')
  expect(authoringState(published('closed'), true, NOW)).toBe('opened')
  expect(authoringState(published('results'), true, NOW)).toBe('results')
  expect(authoringState({ ...published('closed'), archive: true }, false, NOW)).toBe('results')
})
