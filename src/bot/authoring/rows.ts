import { contentFaults } from '../../core/competitions/authoring/content-faults.ts'
import { mayRepeat } from '../../core/competitions/authoring/copy-competition.ts'
import { unseenDoubts } from '../../core/competitions/authoring/doubts.ts'
import { versionOf } from '../../core/competitions/content-of.ts'
import type { Competition } from '../../core/competitions/get-competition.ts'
import { formKey } from '../../core/competitions/version.ts'
import { can } from '../../core/staff/can.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import type { Button } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { faultLine } from './check.ts'

/** What may be done with a published competition by whoever writes such: correct it, make another of it; and its versions. */
export function authoringRows(visit: Visit, competition: Competition): Button[][] {
  const { locale, now } = visit
  const { id, cancelledAt } = competition
  const by = actorOf(visit)
  const versions = { text: t(locale, 'authoring-versions-button'), data: `compversions:${id}` }
  const edit = { text: t(locale, 'authoring-edit-button'), data: `author:${id}` }
  if (!can.prepareChange(by, competition)) return [[versions]]
  const repeat = { text: t(locale, 'authoring-repeat-button'), data: `authorcopy:${id}:repeat` }
  const copy = { text: t(locale, 'authoring-year-button'), data: `authorcopy:${id}:year` }
  return [
    [...(cancelledAt ? [] : [edit]), versions],
    [...(mayRepeat(competition, now) ? [repeat] : []), copy],
  ]
}

export const checkRow = (locale: Locale, id: number): Button[][] => [
  [{ text: t(locale, 'authoring-check-button'), data: `authorcheck:${id}` }],
]

/** What of a draft's texts wants a look before publication, in short. */
export async function checkTexts({ db, locale, now }: Visit, draft: Competition): Promise<string[]> {
  const { content } = versionOf(draft, await formKey(db, draft))
  const faults = contentFaults(content, now).map((fault) => `• ${faultLine(locale, fault)}`)
  const doubts = (await unseenDoubts(db, draft)).length
  return [
    ...(faults.length > 0 ? [[markup(locale, 'authoring-faults'), ...faults.slice(0, 5)].join('\n')] : []),
    ...(doubts > 0 ? [markup(locale, 'authoring-doubts', { count: doubts })] : []),
  ]
}
