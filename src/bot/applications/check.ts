import type { Doubt, Findings } from '../../core/applications/check/finding.ts'
import { earlyCheck } from '../../core/applications/early-check.ts'
import { type Draft, openDraft } from '../../core/applications/open-draft.ts'
import { profileAnswers } from '../../core/organizations/profile.ts'
import { pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { shorten } from '../ui/field-view.ts'
import { pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** What would be thrown out: missing and faulty fields, and what contradicts itself, each with a button that opens it. */
export const checkScreen = screen(
  'appcheck',
  { application: 'number', page: 'number?' },
  {
    async open(visit, { application, page = 1 }) {
      const draft = await openDraft(visit.db, visit.person, application)
      return checkView(visit, draft, await findingsOf(visit, draft), page)
    },
  },
)

export async function findingsOf({ db, locale, now }: Visit, draft: Draft): Promise<Findings> {
  const profile = await profileAnswers(db, draft.organization.id)
  return earlyCheck({ draft, profile, locale, now })
}

/** `page` counts from 1. */
export function checkView(visit: Visit, draft: Draft, findings: Findings, page = 1): View {
  const { locale } = visit
  const { id } = draft.application
  const { problems, doubts } = findings
  const blocks = [
    headOf(findings, locale),
    ...problems.map((problem) => problemLine(problem, locale)),
    ...(doubts.length > 0 && problems.length > 0
      ? [markup(locale, 'check-doubts', { count: doubts.length })]
      : []),
    ...doubts.map((doubt) => doubtLine(doubt, locale)),
  ]
  const { items, ...paged } = pageOfBlocks(blocks, page)
  return {
    html: items.join('\n\n'),
    buttons: [
      ...mendButtons(findings, id, locale),
      pagerRow(locale, paged, (to) => checkScreen.at({ application: id, page: to })),
      ...(problems.length === 0 && draft.competition.intake === 'here' ? [[submitButton(id, locale)]] : []),
      [backButton(locale, `app:${id}`)],
    ],
  }
}

function headOf({ problems, doubts }: Findings, locale: Visit['locale']): string {
  if (problems.length > 0) return markup(locale, 'application-check-title', { count: problems.length })
  return doubts.length > 0
    ? markup(locale, 'check-whole-but', { count: doubts.length })
    : markup(locale, 'application-check-ready')
}

const submitButton = (id: number, locale: Visit['locale']): Button => ({
  text: t(locale, 'application-submit-button'),
  data: `appsubmit:${id}`,
  style: 'success',
})

const problemLine = (
  { field, problem, details }: Findings['problems'][number],
  locale: Visit['locale'],
): string =>
  markup(locale, 'application-check-field', { label: pick(field.label, locale) }) +
  (problem ? `\n${lookUpMarkup(locale, problem, details ?? {})}` : '')

const doubtLine = ({ kind, field, details }: Doubt, locale: Visit['locale']): string => {
  const label = field ? pick(field.label, locale) : t(locale, 'check-profile')
  return `${markup(locale, 'check-field', { label })}\n${lookUpMarkup(locale, `check-${kind}`, details)}`
}

/** One button a field, however much is found in it. */
function mendButtons(
  { problems, doubts }: Findings,
  application: number,
  locale: Visit['locale'],
): Button[][] {
  const fields = [...problems.map(({ field }) => field), ...doubts.flatMap(({ field }) => field ?? [])]
  const buttons = [...new Map(fields.map((field) => [field.id, field])).values()].map(({ id, label }) => [
    { text: `✏️ ${shorten(pick(label, locale), 40)}`, data: `field:${application}:${id}` },
  ])
  const profile = doubts.some(({ field }) => !field)
    ? [[{ text: `✏️ ${t(locale, 'check-profile')}`, data: 'orgfield:ngo-database-date' }]]
    : []
  return [...buttons.slice(0, 12), ...profile]
}
