import { eq } from 'drizzle-orm'
import { getCompetition } from '../../core/competitions/get-competition.ts'
import { FEW, isBroadcastSealed } from '../../core/notices/count-audience.ts'
import { type BroadcastReport, broadcastReport } from '../../core/notifications/broadcast-report.ts'
import type { Db } from '../../database/client.ts'
import { announcements, broadcasts, notices } from '../../database/schema/index.ts'
import { moment } from '../../language/dates.ts'
import { number } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, raw, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import type { Button, View } from '../ui/view.ts'

interface Reading {
  db: Db
  locale: Locale
  now: Date
  /** Messages a second the service may send. */
  sendRate: number
}

/** How far a broadcast has come, for whoever sends it; undefined when there is none of that id. */
export async function broadcastView(reading: Reading, id: number): Promise<View | undefined> {
  const { db, locale, now } = reading
  const [row] = await db.select().from(broadcasts).where(eq(broadcasts.id, id))
  if (!row) return undefined
  const report = (await broadcastReport(db, row.cause, row.causeKey, now))!
  const sealed = await isBroadcastSealed(db, row, now)
  return {
    html: [
      lookUpMarkup(locale, `staff-broadcast-${stateOf(report)}`),
      await subjectText(reading, report),
      ...(sealed && row.audience < FEW
        ? [markup(locale, 'staff-broadcast-few')]
        : [
            progressText(reading, report),
            markup(locale, 'staff-broadcast-tally', shownTally(locale, report, sealed)),
            ...reasonsText(locale, report, sealed),
          ]),
    ].join('\n\n'),
    buttons: [...steering(locale, report), ...leaving(locale, report)],
  }
}

type State = 'going' | 'held' | 'paused' | 'cancelled' | 'stopped' | 'ended'

function stateOf({ broadcast, waiting, held }: BroadcastReport): State {
  if (broadcast.cancelledAt) return 'cancelled'
  if (broadcast.stoppedAt) return 'stopped'
  if (broadcast.endedAt || waiting === 0) return 'ended'
  if (broadcast.pausedAt) return 'paused'
  return held === waiting ? 'held' : 'going'
}

/** What is being told: the announcement's competition, or the beginning of the notice. */
async function subjectText({ db, locale }: Reading, { broadcast }: BroadcastReport): Promise<string> {
  const { cause, causeKey, createdAt } = broadcast
  const id = Number(causeKey.split('-')[0])
  const began = markup(locale, 'staff-broadcast-began', { moment: moment(locale, createdAt) })
  if (cause === 'announcement') {
    const [found] = await db.select().from(announcements).where(eq(announcements.id, id))
    const competition = found && (await getCompetition(db, { id: found.competitionId }, { drafts: true }))
    const title = competition ? clip(pick(competition.title, locale), 200) : ''
    return [
      lookUpMarkup(locale, `announcement-${found?.kind}`),
      markup(locale, 'announcement-title', { title }),
      began,
    ].join('\n')
  }
  const [notice] = await db.select().from(notices).where(eq(notices.id, id))
  const text = clip(pick({ kk: '', ru: '', ...notice?.text }, locale).replace(/<[^>]*>/g, ''), 200)
  return [
    lookUpMarkup(locale, `staff-broadcast-${cause}`),
    markup(locale, 'staff-broadcast-text', { text: raw(text) }),
    began,
  ].join('\n')
}

const BAR = 12

/** A bar, the rate and the time left; of what is over only the bar. */
function progressText(
  { locale, sendRate }: Reading,
  { broadcast, waiting, held, rate }: BroadcastReport,
): string {
  const { audience } = broadcast
  const share = audience === 0 ? 1 : (audience - waiting) / audience
  const full = Math.floor(share * BAR)
  const bar = markup(locale, 'staff-broadcast-bar', {
    bar: '▓'.repeat(full) + '░'.repeat(BAR - full),
    percent: Math.floor(share * 100),
  })
  const now = waiting - held
  if (now <= 0 || broadcast.endedAt || broadcast.pausedAt) return bar
  const seconds = Math.ceil(now / (rate > 0 ? rate : sendRate))
  return [
    bar,
    markup(locale, 'staff-broadcast-rate', { rate: number(locale, Math.round(rate * 10) / 10) }),
    seconds < 90
      ? markup(locale, 'staff-broadcast-seconds', { seconds })
      : markup(locale, 'staff-broadcast-minutes', { minutes: Math.ceil(seconds / 60) }),
  ].join('\n')
}

