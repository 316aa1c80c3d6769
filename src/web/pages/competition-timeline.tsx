import type { Competition } from '../../core/competitions/get-competition.ts'
import { milestoneName, milestoneNotes, milestoneWhen } from '../../core/competitions/milestone-text.ts'
import { type Milestone, nextOf } from '../../core/competitions/milestones.ts'
import { t } from '../../language/translate.ts'
import { TimeLeft } from '../layout/parts.tsx'
import { localizedPath, type Page } from '../page.ts'

interface Props {
  page: Page
  competition: Competition
  milestones: readonly Milestone[]
}

/** The moments of a competition in order: passed, next, to come. Of a cancelled one only what has been. */
export function Timeline({ page, competition, milestones }: Props) {
  const { locale } = page
  const cancelled = competition.cancelledAt !== null
  const shown = milestones.filter(({ passed }) => passed || !cancelled)
  const next = cancelled ? undefined : nextOf(milestones)
  return (
    <section class="timeline">
      <h2 id="timeline">{t(locale, 'site-timeline')}</h2>
      <p class="help">{t(locale, 'milestone-screen-zone')}</p>
      <ol aria-labelledby="timeline">
        {shown.map((one) => (
          <Step page={page} competition={competition} milestone={one} isNext={one === next} />
        ))}
      </ol>
      {next && (
        <p>
          <a href={localizedPath(locale, `/competitions/${competition.code}/calendar.ics`)}>
            {t(locale, 'site-timeline-calendar')}
          </a>
        </p>
      )}
    </section>
  )
}

interface StepProps {
  page: Page
  competition: Competition
  milestone: Milestone
  isNext: boolean
}

function Step({ page, competition, milestone, isNext }: StepProps) {
  const { locale, now } = page
  const { kind, at, day, passed } = milestone
  const status = passed ? 'passed' : isNext ? 'next' : 'later'
  return (
    <li class={status} aria-current={isNext ? 'step' : undefined}>
      <p class="timeline-name">
        {milestoneName(locale, kind)} <span class="unseen">({t(locale, `milestone-status-${status}`)})</span>
      </p>
      <p class="timeline-when">
        <time datetime={day ?? at.toISOString()}>{milestoneWhen(locale, milestone, now)}</time>{' '}
        {isNext && <TimeLeft until={at} page={page} />}
      </p>
      {!passed &&
        milestoneNotes(locale, milestone, competition.kind).map((note) => (
          <p class="timeline-note">{note}</p>
        ))}
    </li>
  )
}
