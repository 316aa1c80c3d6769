import type { Logger } from 'pino'
import type { Db } from '../database/client.ts'
import type { Files } from '../files/store.ts'
import type { DocumentPaper, Paper } from '../papers/paper.ts'
import type { ProtocolFacts } from '../papers/protocol.ts'
import type { ResultsFacts } from '../papers/results.ts'

/** What the site needs; `main` passes it in. */
export interface SiteParts {
  db: Db
  files: Files
  clock: { now(): Date }
  /** Origin of the site, without a slash at the end. */
  publicUrl: string
  /** Without @; undefined until Telegram has told it. */
  botUsername: () => string | undefined
  /** The pretend Telegram runs: its chat page is at `/demo`. */
  demo: boolean
  log: Logger
  render: {
    documentPaper(paper: DocumentPaper): Promise<Paper>
    protocolPaper(protocol: ProtocolFacts, how: { language: 'kk' | 'ru'; publicUrl: string }): Promise<Paper>
    resultsPaper(protocol: ResultsFacts, how: { language: 'kk' | 'ru'; publicUrl: string }): Promise<Paper>
  }
  /** Stores an update in the inbox; absent where updates are polled. Must be done before Telegram is answered. */
  ingest?: ((update: Record<string, unknown>) => Promise<unknown>) | undefined
  webhookSecret?: string | undefined
}
