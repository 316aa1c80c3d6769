import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkCompetitionFile } from '../../../src/core/competitions/file/check.ts'
import { faultText } from '../../../src/core/competitions/file/fault.ts'

const now = new Date('2026-11-23T05:00:00Z')
const whole = readFileSync('src/database/seed/examples/new-competition.yaml', 'utf8').slice(0, 3000)
const lines = whole.split('\n')
const archive = zipSync({ 'competition.yaml': new TextEncoder().encode(whole) })

const isToldInWords = (bytes: Uint8Array, name: string) => {
  const checked = checkCompetitionFile(bytes, name, now)
  for (const fault of 'faults' in checked ? checked.faults : checked.warnings)
    expect(faultText('kk', fault)).not.toMatch(/\{\$|file-fault/)
}

/** What happens to files: a line lost, doubled, moved, cut short, glued to a sign. */
const damage = fc.record({
  line: fc.nat(lines.length - 1),
  other: fc.nat(lines.length - 1),
  sign: fc.constantFrom('\t', ':', '"', "'", '[', '{', '|', '&a', '*a', '- ', '#', '!!x ', '? ', '%'),
  how: fc.constantFrom('lose', 'double', 'swap', 'cut', 'begin', 'end'),
})

function damaged(changes: { line: number; other: number; sign: string; how: string }[]): string {
  const text = [...lines]
  for (const { line, other, sign, how } of changes) {
    const [mine = '', theirs = ''] = [text[line], text[other]]
    if (how === 'lose') text.splice(line, 1)
    if (how === 'double') text.splice(line, 0, mine)
    if (how === 'swap') Object.assign(text, { [line]: theirs, [other]: mine })
    if (how === 'cut') text[line] = mine.slice(0, mine.length / 2)
    if (how === 'begin') text[line] = sign + mine
    if (how === 'end') text[line] = mine + sign
  }
  return text.join('\n')
}

describe('a damaged file', () => {
  it('is answered in words, whatever happened to its lines', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (changes) => {
        isToldInWords(new TextEncoder().encode(damaged(changes)), 'a.yaml')
      }),
      { numRuns: 300 },
    )
  })

  it('is answered in words when any byte of the archive is another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 8 }),
        (changes) => {
          const bytes = archive.slice()
          for (const [at, byte] of changes) bytes[at] = byte
          isToldInWords(bytes, 'a.zip')
        },
      ),
      { numRuns: 300 },
    )
  })
})
