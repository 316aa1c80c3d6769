import { readFileSync } from 'node:fs'
import { ribbon, rosette, sign } from './card-ornament.ts'
import { measure, type Node, type Picture } from './renderer.ts'

/** The words of a card, finished; an absent one takes no room. */
export interface CardWords {
  news: string
  kind: string
  service: string
  title: string
  customer: string
  regions: string
  deadline: CardBlock
  amount: CardBlock | undefined
}

/** A large value under a label and over a detail; `former`, struck out, is what it was before. */
export interface CardBlock {
  label: string
  former?: string | undefined
  value: string
  struck?: boolean
  detail?: string | undefined
}

export interface CardColours {
  accent: string
  deep: string
  ornament: string
}

type Fit = { size: number; lines: number }

export const CARD_SIZE = { width: 1200, height: 630 }

/** Title in pixels and lines of the customer, most generous first: a short title speaks up, a long one keeps its place. */
const FITS = [
  { size: 78, lines: 2 },
  { size: 68, lines: 2 },
  { size: 60, lines: 2 },
  { size: 54, lines: 2 },
  { size: 45, lines: 2 },
  { size: 45, lines: 1 },
]
const ROOM = 306

const css = readFileSync(new URL('./templates/card.css', import.meta.url), 'utf8')

export async function cardPicture(words: CardWords, colours: CardColours): Promise<Picture> {
  const fit = await fitOf(words)
  return {
    ...CARD_SIZE,
    css: [css],
    images: imagesIn(colours),
    tree: box('card', [image('rosette'), head(words), middle(words, fit), band(words)], {
      '--accent': colours.accent,
      '--deep': colours.deep,
    }),
  }
}

/** The first with which title, customer and regions keep within their room; beyond the last they end in an ellipsis. */
async function fitOf(words: CardWords): Promise<Fit> {
  for (const fit of FITS) {
    const { height } = await measure({ tree: middle(words, fit), width: CARD_SIZE.width, css: [css] })
    if (height <= ROOM) return fit
  }
  return FITS.at(-1) as Fit
}

const head = ({ news, kind, service }: CardWords): Node =>
  box('head', [
    text('news', news),
    text('kind', kind),
    box('mark', [image('sign'), text('service', service)]),
  ])

const middle = ({ title, customer, regions }: CardWords, { size, lines }: Fit): Node =>
  box('middle', [
    text('title', title, { fontSize: size }),
    text('whose', customer, { lineClamp: lines }),
    text('where', regions),
  ])

const band = ({ deadline, amount }: CardWords): Node =>
  box('band', [image('ribbon'), block('start', deadline), ...(amount ? [block('end', amount)] : [])])

const block = (className: string, { label, former, value, struck, detail }: CardBlock): Node =>
  box(`block ${className}`, [
    box('label', [...(former ? [text('struck', former), text('arrow', '→')] : []), text('name', label)]),
    text(struck ? 'value struck' : 'value', value),
    ...(detail ? [text('detail', detail)] : []),
  ])

function imagesIn({ accent, ornament }: CardColours) {
  const drawn = {
    rosette: rosette(accent, 620),
    ribbon: ribbon(ornament, CARD_SIZE.width, 40),
    sign: sign(accent),
  }
  return Object.entries(drawn).map(([src, svg]) => ({ src, data: new TextEncoder().encode(svg) }))
}

const box = (className: string, children: Node[], style = {}): Node => ({
  type: 'container',
  className,
  style,
  children,
})
const text = (className: string, content: string, style = {}): Node => ({
  type: 'text',
  className,
  style,
  text: content,
})
const image = (name: string): Node => ({ type: 'image', className: name, src: name })
