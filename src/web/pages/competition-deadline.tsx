import type { Competition } from '../../core/competitions/get-competition.ts'
import type { CompetitionState } from '../../core/competitions/state.ts'
import { t } from '../../language/translate.ts'
import { Moment, Text, TimeLeft } from '../layout/parts.tsx'
import type { Page } from '../page.ts'

interface Props {
  page: Page
  competition: Competition
  state: CompetitionState
}

/** By when, how long that still is, and the way in. */
export function Deadline({ page, competition, state }: Props) {
  const { locale } = page
  const bot = page.botLink(`c_${competition.code}`)
  return (
    <section class="deadline" aria-labelledby="deadline">
      <h2 id="deadline">{t(locale, 'site-deadline')}</h2>
      {state === 'open' && (
        <p>
          <TimeLeft until={competition.deadline} page={page} />
        </p>
      )}
      <p class="deadline-moment">
        <Moment at={competition.deadline} locale={locale} />
      </p>
      <Opening page={page} competition={competition} state={state} />
      {(state === 'open' || state === 'upcoming') && <Elsewhere page={page} competition={competition} />}
      {bot && state !== 'archive' && state !== 'cancelled' && (
        <a class="button" href={bot}>
          {t(locale, state === 'open' && competition.intake === 'here' ? 'site-apply' : 'site-follow')}
        </a>
      )}
    </section>
  )
}

function Opening({ page, competition, state }: Props) {
  if (state !== 'upcoming' || !competition.opensAt) return null
  return (
    <p class="deadline-opens">
      {t(page.locale, 'site-opens')}: <Moment at={competition.opensAt} locale={page.locale} />
    </p>
  )
}

function Elsewhere({ page, competition }: Omit<Props, 'state'>) {
  const { intake, intakePlace, intakeUrl } = competition
  if (intake !== 'elsewhere') return null
  const place = intakePlace && <Text of={intakePlace} locale={page.locale} />
  // An address comes from the organizer's file: only the web's own schemes may become a link.
  const url = intakeUrl && /^https?:\/\//i.test(intakeUrl) ? intakeUrl : undefined
  return (
    <div class="elsewhere">
      <p>
        <strong>{t(page.locale, 'site-elsewhere')}:</strong> {url ? <a href={url}>{place ?? url}</a> : place}
      </p>
      <p>{t(page.locale, 'site-elsewhere-text')}</p>
    </div>
  )
}
