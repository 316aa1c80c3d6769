/** One button under a message. Exactly one of `data`, `url`, `copy`, `share`. */
export interface Button {
  text: string
  /** Address of a route (see route.ts). */
  data?: string
  url?: string
  /** Text put into the person's clipboard, 1–256 characters. */
  copy?: string
  /** Opens the choice of a chat with this inline query. */
  share?: string
  style?: 'primary' | 'success' | 'danger'
}

/** A file to hand out: by Telegram's id when it was sent before, otherwise by its bytes. */
export interface Handout {
  name: string
  caption?: string
  fileId?: string | null
  bytes: () => Promise<Uint8Array>
  /** Called with Telegram's id after the first upload. */
  sent?: (fileId: string) => Promise<void>
}

/** A file Telegram has already. */
export interface Enclosure {
  type: 'photo' | 'document'
  fileId: string
}

/** A message of its own before the screen. */
export interface Note {
  html: string
  buttons?: Button[][] | undefined
  /** `html` is then its caption, at most 1024 characters. */
  enclosure?: Enclosure | undefined
  /** Under the place where one types: a button that shares one's own contact, with these words; or none any more. */
  keyboard?: { contact: string } | 'none' | undefined
  /** What to say instead when Telegram refuses it, given its words; without it that is a fault. */
  refused?: (words: string) => string
}

/** What a person sees after an update: Telegram HTML, at most 4096 characters. */
export interface View {
  html: string
  buttons?: Button[][] | undefined
  /** Address of the screen the person is on from now; absent: the place does not change. */
  place?: string | undefined
  /** Short notice on top of the chat when a button was pressed, ≤ 200 characters. */
  toast?: string | undefined
  /** A new message even when the pressed one could be edited in place. */
  fresh?: boolean | undefined
  /** Sent before the message. */
  files?: Handout[] | undefined
  /** Sent as an own message first, such as a receipt that must not be edited away. */
  before?: Note[] | undefined
  /** A short side conversation begins or goes on (clarifications/talks.ts); `html` is then not sent. */
  talk?: Talk | undefined
}

/** `@grammyjs/conversations` serves flows of two or three messages that nobody minds repeating (docs/decisions/0001). */
export type Talk = 'goes-on' | { begin: string; subject: Record<string, string | number> }
