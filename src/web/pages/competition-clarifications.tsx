import type { PublishedClarification } from '../../core/clarifications/list-published-clarifications.ts'
import { date } from '../../language/dates.ts'
import { t } from '../../language/translate.ts'
import { Prose } from '../layout/parts.tsx'
import type { Page } from '../page.ts'

/** Answered questions for everyone, without who asked. */
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
        {clarifications.map(({ question, answer, answeredAt }) => (
          <li>
            <p class="question">{question}</p>
            <p class="answered">
              {t(locale, 'site-answer')} ·{' '}
              <time datetime={answeredAt.toISOString()}>{date(locale, answeredAt)}</time>
            </p>
            <Prose of={answer} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
