import { getCompetition } from '../../core/competitions/get-competition.ts'
import { Refusal } from '../../core/errors.ts'
import { askExport } from '../../core/exports/ask-export.ts'
import { takeExport } from '../../core/exports/get-export.ts'
import type { ExportWish } from '../../core/exports/wish.ts'
import { can, mustCan } from '../../core/staff/can.ts'
import { pick } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { ASKED, askedAddress, filterOf } from '../audit/asked.ts'
import { MOST_SENT } from '../notifications/export.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** Files of one competition, as far as somebody's role goes. */
export const exportsOf = screen(
  'compexports',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { db, locale } = visit
      const by = actorOf(visit)
      const competition = await getCompetition(db, { id })
      if (!competition) throw new Refusal('not-found')
      mustCan(by, 'exportFigures', competition)
      const personal = can.exportPersonal(by, competition)
      const here = competition.intake === 'here'
      return {
        html: markup(locale, 'export-competition', { title: clip(pick(competition.title, locale), 300) }),
        buttons: [
          ...(here ? [[ask(visit, 'applications', id)]] : []),
          ...(here && personal ? [[ask(visit, 'personal', id)]] : []),
          ...(here && can.readExamination(by, competition) ? [[ask(visit, 'scores', id)]] : []),
          [ask(visit, 'deliveries', id)],
          ...(personal ? [[ask(visit, 'dossier', id)]] : []),
          [backButton(locale, `staffcomp:${id}`), homeButton(locale)],
        ],
      }
    },
  },
)

const ask = ({ locale }: Visit, what: string, id: number): Button => ({
  text: lookUp(locale, `export-${what}-button`),
  data: exportAsk.at({ what, id }),
})

/** Asks for a file; it comes by itself. */
export const exportAsk = action(
  'exportask',
  { what: 'string', id: 'number?' },
  {
    open(visit, { what, id = 0 }) {
      const wish = wishes(id)[what]
      if (!wish) throw new Refusal('not-found')
      return asked(visit, wish, 'competitionId' in wish ? `compexports:${id}` : 'staff')
    },
  },
)

const wishes = (id: number): Partial<Record<string, ExportWish>> => ({
  applications: { kind: 'applications', competitionId: id, personal: false },
  personal: { kind: 'applications', competitionId: id, personal: true },
  scores: { kind: 'scores', competitionId: id },
  deliveries: { kind: 'deliveries', competitionId: id },
  delivery: { kind: 'deliveries', broadcastId: id },
  dossier: { kind: 'dossier', competitionId: id },
  subscribers: { kind: 'subscribers' },
})

/** The journal as it is narrowed on the screen. */
export const journalFile = action('auditfile', ASKED, {
  open: (visit, given) =>
    asked(
      visit,
      { kind: 'journal', filter: filterOf(given, visit.now) },
      askedAddress('audit', { ...given, page: undefined }),
    ),
})

async function asked(visit: Visit, wish: ExportWish, back: string): Promise<View> {
  const { db, locale, now } = visit
  await askExport(db, actorOf(visit), { wish, now })
  return {
    html: markup(locale, 'export-asked', { what: lookUp(locale, `export-kind-${wish.kind}`) }),
    toast: t(locale, 'export-asked-note'),
    buttons: [[backButton(locale, back), homeButton(locale)]],
  }
}

/** A file made earlier, once more. */
export const exportFile = action(
  'exportfile',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { db, locale, now, outside } = visit
      const { fileKey, fileName, size } = await takeExport(db, actorOf(visit), { id, now })
      const fits = (size ?? 0) <= MOST_SENT
      return {
        ...(fits && { files: [{ name: fileName, bytes: () => outside.files.get(fileKey) }] }),
        html: fits ? markup(locale, 'export-taken') : markup(locale, 'export-too-big-again'),
        buttons: [[backButton(locale, 'staff'), homeButton(locale)]],
        fresh: true,
      }
    },
  },
)
