/** `npm run seed` fills an empty database (DATABASE_URL, or embedded under DATA_DIR) with the invented world. */
import { seedWorld } from '../src/database/seed/seed.ts'
import { withParts } from './support/parts.ts'

await withParts(async ({ db, files }) => {
  const { created } = await seedWorld(db, files, { now: new Date() })
  console.log(
    created.length > 0
      ? `The invented world is in: ${created.join(', ')}. This database will not serve the real Telegram.`
      : 'The invented world is in already.',
  )
})
