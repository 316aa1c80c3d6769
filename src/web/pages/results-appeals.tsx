import type { PublicAppeal } from '../../core/results/list-appeals.ts'
import { t } from '../../language/translate.ts'
import { Moment, Text } from '../layout/parts.tsx'
import type { Page } from '../page.ts'

/** Complaints about the results: when, about which lot, and how they were decided; neither by whom nor in what words. */
export function Appeals({ page: { locale }, appeals }: { page: Page; appeals: PublicAppeal[] }) {
  return (
    <section>
      <h2 id="appeals">{t(locale, 'result-site-appeals')}</h2>
      {appeals.length === 0 ? (
        <p>{t(locale, 'result-site-no-appeals')}</p>
      ) : (
        <div class="table-frame">
          <table aria-labelledby="appeals">
            <thead>
              <tr>
                <th scope="col">№</th>
                <th scope="col">{t(locale, 'result-site-filed')}</th>
                <th scope="col">{t(locale, 'result-site-lot')}</th>
                <th scope="col">{t(locale, 'result-site-state')}</th>
                <th scope="col">{t(locale, 'result-site-decision')}</th>
              </tr>
            </thead>
            <tbody>
              {appeals.map(({ id, filedAt, lot, state, decision }) => (
                <tr>
                  <td>{id}</td>
                  <td>
                    <Moment at={filedAt} locale={locale} />
                  </td>
                  <td>{lot}</td>
                  <td>{t(locale, `result-site-state-${state}`)}</td>
                  <td>{decision ? <Text of={decision} locale={locale} /> : '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
