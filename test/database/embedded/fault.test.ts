import { Client } from 'pg'
import { expect, test } from 'vitest'
import { createMultiplexer, type Engine } from '../../../src/database/embedded/multiplexer.ts'

const broken: [string, Engine][] = [
  ['throws', { execute: () => Promise.reject(new Error('memory access out of bounds')) }],
  ['falls silent', { execute: async () => Buffer.alloc(0) }],
]

test.each(broken)(
  'an engine that %s ends every connection with an error and says so once',
  async (_, engine) => {
    const faults: Error[] = []
    const { connect } = createMultiplexer(engine, { parameters: {}, onFault: (error) => faults.push(error) })
    const clients = [1, 2].map(() => new Client({ stream: connect }))
    for (const client of clients) client.on('error', () => {})
    await Promise.all(clients.map((client) => client.connect()))
    const asked = await Promise.allSettled(clients.map((client) => client.query('select 1')))
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(faults).toHaveLength(1)
    const late = new Client({ stream: connect })
    late.on('error', () => {})
    await expect(late.connect()).rejects.toThrow()
  },
)
