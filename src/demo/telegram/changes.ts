/** Something a person can see, or a test can wait for. */
export interface SeenChange {
  personId: number
  kind:
    | 'message'
    | 'edit'
    | 'delete'
    | 'keyboard'
    | 'action'
    | 'answer'
    | 'reaction'
    | 'commands'
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
  /** Listens to one person, or to everybody when `personId` is undefined. Returns how to stop. */
  listen(personId: number | undefined, listener: Listener): () => void
  /** The sequence number at which a message was last shown or edited in this run; 0 if before it. */
  touched(personId: number, messageId: number): number
  /** The sequence number of the bot's last call about this person; 0 if there was none in this run. */
  calledAt(personId: number): number
}

export function createChanges(): Changes {
  const listeners = new Map<number | undefined, Set<Listener>>()
  const touches = new Map<number, Map<number, number>>()
  const calls = new Map<number, number>()

  function touch({ personId, messageId, kind }: SeenChange, at: number): void {
    if (kind === 'call') calls.set(personId, at)
    if (messageId === undefined || (kind !== 'message' && kind !== 'edit')) return
    const messages = touches.get(personId) ?? new Map<number, number>()
    touches.set(personId, messages.set(messageId, at))
  }

  const changes: Changes = {
    sequence: 0,
    emit(change) {
      changes.sequence += 1
      touch(change, changes.sequence)
      for (const listener of [...(listeners.get(change.personId) ?? [])]) listener(change)
      for (const listener of [...(listeners.get(undefined) ?? [])]) listener(change)
    },
    listen(personId, listener) {
      const set = listeners.get(personId) ?? new Set<Listener>()
      listeners.set(personId, set.add(listener))
      return () => {
        set.delete(listener)
        if (set.size === 0 && listeners.get(personId) === set) listeners.delete(personId)
      }
    },
    calledAt: (personId) => calls.get(personId) ?? 0,
    touched: (personId, messageId) => touches.get(personId)?.get(messageId) ?? 0,
  }
  return changes
}
