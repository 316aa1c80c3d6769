import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { backButton, homeButton, rowsOf } from '../ui/buttons.ts'
import { action } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import {
  choicesOf,
  chosenName,
  criteria,
  FACETS,
  type Facet,
  FILTER,
  type Filter,
  STATES,
  stateOf,
} from './filter.ts'
import { competitions } from './list.ts'

/** What to narrow the list by. The list stays the person's place. */
export const compfilter = action('compfilter', FILTER, { open: filterView })

/** The values of one facet. */
export const compby = action('compby', { facet: 'string', ...FILTER }, { open: facetView })

async function filterView(visit: Visit, filter: Filter): Promise<View> {
  const { db, locale } = visit
  const { total } = await listCompetitions(db, { ...(await criteria(visit, filter)), limit: 1, offset: 0 })
  const facets = await Promise.all(FACETS.map((facet) => facetButton(visit, filter, facet)))
  return {
    html: markup(locale, 'competition-filter'),
    buttons: [
      ...facets.map((button) => [button]),
      ...stateButtons(visit, filter),
      [
        {
          text: t(locale, 'competition-show-button', { count: total }),
          data: competitions.at(filter),
          style: 'primary',
        },
      ],
      [homeButton(locale)],
    ],
  }
}

async function facetButton(visit: Visit, filter: Filter, facet: Facet): Promise<Button> {
  const chosen = await chosenName(visit, filter, facet)
  const name = lookUp(visit.locale, `competition-by-${facet}.short`)
  return { text: chosen ? `✓ ${chosen}` : name, data: compby.at({ ...filter, facet }) }
}

function stateButtons({ locale }: Visit, filter: Filter): Button[][] {
  const buttons = Object.entries(STATES).map(([letter, state]): Button => {
    const text = lookUp(locale, `competition-list-${state}.short`)
    const chosen = stateOf(filter) === state
    return {
      text: chosen ? `✓ ${text}` : text,
      data: compfilter.at({ ...filter, state: letter === 'o' ? undefined : letter }),
    }
  })
  return rowsOf(buttons, 2)
}

async function facetView(visit: Visit, { facet, ...filter }: Filter & { facet: string }): Promise<View> {
  const { locale } = visit
  if (!isFacet(facet)) return filterView(visit, filter)
  const choices = await choicesOf(visit, filter, facet)
  const any: Button = {
    text: t(locale, 'competition-any-button'),
    data: compfilter.at({ ...filter, [facet]: undefined }),
  }
  const buttons = choices.map(
    ({ value, name, count }): Button => ({
      text: `${value === filter[facet] ? '✓ ' : ''}${name} (${count})`,
      data: compfilter.at({ ...filter, [facet]: value }),
    }),
  )
  return {
    html: lookUp(locale, `competition-by-${facet}`),
    buttons: [
      [any],
      ...rowsOf(buttons, facet === 'region' ? 2 : 1),
      [backButton(locale, compfilter.at(filter))],
    ],
  }
}

const isFacet = (name: string): name is Facet => FACETS.some((facet) => facet === name)
