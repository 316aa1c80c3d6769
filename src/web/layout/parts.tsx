import type { Child } from 'hono/jsx'
import type { CompetitionState } from '../../core/competitions/state.ts'
import { moment, timeLeft } from '../../language/dates.ts'
import { type Locale, type Localized, pick } from '../../language/locale.ts'
import { isRegion, isSphere, NATIONWIDE, regionName, sphereName } from '../../language/reference.ts'
import { t } from '../../language/translate.ts'
import type { Page } from '../page.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The language a reader of `locale` gets this text in: an English reader may get Kazakh. */
export function languageOf(text: Localized, locale: Locale): Locale {
  return text[locale]?.trim() ? locale : 'kk'
}

/** A published text, marked with its own language where that is not the page's. */
export function Text({ of, locale }: { of: Localized; locale: Locale }) {
  const language = languageOf(of, locale)
  return <span lang={language === locale ? undefined : language}>{pick(of, locale)}</span>
}

/** A text of several paragraphs, separated by empty lines. */
export function Prose({ of, locale }: { of: Localized; locale: Locale }) {
  const language = languageOf(of, locale)
  return (
    <div class="prose" lang={language === locale ? undefined : language}>
      {pick(of, locale)
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p>{paragraph.trim()}</p>
        ))}
    </div>
  )
}

export function StateBadge({ state, locale }: { state: CompetitionState; locale: Locale }) {
  return <span class={`badge state-${state}`}>{t(locale, `site-state-${state}`)}</span>
}

/** The whole moment with weekday, hour and zone, readable by machines too. */
export function Moment({ at, locale }: { at: Date; locale: Locale }) {
  // The hour stays with the word before it.
  const text = moment(locale, at).replace(/ (\d\d:\d\d)/, '\u00A0$1')
  return <time datetime={at.toISOString()}>{text}</time>
}

/** What is left until `until`: from three days on in whole days; coloured in the last three and again on the last. */
export function TimeLeft({ until, page }: { until: Date; page: Page }) {
  const left = until.getTime() - page.now.getTime()
  const urgency = left <= DAY ? ' urgent' : left <= 3 * DAY ? ' soon' : ''
  const shown = left <= 3 * DAY ? until : new Date(until.getTime() - (left % DAY))
  return <span class={`time-left${urgency}`}>{timeLeft(page.locale, page.now, shown)}</span>
}

/** A competition for the whole country is that, whichever regions it also names. */
export function regionNames(locale: Locale, regions: readonly string[]): string {
  const shown = regions.includes(NATIONWIDE) ? [NATIONWIDE] : regions
  return shown.map((region) => (isRegion(region) ? regionName(locale, region) : region)).join(', ')
}

export function sphereNames(locale: Locale, spheres: readonly string[]): string[] {
  return spheres.map((sphere) => (isSphere(sphere) ? sphereName(locale, sphere) : sphere))
}

/** A pair of a description list; nothing when there is nothing to say. */
export function Fact({ name, children }: { name: string; children?: Child }) {
  if (children === undefined || children === null || children === false || children === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
