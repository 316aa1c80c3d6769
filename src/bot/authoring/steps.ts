import {
  AUTHORED_FIELDS,
  type AuthoredField,
  type AuthoringState,
  isAuthoredField,
  isEditable,
} from '../../core/competitions/authoring/editable.ts'
import { isTextField } from '../../core/competitions/authoring/edits/texts.ts'
import { type Lack, lacking } from '../../core/competitions/completeness.ts'
import type { CompetitionVersion } from '../../core/competitions/content-of.ts'
import type { Address } from '../ui/route.ts'

/** One thing that is asked; a text is asked in Kazakh, then in Russian. */
export interface Step {
  field: AuthoredField
  part?: 'kk' | 'ru' | undefined
}

/** On the way through all of them, rather than to one and back. */
export const WALK = 'w'

/** Everything that may be written of a competition now, in its order. */
export function stepsOf({ content }: CompetitionVersion, state: AuthoringState): Step[] {
  return AUTHORED_FIELDS.filter(
    (field) => isEditable(field, state) && isAsked(content.intake, field),
  ).flatMap((field): Step[] =>
    isTextField(field)
      ? [
          { field, part: 'kk' },
          { field, part: 'ru' },
        ]
      : [{ field }],
  )
}

/** Where it is filed is a question only where that is elsewhere. */
export const isAsked = (intake: 'here' | 'elsewhere', field: AuthoredField): boolean =>
  intake === 'elsewhere' || (field !== 'intake-place' && field !== 'intake-url')

/** The one after; undefined after the last. */
export function stepAfter(steps: readonly Step[], { field, part }: Step): Step | undefined {
  const at = steps.findLastIndex((step) => step.field === field && (part === undefined || step.part === part))
  return at < 0 ? undefined : steps[at + 1]
}

export const stepAddress = (id: number, { field, part }: Step, walk?: string): Address =>
  ['authorfield', id, field, part ?? '', walk ?? ''].join(':').replace(/:+$/, '')

/** What stands in the way of publication, as the field that mends it. */
export function lackingStep({ content, documents }: CompetitionVersion): Step | undefined {
  const first = lacking({ ...content, documents }).map(stepOf)
  const order = ({ field }: Step) => AUTHORED_FIELDS.indexOf(field)
  const unplaced =
    content.intake === 'elsewhere' && !content.intakeUrl ? [{ field: 'intake-url' as const }] : []
  return [...first, ...unplaced].sort((a, b) => order(a) - order(b))[0]
}

export const lackingFields = ({ content, documents }: CompetitionVersion): Set<AuthoredField> =>
  new Set(lacking({ ...content, documents }).map((lack) => stepOf(lack).field))

function stepOf({ what, language }: Lack): Step {
  if (what === 'lot') return { field: 'lots' }
  if (!isAuthoredField(what)) return { field: 'documents' }
  return isTextField(what) ? { field: what, part: language } : { field: what }
}
