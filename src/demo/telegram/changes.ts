/** Something a person can see, or a test can wait for. */
export interface SeenChange {
  /** Where: a person's id stands for their own chat with the bot, a negative one for a group or channel. */
  chatId: number
  kind:
    | 'message'
    | 'edit'
    | 'delete'
    | 'keyboard'
    | 'action'
    | 'answer'
    | 'reaction'
    | 'commands'
    | 'members'
    | 'update'
    | 'call'
  messageId?: number
  /** For `answer`: the press; for `action`: what the bot is said to be doing ("typing"). */
  detail?: string
}

export type Listener = (change: SeenChange) => void

export interface Changes {
  /** Grows with every change; orders a person's acts against what the bot showed. */
  sequence: number
  emit(change: SeenChange): void
  /** Listens to one chat, or to all when `chatId` is undefined. Returns how to stop. */
  listen(chatId: number | undefined, listener: Listener): () => void
  /** The sequence number at which a message was last shown or edited in this run; 0 if before it. */
  touched(chatId: number, messageId: number): number
  /** The sequence number of the bot's last call about this chat; 0 if there was none in this run. */
  calledAt(chatId: number): number
}

export function createChanges(): Changes {
  const listeners = new Map<number | undefined, Set<Listener>>()
  const touches = new Map<number, Map<number, number>>()
  const calls = new Map<number, number>()

  function touch({ chatId, messageId, kind }: SeenChange, at: number): void {
    if (kind === 'call') calls.set(chatId, at)
    if (messageId === undefined || (kind !== 'message' && kind !== 'edit')) return
    const messages = touches.get(chatId) ?? new Map<number, number>()
    touches.set(chatId, messages.set(messageId, at))
  }

  const changes: Changes = {
    sequence: 0,
    emit(change) {
      changes.sequence += 1
      touch(change, changes.sequence)
      for (const listener of [...(listeners.get(change.chatId) ?? [])]) listener(change)
      for (const listener of [...(listeners.get(undefined) ?? [])]) listener(change)
    },
    listen(chatId, listener) {
      const set = listeners.get(chatId) ?? new Set<Listener>()
      listeners.set(chatId, set.add(listener))
      return () => {
        set.delete(listener)
        if (set.size === 0 && listeners.get(chatId) === set) listeners.delete(chatId)
      }
    },
    calledAt: (chatId) => calls.get(chatId) ?? 0,
    touched: (chatId, messageId) => touches.get(chatId)?.get(messageId) ?? 0,
  }
  return changes
}
