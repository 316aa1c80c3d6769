import { type ApplicationSummary, listApplications } from '../../core/applications/list-applications.ts'
import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { timeLeft } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { lookUp, markup } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** Every command is reachable from here. */
export const home = screen('home', {}, { open: homeView })

async function homeView(visit: Visit): Promise<View> {
  const { db, person, locale, now } = visit
  const { total: open } = await listCompetitions(db, { state: 'open', now, limit: 1, offset: 0 })
  const own = await listApplications(db, person, now)
  const draft = own.find(({ state }) => state === 'draft' || state === 'changed')
  const lines = [
    markup(locale, 'home-title'),
    markup(locale, 'home-open', { count: open }),
    ...(draft ? [draftLine(visit, draft)] : []),
  ]
  return { html: lines.join('\n\n'), buttons: homeButtons(visit, open, own.length, draft) }
}

function draftLine({ locale, now }: Visit, { competition }: ApplicationSummary): string {
  return markup(locale, 'home-draft', {
    title: clip(pick(competition.title, locale), 150),
    left: timeLeft(locale, now, competition.deadline),
  })
}

function homeButtons(
  { locale, grants }: Visit,
  open: number,
  applications: number,
  draft: ApplicationSummary | undefined,
): Button[][] {
  const to = (key: string, data: string): Button => ({ text: lookUp(locale, key), data })
  const counted = (button: Button, count: number): Button =>
    count > 0 ? { ...button, text: `${button.text} (${count})` } : button
  return [
    ...(draft ? [[{ ...to('home-continue-button', `appnext:${draft.id}`), style: 'primary' as const }]] : []),
    [counted(to('home-competitions-button', 'competitions'), open)],
    [counted(to('home-applications-button', 'applications'), applications)],
    [to('home-organization-button', 'organization'), to('home-subscriptions-button', 'subscriptions')],
    [to('home-ask-button', 'ask'), to('home-help-button', 'help')],
    [to('home-settings-button', 'settings'), to('proposal-button', 'proposals')],
    ...(grants.length > 0 ? [[to('home-staff-button', 'staff')]] : []),
  ]
}
