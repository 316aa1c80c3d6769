import { expect, inject, test } from 'vitest'
import { startChild } from './embedded/child.ts'

test('a query on a connection the driver has lost ends the process at once, with its fault in the log', async () => {
  const child = startChild('lose-connection.ts', inject('databaseTemplate'))
  expect(await child.exitCode()).toBe(1)
  const { msg, err } = JSON.parse(child.lines.at(-1)!)
  expect(msg).toBe('Ended by a fault outside any request')
  expect(err.message).toBe("Cannot read properties of null (reading 'write')")
})
