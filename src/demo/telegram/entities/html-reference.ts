const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** A character reference at `at`, or `undefined` when Telegram leaves the ampersand as it is. Only four are named. */
export function decodeReference(source: string, at: number): { text: string; end: number } | undefined {
  const match = /^&(?:#x([0-9a-fA-F]+)|#(\d+)|([a-zA-Z]+));?/.exec(source.slice(at, at + 16))
  if (!match) return undefined
  const [whole, hex, decimal, name] = match
  const end = at + whole.length
  if (name !== undefined) {
    const text = NAMED[name]
    return text === undefined ? undefined : { text, end }
  }
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
  if (code === 0 || code >= 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return { text: String.fromCodePoint(code), end }
}

export const decodeReferences = (source: string): string =>
  source.replace(/&[#a-zA-Z0-9]+;?/g, (reference) => {
    const decoded = decodeReference(reference, 0)
    return decoded ? decoded.text + reference.slice(decoded.end) : reference
  })
