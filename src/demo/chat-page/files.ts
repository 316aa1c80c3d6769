import { Hono } from 'hono'
import * as acts from '../telegram/acts.ts'
import type { PretendTelegram } from '../telegram/start.ts'

/** Shown in the page; everything else is only handed out to be saved, so that no file of a chat can act as a page. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

export function fileRoutes(telegram: PretendTelegram): Hono {
  const { world } = telegram
  const app = new Hono()
  app.post('/chat/:id/upload', async (c) => {
    const id = Number(c.req.param('id'))
    const form = await c.req.formData()
    const caption = String(form.get('caption') ?? '').trim()
    const files = await Promise.all(
      form
        .getAll('file')
        .filter((one) => one instanceof File)
        .map(async (file) => ({
          name: file.name,
          mime: file.type || undefined,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
    )
    if (files.length === 0) return c.json({ error: 'no file' }, 400)
    if (form.get('photo') === 'yes')
      acts.sendPhotos(
        world,
        id,
        files.map(({ bytes }) => bytes),
        caption,
      )
    else acts.sendFiles(world, id, files, caption)
    return c.json({})
  })
  app.get('/files/:file', (c) => {
    const file = world.store.files.get(c.req.param('file'))
    if (!file) return c.notFound()
    const inline = SHOWN.has(file.mime) || file.path.startsWith('photos/')
    const name = encodeURIComponent(file.name)
    return c.body(new Uint8Array(world.blobs.read(file.uniqueId)), 200, {
      'content-type': inline ? photoType(file.mime) : 'application/octet-stream',
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    })
  })
  return app
}

const photoType = (mime: string): string => (SHOWN.has(mime) ? mime : 'image/jpeg')
