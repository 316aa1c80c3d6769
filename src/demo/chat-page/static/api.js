const BASE = new URL('../api/', import.meta.url)

async function answerOf(response) {
  const body = await response.json().catch(() => ({}))
  if (!response.ok) throw new Error(body.error ?? response.statusText)
  return body
}

export const get = async (path) => answerOf(await fetch(new URL(path, BASE)))

export const post = async (path, body = {}) =>
  answerOf(
    await fetch(new URL(path, BASE), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )

export const postForm = async (path, form) =>
  answerOf(await fetch(new URL(path, BASE), { method: 'POST', body: form }))

export const fileAddress = (file) => new URL(`files/${encodeURIComponent(file)}`, BASE).href

/**
 * Listens to changes; the browser reconnects by itself, `onOpen` then asks for everything anew. A refusal, as of a server
 * that is only starting, ends the browser's attempts: then we try again ourselves.
 */
export function listen(on) {
  const { onChange, onOpen, onLost } = on
  const source = new EventSource(new URL('events', BASE))
  source.addEventListener('change', (event) => onChange(JSON.parse(event.data)))
  source.addEventListener('heart', (event) => onOpen(JSON.parse(event.data)))
  source.addEventListener('error', () => {
    onLost()
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000, on)
  })
}
