import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  // Several people side by side are frames of this page.
  "frame-src 'self'",
  "frame-ancestors 'self'",
].join('; ')

/**
 * Lets in this machine only: by address, by the name it was asked for (a foreign name that points here is DNS rebinding)
 * and, for changes, by where the request comes from (another site open in the same browser).
 */
export const guard: MiddlewareHandler = async (c, next) => {
  if (!fromThisMachine(c) || !ownName(c)) return c.text('The demo answers this machine only.', 403)
  if (c.req.method !== 'GET' && !sameOrigin(c)) return c.text('Not from this page.', 403)
  await next()
  c.header('content-security-policy', POLICY)
  c.header('x-content-type-options', 'nosniff')
  c.header('referrer-policy', 'no-referrer')
  c.header('cross-origin-resource-policy', 'same-origin')
}

function fromThisMachine(c: Context): boolean {
  try {
    return LOOPBACK.test(getConnInfo(c).remote.address ?? '')
  } catch {
    return false
  }
}

const hostname = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

const ownName = (c: Context): boolean => OWN_NAMES.has(hostname(c.req.header('host') ?? ''))

function sameOrigin(c: Context): boolean {
  const origin = c.req.header('origin')
  return origin === `http://${c.req.header('host')}`
}
