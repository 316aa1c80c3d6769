import { expect, test } from 'vitest'
import { grant } from '../../../src/core/applications/form/forms/grant.ts'
import { socialOrder } from '../../../src/core/applications/form/forms/social-order.ts'
import { admissionList, type ToAdmit } from '../../../src/core/review/admission-list.ts'

const file = { name: 'charter.pdf', telegramFileId: 'a', telegramUniqueId: 'b' }
const line = (kind: string, sum: number) => ({ name: 'Тренер', kind, unit: 'сағат', quantity: 1, price: sum })
const base: Omit<ToAdmit, 'kind' | 'form'> = {
  answers: {},
  profile: {},
  bin: '250340000010',
  lotAmount: 1_000_000,
  day: '2026-06-01',
}
const hintsOf = (to: Partial<ToAdmit> & Pick<ToAdmit, 'kind' | 'form'>) =>
  new Map(admissionList({ ...base, ...to }).map(({ key, hint }) => [key, hint]))

test('a state social order: its seven sections, the charter, the price, and what the law asks of the applicant', () => {
  const keys = [...hintsOf({ kind: 'social-order', form: socialOrder }).keys()]
  expect(keys).toEqual([
    'bin',
    ...['about', 'problem', 'goals', 'methods', 'plan', 'reach', 'results', 'indicators'].map(
      (id) => `section-${id}`,
    ),
    ...['section-price', 'section-declarations', 'file-charter', 'price'],
    ...['kept-charter', 'kept-database', 'kept-unfair'],
  ])
})

test('a grant: the exclusions of article 6-1 and the share for institutional development besides', () => {
  const keys = [...hintsOf({ kind: 'short-grant', form: grant }).keys()]
  expect(keys).toContain('shares')
  for (const id of ['liquidation', 'bankrupt', 'enforcement', 'unfair', 'arrest', 'suspended', 'relatives'])
    expect(keys).toContain(`kept-${id}`)
})

test('the machine says what it sees, and leaves to people what it cannot', () => {
  const empty = hintsOf({ kind: 'social-order', form: socialOrder })
  expect(empty.get('section-problem')).toBe('not-met')
  expect(empty.get('file-charter')).toBe('not-met')
  expect(empty.get('price')).toBe('not-met')
  expect(empty.get('kept-charter')).toBe('look')
  expect(empty.get('kept-database')).toBe('look')
  const filled = hintsOf({
    ...{ kind: 'social-order', form: socialOrder, profile: { 'ngo-database-date': '2026-03-01' } },
    answers: { problem: 'Мәселе', charter: [file], budget: [line('direct', 900_000)] },
  })
  expect(filled.get('section-problem')).toBe('met')
  expect(filled.get('file-charter')).toBe('met')
  expect(filled.get('price')).toBe('met')
  expect(filled.get('kept-database')).toBe('met')
})

test('a sum over the lot, a share over the law and a number that fails its check are seen', () => {
  const over = hintsOf({
    ...{ kind: 'short-grant', form: grant, bin: '250340000011' },
    answers: { budget: [line('direct', 900_000), line('institution', 200_000)] },
  })
  expect([over.get('bin'), over.get('price'), over.get('shares')]).toEqual(['not-met', 'not-met', 'not-met'])
  const within = hintsOf({
    ...{ kind: 'short-grant', form: grant },
    answers: { budget: [line('direct', 900_000), line('institution', 100_000)] },
  })
  expect([within.get('bin'), within.get('price'), within.get('shares')]).toEqual(['met', 'met', 'met'])
})
