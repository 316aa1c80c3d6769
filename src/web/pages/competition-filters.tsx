import { compareBy } from '../../language/format.ts'
import {
  KINDS,
  kindName,
  NATIONWIDE,
  REGIONS,
  regionName,
  SPHERES,
  sphereName,
} from '../../language/reference.ts'
import { t } from '../../language/translate.ts'
import { localizedPath, type Page } from '../page.ts'
import { SEARCH_STATES, type Search } from './competition-search.ts'

interface Option {
  value: string
  name: string
}

/** A plain form with GET: the address is the search, to be kept and shared. */
export function Filters({ page, search }: { page: Page; search: Search }) {
  const { locale } = page
  const kinds = KINDS.map((value) => ({ value, name: kindName(locale, value) }))
  const spheres = SPHERES.map((value) => ({ value, name: capitalized(sphereName(locale, value)) }))
  const states = SEARCH_STATES.filter((state) => state !== 'any')
  return (
    <form class="filters" method="get" action={localizedPath(locale, '/competitions')}>
      <label class="filter-query">
        {t(locale, 'site-search')}
        <input type="search" name="q" value={search.query} maxlength={200} aria-describedby="search-help" />
      </label>
      <Select
        name="kind"
        label={t(locale, 'site-filter-kind')}
        page={page}
        chosen={search.kind}
        options={kinds}
      />
      <Select
        name="region"
        label={t(locale, 'site-filter-region')}
        page={page}
        chosen={search.region}
        options={regionOptions(page)}
      />
      <Select
        name="sphere"
        label={t(locale, 'site-filter-sphere')}
        page={page}
        chosen={search.sphere}
        options={spheres}
      />
      <Select
        name="state"
        label={t(locale, 'site-filter-state')}
        page={page}
        chosen={search.state}
        options={states.map((value) => ({ value, name: t(locale, `site-state-${value}`) }))}
      />
      <button type="submit">{t(locale, 'site-filter-show')}</button>
      <p class="help" id="search-help">
        {t(locale, 'site-search-help')}
      </p>
    </form>
  )
}

/** A list to choose from, or any. */
export function Select(props: {
  name: string
  label: string
  page: Page
  chosen: string | undefined
  options: Option[]
}) {
  return (
    <label>
      {props.label}
      <select name={props.name}>
        <option value="">{t(props.page.locale, 'site-filter-any')}</option>
        {props.options.map(({ value, name }) => (
          <option value={value} selected={value === props.chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** By the alphabet of the reader, the whole country first. */
export function regionOptions({ locale }: Page): Option[] {
  const compare = compareBy(locale)
  const named = REGIONS.filter((region) => region !== NATIONWIDE).map((value) => ({
    value,
    name: regionName(locale, value),
  }))
  named.sort((a, b) => compare(a.name, b.name))
  return [{ value: NATIONWIDE, name: regionName(locale, NATIONWIDE) }, ...named]
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
