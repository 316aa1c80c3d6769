import { Refusal } from '../../core/errors.ts'
import { excessOf, mediaOf, type NoticeLanguage, noticeLimit } from '../../core/notices/limits.ts'
import { getNotice, type Notice } from '../../core/notices/notice.ts'
import { removeNoticeMedia, writeNotice } from '../../core/notices/write-notice.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { type Args, action, type Sent, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { previewed } from './notice.ts'
import { contentIn } from './notice-content.ts'
import { mediaLine, previews } from './notice-views.ts'

/**
 * `origin`: the message the other language's text came in; editing it there changes that text. `long`: the message that was
 * too long; an app cuts a long text in `parts`, and the next part is not another text.
 */
const PLACE = {
  id: 'number',
  language: 'string',
  origin: 'number?',
  long: 'number?',
  parts: 'number?',
} as const
type Place = Args<typeof PLACE>

/** The text in one language, with a photo or document if one is wanted; what is sent here replaces it. */
export const noticeWrite = screen('noticetext', PLACE, {
  async open(visit, place) {
    const notice = await getNotice(visit.db, actorOf(visit), place.id)
    if (notice.sentAt) throw new Refusal('notice-already-sent')
    return writeView(visit, notice, languageOf(place))
  },
  receive: (visit, place, sent) => receive(visit, place, sent),
  amend: (visit, place, sent) => amend(visit, place, sent),
})

const languageOf = ({ language }: Place): NoticeLanguage => (language === 'ru' ? 'ru' : 'kk')
const otherOf = (place: Place): NoticeLanguage => (languageOf(place) === 'kk' ? 'ru' : 'kk')

/** Takes the file out again. */
export const noticeMedia = action(
  'noticemedia',
  { id: 'number', language: 'string' },
  {
    async open(visit, { id, language }) {
      await removeNoticeMedia(visit.db, actorOf(visit), { noticeId: id, now: visit.now })
      const view = await noticeWrite.open(visit, { id, language })
      return { ...view, toast: t(visit.locale, 'notice-media-removed-note') }
    },
  },
)

async function receive(visit: Visit, place: Place, sent: Sent): Promise<View> {
  const { db, locale, now } = visit
  const language = languageOf(place)
  const content = contentIn(sent)
  const { id, long, parts = 1 } = place
  const notice = await getNotice(db, actorOf(visit), id)
  const withMedia = (content.media ?? mediaOf(notice, language)) !== undefined
  const limit = noticeLimit(withMedia)
  if (long !== undefined && !sent.edited && sent.messageId === long + parts)
    return tooLong(visit, { ...place, parts: parts + 1 }, markup(locale, 'notice-continued', { limit }))
  const excess = excessOf(content.html ?? '', withMedia)
  if (excess > 0) {
    const trouble = markup(locale, 'notice-excess', { excess, limit })
    return tooLong(visit, { ...place, long: sent.messageId, parts: 1 }, trouble)
  }
  const written = await writeNotice(db, actorOf(visit), { noticeId: id, language, ...content, now })
  return nextStep(visit, written, { [language]: sent.messageId, [otherOf(place)]: place.origin })
}

/** What was typed stays in the chat; it can be shortened there, by editing it. */
async function tooLong(visit: Visit, place: Place, trouble: string): Promise<View> {
  const view = await noticeWrite.open(visit, place)
  return { ...view, before: undefined, html: `⚠️ ${trouble}\n\n${view.html}` }
}

async function amend(visit: Visit, place: Place, sent: Sent): Promise<View | undefined> {
  if (sent.messageId === place.long) return receive(visit, place, sent)
  if (sent.messageId !== place.origin) return undefined
  const language = otherOf(place)
  const { db, locale, now } = visit
  await writeNotice(db, actorOf(visit), { noticeId: place.id, language, ...contentIn(sent), now })
  const view = await noticeWrite.open(visit, place)
  return { ...view, html: `${markup(locale, 'notice-amended')}\n\n${view.html}` }
}

type Origins = Partial<Record<NoticeLanguage, number | undefined>>

/** First the text that is still missing, Kazakh before Russian; then both as readers will get them. */
async function nextStep(visit: Visit, notice: Notice, origins: Origins): Promise<View> {
  const { id, text } = notice
  const missing = (['kk', 'ru'] as const).find((language) => !text[language])
  if (!missing) return previewed(visit, { id, ...origins })
  const origin = origins[missing === 'kk' ? 'ru' : 'kk']
  return noticeWrite.open(visit, { id, language: missing, ...(origin !== undefined && { origin }) })
}

function writeView(visit: Visit, notice: Notice, language: NoticeLanguage): View {
  const { locale } = visit
  const { id, text } = notice
  const media = mediaOf(notice, language)
  const limits = { text: noticeLimit(false), caption: noticeLimit(true) }
  const written = text[language] !== undefined
  const shown = written ? previews(visit, { ...notice, text: { [language]: text[language] } }) : []
  return {
    ...(written && { before: shown.map((note) => ({ ...note, buttons: undefined })) }),
    html: [
      ...(written ? [markup(locale, 'notice-current')] : []),
      language === 'kk'
        ? markup(locale, 'notice-write-kk', limits)
        : markup(locale, 'notice-write-ru', limits),
      ...(media ? [mediaLine(locale, media)] : []),
    ].join('\n\n'),
    buttons: [
      ...(media ? [[mediaButton(locale, id, language)]] : []),
      [{ text: t(locale, 'notice-discard-button'), data: `noticedrop:${id}`, style: 'danger' }],
      [backButton(locale, text.kk || text.ru ? `notice:${id}` : 'notices')],
    ],
  }
}

const mediaButton = (locale: Locale, id: number, language: NoticeLanguage): Button => ({
  text: t(locale, 'notice-media-remove-button'),
  data: `noticemedia:${id}:${language}`,
})
