/** Gathers what is given in the same turn into one statement: under load dozens of rows are written at a time. */
export function gather<T>(write: (items: T[]) => Promise<void>): (item: T) => Promise<void> {
  let waiting: { items: T[]; written: Promise<void> } | undefined
  return (item) => {
    if (waiting) {
      waiting.items.push(item)
      return waiting.written
    }
    const items = [item]
    const written = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      waiting = undefined
      return write(items)
    })
    waiting = { items, written }
    return written
  }
}
