import { FEW, isSealed } from '../../core/notices/count-audience.ts'
import type { Notice } from '../../core/notices/notice.ts'
import { findBroadcast } from '../../core/notifications/broadcast.ts'
import { moment } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { partsText } from './notice-views.ts'
import { audienceText, countText } from './notice-words.ts'

/** A notice that was sent: what it was, whom it went to, how far that has come, and how to put it right. */
export async function sentView(visit: Visit, notice: Notice): Promise<View> {
  const { db, locale, now } = visit
  const { sentAt, removedAt, audience } = notice
  const broadcast = await findBroadcast(db, 'notice', notice.id)
  const told = broadcast?.audience ?? 0
  const sealed = await isSealed(db, audience, now)
  return {
    html: [
      removedAt
        ? markup(locale, 'notice-state-removed-at', { moment: moment(locale, removedAt) })
        : markup(locale, 'notice-state-sent-at', { moment: moment(locale, sentAt!) }),
      partsText(locale, notice),
      [
        await audienceText({ db, locale }, audience),
        sealed
          ? countText(locale, { total: told < FEW ? 'few' : told })
          : markup(locale, 'notice-told', { total: told }),
      ].join('\n'),
    ].join('\n\n'),
    buttons: [
      ...(await progressRows(visit, notice)),
      ...(removedAt ? [] : afterRows(locale, notice)),
      [backButton(locale, 'notices')],
    ],
  }
}

/** Where the sending, the newest correction and the removal can be watched. */
async function progressRows({ db, locale }: Visit, { id, revision, removedAt }: Notice): Promise<Button[][]> {
  const found = [
    { label: t(locale, 'notice-progress-button'), of: await findBroadcast(db, 'notice', id) },
    {
      label: t(locale, 'notice-correction-progress-button'),
      of: revision > 0 ? await findBroadcast(db, 'correction', `${id}-${revision}`) : undefined,
    },
    {
      label: t(locale, 'notice-removal-progress-button'),
      of: removedAt ? await findBroadcast(db, 'removal', `${id}-${revision}`) : undefined,
    },
  ]
  return found.flatMap(({ label, of }) => (of ? [[{ text: label, data: `bcast:${of.id}` }]] : []))
}

const afterRows = (locale: Locale, { id }: Notice): Button[][] => [
  [{ text: t(locale, 'notice-reread-button'), data: `noticeview:${id}` }],
  [
    { text: t(locale, 'notice-correct-button'), data: `noticefix:${id}` },
    { text: t(locale, 'notice-remove-button'), data: `noticeremove:${id}`, style: 'danger' },
  ],
]
