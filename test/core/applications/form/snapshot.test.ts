import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, hashSnapshot, newSalt } from '../../../../src/core/applications/form/snapshot.ts'

/** The same value with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  )
}
// JSON knows no "__proto__" of its own and no -0; jsonb has neither.
const values = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'))

describe('a snapshot', () => {
  it('has one hash, whatever the order of its keys', () => {
    fc.assert(
      fc.property(values, fc.string(), (value, salt) => {
        expect(hashSnapshot(reversed(value), salt)).toBe(hashSnapshot(value, salt))
        expect(hashSnapshot(JSON.parse(JSON.stringify(value)), salt)).toBe(hashSnapshot(value, salt))
      }),
    )
  })

  it('is JSON that says the same', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('changes its hash with any answer and with the salt', () => {
    const answers = { goal: 'Мақсат', budget: [{ price: 1 }] }
    const hash = hashSnapshot(answers, 's')
    expect(hashSnapshot({ ...answers, goal: 'Мақсат.' }, 's')).not.toBe(hash)
    expect(hashSnapshot({ ...answers, budget: [{ price: 2 }] }, 's')).not.toBe(hash)
    expect(hashSnapshot(answers, 't')).not.toBe(hash)
  })

  it('can be checked with sha256sum', () => {
    const byHand = createHash('sha256').update('ab12\n{"a":[1,null,"ә"],"b":{"c":true}}').digest('hex')
    expect(hashSnapshot({ b: { c: true }, a: [1, null, 'ә'], gone: undefined }, 'ab12')).toBe(byHand)
  })

  it('refuses what JSON cannot hold', () => {
    for (const value of [Number.NaN, new Date(0), () => 1, 1n, { deep: [Number.POSITIVE_INFINITY] }]) {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    }
  })

  it('gets a new salt of 128 bits each time', () => {
    const salts = new Set(Array.from({ length: 100 }, newSalt))
    expect(salts.size).toBe(100)
    for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{32}$/)
  })
})
