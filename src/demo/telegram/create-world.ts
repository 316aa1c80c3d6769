import type { UserFromGetMe } from '@grammyjs/types'
import { createBlobs } from './blobs.ts'
import { createChanges } from './changes.ts'
import type { FloodControl } from './pace.ts'
import { createStore } from './store.ts'
import { createUpdateQueue } from './updates/queue.ts'
import type { World } from './world.ts'

export interface PretendTelegramOptions {
  /** A free one when absent or 0. */
  port?: number
  /** The clock behind every date in a message. */
  now?: () => Date
  /** Where chats survive a restart; in memory only when absent. */
  directory?: string
  token?: string
  username?: string
  /** The bot's name until it sets one. */
  name?: string
  /** `true` for Telegram's published pace; off when absent. */
  floodControl?: boolean | Partial<FloodControl>
  /** Lets links to localhost pass, which the real server refuses or drops. Off when absent. */
  localLinks?: boolean
  /** How many calls `calls` remembers; 20 000 when absent. */
  keepCalls?: number
  /** Milliseconds before a failed webhook push is tried again, doubled each time; 500 when absent. */
  webhookPause?: number
}

const DEFAULT_TOKEN = '5000000001:PRETEND-telegram-token-for-the-demo'

export function createWorld(options: PretendTelegramOptions): World {
  const token = options.token ?? DEFAULT_TOKEN
  const store = createStore(options.directory)
  const changes = createChanges()
  return {
    bot: botUser(token, options.username ?? 'ariptes_demo_bot', options.name ?? 'Әріптес'),
    token,
    localLinks: options.localLinks ?? false,
    now: options.now ?? (() => new Date()),
    store,
    blobs: createBlobs(options.directory),
    changes,
    updates: createUpdateQueue(store, changes),
    inline: new Map(),
    expired: new Set(),
  }
}

const botUser = (token: string, username: string, first_name: string): UserFromGetMe => ({
  id: Number(token.split(':')[0]) || 5_000_000_001,
  is_bot: true,
  first_name,
  username,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
})
