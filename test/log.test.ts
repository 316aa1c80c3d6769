import { BotError, type Context } from 'grammy'
import { expect, test } from 'vitest'
import { createLog } from '../src/log.ts'

function logged(error: unknown): string {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  createLog({ production: true }, destination).error({ err: error }, 'failed')
  return lines.join('')
}

test('what a person wrote does not reach the log with an error', () => {
  const ctx = {
    update: { message: { text: 'құпия жауап' } },
    api: { token: '1:secret' },
  } as unknown as Context
  const wrapped = logged(new BotError(new Error('broken'), ctx))
  expect(wrapped).toContain('broken')
  const query = Object.assign(new Error('Failed query: insert … params: құпия жауап'), {
    query: 'insert …',
    cause: new Error('duplicate key'),
  })
  for (const text of [wrapped, logged(query)]) expect(text).not.toMatch(/құпия|secret/)
  expect(logged(query)).toContain('duplicate key')
})
