/** What the page shows now. `chat` is the view the server gave of the chosen person. */
export const state = {
  bot: { name: '', username: '' },
  people: [],
  /** Groups and channels. */
  shared: [],
  /** Whom one is. */
  personId: undefined,
  /** The group or channel on the screen; none in the chat with the bot. */
  sharedId: undefined,
  chat: undefined,
  /** The payload of a link t.me/<bot>?start=… this page was opened with, until start is pressed. */
  payload: undefined,
  /** The message of one's own being corrected. */
  editing: undefined,
  refreshPeople: async () => {},
  refreshChat: async () => {},
}

/** Where the chat on the screen and what is done in it are asked for. */
export const chatPath = () =>
  state.sharedId ? `shared/${state.sharedId}/as/${state.personId}` : `chat/${state.personId}`

export const personName = (id) => state.people.find((one) => one.id === id)?.name ?? ''
