import type { Visit } from '../ui/visit.ts'

/** The competition on the public site; undefined where the site is on this machine only: Telegram refuses such links. */
export function sitePage(
  { outside: { publicUrl }, locale }: Visit,
  { code }: { code: string },
): string | undefined {
  if (!URL.canParse(publicUrl)) return undefined
  const { hostname } = new URL(publicUrl)
  const local =
    hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127\.|0\.|\[)/.test(hostname)
  return local || !hostname.includes('.')
    ? undefined
    : `${publicUrl.replace(/\/$/, '')}/${locale}/competitions/${code}`
}
