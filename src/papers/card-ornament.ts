/** One ram's horn of the қошқар мүйіз; with its mirror image a pair on one stem, 48 × 30. */
const HORN = '<path d="M24 30V17C24 9 20 4 14 4A7 7 0 0 0 14 18A3.4 3.4 0 0 0 14 11.2"/>'
const PAIR = `${HORN}<g transform="matrix(-1 0 0 1 48 0)">${HORN}</g>`
const DIAMOND = '<path d="M0 -5L5 0L0 5L-5 0Z"/>'

/** A woven ribbon: horns up and down in turn, a diamond in every gap, the same from left and right. */
export function ribbon(colour: string, width: number, height: number): string {
  const count = Math.floor(width / height / 1.45 / 2) * 2 + 1
  const step = width / count
  const motifs = Array.from({ length: count }, (_, index) => {
    const pair = `<g transform="rotate(${index % 2 ? 180 : 0}) translate(-24 -17)">${PAIR}</g>`
    const gap =
      index === count - 1 ? '' : `<g transform="translate(${(step * 18) / height} 0)">${DIAMOND}</g>`
    return placed((index + 0.5) * step, height / 2, height / 36, pair + gap)
  })
  return svg(colour, width, height, motifs.join(''))
}

/** Four pairs of horns in a frame around a diamond, as in the middle of a felt carpet. */
export function rosette(colour: string, size: number): string {
  const arms = [0, 90, 180, 270].map(
    (angle) => `<g transform="rotate(${angle}) translate(-24 -44)">${PAIR}</g>`,
  )
  const frames = '<path d="M0 -52L52 0L0 52L-52 0Z"/><path d="M0 -58L58 0L0 58L-58 0Z" stroke-width="1"/>'
  return svg(colour, size, size, placed(size / 2, size / 2, size / 120, arms.join('') + frames + DIAMOND))
}

/** The service's sign, as in the site's favicon. */
export function sign(ground: string): string {
  const [left, right, leaves] = [
    'M16 26V14C16 9.5 13.5 7 10.5 7A4 4 0 0 0 10.5 15A2 2 0 0 0 10.5 11',
    'M16 14C16 9.5 18.5 7 21.5 7A4 4 0 0 1 21.5 15A2 2 0 0 1 21.5 11',
    'M9.5 20C13 20 15 22 16 26C17 22 19 20 22.5 20',
  ]
  const square = `<rect width="32" height="32" rx="8" fill="${ground}" stroke="none"/>`
  const path = `<path d="${left}${right}${leaves}" stroke-width="2.2"/>`
  return svg('#fff', 64, 64, placed(0, 0, 2, square + path))
}

const placed = (x: number, y: number, scale: number, content: string): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${content}</g>`

const svg = (colour: string, width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none" stroke="${colour}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">${content}</svg>`
