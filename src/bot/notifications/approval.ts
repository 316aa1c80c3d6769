import { eq } from 'drizzle-orm'
import { askingOf } from '../../core/notices/approval.ts'
import { shownCount } from '../../core/notices/count-audience.ts'
import { returnReason } from '../../core/notices/decide-approval.ts'
import { NOTICE_LANGUAGES } from '../../core/notices/limits.ts'
import { findNotice, type Notice } from '../../core/notices/notice.ts'
import type { Notification } from '../../core/notifications/sender.ts'
import { people } from '../../database/schema/index.ts'
import { plainText } from '../../language/html.ts'
import { LOCALE_NAMES, type Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { audienceText, countText, titleOf } from '../staff/notice-words.ts'
import { clip } from '../ui/paging.ts'
import { type Around, idIn, type Letter, type Write } from './letter.ts'
import { writePublication } from './publication.ts'

/** Letters of each text that the one who is asked reads at once; the whole is a press away. */
const SHOWN = 500

/** To the other members of staff: a notice waits for a second pair of eyes. To its author: what was decided. Of competitions: publication.ts. */
export const writeApproval: Write = async (around, notification) => {
  if (notification.data.competitionId !== undefined) return writePublication(around, notification)
  const notice = await findNotice(around.db, idIn(notification, 'noticeId'))
  if (!notice || notice.sentAt || notice.discardedAt) return undefined
  const { locale, data } = notification
  switch (data.about) {
    case 'asked':
      return data.asking === askingOf(notice) && !notice.approvedAt
        ? question(around, locale, notice)
        : undefined
    case 'approved':
      return notice.approvedAt
        ? letter(locale, notice, markup(locale, 'notice-approved', about(locale, notice)))
        : undefined
    case 'returned': {
      const reason = (await returnReason(around.db, notice.id)) ?? ''
      return letter(locale, notice, markup(locale, 'notice-returned', { ...about(locale, notice), reason }))
    }
    default:
      return held(around, notification, notice)
  }
}

const about = (locale: Locale, notice: Notice) => ({ title: titleOf(locale, notice) })

function letter(locale: Locale, { id }: Notice, html: string): Letter {
  return {
    html,
    buttons: [[{ text: t(locale, 'notice-open-button'), data: `notice:${id}`, style: 'primary' }]],
  }
}

async function question({ db, now }: Around, locale: Locale, notice: Notice): Promise<Letter> {
  const [author] = await db.select({ name: people.name }).from(people).where(eq(people.id, notice.authorId))
  const texts = NOTICE_LANGUAGES.map((language) =>
    markup(locale, 'notice-asked-text', {
      language: LOCALE_NAMES[language],
      text: clip(plainText(notice.text[language] ?? ''), SHOWN),
    }),
  )
  const html = [
    markup(locale, 'notice-asked', { author: author?.name ?? '' }),
    ...texts,
    `${await audienceText({ db, locale }, notice.audience)}\n${countText(locale, await shownCount(db, notice, now))}`,
  ].join('\n\n')
  return {
    html,
    buttons: [[{ text: t(locale, 'notice-approval-button'), data: `notice:${notice.id}`, style: 'primary' }]],
  }
}

async function held({ db, now }: Around, { locale }: Notification, notice: Notice): Promise<Letter> {
  const count = countText(locale, await shownCount(db, notice, now))
  return letter(locale, notice, `${markup(locale, 'notice-held', about(locale, notice))}\n${count}`)
}
