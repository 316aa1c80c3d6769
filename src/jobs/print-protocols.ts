import type { Logger } from 'pino'
import { keepPrinted, unprintedOpenings } from '../core/opening/get-opening.ts'
import type { Db } from '../database/client.ts'
import type { Files } from '../files/store.ts'
import { protocolPaper } from '../papers/protocol.ts'

export interface Printing {
  db: Db
  files: Files
  publicUrl: string
  log: Logger
}

const LANGUAGES = ['kk', 'ru'] as const
const AT_ONCE = 10

/**
 * Makes the documents of openings that have none yet, outside any transaction. Run twice it makes the same bytes, which are
 * kept once; whoever asks before it has run gets them made on the spot.
 */
export async function printProtocols({ db, files, publicUrl, log }: Printing): Promise<void> {
  for (const { id, protocol, fileKk, fileRu } of await unprintedOpenings(db, AT_ONCE)) {
    for (const language of LANGUAGES) {
      if (language === 'kk' ? fileKk : fileRu) continue
      try {
        const { bytes } = await protocolPaper(protocol, { language, publicUrl })
        await keepPrinted(db, id, language, await files.put(bytes))
      } catch (err) {
        log.warn({ err, opening: id, language }, 'a protocol could not be made; the next sweep tries again')
      }
    }
  }
}
