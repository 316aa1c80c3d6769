import type { Api } from 'grammy'

/** Milliseconds: meanwhile nothing else of that chat is answered. */
const PATIENCE = 60_000

/** Bytes of a file people sent. The link holds the bot's token: it is never logged or handed out (Bot API, getFile, ≤ 20 MB). */
export function downloadFile(api: Api, token: string, apiRoot = 'https://api.telegram.org') {
  return async (fileId: string): Promise<Uint8Array> => {
    const { file_path: path } = await api.getFile(fileId)
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) throw new Error(`telegram did not hand out the file: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }
}
