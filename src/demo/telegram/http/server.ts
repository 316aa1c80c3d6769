import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Args, flag, integer } from '../args.ts'
import { ApiError } from '../errors.ts'
import { errorOf, type Fault, type Faults } from '../faults.ts'
import { methods } from '../methods/index.ts'
import type { Pace } from '../pace.ts'
import type { Sends } from '../sends.ts'
import type { Webhook } from '../updates/webhook.ts'
import type { World } from '../world.ts'
import { parseArgs, readBody } from './body.ts'

/** One call as it came, for tests to look at. */
export interface LoggedCall {
  method: string
  payload: Record<string, unknown>
  /** Real time of arrival, milliseconds since 1970: paces are measured in it. */
  at: number
  /** HTTP status of the answer; 0 when the connection was dropped. */
  code: number
  /** Telegram's words when the call was refused. */
  description?: string
}

export interface Service {
  world: World
  faults: Faults
  /** Absent without flood control. */
  pace: Pace | undefined
  sends: Sends
  webhook: Webhook
  log(call: LoggedCall): void
}

/** The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>. */
export function createApiServer(service: Service): Server {
  const server = createServer((request, response) => {
    answer(service, request, response).catch((error: unknown) => {
      if (!response.headersSent) fail(response, asApiError(error))
      else response.destroy()
    })
  })
  // Longer than any client keeps an idle connection: a race at the end would look like a fault of the network.
  server.keepAliveTimeout = 120_000
  return server
}

async function answer(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { token } = service.world
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  if (path.startsWith(`/file/bot${token}/`)) {
    return sendFile(service.world, decodeURIComponent(path.slice(token.length + 10)), response)
  }
  const body = await readBody(request)
  const match = /^\/bot([^/]*)\/(?:test\/)?([A-Za-z]+)\/?$/.exec(path)
  if (!match?.[2]) throw new ApiError(404, 'Not Found')
  if (match[1] !== token) throw new ApiError(401, 'Unauthorized')
  const args = parseArgs(query, request.headers['content-type'] ?? '', body)
  await runCall(service, match[2], args, response)
}

async function runCall(service: Service, name: string, args: Args, response: ServerResponse): Promise<void> {
  const method = name.toLowerCase()
  const at = Date.now()
  const chat = integer(args, 'chat_id')
  const fault = service.faults.take(method, chat)
  const log = (code: number, description?: string) =>
    service.log({ method: name, payload: args.fields, at, code, ...(description ? { description } : {}) })
  if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay))
  if (fault?.error === 'drop') {
    log(0)
    return void response.destroy()
  }
  if (fault?.error === 'bad-gateway') {
    log(502)
    response.writeHead(502, { 'content-type': 'text/html' })
    return void response.end('<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>')
  }
  try {
    const result = await perform(service, method, args, chat, fault, response)
    service.sends.note(method, result)
    if (fault?.error === 'drop-after') {
      log(0)
      return void response.destroy()
    }
    log(200)
    send(response, 200, `{"ok":true,"result":${JSON.stringify(result)}}`)
  } catch (error) {
    const refusal = asApiError(error)
    log(refusal.code, refusal.message)
    fail(response, refusal)
  }
}

async function perform(
  service: Service,
  method: string,
  args: Args,
  chat: number | undefined,
  fault: Fault | undefined,
  response: ServerResponse,
): Promise<unknown> {
  const paid = flag(args, 'allow_paid_broadcast')
  const refusal =
    (fault && errorOf(fault)) ?? service.faults.flooded(method) ?? service.pace?.(method, chat, paid)
  if (refusal) throw refusal
  const run = methods.get(method)
  if (!run) throw new ApiError(404, 'Not Found: method not found')
  const gone = new AbortController()
  if (method === 'getupdates') response.on('close', () => gone.abort())
  return run({ world: service.world, args, webhook: service.webhook, signal: gone.signal })
}

function sendFile(world: World, path: string, response: ServerResponse): void {
  const file = [...world.store.files.values()].find((one) => one.path === path)
  if (!file) throw new ApiError(404, 'Not Found')
  response.writeHead(200, { 'content-type': file.mime })
  response.end(world.blobs.read(file.uniqueId))
}

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(500, `Internal Server Error: ${String(error)}`)

function fail(response: ServerResponse, { code, message, parameters }: ApiError): void {
  const body = { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) }
  send(response, code, JSON.stringify(body))
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}
