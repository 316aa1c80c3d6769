import { recordOf } from './acts.ts'
import type { InlineAnswer, World } from './world.ts'

/** What a person sees after "@bot words" in a message field. */
export interface InlineResults extends InlineAnswer {
  /** Picks a result by its title or place; the bot hears of it if it asked to (`chosen_inline_result`). */
  choose(titleOrIndex: string | number): Record<string, unknown>
}

/** Asks the bot inline and waits for its answer. @throws when none comes within `timeout` milliseconds. */
export function askInline(
  world: World,
  personId: number,
  query: string,
  { offset = '', timeout = 10_000 }: { offset?: string; timeout?: number } = {},
): Promise<InlineResults> {
  const { user } = recordOf(world, personId)
  const id = String(5_000_000_000_000 + world.store.next('callback'))
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      world.inline.delete(id)
      reject(new Error(`No answer to the inline query "${query}" within ${timeout} ms`))
    }, timeout)
    world.inline.set(id, (answer) => {
      clearTimeout(timer)
      resolve({ ...answer, choose: (which) => choose(world, personId, query, answer, which) })
    })
    const inline_query = { id, from: user, query: query.slice(0, 256), offset, chat_type: 'sender' as const }
    world.updates.add(personId, { inline_query })
  })
}

function choose(
  world: World,
  personId: number,
  query: string,
  { results }: InlineAnswer,
  which: string | number,
): Record<string, unknown> {
  const result = typeof which === 'number' ? results[which] : results.find((one) => one.title === which)
  if (!result)
    throw new Error(`No inline result ${which} among: ${results.map((one) => one.title).join(' | ')}`)
  const from = recordOf(world, personId).user
  world.updates.add(personId, { chosen_inline_result: { result_id: String(result.id), from, query } })
  return result
}
