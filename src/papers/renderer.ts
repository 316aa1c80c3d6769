import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ImageSource, MeasuredNode, Node, Renderer } from '@takumi-rs/core'

export type { MeasuredNode, Node } from '@takumi-rs/core'

/** A picture as boxes and texts with CSS; `images` are named by the tree's image nodes. Sizes in pixels. */
export interface Picture {
  tree: Node
  width: number
  height: number
  images?: ImageSource[]
  /** Style sheets. */
  css?: string[]
}

const require = createRequire(import.meta.url)

/** Golos Text is the house's typeface; DejaVu has the signs it lacks. */
const FONTS = [
  '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf',
  '@expo-google-fonts/golos-text/500Medium/GolosText_500Medium.ttf',
  '@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
]

type Takumi = typeof import('@takumi-rs/core')

let takumi: Takumi | false | undefined
let renderer: Promise<Renderer> | undefined

/** Whether pictures can be drawn on this machine: npm installs the binary that fits, or none. */
export function picturesAvailable(): boolean {
  return load() !== false
}

/** PNG; drawn off the event loop, the same picture gives the same bytes. Rejects where pictures are unavailable. */
export async function draw({ tree, ...options }: Picture): Promise<Uint8Array> {
  return (await ready()).render(tree, { ...options, format: 'png' })
}

/** Where everything would come to lie, without drawing it. */
export async function measure({ tree, ...options }: Omit<Picture, 'height'>): Promise<MeasuredNode> {
  return (await ready()).measure(tree, options)
}

function ready(): Promise<Renderer> {
  renderer ??= start()
  return renderer
}

async function start(): Promise<Renderer> {
  const binding = load()
  if (!binding) throw new Error('no Takumi package fits this platform')
  const made = new binding.Renderer()
  // In this order: it is the order in which a letter is looked for.
  for (const path of FONTS) await made.registerFont(await readFile(require.resolve(path)))
  return made
}

function load(): Takumi | false {
  takumi ??= loaded()
  return takumi
}

/** The package throws while loading when it finds no binary for the platform. */
function loaded(): Takumi | false {
  try {
    return require('@takumi-rs/core')
  } catch {
    return false
  }
}
