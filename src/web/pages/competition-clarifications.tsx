import type {
  FormerAnswer,
  PublishedClarification,
} from '../../core/clarifications/list-published-clarifications.ts'
import { date } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { Prose } from '../layout/parts.tsx'
import type { Page } from '../page.ts'

/** Answered questions for everyone, without who asked; each can be linked to by its number. */
export function Clarifications({
  page,
  clarifications,
}: {
  page: Page
  clarifications: PublishedClarification[]
}) {
  const { locale } = page
  return (
    <section>
      <h2>{t(locale, 'site-clarifications')}</h2>
      {clarifications.length === 0 && <p class="empty">{t(locale, 'site-clarifications-none')}</p>}
      <ul class="clarifications">
        {clarifications.map((one) => (
          <Clarification locale={locale} one={one} />
        ))}
      </ul>
    </section>
  )
}

function Clarification({ locale, one }: { locale: Locale; one: PublishedClarification }) {
  const { id, question, askedAt, count, answer, answeredAt, former } = one
  const changed = former.length > 0
  return (
    <li id={`q${id}`}>
      <p class="question">
        {question} <a href={`#q${id}`}>№{id}</a>
      </p>
      <p class="answered">
        {t(locale, 'site-question-asked')} <Day at={askedAt} locale={locale} />
        {count > 1 && ` · ${t(locale, 'site-question-count', { count })}`}
      </p>
      <p class="answered">
        {changed ? t(locale, 'site-answer-changed') : t(locale, 'site-answer')} ·{' '}
        <Day at={answeredAt} locale={locale} />
      </p>
      <Prose of={answer} locale={locale} />
      {changed && <Former locale={locale} former={former} />}
    </li>
  )
}

/** What was answered before, folded, the latest first. */
function Former({ locale, former }: { locale: Locale; former: readonly FormerAnswer[] }) {
  return (
    <details>
      <summary>{t(locale, 'site-answer-former')}</summary>
      {former.toReversed().map(({ answer, answeredAt }) => (
        <div>
          <p class="answered">
            <Day at={answeredAt} locale={locale} />
          </p>
          <Prose of={answer} locale={locale} />
        </div>
      ))}
    </details>
  )
}

const Day = ({ at, locale }: { at: Date; locale: Locale }) => (
  <time datetime={at.toISOString()}>{date(locale, at)}</time>
)
