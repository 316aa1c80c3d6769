import { type CompetitionSummary, listCompetitions } from '../../core/competitions/list-competitions.ts'
import { type CompetitionFigures, countCompetitions } from '../../core/statistics/count-competitions.ts'
import { money, number } from '../../language/format.ts'
import { t } from '../../language/translate.ts'
import { CompetitionCards } from '../layout/competition-card.tsx'
import { show } from '../layout/layout.tsx'
import { localizedPath, type Page, type SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { Hero } from './home-hero.tsx'

const SHOWN = 6
const STEPS = ['site-home-step-1', 'site-home-step-2', 'site-home-step-3'] as const

export function home({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const page = c.get('page')
    const open = await listCompetitions(db, { state: 'open', now: page.now, limit: SHOWN, offset: 0 })
    const figures = await countCompetitions(db, page.now)
    const head = { title: t(page.locale, 'site-name'), description: t(page.locale, 'site-home-lead') }
    return show(
      c,
      head,
      <>
        <Hero page={page} nearest={open.items[0]} />
        <Open page={page} items={open.items} />
        <Steps page={page} />
        <Figures page={page} figures={figures} />
        <ArchiveTeaser page={page} />
      </>,
    )
  }
}

function Open({ page, items }: { page: Page; items: CompetitionSummary[] }) {
  return (
    <section class="wide block">
      <div class="block-head">
        <h2>{t(page.locale, 'site-home-open')}</h2>
        <a href={localizedPath(page.locale, '/competitions')}>{t(page.locale, 'site-home-all')}</a>
      </div>
      {items.length > 0 ? (
        <CompetitionCards items={items} page={page} />
      ) : (
        <p class="empty">{t(page.locale, 'site-home-none')}</p>
      )}
    </section>
  )
}

function Steps({ page }: { page: Page }) {
  return (
    <section class="band">
      <div class="wide block">
        <h2>{t(page.locale, 'site-home-steps')}</h2>
        <ol class="steps">
          {STEPS.map((key) => (
            <li>
              <h3>{t(page.locale, key)}</h3>
              <p>{t(page.locale, `${key}.text`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function Figures({ page, figures }: { page: Page; figures: CompetitionFigures }) {
  const { locale } = page
  const shown = [
    { value: number(locale, figures.open), name: t(locale, 'site-figure-open') },
    { value: money(locale, figures.openAmount), name: t(locale, 'site-figure-amount') },
    { value: number(locale, figures.published), name: t(locale, 'site-figure-published') },
    { value: number(locale, figures.withResults), name: t(locale, 'site-figure-results') },
  ]
  return (
    <section class="wide block">
      <h2>{t(locale, 'site-home-figures')}</h2>
      <dl class="figures">
        {shown.map(({ value, name }) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function ArchiveTeaser({ page }: { page: Page }) {
  return (
    <section class="wide block">
      <div class="teaser">
        <p class="teaser-year" aria-hidden="true">
          2009
        </p>
        <div>
          <h2>{t(page.locale, 'site-home-archive')}</h2>
          <p>{t(page.locale, 'site-home-archive.text')}</p>
          <a href={localizedPath(page.locale, '/archive')}>{t(page.locale, 'site-home-archive.link')}</a>
        </div>
      </div>
    </section>
  )
}
