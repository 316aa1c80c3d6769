import { type Announcement, getAnnouncement } from '../../core/announcements/get-announcement.ts'
import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { isFollowing } from '../../core/subscriptions/follow-competition.ts'
import type { Db } from '../../database/client.ts'
import { picturesAvailable } from '../../papers/renderer.ts'
import { announcementButtons, sharedChatButtons } from './announcement-buttons.ts'
import { announcementCard } from './announcement-card.ts'
import { announcementText } from './announcement-text.ts'
import { idIn, remember, type Write } from './letter.ts'

/** What happened and to which competition. */
export interface News {
  announcement: Announcement
  competition: Competition
}

/** Characters after entities (Bot API, sendPhoto and sendMessage). */
export const CAPTION = 1024
const MESSAGE = 4096

/** Picture, what happened and to which competition, until when; the competition's own screen has the rest. */
export function writeAnnouncement(): Write {
  let read: ((id: number) => Promise<News | undefined>) | undefined
  return async (around, notification) => {
    const { db, now } = around
    read ??= remember(5, (id) => newsOf(db, id))
    const news = await read(idIn(notification, 'announcementId'))
    if (!news || overtaken(news)) return undefined
    const { locale, personId, chatId } = notification
    const { competition } = news
    const picture = picturesAvailable() ? announcementCard(news, locale, now) : undefined
    const following = personId !== null && (await isFollowing(db, personId, competition.id))
    return {
      html: announcementText(news, { locale, now, room: picture ? CAPTION : MESSAGE }),
      buttons:
        chatId === null
          ? announcementButtons(news, { locale, now, following })
          : sharedChatButtons(locale, competition, { chatId, botUsername: around.botUsername }),
      picture,
    }
  }
}

async function newsOf(db: Db, id: number): Promise<News | undefined> {
  const announcement = await getAnnouncement(db, id)
  const competition = announcement && (await getCompetition(db, { id: announcement.competitionId }))
  return competition && { announcement, competition }
}

/** Cancelled while the news of it was still on its way: that is told by another announcement. */
const overtaken = ({ announcement: { kind }, competition }: News): boolean =>
  competition.cancelledAt !== null && kind !== 'cancelled'
