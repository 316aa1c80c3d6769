/** `tg://user?id=…`: a mention of a person by id. */
export function linkedUser(url: string): number | undefined {
  const match = /^tg:(?:\/\/)?user\?id=(\d{1,15})$/i.exec(url)
  return match ? Number(match[1]) : undefined
}

/**
 * A link as Telegram stores it, or what is wrong with it (tdlib, LinkManager::check_link).
 * `localLinks` lets `localhost` pass, which the real server refuses for want of a dot.
 */
export function checkedLink(link: string, localLinks: boolean): { url: string } | { wrong: string } {
  if (/^(tg|ton|tonsite):/i.test(link)) {
    return /^(tg|ton|tonsite):(\/\/)?[a-z0-9_.-]+([/?].*)?$/i.test(link)
      ? { url: link }
      : { wrong: 'Wrong tg URL' }
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(link)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return { wrong: 'Unsupported URL protocol' }
  let url: URL
  try {
    url = new URL(scheme === undefined ? `http://${link}` : link)
  } catch {
    return { wrong: link === '' ? 'URL host is empty' : 'Wrong HTTP URL' }
  }
  const local = localLinks && url.hostname === 'localhost'
  if (!local && !url.hostname.includes('.') && !url.hostname.startsWith('['))
    return { wrong: 'Wrong HTTP URL' }
  return { url: url.href }
}

/** The payload of t.me/<bot>?start=payload ('' when there is none); `undefined` for any other address. */
export function startPayload(url: string, username: string): string | undefined {
  const match = /^(?:https?:\/\/)?(?:t\.me|telegram\.me)\/([A-Za-z0-9_]+)\/?(?:\?(.*))?$/.exec(url)
  const deep = match ?? /^tg:\/\/resolve\/?\?(?:.*&)?domain=([A-Za-z0-9_]+)(.*)$/.exec(url)
  if (!deep || deep[1]?.toLowerCase() !== username.toLowerCase()) return undefined
  const parameters = new URLSearchParams(deep[2] ?? '')
  // These open a choice of groups or channels to add the bot to, not the chat with it.
  if (parameters.has('startgroup') || parameters.has('startchannel')) return undefined
  return parameters.get('start') ?? ''
}
