import type { Visit } from '../ui/visit.ts'

/** The competition on the public site; undefined where the site is on this machine only: Telegram refuses such links. */
export function sitePage(
  { outside: { publicUrl }, locale }: Pick<Visit, 'locale'> & { outside: { publicUrl: string } },
  { code }: { code: string },
): string | undefined {
  if (!URL.canParse(publicUrl)) return undefined
  const { hostname } = new URL(publicUrl)
  const local = !hostname.includes('.') || hostname.endsWith('.localhost') || /^(127\.|0\.|\[)/.test(hostname)
  if (local) return undefined
  const language = locale === 'kk' ? '' : `/${locale}`
  return `${publicUrl.replace(/\/$/, '')}${language}/competitions/${code}`
}
