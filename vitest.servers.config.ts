import { mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

// The same suite on a PostgreSQL and a Redis; each test file makes a database of its own and drops it.
process.env.TEST_DATABASE_URL ||= 'postgres://postgres@127.0.0.1:5432/postgres'
process.env.TEST_REDIS_URL ||= 'redis://127.0.0.1:6379'

/** What asks neither of them: it would only do the same once more. */
const WITHOUT_SERVERS = [
  'test/{config,log,start}.test.ts',
  'test/{demo,language,papers}/**',
  'test/database/embedded/**',
  'test/core/calendar/{astana-time,working-days}.test.ts',
  'test/core/applications/{form,form-editing}/**',
  'test/core/competitions/{file,authoring}/**',
  'test/core/competitions/file*.test.ts',
  // Screens whose use cases are tried there by files of their own, and walked from end to end by e2e/staff-desk.
  'test/bot/staff/rights.test.ts',
  'test/bot/{authoring,forms,review,results,proposals,exports,audit}/**',
]

export default mergeConfig(base, { test: { exclude: WITHOUT_SERVERS } })
