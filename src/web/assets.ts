import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Hono } from 'hono'

const FOR_EVER = 'public, max-age=31536000, immutable'
const A_DAY = 'public, max-age=86400'

const own = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url))
const font = (alphabet: string) =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource-variable/golos-text/files/golos-text-${alphabet}-wght-normal.woff2`,
    ),
  )

/** Kazakh needs all three: ұ and і are in `cyrillic`, the other letters of its own in `cyrillic-ext`. */
const ALPHABETS = ['cyrillic', 'cyrillic-ext', 'latin', 'latin-ext']

const style = Buffer.concat(['base.css', 'frame.css', 'parts.css', 'print.css'].map(own))
const fingerprint = createHash('sha256').update(style).digest('hex').slice(0, 10)

/** The address changes with the content, so it may be kept for ever. */
export const STYLE_PATH = `/assets/site-${fingerprint}.css`

type Asset = { bytes: Uint8Array<ArrayBuffer>; mime: string; cache: string }

const assets = new Map<string, Asset>([
  [STYLE_PATH, { bytes: new Uint8Array(style), mime: 'text/css; charset=utf-8', cache: FOR_EVER }],
  [
    '/assets/ornament.svg',
    { bytes: new Uint8Array(own('ornament.svg')), mime: 'image/svg+xml', cache: A_DAY },
  ],
  ['/favicon.svg', { bytes: new Uint8Array(own('favicon.svg')), mime: 'image/svg+xml', cache: A_DAY }],
  ...ALPHABETS.map((alphabet): [string, Asset] => [
    `/assets/golos-${alphabet}.woff2`,
    { bytes: new Uint8Array(font(alphabet)), mime: 'font/woff2', cache: FOR_EVER },
  ]),
])

/** Style, fonts and pictures, all from our own origin and from memory. */
export function assetRoutes(): Hono {
  const app = new Hono()
  for (const [path, { bytes, mime, cache }] of assets)
    app.get(path, (c) => c.body(bytes, 200, { 'content-type': mime, 'cache-control': cache }))
  return app
}
