import { isLocale, type Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { cardButtons } from './card-buttons.ts'
import { cardText } from './card-text.ts'
import { published } from './published.ts'
import { standingOf } from './standing.ts'

/** A competition. `language` reads its texts in another language than the reader's. */
export const comp = screen(
  'comp',
  { id: 'number', language: 'string?' },
  {
    open: (visit, { id, language }) => cardView(visit, id, language),
  },
)

async function cardView(visit: Visit, id: number, language: string | undefined): Promise<View> {
  const competition = await published(visit, id)
  const standing = await standingOf(visit, competition)
  const reader: Locale = isLocale(language) ? language : visit.locale
  const { html, cut } = cardText(visit, competition, standing, reader)
  const more = { text: t(visit.locale, 'competition-more-button'), data: `compmore:${id}` }
  return { html, buttons: [...(cut ? [[more]] : []), ...cardButtons(visit, competition, standing, reader)] }
}
