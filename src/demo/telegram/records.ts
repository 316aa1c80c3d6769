import type { Chat, ChatMember, Message, Update, User } from '@grammyjs/types'
import type { Markup } from './check/markup.ts'

/** Somebody with a Telegram account, whether or not they have met the bot. */
export interface PersonRecord {
  user: User
  phone: string
  /** Pressed start at least once: only then may a bot write to them. */
  started: boolean
  blocked: boolean
  /** What stands in place of the letters now: a reply keyboard or a forced reply. */
  keyboard?: { markup: Markup; messageId: number } | undefined
}

/** A group, supergroup or channel. */
export interface SharedChatRecord {
  chat: Chat.GroupChat | Chat.SupergroupChat | Chat.ChannelChat
  /** By user id, the bot's too. Those who left or were removed stay, with that status; nobody else is here. */
  members: Record<string, ChatMember>
  /** The supergroup this group became; nothing happens in it since. */
  migratedTo?: number
}

/** A press on an inline button; open until answered, as the client shows a spinner until then. */
export interface CallbackRecord {
  id: string
  personId: number
  /** Where the pressed message stands; absent for the person's own chat with the bot. */
  chatId?: number
  messageId: number
  data: string
  /** The press, by the pretend clock, in milliseconds since 1970. */
  at: number
  answer?: CallbackAnswer
}

/** What the bot says to a press: a toast, an alert with an OK button, or nothing at all. */
export interface CallbackAnswer {
  text: string
  showAlert: boolean
  url?: string
}

export interface FileRecord {
  fileId: string
  uniqueId: string
  /** Path below /file/bot<token>/, such as documents/file_3.pdf. */
  path: string
  name: string
  mime: string
  /** In bytes. A driver may claim more than it stores, to stand for a file too big to download. */
  size: number
  width?: number
  height?: number
}

/** Every table of the pretend Telegram; each record is kept under a key of its own in the log. */
export interface Tables {
  people: PersonRecord
  sharedChats: SharedChatRecord
  messages: Message
  updates: Update
  callbacks: CallbackRecord
  files: FileRecord
  /** Counters, texts, commands, webhook: whatever there is one of. */
  bot: unknown
}
