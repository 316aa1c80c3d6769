import { authorName, eventName, subjectName } from '../../core/audit/entry-words.ts'
import { plainValues, reasonOf } from '../../core/audit/plain-values.ts'
import { readEntry } from '../../core/audit/read-journal.ts'
import { exactMoment } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, raw, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { ASKED, askedAddress } from './asked.ts'

/** One line of the journal: who, what, why, which fields; values only where they are nobody's words. */
export const entryScreen = screen(
  'auditev',
  { id: 'number', ...ASKED },
  {
    async open(visit, { id, ...asked }): Promise<View> {
      const { db, locale, now, outside } = visit
      const entry = await readEntry(db, actorOf(visit), { id, now, staffIds: outside.staffIds })
      const reason = clip(reasonOf(entry, locale), 1000)
      const { fields, subject, title } = entry
      const competition = title ? subject.split(':')[1] : undefined
      return {
        html: [
          markup(locale, 'audit-entry', {
            ...{ event: eventName(locale, entry.event), subject: clip(subjectName(locale, entry), 300) },
            ...{ moment: exactMoment(entry.at), who: authorName(locale, entry.by) },
          }),
          ...(reason ? [markup(locale, 'audit-entry-reason', { reason })] : []),
          ...(fields?.length ? [markup(locale, 'audit-entry-fields', { fields: fields.join(', ') })] : []),
          ...valuesText(locale, 'audit-entry-before', entry.before),
          ...valuesText(locale, 'audit-entry-after', entry.after),
        ].join('\n\n'),
        buttons: [
          ...(competition
            ? [[{ text: t(locale, 'audit-open-button'), data: `staffcomp:${competition}` }]]
            : []),
          [backButton(locale, askedAddress('audit', asked)), homeButton(locale)],
        ],
      }
    },
  },
)

function valuesText(
  locale: Locale,
  key: 'audit-entry-before' | 'audit-entry-after',
  value: unknown,
): string[] {
  const values = plainValues(value)
  if (values.length === 0) return []
  const lines = values.map(([name, text]) =>
    name ? markup(locale, 'audit-entry-value', { name, text }) : markup(locale, 'audit-entry-only', { text }),
  )
  return [markup(locale, key, { values: raw(lines.join('\n')) })]
}
