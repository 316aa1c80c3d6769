import { Refusal } from '../../core/errors.ts'
import { getOpening, type Opening, openingsOf } from '../../core/opening/get-opening.ts'
import type { Applicant, ProtocolLot } from '../../core/opening/protocol.ts'
import { exactMoment, moment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { protocolName, protocolPaper } from '../../papers/protocol.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { published } from './published.ts'
import { sitePage } from './site-page.ts'

/** The protocol of an opening, as everybody may read it on the site. */
export const protocolScreen = screen(
  'protocol',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { locale } = visit
      const opening = await openingFor(visit, id)
      const { items, ...place } = pageOfBlocks(protocolBlocks(locale, opening), page)
      return {
        html: items.join('\n\n'),
        buttons: [
          pagerRow(locale, place, (to) => protocolScreen.at({ id, page: to })),
          ...protocolButtons(visit, opening),
          [backButton(locale, `comp:${opening.competitionId}`), homeButton(locale)],
        ],
      }
    },
  },
)

/** The document of a protocol in one of its two languages. */
export const protocolFile = action(
  'protocolfile',
  { id: 'number', language: 'string' },
  {
    async open(visit, { id, language: asked }): Promise<View> {
      const language = asked === 'ru' ? 'ru' : 'kk'
      const opening = await openingFor(visit, id)
      const view = await protocolScreen.open(visit, { id })
      return { ...view, files: [protocolHandout(visit, opening, language)], fresh: true }
    },
  },
)

/** The newest protocol of a competition; its lots may have been opened at different times. */
export const competitionProtocols = action(
  'compprotocol',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      await published(visit, id)
      const newest = (await openingsOf(visit.db, id)).at(-1)
      if (!newest) throw new Refusal('not-found')
      return protocolScreen.open(visit, { id: newest.id })
    },
  },
)

async function openingFor({ db }: Visit, id: number): Promise<Opening> {
  const opening = await getOpening(db, id)
  if (!opening) throw new Refusal('not-found')
  return opening
}

/** To the page on the site and to the document in both languages. */
export function protocolButtons(
  visit: Pick<Visit, 'locale'> & { outside: { publicUrl: string } },
  { id, protocol }: Opening,
): Button[][] {
  const { locale } = visit
  const page = sitePage(visit, protocol.competition)
  return [
    [
      { text: t(locale, 'opening-kk-button'), data: protocolFile.at({ id, language: 'kk' }) },
      { text: t(locale, 'opening-ru-button'), data: protocolFile.at({ id, language: 'ru' }) },
    ],
    ...(page ? [[{ text: t(locale, 'opening-site-button'), url: `${page}/opening` }]] : []),
  ]
}

function protocolHandout({ outside }: Visit, { protocol, ...opening }: Opening, language: 'kk' | 'ru') {
  const { files, publicUrl } = outside
  const key = language === 'kk' ? opening.fileKk : opening.fileRu
  return {
    name: protocolName(protocol, language),
    // Asked for before the sweep has made it, it is made on the spot.
    bytes: async () =>
      key ? files.get(key) : (await protocolPaper(protocol, { language, publicUrl })).bytes,
  }
}

function protocolBlocks(locale: Locale, { protocol }: Opening): string[] {
  const { competition, lots, dueAt, openedAt } = protocol
  const head = markup(locale, 'opening-protocol', {
    competition: clip(pick(competition.title, locale), 300),
    due: moment(locale, new Date(dueAt)),
    opened: moment(locale, new Date(openedAt)),
  })
  const failing = competition.kind === 'social-order'
  return [
    head,
    ...lots.flatMap((lot) => [
      lotHead(locale, lot, failing),
      ...lot.applicants.map((applicant, at) => applicantText(locale, applicant, at + 1)),
    ]),
  ]
}

export function lotHead(locale: Locale, lot: ProtocolLot, failing: boolean): string {
  const { number, theme, applicants, withdrawn, late } = lot
  return [
    markup(locale, 'opening-lot', { number, theme: clip(pick(theme, locale), 200) }),
    markup(locale, 'opening-counts', { count: applicants.length, withdrawn, late }),
    ...(applicants.length > 0
      ? []
      : [failing ? markup(locale, 'opening-none-failed') : markup(locale, 'opening-none')]),
  ].join('\n')
}

/** One line of the list; `place` counts from 1. */
export const applicantText = (locale: Locale, applicant: Applicant, place: number): string =>
  markup(locale, 'opening-applicant', {
    place,
    name: clip(pick(applicant.name, locale), 150),
    bin: applicant.bin,
    address: clip(applicant.address, 120),
    at: exactMoment(new Date(applicant.submittedAt)),
    receipt: applicant.receipt,
  })
