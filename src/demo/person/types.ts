import type { BotCommand, User } from '@grammyjs/types'
import type { SharedChat } from '../shared-chat.ts'
import type { Words } from '../telegram/acts.ts'
import type { NewFile } from '../telegram/files.ts'
import type { InlineResults } from '../telegram/inline.ts'
import type { CallbackAnswer } from '../telegram/records.ts'
import type { Wanted } from './buttons.ts'
import type { SeenFile, SeenMessage } from './seen.ts'

export interface PersonOptions {
  id: number
  firstName: string
  lastName?: string
  username?: string
  /** The language of their client; a first guess at theirs. */
  languageCode?: string
  phone?: string
}

export interface Patience {
  /** Milliseconds; 10 000 when absent. */
  timeout?: number
}

/** Somebody at a telephone: writes, presses, uploads, and says what stands on the screen. */
export interface Person extends Hands, Eyes {
  id: number
  user: User
  /** A basic group, of which they are the owner; the bot and others come in by its own acts. */
  createGroup(title: string): SharedChat
  createSupergroup(title: string, username?: string): SharedChat
  createChannel(title: string, username?: string): SharedChat
  /**
   * Asks the bot inline, as "@bot query" does, and waits for its answer. With `chat`, a group's or channel's id or one's
   * own, it is asked there, and `choose` posts the result there.
   */
  inline(query: string, options?: Patience & { offset?: string; chat?: number }): Promise<InlineResults>
}

export interface Hands {
  /** Writes; a text over 4096 is cut into several messages, as clients do. Returns the ids. */
  send(text: string): Promise<number[]>
  /** Writes with formatting, given as Telegram's HTML: the bot gets text and entities. Returns the id. */
  sendHtml(html: string): Promise<number>
  /** The start button, or a link with a payload; unblocks the bot if need be. */
  start(payload?: string): Promise<void>
  /**
   * Presses the button with this label in the newest message that has it (or on the reply keyboard), waiting for it to
   * appear. Returns the text a copy button copies, or the address a link opens; a link to this bot acts as start.
   * `chat` is the group or channel the message stands in, when it is not their own chat with the bot.
   */
  press(label: Wanted, options?: Patience & { message?: number; chat?: number }): Promise<string | undefined>
  /** Presses an inline button by its data, also one that is gone by now. Returns the query's id. */
  pressData(data: string, messageId: number, chat?: number): string
  /** One file, or several as an album. Returns the ids of the messages. */
  upload(file: NewFile | NewFile[], caption?: Words): Promise<number[]>
  photo(bytes: Uint8Array | Uint8Array[], caption?: Words): Promise<number>
  /** One's own contact, or somebody else's. */
  shareContact(other?: { phone: string; firstName: string }): Promise<void>
  editMessage(messageId: number, newText: Words): Promise<void>
  /** Opens a link found in a text, which must lead to this bot: acts as start. */
  open(url: string): Promise<void>
  block(): void
  unblock(): void
  /** From now on only later messages count as new to `waitFor`. Every act does this by itself. */
  mark(): void
}

export interface Eyes {
  /** Everything in the chat now, oldest first. */
  chat(): SeenMessage[]
  /** The newest message of the bot. @throws when it has not written. */
  lastMessage(): SeenMessage
  /** Labels of the reply keyboard, row by row; [] without one. */
  keyboard(): string[][]
  /** The commands in the menu, for this person and their client's language. */
  commands(): BotCommand[]
  /** The newest message of the bot, sent or edited since the last act, whose text fits; waits for it. */
  waitFor(text: Wanted, options?: Patience): Promise<SeenMessage>
  /** What the bot said to the last press, once it did. */
  answer(options?: Patience): Promise<CallbackAnswer>
  /** Fails with a picture of the chat unless a message in it (of any age) fits each of these. */
  see(...texts: Wanted[]): void
  /** Fails if one does. */
  notSee(...texts: Wanted[]): void
  /**
   * Waits until the bot has confirmed and answered everything this person did, as far as can be known from outside, and
   * has been quiet for `quiet` milliseconds (40). Says what is missing when that does not happen.
   */
  idle(options?: Patience & { quiet?: number }): Promise<void>
  /** The bytes of a file in the chat. */
  download(from: SeenMessage | SeenFile): Promise<Uint8Array>
  /** The chat drawn in letters. */
  picture(): string
  /** An error that carries the picture. */
  complaint(words: string): Error
}
