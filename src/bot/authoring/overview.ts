import {
  AUTHORED_FIELDS,
  type AuthoredField,
  isEditable,
} from '../../core/competitions/authoring/editable.ts'
import { type Authored, openAuthored } from '../../core/competitions/authoring/open-authored.ts'
import { pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { collectFile, takeFile } from '../staff/import-file.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { clip, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { isAsked, lackingFields, lackingStep, stepAddress, WALK } from './steps.ts'
import { fieldBlock, fieldName } from './values.ts'

/** Letters of fields on one page; what was just done stands above. */
const ROOM = 2800

/** A competition as its author writes it: every field in both languages, each one press from its editor. A file takes its place. */
export const authorScreen = screen(
  'author',
  { id: 'number', page: 'number?' },
  {
    open: (visit, { id, page }) => overview(visit, id, page),
    collect: collectFile,
    receive: (visit, { id }, _, file) => (file ? takeFile(visit, file) : overview(visit, id)),
  },
)

async function overview(visit: Visit, id: number, page = 1): Promise<View> {
  const { locale } = visit
  const authored = await openAuthored(visit.db, actorOf(visit), { id, now: visit.now })
  const { version, state, competition } = authored
  const lacks = lackingFields(version)
  const fields = AUTHORED_FIELDS.filter((field) => isAsked(version.content.intake, field))
  const { items, ...place } = pageOfBlocks(
    fields.map((field) => fieldBlock(locale, version, { field, lacks: lacks.has(field) })),
    page,
    ROOM,
  )
  const title = clip(pick(version.content.title, locale) || version.content.title.ru, 100)
  return {
    html: [
      markup(locale, competition.publishedAt ? 'authoring-overview-published' : 'authoring-overview', {
        title: title || t(locale, 'authoring-untitled'),
        state: lookUp(locale, `authoring-state-${state}`),
      }),
      ...items,
    ].join('\n\n'),
    buttons: [
      pagerRow(locale, place, (to) => authorScreen.at({ id, page: to })),
      ...goingOn(visit, authored),
      ...rowsOf(
        fields
          .filter((field) => isEditable(field, state))
          .map((field) => fieldButton(visit, id, { field, lacks: lacks.has(field) })),
        2,
      ),
      ...leaving(visit, authored),
    ],
  }
}

const fieldButton = (
  { locale }: Visit,
  id: number,
  { field, lacks }: { field: AuthoredField; lacks: boolean },
): Button => ({
  text: `${lacks ? '⚠️' : '✏️'} ${fieldName(locale, field)}`,
  data: stepAddress(id, { field }),
})

/** A draft that is not complete goes on where the first thing is lacking. */
function goingOn({ locale }: Visit, { competition, version }: Authored): Button[][] {
  const step = competition.publishedAt ? undefined : lackingStep(version)
  if (!step) return []
  const data = stepAddress(competition.id, step, WALK)
  return [[{ text: t(locale, 'authoring-continue-button'), data, style: 'primary' }]]
}

function leaving({ locale }: Visit, { competition, pendingId }: Authored): Button[][] {
  const { id, publishedAt } = competition
  if (!publishedAt)
    return [
      [{ text: t(locale, 'authoring-review-button'), data: `import:${id}`, style: 'success' }],
      [backButton(locale, 'authoring')],
    ]
  const pending = { text: t(locale, 'published-pending-button'), data: `compchange:${pendingId}` }
  return [...(pendingId === undefined ? [] : [[pending]]), [backButton(locale, `staffcomp:${id}`)]]
}
