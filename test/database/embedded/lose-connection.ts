import { openAsBlob } from 'node:fs'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { connectDatabase } from '../../../src/database/client.ts'
import { endOnDriverFault } from '../../../src/database/driver-fault.ts'
import { openInMemory } from '../../../src/database/embedded/open.ts'

/** Says something in a transaction whose connection was ended meanwhile. */
endOnDriverFault(pino())
const template = process.argv[2]!
const dump = template.endsWith('.tar') ? await openAsBlob(template) : undefined
const { db } = connectDatabase(await openInMemory(dump, { idleInTransactionMs: 50 }))
await db
  .transaction(async (tx) => {
    await tx.execute(sql`select 1`)
    await new Promise((resolve) => setTimeout(resolve, 200))
    await tx.execute(sql`select 2`)
  })
  .catch(() => {})
setTimeout(() => process.exit(0), 5_000)
