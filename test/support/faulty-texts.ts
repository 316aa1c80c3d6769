import { onFault } from '../../src/language/faults.ts'

// In production a faulty text is counted and the reader gets the nearest thing; in a test it is a failure.
onFault(({ kind, locale, key, detail }) => {
  throw new Error(`${kind}: ${locale} ${key} ${detail ?? ''}`)
})
