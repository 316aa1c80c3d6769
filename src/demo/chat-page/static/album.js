/** Messages that were sent in one go, one after another, as one: the first carries the others in `album`. */
export function withAlbums(messages) {
  const shown = []
  for (const message of messages) {
    const last = shown.at(-1)
    if (message.group !== undefined && last?.group === message.group) {
      last.album.push(message)
      last.date = message.date
    } else shown.push(message.group === undefined ? message : { ...message, album: [message] })
  }
  return shown
}
