import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lockDirectory } from '../../../src/database/embedded/lock.ts'
import { startChild } from './child.ts'

const root = mkdtempSync(join(tmpdir(), 'ariptes-lock-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('a directory in use is refused with the number of the process that uses it', async () => {
  const directory = join(root, 'one')
  const unlock = await lockDirectory(directory)
  await expect(lockDirectory(directory)).rejects.toThrow(
    `The data directory ${directory} is in use by another process (number ${process.pid}).`,
  )
  await unlock()
  const again = await lockDirectory(directory)
  await again()
})

test('of several that start at once one gets the directory, also over a socket left behind', async () => {
  const directory = join(root, 'left')
  const killed = startChild('hold-lock.ts', directory)
  await killed.says('held')
  await killed.kill()
  const attempts = await Promise.allSettled(Array.from({ length: 6 }, () => lockDirectory(directory)))
  const got = attempts.filter((attempt) => attempt.status === 'fulfilled')
  expect(got).toHaveLength(1)
  await got[0]!.value()
})

test('another process is refused until the holder is killed', async () => {
  const directory = join(root, 'two')
  const holder = startChild('hold-lock.ts', directory)
  await holder.says('held')
  await expect(lockDirectory(directory)).rejects.toThrow(`(number ${holder.pid})`)
  await holder.kill()
  const unlock = await lockDirectory(directory)
  await unlock()
})

test('a holder that does not speak is still a holder', async () => {
  const directory = join(root, 'silent')
  const unlock = await lockDirectory(directory)
  await unlock()
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(join(directory, 'in-use.sock'), resolve))
  await expect(lockDirectory(directory)).rejects.toThrow('is in use by another process.')
  silent.close()
})
