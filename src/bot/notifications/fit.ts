/** What Telegram counts: UTF-16 units after entities, which is never less than it counts itself. */
export const shownLength = (html: string): number =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, '.').length

/** The first of the sizes, largest first, with which the text keeps within `room`; else that of the last. */
export function fitted<Size, Made extends { html: string }>(
  sizes: readonly [Size, ...Size[]],
  room: number,
  make: (size: Size) => Made,
): Made {
  const [first, ...smaller] = sizes
  let made = make(first)
  for (const size of smaller) {
    if (shownLength(made.html) <= room) break
    made = make(size)
  }
  return made
}
