import { eq } from 'drizzle-orm'
import { approvalNeeded, askingOf } from '../../core/notices/approval.ts'
import { shownCount } from '../../core/notices/count-audience.ts'
import { mediaOf, NOTICE_LANGUAGES, type NoticeLanguage } from '../../core/notices/limits.ts'
import { noticeState } from '../../core/notices/list-notices.ts'
import type { Notice } from '../../core/notices/notice.ts'
import { people } from '../../database/schema/index.ts'
import { moment } from '../../language/dates.ts'
import { plainText } from '../../language/html.ts'
import { isComplete, LOCALE_NAMES, type Locale } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { noticeLetter } from '../notifications/notice.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import type { Button, Note, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { audienceText, countText } from './notice-words.ts'

/** Each text that is there, exactly as its readers get it; what Telegram would refuse is said here and now. */
export const previews = ({ locale }: Visit, notice: Notice): Note[] =>
  NOTICE_LANGUAGES.filter((language) => notice.text[language]).map((language) => {
    const { html, buttons, enclosure } = noticeLetter(language, notice)
    const refused = (reason: string) =>
      markup(locale, 'notice-preview-refused', { language: LOCALE_NAMES[language], reason })
    return { html, buttons, enclosure, refused }
  })

/** What an author has before them until the notice is sent: its parts, and what can be done. */
export async function controlView(visit: Visit, notice: Notice): Promise<View> {
  const { db, locale, outside } = visit
  const { approvalAbove } = outside
  const wanted = isComplete(notice.text)
    ? await approvalNeeded(db, notice, { author: actorOf(visit), approvalAbove })
    : undefined
  return {
    html: [
      headText(locale, notice),
      partsText(locale, notice),
      await whomText(visit, notice),
      ...(wanted && !notice.approvalAskedAt
        ? [
            'role' in wanted
              ? markup(locale, 'notice-approval-role')
              : markup(locale, 'notice-approval-wanted', { limit: wanted.limit }),
          ]
        : []),
    ].join('\n\n'),
    buttons: [
      ...mainRow(locale, notice, wanted !== undefined),
      ...partRows(locale, notice),
      ...lastRows(locale, notice),
    ],
  }
}

const headText = (locale: Locale, notice: Notice): string =>
  notice.audience.corrects === undefined || noticeState(notice) !== 'draft'
    ? lookUpMarkup(locale, `notice-state-${noticeState(notice)}`)
    : markup(locale, 'notice-state-correction')

/** Texts by their beginnings, the file, the links, the hour. */
export function partsText(locale: Locale, notice: Notice): string {
  const { links, scheduledAt } = notice
  const media = mediaOf(notice, 'kk')
  return [
    ...NOTICE_LANGUAGES.map((language) => textLine(locale, notice, language)),
    ...(media ? [mediaLine(locale, media)] : []),
    ...(links.length > 0 ? [markup(locale, 'notice-part-links', { count: links.length })] : []),
    ...(scheduledAt ? [markup(locale, 'notice-part-when', { moment: moment(locale, scheduledAt) })] : []),
  ].join('\n')
}

export const mediaLine = (locale: Locale, { type, name }: NonNullable<ReturnType<typeof mediaOf>>): string =>
  type === 'photo'
    ? markup(locale, 'notice-part-photo')
    : markup(locale, 'notice-part-document', { name: clip(name ?? '', 60) })

function textLine(locale: Locale, { text }: Notice, language: NoticeLanguage): string {
  const words = plainText(text[language] ?? '').replace(/\s+/g, ' ')
  return words
    ? markup(locale, 'notice-part-text', { language: LOCALE_NAMES[language], text: clip(words, 80) })
    : markup(locale, 'notice-part-missing', { language: LOCALE_NAMES[language] })
}

export async function whomText({ db, locale, now }: Visit, notice: Notice): Promise<string> {
  const whom = await audienceText({ db, locale }, notice.audience)
  return `${whom}\n${countText(locale, await shownCount(db, notice, now))}`
}

function mainRow(locale: Locale, notice: Notice, wanted: boolean): Button[][] {
  const { id, text, approvalAskedAt, scheduledAt } = notice
  if (!isComplete(text) || (wanted && approvalAskedAt)) return []
  if (wanted) return [[{ text: t(locale, 'notice-ask-button'), data: `noticeask:${id}`, style: 'primary' }]]
  const label = t(locale, scheduledAt ? 'notice-send-now-button' : 'notice-send-button')
  return [[{ text: label, data: `noticesend:${id}`, style: 'success' }]]
}

function partRows(locale: Locale, { id, text, audience, scheduledAt }: Notice): Button[][] {
  const whole = isComplete(text)
  const links = { text: t(locale, 'notice-links-button'), data: `noticelinks:${id}` }
  const whom = { text: t(locale, 'notice-whom-button'), data: `noticefor:${id}` }
  const when = {
    text: t(locale, scheduledAt ? 'notice-when-change-button' : 'notice-when-button'),
    data: `noticewhen:${id}`,
  }
  return [
    ...(whole
      ? [
          [
            { text: t(locale, 'notice-view-button'), data: `noticeview:${id}` },
            { text: t(locale, 'notice-test-button'), data: `noticetest:${id}` },
          ],
        ]
      : []),
    [
      { text: t(locale, 'notice-edit-kk-button'), data: `noticetext:${id}:kk` },
      { text: t(locale, 'notice-edit-ru-button'), data: `noticetext:${id}:ru` },
    ],
    ...(audience.corrects === undefined ? [[whom, links], ...(whole ? [[when]] : [])] : [[links]]),
  ]
}

const lastRows = (locale: Locale, { id, audience }: Notice): Button[][] => [
  [{ text: t(locale, 'notice-discard-button'), data: `noticedrop:${id}`, style: 'danger' }],
  [backButton(locale, audience.corrects === undefined ? 'notices' : `notice:${audience.corrects}`)],
]

/** To another member of staff: the whole notice, whom it is for, and the decision when it is asked for. */
export async function reviewView(visit: Visit, notice: Notice): Promise<View> {
  const { db, locale } = visit
  const [author] = await db.select({ name: people.name }).from(people).where(eq(people.id, notice.authorId))
  const { id, approvalAskedAt, approvedAt } = notice
  const asking = askingOf(notice)
  return {
    before: previews(visit, notice),
    html: [
      headText(locale, notice),
      markup(locale, 'notice-author', { author: author?.name ?? '' }),
      partsText(locale, notice),
      await whomText(visit, notice),
    ].join('\n\n'),
    buttons: [
      ...(approvalAskedAt && !approvedAt
        ? [
            [
              {
                text: t(locale, 'notice-approve-button'),
                data: `noticeok:${id}:${asking}`,
                style: 'success' as const,
              },
              { text: t(locale, 'notice-return-button'), data: `noticeback:${id}:${asking}` },
            ],
          ]
        : []),
      [backButton(locale, 'notices')],
    ],
  }
}
