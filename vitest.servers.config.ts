import { mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

// The same suite on a PostgreSQL and a Redis; each test file makes a database of its own and drops it.
process.env.TEST_DATABASE_URL ||= 'postgres://postgres@127.0.0.1:5432/postgres'
process.env.TEST_REDIS_URL ||= 'redis://127.0.0.1:6379'

export default mergeConfig(base, {})
