import { t } from '../../language/translate.ts'
import { localizedPath, type Page } from '../page.ts'

/** Previous, where one is, next; nothing when all fits on one page. `number` counts from 1. */
export function Paging({ page, number, pages }: { page: Page; number: number; pages: number }) {
  if (pages <= 1) return null
  return (
    <nav class="paging" aria-label={t(page.locale, 'site-paging')}>
      {number > 1 && (
        <a class="button quiet" rel="prev" href={pathOf(page, number - 1)}>
          {t(page.locale, 'site-previous')}
        </a>
      )}
      <span>{t(page.locale, 'site-page', { page: number, pages })}</span>
      {number < pages && (
        <a class="button quiet" rel="next" href={pathOf(page, number + 1)}>
          {t(page.locale, 'site-next')}
        </a>
      )}
    </nav>
  )
}

/** The same filter, another page. */
function pathOf(page: Page, number: number): string {
  const [path = '/', query = ''] = page.path.split('?')
  const parameters = new URLSearchParams(query)
  parameters.delete('page')
  if (number > 1) parameters.set('page', String(number))
  const rest = parameters.toString()
  return localizedPath(page.locale, rest ? `${path}?${rest}` : path)
}
