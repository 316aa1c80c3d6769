import { paperOf } from './bot/applications/paper-of.ts'
import { type AriptesBot, createBot } from './bot/bot.ts'
import { copyAttachments } from './bot/copy-attachments.ts'
import { downloadFile } from './bot/download-file.ts'
import { proactiveApi } from './bot/notifications/dispatch.ts'
import { intakeNoter, pollUpdates, takeIn } from './bot/poll-updates.ts'
import { publishCommands } from './bot/publish-commands.ts'
import { showLiveBroadcasts } from './bot/staff/live-broadcasts.ts'
import { telegramSender } from './bot/telegram-sender.ts'
import { useWebhook } from './bot/use-webhook.ts'
import { watchWebhook } from './bot/watch-webhook.ts'
import { sendDueNotices } from './core/notices/send-due-notices.ts'
import { proposeExtensions } from './core/outages/propose-extensions.ts'
import { remindStaff } from './core/reminders/remind-staff.ts'
import { forgetUpdates } from './inbox/forget-updates.ts'
import type { IncomingUpdate } from './inbox/store-updates.ts'
import { workInbox } from './inbox/work-inbox.ts'
import type { Printed } from './jobs/dossier-entries.ts'
import { createFeeder } from './jobs/feeder.ts'
import { makeExports } from './jobs/make-exports.ts'
import { printProtocols } from './jobs/print-protocols.ts'
import { printResults } from './jobs/print-results.ts'
import { type Jobs, startJobs } from './jobs/run-jobs.ts'
import type { Sweep } from './jobs/timetable.ts'
import type { Locale } from './language/locale.ts'
import { applicationPaper, documentPaper } from './papers/paper.ts'
import { protocolPaper } from './papers/protocol.ts'
import { resultsPaper } from './papers/results.ts'
import type { Parts } from './parts.ts'
import type { FrontDoor, Pages } from './web/front-door.ts'
import { createSite } from './web/server.ts'
import { WEBHOOK_PATH } from './web/webhook.ts'

/** Something that was started and can be stopped. */
export interface Running {
  stop(): Promise<void>
}

/** What the roles of this process have in common with Telegram. */
export interface Connection {
  bot: AriptesBot
  ingest(update: Record<string, unknown>): Promise<void>
  stop(): Promise<void>
}

/** The bot as every role needs it: to answer, to send, to take in a webhook's update. */
export async function connectTelegram(parts: Parts, token: string): Promise<Connection> {
  const { config, database, clock, files, queues, log } = parts
  const feeder = createFeeder({ queues, db: database.db, clock, sendRate: config.sendRate, log })
  const bot = await createBot({
    token,
    apiRoot: config.telegramApiRoot,
    db: database.db,
    clock,
    files,
    publicUrl: config.publicUrl,
    adminIds: config.adminIds,
    sendRate: config.sendRate,
    approvalAbove: config.approvalAbove,
    wake: feeder.wake,
    log,
  })
  return {
    bot,
    ingest: (update) => takeIn({ bot, database, log }, [update as IncomingUpdate], clock.now()),
    stop: async () => feeder.stop(),
  }
}

/** Takes updates in, by polling or webhook, and handles them in chat order. */
export async function startBot(parts: Parts, { bot }: Connection): Promise<Running> {
  const { config, database, clock, log } = parts
  const worker = await workInbox({ database, handler: bot, now: () => clock.now(), log })
  publishCommands(bot.api).catch((err) => log.warn({ err }, 'the command menus could not be set'))
  const poller = config.updates === 'polling' ? pollUpdates({ bot, database, clock, log }) : undefined
  if (!poller) await useWebhook(bot.api, `${config.publicUrl}${WEBHOOK_PATH}`, config.webhookSecret)
  const intake = poller ?? watchWebhook({ api: bot.api, note: intakeNoter(database), clock, log })
  return {
    async stop() {
      await intake.stop()
      await worker.stop()
    },
  }
}

interface Ways {
  api: AriptesBot['api']
  download: ReturnType<typeof downloadFile>
}

/** What is looked after besides the timetable (jobs/timetable.ts): it needs Telegram or the file storage. */
function sweepsOf({ config, database, clock, files, log }: Parts, { api, download }: Ways): Sweep[] {
  const { db } = database
  const { sendRate, approvalAbove, publicUrl, adminIds: staffIds } = config
  return [
    {
      name: 'attachments',
      everySeconds: 20,
      run: () => copyAttachments({ db, files, download, clock, log }),
    },
    {
      name: 'live-broadcasts',
      everySeconds: 3,
      run: showLiveBroadcasts({ db, api, clock, sendRate, log }),
    },
    {
      name: 'send-scheduled-notices',
      everySeconds: 5,
      run: () => sendDueNotices(db, { approvalAbove, staffIds, now: clock.now() }),
    },
    {
      name: 'outages',
      everySeconds: 10,
      run: () => proposeExtensions(db, { staffIds, now: clock.now() }),
    },
    {
      name: 'protocols',
      everySeconds: 15,
      run: () => printProtocols({ db, files, publicUrl, log }),
    },
    {
      name: 'results',
      everySeconds: 15,
      run: () => printResults({ db, files, publicUrl, log }),
    },
    {
      name: 'exports',
      everySeconds: 3,
      run: () =>
        makeExports({
          ...{ db, files, download, staffIds, clock, log },
          print: printer({ publicUrl, clock }),
        }),
    },
    {
      name: 'staff-reminders',
      everySeconds: 60,
      run: () => remindStaff(db, { staffIds, now: clock.now() }),
    },
    { name: 'old-updates', everySeconds: 3600, run: () => forgetUpdates(db, clock.now()) },
  ]
}

/** Sends what is due, runs the sweeps. */
export function startWorker(parts: Parts, { bot }: Connection, token: string): Promise<Jobs> {
  const { config, database, clock, queues, files, log } = parts
  const { db } = database
  const { sendRate, paidBroadcast: paid, telegramApiRoot, publicUrl } = config
  const download = downloadFile(bot.api, token, telegramApiRoot)
  const api = proactiveApi(token, telegramApiRoot)
  return startJobs({
    queues,
    database,
    sender: telegramSender({ db, files, api, clock, log, paid, publicUrl, botUsername: bot.username }),
    clock,
    sendRate,
    staffIds: config.adminIds,
    log,
    sweeps: sweepsOf(parts, { api: bot.api, download }),
  })
}

/** An application as a paper, for the dossier of its competition. */
const printer =
  ({ publicUrl, clock }: { publicUrl: string; clock: Parts['clock'] }) =>
  async ({ profile, receipt, ...draft }: Printed, locale: Locale): Promise<Uint8Array> => {
    const subject = { draft, profile, receipt, locale, publicUrl, now: clock.now() }
    return (await applicationPaper(paperOf(subject))).bytes
  }

/** Opens the site to the public. */
export function startWeb(door: FrontDoor, parts: Parts, { bot, ingest }: Connection, pages?: Pages): void {
  const { config, database, clock, files, log } = parts
  const site = createSite({
    db: database.db,
    files,
    clock,
    publicUrl: config.publicUrl,
    botUsername: () => bot.username,
    demo: pages !== undefined,
    log,
    render: { documentPaper, protocolPaper, resultsPaper },
    ...(config.updates === 'webhook' && { ingest, webhookSecret: config.webhookSecret }),
  })
  door.open(site, pages)
}
