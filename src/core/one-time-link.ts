import { createHash, randomBytes } from 'node:crypto'
import { Refusal } from './errors.ts'

/** How long a link by which somebody is let in works. */
const INVITATION_DAYS = 7
const DAY = 24 * 3_600_000

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The secret of a link (22 of A-Z a-z 0-9 _ -), shown once and kept only as its SHA-256 in hex. */
export function newLink(now: Date): { secret: string; secretHash: string; expiresAt: Date } {
  const secret = randomBytes(16).toString('base64url')
  return { secret, secretHash: hashOf(secret), expiresAt: new Date(now.getTime() + INVITATION_DAYS * DAY) }
}

interface Link {
  usedAt: Date | null
  revokedAt: Date | null
  expiresAt: Date
}

/** @throws Refusal 'invitation-used', '-revoked', '-expired' */
export function mustWork({ usedAt, revokedAt, expiresAt }: Link, now: Date): void {
  if (usedAt) throw new Refusal('invitation-used')
  if (revokedAt) throw new Refusal('invitation-revoked')
  if (expiresAt <= now) throw new Refusal('invitation-expired')
}
