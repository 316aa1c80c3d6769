import { Refusal } from '../../core/errors.ts'
import {
  type Claim,
  decideClaim,
  readClaim,
  waitingClaims,
} from '../../core/organizations/claim-organization.ts'
import { profileAnswers } from '../../core/organizations/profile.ts'
import { mustCan } from '../../core/staff/can.ts'
import { shortMoment } from '../../language/dates.ts'
import { markup, t } from '../../language/translate.ts'
import { bytesOf } from '../applications/pages-file.ts'
import { organizationName } from '../organization/organization-name.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'

const SHOWN = 10

/** Claims to organizations that wait for a decision, the oldest first. */
export const claims = screen(
  'claims',
  {},
  {
    async open(visit): Promise<View> {
      const { db, locale } = visit
      const waiting = await waitingClaims(db, actorOf(visit))
      return {
        html: markup(locale, 'member-claims', { count: waiting.length }),
        buttons: [
          ...waiting
            .slice(0, SHOWN)
            .map(({ id, bin, claimant }) => [
              { text: clip(`${bin} · ${claimant ?? ''}`, 40), data: claimOf.at({ id }) },
            ]),
          [backButton(locale, 'staff')],
        ],
      }
    },
  },
)

/** Who claims what, from whom, and on what document. */
export const claimOf = screen(
  'claimof',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const claim = await claimForStaff(visit, id)
      const { db, locale } = visit
      const answers = await profileAnswers(db, claim.organizationId)
      const somebody = t(locale, 'member-somebody')
      return {
        html: [
          markup(locale, 'member-claim-of', {
            ...{ organization: organizationName({ answers, bin: claim.bin }, locale), bin: claim.bin },
            ...{ claimant: claim.claimant ?? somebody, owner: claim.owner ?? somebody },
            at: shortMoment(claim.claimedAt),
          }),
          ...(claim.decidedAt ? [decisionText(visit, claim)] : []),
        ].join('\n\n'),
        buttons: [...claimButtons(visit, claim), [backButton(locale, 'claims')]],
      }
    },
  },
)

async function claimForStaff(visit: Visit, id: number): Promise<Claim> {
  mustCan(actorOf(visit), 'decideClaim')
  const claim = await readClaim(visit.db, id)
  if (!claim) throw new Refusal('not-found')
  return claim
}

const decisionText = ({ locale }: Visit, { grantedAt, reason }: Claim): string =>
  grantedAt
    ? markup(locale, 'member-claim-is-granted', { reason: reason ?? '' })
    : markup(locale, 'member-claim-is-declined', { reason: reason ?? '' })

const claimButtons = ({ locale }: Visit, { id, decidedAt }: Claim): Button[][] => [
  [{ text: t(locale, 'member-claim-file-button'), data: claimFile.at({ id }) }],
  ...(decidedAt
    ? []
    : [
        [
          {
            text: t(locale, 'member-claim-grant-button'),
            data: `claimwhy:${id}:grant`,
            style: 'success' as const,
          },
          {
            text: t(locale, 'member-claim-decline-button'),
            data: `claimwhy:${id}:decline`,
            style: 'danger' as const,
          },
        ],
      ]),
]

/** Hands the document out. */
export const claimFile = action(
  'claimfile',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { file } = await claimForStaff(visit, id)
      const handout = {
        ...{ name: file.name, fileId: file.telegramFileId },
        bytes: () => bytesOf(visit.outside, file),
      }
      return { ...(await claimOf.open(visit, { id })), files: [handout] }
    },
  },
)

/** The reason, asked for in a message: claimant and owner read it. Writing it decides. */
export const claimWhy = screen(
  'claimwhy',
  { id: 'number', way: 'string' },
  {
    async open(visit, { id, way }): Promise<View> {
      const { bin } = await claimForStaff(visit, id)
      const { locale } = visit
      return {
        html:
          way === 'grant'
            ? markup(locale, 'member-claim-why-grant', { bin })
            : markup(locale, 'member-claim-why-decline', { bin }),
        buttons: [[backButton(locale, claimOf.at({ id }))]],
      }
    },
    async receive(visit, { id, way }, { text = '' }): Promise<View> {
      await decideClaim(visit.db, actorOf(visit), {
        id,
        grant: way === 'grant',
        reason: text,
        now: visit.now,
      })
      return claimOf.open(visit, { id })
    },
  },
)
