import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zip } from '../../src/papers/zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('Kazakh names and contents come out as they went in', async () => {
  const packed = await zip([
    { name: 'Өтінім/Ұйымның жарғысы.pdf', bytes: bytes('pdf') },
    { name: 'Смета.txt', bytes: bytes('қағаз'.repeat(100)) },
  ])
  const files = unzipSync(packed)
  expect(Object.keys(files)).toEqual(['Өтінім/Ұйымның жарғысы.pdf', 'Смета.txt'])
  expect(strFromU8(files['Смета.txt'] ?? new Uint8Array())).toBe('қағаз'.repeat(100))
})

test('two files of one name both stay', async () => {
  const packed = await zip([
    { name: 'a.pdf', bytes: bytes('1') },
    { name: 'A.pdf', bytes: bytes('2') },
  ])
  expect(Object.keys(unzipSync(packed))).toEqual(['a.pdf', 'A (2).pdf'])
})

test('a name cannot lead out of the folder', async () => {
  const packed = await zip([
    { name: '../../etc/pass:wd', bytes: bytes('x') },
    { name: '..', bytes: bytes('y') },
  ])
  expect(Object.keys(unzipSync(packed))).toEqual(['etc/pass_wd', 'file'])
})

test('nothing packed is still an archive', async () => {
  expect(unzipSync(await zip([]))).toEqual({})
})
