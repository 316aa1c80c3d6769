import { expect, test } from 'vitest'
import { may, mustMay, type Right } from '../../../src/core/organizations/may.ts'

const viewer = { owner: false, role: 'viewer' } as const
const editor = { owner: false, role: 'editor' } as const
// The owner may do everything, whatever stands in their row.
const owner = { owner: true, role: 'viewer' } as const

test('a viewer changes nothing, an editor fills in, the owner does everything', () => {
  const rights = Object.keys(may) as Right[]
  const of = (who: typeof viewer | typeof editor | typeof owner) => rights.filter((right) => may[right](who))
  expect(of(viewer)).toEqual([])
  expect(of(editor)).toEqual(['answer', 'editProfile', 'startApplication', 'takeField', 'propose'])
  expect(of(owner)).toEqual(rights)
})

test('a refusal says whose right is needed', () => {
  expect(() => mustMay(viewer, 'answer')).toThrow('viewer-only')
  expect(() => mustMay(editor, 'submit')).toThrow('owner-only')
  expect(() => mustMay(viewer, 'submit')).toThrow('owner-only')
  expect(() => mustMay(owner, 'submit')).not.toThrow()
})
