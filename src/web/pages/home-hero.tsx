import type { CompetitionSummary } from '../../core/competitions/list-competitions.ts'
import { t } from '../../language/translate.ts'
import { Moment, Text, TimeLeft } from '../layout/parts.tsx'
import { localizedPath, type Page } from '../page.ts'

/** What this is in two sentences, the way in, and the deadline that comes first. */
export function Hero({ page, nearest }: { page: Page; nearest: CompetitionSummary | undefined }) {
  const bot = page.botLink()
  return (
    <section class="hero">
      <div class="wide">
        <div>
          <h1>{t(page.locale, 'site-home-title')}</h1>
          <p class="lead">{t(page.locale, 'site-home-lead')}</p>
          <p class="actions">
            {bot && (
              <a class="button" href={bot}>
                {t(page.locale, 'site-open-bot')}
              </a>
            )}
            <a class="button quiet" href={localizedPath(page.locale, '/competitions?state=open')}>
              {t(page.locale, 'site-home-see-open')}
            </a>
          </p>
        </div>
        {nearest && <Nearest page={page} competition={nearest} />}
      </div>
    </section>
  )
}

function Nearest({ page, competition }: { page: Page; competition: CompetitionSummary }) {
  return (
    <aside class="nearest" aria-labelledby="nearest">
      <h2 id="nearest">{t(page.locale, 'site-home-nearest')}</h2>
      <p>
        <TimeLeft until={competition.deadline} page={page} />
      </p>
      <p class="nearest-title">
        <a href={localizedPath(page.locale, `/competitions/${competition.code}`)}>
          <Text of={competition.title} locale={page.locale} />
        </a>
      </p>
      <p class="nearest-moment">
        <Moment at={competition.deadline} locale={page.locale} />
      </p>
    </aside>
  )
}
