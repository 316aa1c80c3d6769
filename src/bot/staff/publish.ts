import { announce } from '../../core/announcements/announce.ts'
import { concerned } from '../../core/announcements/concerned.ts'
import { publishCompetition } from '../../core/competitions/publish-competition.ts'
import { countAudience } from '../../core/notifications/audience.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { staffScreen } from './desk.ts'
import { deletion, documentsView, draftOf, draftView } from './draft.ts'
import { collectFile, takeFile } from './import-file.ts'

/** A draft of a competition. A corrected file sent here replaces it. */
export const importScreen = screen(
  'import',
  { id: 'number' },
  {
    open: (visit, { id }) => draftView(visit, id),
    collect: collectFile,
    receive: (visit, { id }, _, file) => (file ? takeFile(visit, file) : draftView(visit, id)),
  },
)

export const importDocuments = action(
  'importdocs',
  { id: 'number' },
  { open: (visit, { id }) => documentsView(visit, id) },
)

export const importDelete = action(
  'importdel',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }) {
      const asked = await deletion(visit, id, sure === 'yes')
      return (
        asked ?? { ...(await staffScreen.open(visit, {})), toast: t(visit.locale, 'import-deleted-note') }
      )
    },
  },
)

/** How many people will hear of it, by language; then it is published and they are told, in one transaction. */
export const publish = action(
  'publish',
  { id: 'number', sure: 'string?' },
  { open: (visit, { id, sure }) => (sure === 'yes' ? published(visit, id) : confirmation(visit, id)) },
)

async function confirmation(visit: Visit, id: number): Promise<View> {
  const { db, locale } = visit
  const draft = await draftOf(visit, id)
  const { total, kk, ru, en } = await countAudience(db, concerned(draft))
  return {
    html: markup(locale, 'publish-confirm', {
      title: clip(pick(draft.title, locale), 300),
      total,
      kk,
      ru,
      en,
    }),
    buttons: [
      [{ text: t(locale, 'publish-confirm-button'), data: `publish:${id}:yes`, style: 'success' }],
      [backButton(locale, `import:${id}`)],
    ],
  }
}

async function published(visit: Visit, id: number): Promise<View> {
  const { db, locale, now } = visit
  const { announcementId } = await publishCompetition(db, { id, by: actorOf(visit), at: now })
  const count = announcementId === undefined ? 0 : await announce(db, announcementId, now)
  return {
    place: 'staff',
    html: markup(locale, 'publish-done', { count }),
    buttons: [
      [{ text: t(locale, 'publish-open-button'), data: `comp:${id}` }],
      [{ text: t(locale, 'staff-desk-button'), data: 'staff' }],
    ],
  }
}
