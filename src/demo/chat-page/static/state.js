/** What the page shows now. `chat` is the view the server gave of the chosen person. */
export const state = {
  bot: { name: '', username: '' },
  people: [],
  personId: undefined,
  chat: undefined,
  /** The payload of a link t.me/<bot>?start=… this page was opened with, until start is pressed. */
  payload: undefined,
  /** The message of one's own being corrected. */
  editing: undefined,
  refreshPeople: async () => {},
  refreshChat: async () => {},
}
