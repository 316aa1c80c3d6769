import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { addDays, fromAlmaty, toAlmaty } from '../core/calendar/astana-time.ts'
import type { Clock } from '../parts.ts'

/** A clock that runs as the real one does, from wherever it was moved to. */
export interface MovableClock extends Clock {
  /** Moves on by so many milliseconds. */
  advance(ms: number): void
  reset(): void
}

/** `file` keeps how far it was moved, so that the demo's world stays in its own time over a restart. */
export function movableClock(file?: string): MovableClock {
  let ahead = file ? readAhead(file) : 0
  const move = (ms: number) => {
    ahead = ms
    if (!file) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ ahead }))
  }
  return {
    now: () => new Date(Date.now() + ahead),
    advance: (ms) => move(ahead + ms),
    reset: () => move(0),
  }
}

/** Late in the evening and at night nobody is written to: a demo begun then begins in the morning that follows. */
export function beginByDay(clock: MovableClock): MovableClock {
  const now = clock.now()
  const { date, time } = toAlmaty(now)
  if (time >= '09:00' && time < '20:00') return clock
  const morning = fromAlmaty(time < '09:00' ? date : addDays(date, 1), '10:00')
  clock.advance(morning.getTime() - now.getTime())
  return clock
}

function readAhead(file: string): number {
  try {
    const { ahead } = JSON.parse(readFileSync(file, 'utf8')) as { ahead?: number }
    return Number(ahead) || 0
  } catch {
    return 0
  }
}
