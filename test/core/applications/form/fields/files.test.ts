import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoredFile } from '../../../../../src/core/applications/form/fields/kind.ts'
import {
  filesOf,
  movedFile,
  replacedFile,
  withFile,
  withoutFile,
} from '../../../../../src/core/applications/form/fields/reading/files.ts'

const file = (id: string): StoredFile => ({ name: `${id}.pdf`, telegramFileId: id, telegramUniqueId: id })
const ids = (files: readonly StoredFile[]) => files.map(({ telegramUniqueId }) => telegramUniqueId)
const lists = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 })

test('one file of before is a list of one; nothing is a list of none', () => {
  expect(ids(filesOf(file('a')))).toEqual(['a'])
  expect(ids(filesOf([file('a'), file('b')]))).toEqual(['a', 'b'])
  for (const nothing of [null, undefined, []]) expect(filesOf(nothing)).toEqual([])
})

test('moving keeps every file, and moving back gives the order of before', () => {
  fc.assert(
    fc.property(lists, fc.nat(9), fc.constantFrom(-1 as const, 1 as const), (names, at, by) => {
      const files = names.map(file)
      const moved = movedFile(files, at, by)
      expect(ids(moved).toSorted()).toEqual(names.toSorted())
      if (moved !== files) expect(movedFile(moved, at + by, by === 1 ? -1 : 1)).toEqual(files)
    }),
  )
})

test('a file is never there twice, whatever is added or replaced', () => {
  fc.assert(
    fc.property(lists, fc.nat(9), fc.string({ minLength: 1, maxLength: 3 }), (names, at, added) => {
      const files = names.map(file)
      const several = [
        withFile(files, file(added)),
        replacedFile(files, at, file(added)),
        withoutFile(files, at),
      ]
      for (const list of several) expect(new Set(ids(list)).size).toBe(list.length)
      expect(ids(withFile(files, file(added)))).toContain(added)
      if (at < files.length) expect(ids(replacedFile(files, at, file(added)))).toContain(added)
    }),
  )
})
