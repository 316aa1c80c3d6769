import {
  listVersions,
  readVersion,
  type VersionLine,
} from '../../core/competitions/authoring/list-versions.ts'
import { moment, shortMoment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { diffBlock } from '../staff/change-diff.ts'
import { publishedFor } from '../staff/published.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'

const PAGE = 8
const DIFFERENCES = 2600

/** Every version of a published competition, the newest first. */
export const competitionVersions = screen(
  'compversions',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { db, locale } = visit
      const { title } = await publishedFor(visit, id)
      const all = await listVersions(db, actorOf(visit), id)
      const { items, ...place } = pageOf(all, page, PAGE)
      return {
        html: markup(locale, 'authoring-versions', {
          title: clip(pick(title, locale), 300),
          count: all.length,
        }),
        buttons: [
          ...items.map((line) => [
            { text: lineText(locale, line), data: competitionVersion.at({ version: line.id }) },
          ]),
          pagerRow(locale, place, (to) => competitionVersions.at({ id, page: to })),
          [backButton(locale, `staffcomp:${id}`)],
        ],
      }
    },
  },
)

const kindText = (locale: Locale, { kind }: VersionLine): string =>
  lookUp(locale, `authoring-version-${kind}`)

function lineText(locale: Locale, line: VersionLine): string {
  const count = line.changes.length > 0 ? ` (${line.changes.length})` : ''
  return `${shortMoment(line.at)} · ${kindText(locale, line)}${count}`
}

/** One of them: what was and what is, who did it, when and why. */
export const competitionVersion = screen(
  'compversion',
  { version: 'number', page: 'number?' },
  {
    async open(visit, { version, page = 1 }): Promise<View> {
      const { db, locale } = visit
      const line = await readVersion(db, actorOf(visit), version)
      const blocks = line.changes.map((change) => diffBlock(locale, change))
      const { items, ...place } = pageOfBlocks(blocks, page, DIFFERENCES)
      const { reason } = line
      return {
        html: [
          markup(locale, 'authoring-version', {
            what: kindText(locale, line),
            when: moment(locale, line.at),
            who: line.by ?? t(locale, 'authoring-version-service'),
          }),
          ...items,
          ...(reason ? [markup(locale, 'published-reason', { kk: reason.kk, ru: reason.ru })] : []),
        ].join('\n\n'),
        buttons: [
          pagerRow(locale, place, (to) => competitionVersion.at({ version, page: to })),
          [backButton(locale, competitionVersions.at({ id: line.competitionId }))],
        ],
      }
    },
  },
)
