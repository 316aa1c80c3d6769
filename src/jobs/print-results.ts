import { keepPrintedResults, unprintedResults } from '../core/results/get-results.ts'
import { resultsPaper } from '../papers/results.ts'
import type { Printing } from './print-protocols.ts'

const LANGUAGES = ['kk', 'ru'] as const
const AT_ONCE = 10

/** Makes the documents of protocols of results that were released and have none yet, as `printProtocols` does. */
export async function printResults({ db, files, publicUrl, log }: Printing): Promise<void> {
  for (const { id, content, fileKk, fileRu } of await unprintedResults(db, AT_ONCE)) {
    for (const language of LANGUAGES) {
      if (language === 'kk' ? fileKk : fileRu) continue
      try {
        const { bytes } = await resultsPaper(content, { language, publicUrl })
        await keepPrintedResults(db, id, language, await files.put(bytes))
      } catch (err) {
        log.warn({ err, results: id, language }, 'a protocol could not be made; the next sweep tries again')
      }
    }
  }
}
