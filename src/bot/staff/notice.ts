import { Refusal } from '../../core/errors.ts'
import { discardNotice } from '../../core/notices/discard-notice.ts'
import { getNotice, type Notice, sentNotice } from '../../core/notices/notice.ts'
import { startNotice } from '../../core/notices/start-notice.ts'
import { testNotice } from '../../core/notices/test-notice.ts'
import { writeNotice } from '../../core/notices/write-notice.ts'
import { markup, t } from '../../language/translate.ts'
import { noticeButtons, noticeText } from '../notifications/notice.ts'
import { backButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { action, type Sent, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { contentIn } from './notice-content.ts'
import { notices } from './notice-list.ts'
import { sentView } from './notice-sent-view.ts'
import { controlView, previews, reviewView } from './notice-views.ts'

/** Begins a notice. */
export const noticeNew = action(
  'noticenew',
  {},
  {
    async open(visit) {
      const { id } = await startNotice(visit.db, actorOf(visit), visit.now)
      return goTo(visit, `noticetext:${id}:kk`)
    },
  },
)

/**
 * A notice: to its author what it is made of, to others what they may decide, once sent how it went. `kk` and `ru` are the
 * messages its texts came in: whoever edits one of them there changes the text.
 */
export const noticeScreen = screen(
  'notice',
  { id: 'number', kk: 'number?', ru: 'number?' },
  {
    async open(visit, { id }) {
      return viewOf(visit, await getNotice(visit.db, actorOf(visit), id))
    },
    amend: (visit, { id, kk, ru }, sent) => amend(visit, { id, kk, ru }, sent),
  },
)

function viewOf(visit: Visit, notice: Notice): Promise<View> {
  if (notice.sentAt) return sentView(visit, notice)
  return notice.authorId === visit.person.id ? controlView(visit, notice) : reviewView(visit, notice)
}

interface Origins {
  id: number
  kk?: number | undefined
  ru?: number | undefined
}

async function amend(visit: Visit, origins: Origins, sent: Sent): Promise<View | undefined> {
  const language = (['kk', 'ru'] as const).find((one) => origins[one] === sent.messageId)
  if (!language) return undefined
  const { id } = origins
  await writeNotice(visit.db, actorOf(visit), { noticeId: id, language, ...contentIn(sent), now: visit.now })
  return previewed(visit, origins)
}

/** The notice under its texts as readers will get them. */
export async function previewed(visit: Visit, { id, kk, ru }: Origins): Promise<View> {
  const notice = await getNotice(visit.db, actorOf(visit), id)
  const args = { id, ...(kk !== undefined && { kk }), ...(ru !== undefined && { ru }) }
  return { before: previews(visit, notice), ...(await noticeScreen.open(visit, args)) }
}

export const noticeView = action(
  'noticeview',
  { id: 'number' },
  { open: (visit, { id }) => previewed(visit, { id }) },
)

/** To oneself, by the way readers will get it. */
export const noticeTest = action(
  'noticetest',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await testNotice(visit.db, actorOf(visit), { noticeId: id, now: visit.now })
      return { ...(await noticeScreen.open(visit, { id })), toast: t(visit.locale, 'notice-test-note') }
    },
  },
)

export const noticeDiscard = action(
  'noticedrop',
  { id: 'number', sure: 'string?' },
  {
    async open(visit, { id, sure }) {
      const { db, locale, now } = visit
      if (sure === 'yes') {
        await discardNotice(db, actorOf(visit), { noticeId: id, now })
        return { ...(await notices.open(visit, {})), toast: t(locale, 'notice-discarded-note') }
      }
      return {
        html: markup(locale, 'notice-discard'),
        buttons: [
          [{ text: t(locale, 'notice-discard-yes-button'), data: `noticedrop:${id}:yes`, style: 'danger' }],
          [backButton(locale, `notice:${id}`)],
        ],
      }
    },
  },
)

/** A sent notice in another language, for anyone who got it. */
export const noticeRead = action(
  'noticeread',
  { id: 'number', language: 'string' },
  {
    async open({ db, locale }, { id, language }) {
      const notice = await sentNotice(db, id)
      if (!notice) throw new Refusal('not-found')
      const reader = language === 'ru' ? 'ru' : 'kk'
      return { html: noticeText(locale, notice.text, reader), buttons: noticeButtons(locale, notice, reader) }
    },
  },
)
