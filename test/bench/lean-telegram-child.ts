/** A server that says yes to every message and counts them; costs a fraction of the pretend Telegram. Started by lean-telegram.ts. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

let messages = 0
let firstAt = Number.NaN

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    if (/\/send/.test(request.url!)) messages += 1
    if (messages === 1 && Number.isNaN(firstAt)) firstAt = performance.timeOrigin + performance.now()
    const photo = [{ file_id: 'lean-photo', file_unique_id: 'lean', width: 1, height: 1 }]
    const result = { message_id: messages, date: 0, chat: { id: 1, type: 'private' }, photo }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, result }))
  })
})
server.keepAliveTimeout = 120_000
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  process.send?.({ apiRoot: `http://127.0.0.1:${port}` })
})
process.on('message', () => process.send?.({ messages, firstAt }))
process.on('disconnect', () => process.exit())
