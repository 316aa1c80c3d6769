import { cancelCompetition } from '../../core/competitions/cancel-competition.ts'
import { changeCompetition } from '../../core/competitions/change-competition.ts'
import { keepCancellation } from '../../core/competitions/keep-version.ts'
import { pendingVersion } from '../../core/competitions/version.ts'
import { discardVersion, dropVersionReason, setVersionReason } from '../../core/competitions/write-version.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { changeView, digestOf } from './change-views.ts'
import { collectFile, takeFile } from './import-file.ts'
import { staffCompetition } from './published.ts'

/** What waits to be confirmed of a published competition. A corrected file sent here takes its place. */
export const compChange = screen(
  'compchange',
  { id: 'number', page: 'number?' },
  {
    open: (visit, { id, page }) => changeView(visit, id, page),
    collect: collectFile,
    receive: (visit, { id }, _, file) => (file ? takeFile(visit, file) : changeView(visit, id)),
  },
)

/** The public reason in one language; after the Kazakh one the Russian is asked for. */
export const compReason = screen(
  'compreason',
  { id: 'number', language: 'string' },
  {
    open: (visit, { id, language }) => reasonView(visit, id, language === 'ru' ? 'ru' : 'kk'),
    async receive(visit, { id, language: asked }, { text = '' }): Promise<View> {
      const language = asked === 'ru' ? 'ru' : 'kk'
      await setVersionReason(visit.db, actorOf(visit), { versionId: id, language, text })
      return language === 'kk'
        ? compReason.open(visit, { id, language: 'ru' })
        : compChange.open(visit, { id })
    },
  },
)

export const compNoReason = action(
  'compnoreason',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await dropVersionReason(visit.db, actorOf(visit), id)
      return compChange.open(visit, { id })
    },
  },
)

/** Does what was seen; if that has become something else meanwhile, shows it again instead. */
export const compApply = action(
  'compapply',
  { id: 'number', seen: 'string' },
  {
    async open(visit, { id, seen }) {
      const { db, locale, now } = visit
      const by = actorOf(visit)
      const { proposal } = await pendingVersion(db, by, id, { lock: true })
      if (proposal && proposal.changes.length > 0 && digestOf(proposal.changes) !== seen)
        return { ...(await compChange.open(visit, { id })), toast: t(locale, 'published-stale-note') }
      const { competitionId } = await changeCompetition(db, { versionId: id, by, at: now })
      return doneView(visit, competitionId, markup(locale, 'published-changed'))
    },
  },
)

export const compDiscard = action(
  'compdiscard',
  { id: 'number' },
  {
    async open(visit, { id: versionId }) {
      const id = await discardVersion(visit.db, actorOf(visit), versionId, visit.now)
      const view = await staffCompetition.open(visit, { id })
      return { ...view, toast: t(visit.locale, 'published-discarded-note') }
    },
  },
)

/** Begins a cancellation by asking why. */
export const compCancel = action(
  'compcancel',
  { id: 'number' },
  {
    async open(visit, { id: competitionId }) {
      const { db, now } = visit
      const id = await keepCancellation(db, competitionId, { by: actorOf(visit), at: now })
      return compReason.open(visit, { id, language: 'kk' })
    },
  },
)

export const compCancelYes = action(
  'compcancelyes',
  { id: 'number' },
  {
    async open(visit, { id: versionId }) {
      const { db, locale, now } = visit
      const { competitionId, told } = await cancelCompetition(db, { versionId, by: actorOf(visit), at: now })
      return doneView(visit, competitionId, markup(locale, 'published-cancelled', { count: told }))
    },
  },
)

async function reasonView(visit: Visit, id: number, language: 'kk' | 'ru'): Promise<View> {
  const { db, locale } = visit
  await pendingVersion(db, actorOf(visit), id)
  return {
    html: markup(locale, `published-reason-${language}`),
    buttons: [[backButton(locale, `compchange:${id}`)]],
  }
}

const doneView = ({ locale }: Visit, competitionId: number, html: string): View => ({
  place: `staffcomp:${competitionId}`,
  html,
  buttons: [
    [{ text: t(locale, 'published-deliveries-button'), data: `compdeliveries:${competitionId}` }],
    [{ text: t(locale, 'publish-open-button'), data: `comp:${competitionId}` }],
    [{ text: t(locale, 'staff-desk-button'), data: 'staff' }],
  ],
})
