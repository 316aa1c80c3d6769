import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Db } from '../../src/database/client.ts'
import { diskFiles } from '../../src/files/store.ts'
import { documentPaper } from '../../src/papers/paper.ts'
import { protocolPaper } from '../../src/papers/protocol.ts'
import { resultsPaper } from '../../src/papers/results.ts'
import { createSite } from '../../src/web/server.ts'
import type { SiteParts } from '../../src/web/site-parts.ts'
import { silentLog } from '../support/database.ts'

/** A site over this database, with files of its own; `get` asks it as a browser would. */
export function aSite(db: Db, now: Date, changes: Partial<SiteParts> = {}) {
  const parts: SiteParts = {
    db,
    files: diskFiles(mkdtempSync(join(tmpdir(), 'ariptes-site-'))),
    clock: { now: () => now },
    publicUrl: 'https://ariptes.example',
    botUsername: () => 'ariptes_bot',
    demo: false,
    log: silentLog,
    render: { documentPaper, protocolPaper, resultsPaper },
    ...changes,
  }
  const site = createSite(parts)
  const get = async (path: string, init?: RequestInit) => {
    const response = await site.request(`https://ariptes.example${path}`, init)
    return { response, status: response.status, text: await response.clone().text() }
  }
  return { site, parts, get }
}
