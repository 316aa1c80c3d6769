import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'

const FOLDER = fileURLToPath(new URL('./static/', import.meta.url))
const FONTS = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource-variable/golos-text/package.json')),
  'files',
)
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The page and what belongs to it: every file lies beside this one, or is a font of ours. */
export function staticRoutes(path: string): Hono {
  const app = new Hono()
  const files = new Map<string, string>()
  for (const folder of [FOLDER, FONTS])
    for (const name of readdirSync(folder)) files.set(name, join(folder, name))

  app.get('/', (c) => {
    const page = readFileSync(join(FOLDER, 'index.html'), 'utf8').replaceAll('{{path}}', path)
    return c.html(page, 200, { 'cache-control': 'no-store' })
  })
  app.get('/static/:name', (c) => {
    const file = files.get(c.req.param('name'))
    if (!file || file.endsWith('.html')) return c.notFound()
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const cache = file.endsWith('.woff2') ? 'max-age=86400' : 'no-cache'
    return c.body(new Uint8Array(readFileSync(file)), 200, { 'content-type': type, 'cache-control': cache })
  })
  return app
}
