import { findReceipt, type KnownReceipt } from '../../core/applications/find-receipt.ts'
import { moment } from '../../language/dates.ts'
import { t } from '../../language/translate.ts'
import { show } from '../layout/layout.tsx'
import { Fact, Moment, Text } from '../layout/parts.tsx'
import { localizedPath, type Page, type SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'

/** Whether a receipt is genuine, and for what; never what was applied for or by whom. */
export function receiptsPage({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const page = c.get('page')
    const query = (c.req.query('q') ?? '').trim().slice(0, 100)
    const receipt = query ? await findReceipt(db, query) : undefined
    const head = {
      title: t(page.locale, 'site-receipts-title'),
      description: t(page.locale, 'site-receipts-lead'),
    }
    return show(
      c,
      { ...head, hidden: query !== '' },
      <div class="wide narrow block">
        <h1>{t(page.locale, 'site-receipts-title')}</h1>
        <p class="lead">{t(page.locale, 'site-receipts-lead')}</p>
        <form class="verify" method="get" action={localizedPath(page.locale, '/receipts')}>
          <label>
            {t(page.locale, 'site-receipts-label')}
            <input name="q" value={query} maxlength={100} required autocomplete="off" spellcheck={false} />
          </label>
          <button type="submit">{t(page.locale, 'site-receipts-check')}</button>
        </form>
        {receipt && <Known page={page} receipt={receipt} />}
        {query && !receipt && <Unknown page={page} />}
      </div>,
    )
  }
}

function Known({ page, receipt }: { page: Page; receipt: KnownReceipt }) {
  const { locale } = page
  return (
    <section class="verdict known">
      <h2>{t(locale, 'site-receipts-found')}</h2>
      <dl class="facts">
        <Fact name={t(locale, 'site-receipts-number')}>{receipt.number}</Fact>
        <Fact name={t(locale, 'site-receipts-submitted')}>
          <Moment at={receipt.submittedAt} locale={locale} />
        </Fact>
        <Fact name={t(locale, 'site-receipts-competition')}>
          <a href={localizedPath(locale, `/competitions/${receipt.competition.code}`)}>
            <Text of={receipt.competition.title} locale={locale} />
          </a>
        </Fact>
        <Fact name={t(locale, 'site-receipts-hash')}>
          <code>{receipt.hash}</code>
        </Fact>
      </dl>
      <Listed page={page} receipt={receipt} />
      {receipt.replaced && <p class="note">{t(locale, 'site-receipts-replaced')}</p>}
      {receipt.withdrawnAt && (
        <p class="note">
          {t(locale, 'site-receipts-withdrawn', { moment: moment(locale, receipt.withdrawnAt) })}
        </p>
      )}
    </section>
  )
}

/** Once its lot is opened: where it stands in the published list. */
function Listed({
  page: { locale },
  receipt: { listed, competition, hash },
}: {
  page: Page
  receipt: KnownReceipt
}) {
  if (!listed) return <p class="help">{t(locale, 'site-receipts-not-opened')}</p>
  if (listed === 'absent') return <p class="note">{t(locale, 'site-receipts-not-listed')}</p>
  const { lot, place, total, openedAt } = listed
  return (
    <p>
      {t(locale, 'site-receipts-listed', { lot, place, total, moment: moment(locale, openedAt) })}{' '}
      <a href={`${localizedPath(locale, `/competitions/${competition.code}/opening`)}?q=${hash}#found`}>
        {t(locale, 'site-opening-title')}
      </a>
    </p>
  )
}

function Unknown({ page }: { page: Page }) {
  return (
    <section class="verdict unknown">
      <h2>{t(page.locale, 'site-receipts-none')}</h2>
      <p>{t(page.locale, 'site-receipts-none.text')}</p>
    </section>
  )
}
