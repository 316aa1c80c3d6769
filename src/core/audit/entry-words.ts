import { type Locale, pick } from '../../language/locale.ts'
import { hasMessage, lookUp, t } from '../../language/translate.ts'
import type { Author, Entry } from './read-journal.ts'

/** What happened, in words; an event nobody has put into words yet is named as it is kept. */
export const eventName = (locale: Locale, event: string): string =>
  hasMessage('kk', `audit-event-${event}`) ? lookUp(locale, `audit-event-${event}`) : event

export function authorName(locale: Locale, by: Author | null): string {
  if (!by) return t(locale, 'audit-by-service')
  return by.name ?? t(locale, 'audit-by-number', { number: String(by.id) })
}

/** What it was done to: a competition by its title, everything else by its number. */
export function subjectName(locale: Locale, { subject, title }: Pick<Entry, 'subject' | 'title'>): string {
  if (title) return `«${pick(title, locale)}»`
  const [kind = '', ...rest] = subject.split(':')
  const key = `audit-subject-${kind}`
  return hasMessage('kk', key) ? lookUp(locale, key, { number: rest.join(':') }) : subject
}
