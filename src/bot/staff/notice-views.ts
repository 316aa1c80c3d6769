import { Refusal } from '../../core/errors.ts'
import { getNotice, NOTICE_LIMIT, type Notice } from '../../core/notices/notice.ts'
import { countNoticeAudience } from '../../core/notices/send-notice.ts'
import { broadcastReport } from '../../core/notifications/broadcast-report.ts'
import { moment } from '../../language/dates.ts'
import { isComplete, LOCALE_NAMES, type Locale } from '../../language/locale.ts'
import { markup, raw, t } from '../../language/translate.ts'
import { noticeText } from '../notifications/notice.ts'
import { backButton } from '../ui/buttons.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'

const LANGUAGES = ['kk', 'ru'] as const
type Language = (typeof LANGUAGES)[number]

/** Letters of both texts that one preview holds; longer ones are shown as messages of their own. */
const TOGETHER = 3400

/** Asks for the text in one language, showing what is there. */
export function writeView({ locale }: Visit, { id, text }: Notice, language: Language): View {
  const current = text[language]
  const ask =
    language === 'kk'
      ? markup(locale, 'notice-write-kk', { limit: NOTICE_LIMIT })
      : markup(locale, 'notice-write-ru', { limit: NOTICE_LIMIT })
  return {
    html: current ? [markup(locale, 'notice-current', { text: raw(current) }), ask].join('\n\n') : ask,
    buttons: [[discardButton(locale, id)], [backButton(locale, current ? `notice:${id}` : 'staff')]],
  }
}

const discardButton = (locale: Locale, id: number): Button => ({
  text: t(locale, 'notice-discard-button'),
  data: `noticedrop:${id}`,
  style: 'danger',
})

/** Both texts as they will be read, and by how many people. */
export async function previewView({ db, locale }: Visit, { id, text }: Notice): Promise<View> {
  const whole = isComplete(text)
  const { total, kk, ru, en } = await countNoticeAudience(db)
  const long = (text.kk ?? '').length + (text.ru ?? '').length > TOGETHER
  const head = whole ? markup(locale, 'notice-preview-head') : markup(locale, 'notice-preview-head.draft')
  return {
    ...(long && {
      before: LANGUAGES.filter((language) => text[language]).map((language) => ({
        html: noticeText(language, text, language),
      })),
    }),
    html: [
      head,
      ...LANGUAGES.filter((language) => !long || !text[language]).map((language) =>
        previewText(locale, text, language),
      ),
      markup(locale, 'notice-audience', { total, kk, ru, en }),
    ].join('\n\n'),
    buttons: [
      ...(whole ? [[sendButton(locale, id)]] : []),
      [
        { text: t(locale, 'notice-edit-kk-button'), data: `noticetext:${id}:kk` },
        { text: t(locale, 'notice-edit-ru-button'), data: `noticetext:${id}:ru` },
      ],
      [discardButton(locale, id)],
      [backButton(locale, 'staff')],
    ],
  }
}

const sendButton = (locale: Locale, id: number): Button => ({
  text: t(locale, 'notice-send-button'),
  data: `noticesend:${id}`,
  style: 'success',
})

function previewText(locale: Locale, text: Notice['text'], language: Language): string {
  const name = LOCALE_NAMES[language]
  return text[language]
    ? markup(locale, 'notice-preview-text', { language: name, text: raw(text[language]) })
    : markup(locale, 'notice-preview-missing', { language: name })
}

/** Asks once more, with the number of people. */
export async function confirmation(visit: Visit, id: number): Promise<View> {
  const { db, locale } = visit
  const notice = await getNotice(db, actorOf(visit), id)
  if (notice.sentAt) throw new Refusal('notice-already-sent')
  if (!isComplete(notice.text)) throw new Refusal('notice-incomplete')
  const { total, kk, ru, en } = await countNoticeAudience(db)
  return {
    html: [markup(locale, 'notice-confirm'), markup(locale, 'notice-audience', { total, kk, ru, en })].join(
      '\n\n',
    ),
    buttons: [
      [
        {
          text: t(locale, 'notice-confirm-button', { count: total }),
          data: `noticesend:${id}:yes`,
          style: 'success',
        },
      ],
      [backButton(locale, `notice:${id}`)],
    ],
  }
}

/** How far the sending has come. */
export async function reportView({ db, locale, now }: Visit, { id, sentAt }: Notice): Promise<View> {
  const { broadcast, ...report } = (await broadcastReport(db, 'notice', id, now))!
  const at = { moment: moment(locale, sentAt!) }
  const head = report.waiting > 0 ? markup(locale, 'notice-sending', at) : markup(locale, 'notice-sent', at)
  return {
    html: [head, markup(locale, 'notice-report', { ...report, audience: broadcast.audience })].join('\n\n'),
    buttons: [
      [{ text: t(locale, 'notice-refresh-button'), data: `notice:${id}` }],
      [{ text: t(locale, 'staff-desk-button'), data: 'staff' }],
    ],
  }
}
