import type { Competition } from '../../core/competitions/get-competition.ts'
import { competitionState } from '../../core/competitions/state.ts'
import { can } from '../../core/staff/can.ts'
import { LOCALE_NAMES, type Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { competitionPayload } from '../home/link.ts'
import { actorOf } from '../staff/actor.ts'
import { homeButton } from '../ui/buttons.ts'
import type { Button } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { LOTS_ON_CARD } from './card-text.ts'
import { sitePage } from './site-page.ts'
import type { Standing } from './standing.ts'

type Rows = Button[][]

export function cardButtons(
  visit: Visit,
  competition: Competition,
  standing: Standing,
  reader: Locale,
): Rows {
  const { locale, now } = visit
  const { id, code, archive, deadline, cancelledAt } = competition
  const open = competitionState(competition, now) === 'open'
  const link = sitePage(visit, competition)
  return [
    ...(open ? [applyRow(locale, competition, standing)] : []),
    ...(deadline > now && !archive && !cancelledAt && competition.formId !== null
      ? [[{ text: t(locale, 'before-button'), data: `before:${id}` }]]
      : []),
    ...(!open && competition.lots.length > LOTS_ON_CARD ? [[lotsButton(locale, competition)]] : []),
    ...resultsRow(locale, competition),
    ...(standing.opened
      ? [[{ text: t(locale, 'opening-protocol-button'), data: `compprotocol:${id}` }]]
      : []),
    documentsRow(locale, competition, standing),
    ...(archive ? [] : [wishesRow(locale, competition, standing)]),
    ...(archive || cancelledAt ? [] : [[timelineButton(locale, id)]]),
    [
      ...(deadline > now && !archive ? [calendarButton(locale, id)] : []),
      { text: t(locale, 'competition-share-button'), share: competitionPayload(code) },
      ...(link ? [{ text: t(locale, 'competition-site-button'), url: link }] : []),
    ],
    ...(can.readCompetition(actorOf(visit), competition)
      ? [[{ text: t(locale, 'published-manage-button'), data: `staffcomp:${id}` }]]
      : []),
    ...languageRow(locale, reader, id),
    [{ text: t(locale, 'competition-list-button'), data: listBefore(visit) }, homeButton(locale)],
  ]
}

/** One lot is applied for at once, of several one is chosen; whoever has begun goes on. */
function applyRow(locale: Locale, competition: Competition, { applicationId }: Standing): Button[] {
  const { lots, intake } = competition
  const [only, more] = lots
  if (competition.formId === null || !only) return []
  const begin: Button = {
    text: t(locale, intake === 'here' ? 'competition-apply-button' : 'competition-prepare-button'),
    data: more ? `complots:${competition.id}` : `apply:${only.id}`,
    style: 'primary',
  }
  if (applicationId === undefined) return [begin]
  const own: Button = {
    text: t(locale, 'competition-own-button'),
    data: `app:${applicationId}`,
    style: 'primary',
  }
  return more
    ? [own, { ...begin, text: t(locale, 'competition-lots-button', { count: lots.length }) }]
    : [own]
}

const lotsButton = (locale: Locale, { id, lots }: Competition): Button => ({
  text: t(locale, 'competition-lots-button', { count: lots.length }),
  data: `complots:${id}`,
})

const resultsRow = (locale: Locale, { id, resultsAt }: Competition): Rows =>
  resultsAt
    ? [[{ text: t(locale, 'competition-results-button'), data: `compresults:${id}`, style: 'primary' }]]
    : []

function documentsRow(locale: Locale, { id, documents }: Competition, { answered }: Standing): Button[] {
  return [
    ...(documents.length > 0
      ? [{ text: t(locale, 'competition-documents-button'), data: `compdocs:${id}` }]
      : []),
    ...(answered > 0
      ? [{ text: t(locale, 'competition-answers-button', { count: answered }), data: `companswers:${id}` }]
      : []),
  ]
}

function wishesRow(locale: Locale, { id }: Competition, { following }: Standing): Button[] {
  return [
    { text: t(locale, 'competition-ask-button'), data: `ask:${id}` },
    {
      text: t(locale, following ? 'competition-unfollow-button' : 'competition-follow-button'),
      data: `follow:${id}`,
    },
  ]
}

export const calendarButton = (locale: Locale, id: number): Button => ({
  text: t(locale, 'competition-calendar-button'),
  data: `compics:${id}`,
})

const timelineButton = (locale: Locale, id: number): Button => ({
  text: t(locale, 'milestone-button'),
  data: `comptime:${id}`,
})

/** An English reader sees Kazakh, with a button to Russian and back. */
function languageRow(locale: Locale, reader: Locale, id: number): Rows {
  if (locale !== 'en') return []
  return reader === 'ru'
    ? [[{ text: LOCALE_NAMES.kk, data: `comp:${id}` }]]
    : [[{ text: LOCALE_NAMES.ru, data: `comp:${id}:ru` }]]
}

/** Back to the page of the list the person came from. */
const listBefore = ({ person: { place } }: Visit): string =>
  /^(competitions|compfind)(:|$)/.test(place) ? place : 'competitions'
