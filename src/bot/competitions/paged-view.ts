import type { Competition } from '../../core/competitions/get-competition.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** Text about a competition that may be longer than one message, block by block. */
export function pagedView(
  { locale }: Visit,
  competition: Competition,
  blocks: string[],
  page: number,
  at: (page: number) => string,
): View {
  const { items, ...place } = pageOfBlocks(blocks, page)
  const title = markup(locale, 'competition-title', { title: clip(pick(competition.title, locale), 200) })
  return {
    html: [title, ...items].join('\n\n'),
    buttons: [
      pagerRow(locale, place, at),
      [{ text: t(locale, 'competition-ask-button'), data: `ask:${competition.id}` }],
      [backButton(locale, `comp:${competition.id}`), homeButton(locale)],
    ],
  }
}
