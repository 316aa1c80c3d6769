import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipStream } from '../../src/papers/zip-stream.ts'

const entry = (name: string, text: string) => ({
  ...{ name, size: text.length },
  bytes: async () => new TextEncoder().encode(text),
})

test('files of one name both stay, and none takes the place of the list of contents', async () => {
  const archive = zipStream([entry('а.txt', 'бір'), entry('а.txt', 'екі'), entry('contents.json', 'бөтен')])
  const files = unzipSync(new Uint8Array(await buffer(archive)))
  expect(Object.keys(files)).toEqual(['а.txt', 'а (2).txt', 'contents (2).json', 'contents.json'])
  const contents = JSON.parse(Buffer.from(files['contents.json']!).toString())
  expect(contents).toHaveLength(3)
})

test('a file that cannot be made ends the archive with its fault', async () => {
  const broken = { name: 'b.pdf', size: 1, bytes: () => Promise.reject(new Error('no paper')) }
  await expect(buffer(zipStream([entry('a.txt', 'a'), broken]))).rejects.toThrow('no paper')
})