/** While applications are sealed a small number stands for itself and for any smaller one. */
const shownNumber = (locale: Locale, count: number, sealed: boolean): string =>
  sealed && count > 0 && count < FEW ? t(locale, 'staff-broadcast-under') : number(locale, count)

function shownTally(locale: Locale, report: BroadcastReport, sealed: boolean) {
  const shown = (count: number) => shownNumber(locale, count, sealed)
  const { sent, waiting, held, blocked, failed, unknown, repeated, dropped, broadcast } = report
  return {
    audience: shown(broadcast.audience),
    sent: shown(sent),
    waiting: shown(waiting),
    held: shown(held),
    blocked: shown(blocked),
    failed: shown(failed),
    unknown: shown(unknown),
    repeated: shown(repeated),
    dropped: shown(dropped),
  }
}

function reasonsText(locale: Locale, { reasons }: BroadcastReport, sealed: boolean): string[] {
  if (reasons.length === 0) return []
  const lines = reasons.map(({ error, count }) =>
    markup(locale, 'staff-broadcast-reason', {
      count: shownNumber(locale, count, sealed),
      reason: reasonName(locale, error),
    }),
  )
  return [[markup(locale, 'staff-broadcast-reasons'), ...lines].join('\n')]
}

/** Our own reasons have words; Telegram's are shown as it says them. */
function reasonName(locale: Locale, error: string): string {
  switch (error) {
    case 'expired':
      return t(locale, 'staff-reason-expired')
    case 'overtaken':
      return t(locale, 'staff-reason-overtaken')
    case 'unwanted':
      return t(locale, 'staff-reason-unwanted')
    case 'person-gone':
      return t(locale, 'staff-reason-person-gone')
    case 'cancelled':
      return t(locale, 'staff-reason-cancelled')
    case 'stopped':
      return t(locale, 'staff-reason-stopped')
    case 'lease-ran-out':
      return t(locale, 'staff-reason-lease-ran-out')
    case 'HttpError':
      return t(locale, 'staff-reason-connection')
    default:
      return clip(error, 120)
  }
}

function steering(locale: Locale, report: BroadcastReport): Button[][] {
  const { id, pausedAt } = report.broadcast
  const state = stateOf(report)
  if (state !== 'going' && state !== 'held' && state !== 'paused') return []
  return [
    [
      pausedAt
        ? { text: t(locale, 'staff-broadcast-resume-button'), data: `bcastresume:${id}`, style: 'success' }
        : { text: t(locale, 'staff-broadcast-pause-button'), data: `bcastpause:${id}` },
      { text: t(locale, 'staff-broadcast-cancel-button'), data: `bcastcancel:${id}`, style: 'danger' },
    ],
  ]
}

function leaving(locale: Locale, { broadcast, waiting }: BroadcastReport): Button[][] {
  const { id, cause, causeKey } = broadcast
  const refresh = { text: t(locale, 'notice-refresh-button'), data: `bcast:${id}` }
  const subject =
    cause === 'announcement'
      ? []
      : [{ text: t(locale, 'staff-broadcast-notice-button'), data: `notice:${causeKey.split('-')[0]}` }]
  return [
    [...(waiting > 0 ? [refresh] : []), ...subject],
    [{ text: t(locale, 'export-deliveries-button'), data: `exportask:delivery:${id}` }],
    [{ text: t(locale, 'staff-desk-button'), data: 'staff' }],
  ]
}
