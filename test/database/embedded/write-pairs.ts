import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { openDatabase } from '../../../src/database/client.ts'

/** Writes pairs of rows, one transaction each, and prints a pair's number once it is committed. */
const { db } = await openDatabase({ dataDir: process.argv[2]!, log: pino({ level: 'silent' }) })
await db.execute(sql`create table if not exists pairs (n int, side text)`)
const [start] = await db.execute<{ next: number }>(sql`select coalesce(max(n), 0) + 1 as next from pairs`)
for (let n = start!.next; ; n++) {
  await db.transaction(async (tx) => {
    await tx.execute(sql`insert into pairs values (${n}, 'left')`)
    await tx.execute(sql`insert into pairs values (${n}, 'right')`)
  })
  process.stdout.write(`${n}\n`)
}
