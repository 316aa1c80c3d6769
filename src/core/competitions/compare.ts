import { isDeepStrictEqual } from 'node:util'
import { type Change, SETTABLE_MILESTONES } from '../../database/schema/index.ts'
import type { CompetitionVersion } from './content-of.ts'
import type { CompetitionContent, LotContent, ResultsContent } from './file/content.ts'
import type { StoredDocument } from './file/store-documents.ts'

/**
 * Field by field what a reader would find changed, the dates first, then in the order of the card; values as the file has
 * them, moments as ISO 8601. Results that the later version does not mention are taken to stay.
 */
export function compare(before: CompetitionVersion, after: CompetitionVersion): Change[] {
  const [was, is] = [before.content, after.content]
  return [
    ...FIELDS.flatMap(([field, read]) => changeOf(field, read(was), read(is))),
    ...lotChanges(was.lots, is.lots),
    ...REST.flatMap(([field, read]) => changeOf(field, read(was), read(is))),
    ...documentChanges(before.documents, after.documents),
    ...resultChanges(was.results, is.results),
  ]
}

type Read = (content: CompetitionContent) => unknown

const FIELDS: [field: string, read: Read][] = [
  ['deadline', ({ deadline }) => deadline],
  ['opens', ({ opens }) => opens],
  ...SETTABLE_MILESTONES.map((kind): [string, Read] => [
    `milestone.${kind}`,
    ({ milestones }) => milestones[kind],
  ]),
  ['repeat', ({ repeat }) => repeat],
  ['title', ({ title }) => title],
  ['customer', ({ customer }) => customer],
  ['regions', ({ regions }) => [...regions].sort()],
  ['spheres', ({ spheres }) => [...spheres].sort()],
  ['themes', ({ themes }) => [...themes].sort()],
  ['summary', ({ summary }) => summary],
]

const REST: [field: string, read: Read][] = [
  ['needs', ({ needs }) => needs],
  ['budget', ({ budget }) => budget],
  ['limit', ({ applicationsPerOrganization: limit }) => limit ?? 'unlimited'],
  ['intake-place', ({ intakePlace }) => intakePlace],
  ['intake-url', ({ intakeUrl }) => intakeUrl],
]

const LOT: (keyof LotContent)[] = [
  'theme',
  'amount',
  'place',
  'region',
  'description',
  'serviceFrom',
  'serviceUntil',
]

/** As it is kept in JSON: nothing of the order of keys, of absent ones or of kinds of emptiness is a change. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

function changeOf(field: string, was: unknown, is: unknown): Change[] {
  const [before, after] = [plain(was), plain(is)]
  return isDeepStrictEqual(before, after) ? [] : [{ field, before, after }]
}

/** A lot is known by its number. */
function lotChanges(was: readonly LotContent[], is: readonly LotContent[]): Change[] {
  const numbers = [...new Set([...was, ...is].map(({ number }) => number))].sort((a, b) => a - b)
  return numbers.flatMap((number) => {
    const [before, after] = [was, is].map((lots) => lots.find((lot) => lot.number === number))
    if (!before || !after) return changeOf(`lot.${number}`, before, after)
    return LOT.flatMap((part) => changeOf(`lot.${number}.${part}`, before[part], after[part]))
  })
}

/** Documents by what they are called; the same under the same name again is no change. */
function documentChanges(was: readonly StoredDocument[], is: readonly StoredDocument[]): Change[] {
  const [before, after] = [byName(was), byName(is)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, new_] = [before.get(name), after.get(name)]
    return old?.fileKey === new_?.fileKey
      ? []
      : [{ field: 'document', before: called(old), after: called(new_) }]
  })
}

/** Two of one name are told apart by their order. */
export function byName<D extends Pick<StoredDocument, 'kind' | 'language' | 'title'>>(
  documents: readonly D[],
): Map<string, D> {
  const named = new Map<string, D>()
  for (const document of documents) {
    const name = JSON.stringify([document.kind, document.language, document.title])
    let nth = 1
    while (named.has(`${name} ${nth}`)) nth += 1
    named.set(`${name} ${nth}`, document)
  }
  return named
}

const called = (document: StoredDocument | undefined) =>
  document ? { kind: document.kind, language: document.language, title: document.title } : null

function resultChanges(was: ResultsContent | undefined, is: ResultsContent | undefined): Change[] {
  if (!is || isDeepStrictEqual(plain(inOrder(was)), plain(inOrder(is)))) return []
  return [{ field: 'results', before: plain(counted(was)), after: plain(counted(is)) }]
}

/** The order in which a file names winners says nothing. */
const inOrder = (results: ResultsContent | undefined) =>
  results && {
    ...results,
    winners: results.winners
      .map((winner) => plain(winner))
      .toSorted((a, b) => sortKey(a).localeCompare(sortKey(b))),
  }

const sortKey = (winner: unknown): string => {
  const { lot, place, organization } = winner as ResultsContent['winners'][number]
  return JSON.stringify([lot, place, organization.kk, organization.ru])
}

/** Of results it is enough to say that there are some. */
const counted = (results: ResultsContent | undefined) =>
  results && { published: results.published, winners: results.winners.length }
