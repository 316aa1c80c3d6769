import { createRequire } from 'node:module'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const { cache } = createRequire(import.meta.url)

/** As if nothing had been loaded yet: what could be loaded is remembered. */
function forget(): void {
  vi.resetModules()
  for (const path of Object.keys(cache).filter((path) => path.includes('takumi'))) delete cache[path]
}
beforeEach(forget)
afterEach(() => {
  vi.unstubAllEnvs()
  forget()
})

test('where no pictures can be drawn the start says so once, and an announcement goes without', async () => {
  vi.stubEnv('TAKUMI_CORE_TARGET', '/nowhere')
  const { reportPapers } = await import('../../src/papers/paper.ts')
  const { competitionCard } = await import('../../src/papers/card.ts')
  const lines: string[] = []
  reportPapers(pino({ base: null }, { write: (line) => lines.push(line) }))
  expect(lines.filter((line) => line.includes('announcements go out without a picture'))).toHaveLength(1)

  const text = { kk: 'Ауыл жастары', ru: 'Сельская молодёжь' }
  const card = {
    ...({ news: 'published', kind: 'award', amount: null, lots: 0, regions: ['KZ'] } as const),
    ...{ title: text, customer: text, deadline: new Date(0) },
  }
  expect(await competitionCard(card, { locale: 'kk', now: new Date(0) })).toBeUndefined()
})
