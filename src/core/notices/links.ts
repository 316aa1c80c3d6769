import { createHash } from 'node:crypto'
import type { Db } from '../../database/client.ts'
import type { NoticeLink } from '../../database/schema/index.ts'
import { t } from '../../language/translate.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from '../staff/can.ts'
import { type Act, changeDraft, lockDraft, type Notice } from './notice.ts'

export const MOST_LINKS = 6
/** A longer label is cut on the screen of a telephone. */
const LABEL = 40
const ADDRESS = 2000

/**
 * Adds link buttons, one a line: "Мәтін | Текст | https://…"; an address alone is given the usual label.
 * @throws Refusal 'notice-link-unclear', 'notice-link-label', 'notice-links-full' and those of a draft
 */
export async function addNoticeLinks(
  db: Db,
  by: Actor,
  { noticeId, lines, now }: Act & { lines: string },
): Promise<Notice> {
  const draft = await lockDraft(db, by, noticeId)
  const added = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(readLink)
  const links = [...draft.links, ...added]
  if (added.length === 0) throw new Refusal('notice-link-unclear', { line: '' })
  if (links.length > MOST_LINKS) throw new Refusal('notice-links-full', { most: MOST_LINKS })
  return changeDraft(db, by, draft, { links }, now)
}

/** Names a link in an address: its place in the list would change its meaning. */
export const linkKey = (link: NoticeLink): string =>
  createHash('sha256').update(`${link.label.kk}|${link.label.ru}|${link.url}`).digest('hex').slice(0, 8)

/** Takes a button out; pressed twice it does no more. @throws Refusal those of a draft */
export async function removeNoticeLink(
  db: Db,
  by: Actor,
  { noticeId, key, now }: Act & { key: string },
): Promise<Notice> {
  const draft = await lockDraft(db, by, noticeId)
  return changeDraft(db, by, draft, { links: draft.links.filter((link) => linkKey(link) !== key) }, now)
}

/** @throws Refusal naming the line */
export function readLink(line: string): NoticeLink {
  const parts = line.split('|').map((part) => part.trim())
  const url = httpsAddress(parts.at(-1) ?? '')
  if (url === undefined) throw new Refusal('notice-link-unclear', { line: line.slice(0, 100) })
  const usual = parts.length === 1
  const [kk, ru] = usual ? [t('kk', 'notice-link-usual'), t('ru', 'notice-link-usual')] : parts
  const fits = (label: string | undefined) => label !== undefined && label !== '' && label.length <= LABEL
  if (parts.length > 3 || parts.length === 2 || !fits(kk) || !fits(ru))
    throw new Refusal('notice-link-label', { line: line.slice(0, 100), most: LABEL })
  return { label: { kk: kk!, ru: ru! }, url }
}

/** An address of a page over https, as Telegram takes it under a button; written without "https://" it is put before. */
function httpsAddress(text: string): string | undefined {
  const written = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`
  if (/\s/.test(written) || !URL.canParse(written)) return undefined
  const { protocol, hostname, username, href } = new URL(written)
  const sound = protocol === 'https:' && /^[^.].*\.[^.]{2,}$/.test(hostname) && !username
  return sound && href.length <= ADDRESS ? href : undefined
}
