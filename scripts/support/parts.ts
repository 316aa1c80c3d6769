import { join } from 'node:path'
import { environment, readConfig } from '../../src/config.ts'
import { type DatabaseHandle, openDatabase } from '../../src/database/client.ts'
import { migrate } from '../../src/database/migrate.ts'
import { StartError } from '../../src/database/start-error.ts'
import { diskFiles, type Files } from '../../src/files/store.ts'
import { createLog } from '../../src/log.ts'

/** Runs a command on the service's database and files, brought up to date; says in a sentence why it cannot. */
export async function withParts(
  command: (parts: { db: DatabaseHandle['db']; files: Files }) => Promise<void>,
): Promise<void> {
  let database: DatabaseHandle | undefined
  try {
    const config = readConfig(environment())
    database = await openDatabase({ ...config, log: createLog(config) })
    await migrate(database)
    await command({ db: database.db, files: diskFiles(join(config.dataDir, 'files')) })
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error)
    process.exitCode = 1
  } finally {
    await database?.close()
  }
}
