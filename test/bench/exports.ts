import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { diskFiles } from '../../src/files/store.ts'
import { type FileTable, tableFile } from '../../src/papers/table-file.ts'
import { machine, ms, printTable } from './numbers.ts'

const COLUMNS = 40
const TEXT = 'Ауданда 15–28 жастағы 1 240 адам оқымайды әрі жұмыс істемейді; жоба оларды үш кәсіпке баулиды.'

/** How long a table of applications takes to be written, and by how much the process grows meanwhile. */
export async function benchExports(): Promise<void> {
  console.log(`${machine()}; ${COLUMNS} columns, of which 30 hold about 100 letters\n`)
  await write(500)
  const rows = []
  for (const count of [2_000, 20_000]) rows.push(await write(count))
  printTable(['rows', 'written in', 'file, MB', 'memory before, MB', 'at most, MB'], rows)
}

async function write(count: number): Promise<string[]> {
  const directory = join(tmpdir(), `bench-exports-${process.pid}`)
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const began = performance.now()
  const { size } = await diskFiles(directory).putStream(
    tableFile({ columns, rows: lines(count) }, 'Өтінімдер'),
  )
  const took = performance.now() - began
  clearInterval(watch)
  await rm(directory, { recursive: true, force: true })
  return [String(count), ms(took), ...[size, before, most].map((bytes) => (bytes / 1024 / 1024).toFixed(0))]
}

const columns: FileTable['columns'] = Array.from({ length: COLUMNS }, (_, at) => ({
  heading: `Өріс ${at + 1}`,
  type: at < 5 ? 'number' : at < 10 ? 'moment' : 'text',
}))

async function* lines(count: number): AsyncGenerator<(string | number | Date)[]> {
  const moment = new Date('2026-06-05T13:00:07Z')
  for (let row = 0; row < count; row++)
    yield columns.map(({ type }, at) =>
      type === 'number' ? row * at : type === 'moment' ? moment : `${row}.${at} ${TEXT}`,
    )
}
