import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { connectDatabase } from '../../src/database/client.ts'
import { openInMemory } from '../../src/database/embedded/open.ts'
import { migrate } from '../../src/database/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A file with a dump, or the name of a template database on TEST_DATABASE_URL. */
    databaseTemplate: string
  }
}

const cacheFolder = 'node_modules/.cache/ariptes-test'

/** Migrates one database once; each test file starts from a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
  return server ? makeTemplateDatabase(project, server) : makeDump(project)
}

/** Kept between runs for as long as the migrations and the engine stay the same: making it takes some seconds. */
async function makeDump(project: TestProject): Promise<() => Promise<void>> {
  const file = join(cacheFolder, `template-${fingerprint()}.tar`)
  if (!existsSync(file)) {
    mkdirSync(cacheFolder, { recursive: true })
    forgetOldDumps()
    writeFileSync(`${file}.${process.pid}`, await migratedDump())
    renameSync(`${file}.${process.pid}`, file)
  }
  project.provide('databaseTemplate', file)
  return async () => {}
}

/** Yesterday's and older: a run beside this one may use another. */
function forgetOldDumps(): void {
  for (const name of readdirSync(cacheFolder)) {
    const file = join(cacheFolder, name)
    if (Date.now() - statSync(file).mtimeMs > 86_400_000) rmSync(file, { force: true })
  }
}

async function migratedDump(): Promise<Buffer> {
  const database = await openInMemory()
  const handle = connectDatabase(database)
  await migrate(handle)
  const dump = await database.dump()
  await handle.close()
  return Buffer.from(await dump.arrayBuffer())
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  const migrations = existsSync('drizzle')
    ? readdirSync('drizzle').filter((name) => name.endsWith('.sql'))
    : []
  for (const name of migrations.sort()) hash.update(name).update(readFileSync(join('drizzle', name)))
  return hash.digest('hex').slice(0, 16)
}

async function makeTemplateDatabase(project: TestProject, server: string): Promise<() => Promise<void>> {
  const name = `ariptes_template_${process.pid}`
  const admin = postgres(server, { max: 1, onnotice() {} })
  await admin.unsafe(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const handle = connectDatabase(url.href)
  await migrate(handle)
  await handle.close()
  project.provide('databaseTemplate', name)
  return async () => {
    await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
}
