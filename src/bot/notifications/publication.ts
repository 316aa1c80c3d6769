import { publicationReturn } from '../../core/competitions/approve-publication.ts'
import { publicationAsking } from '../../core/competitions/ask-publication.ts'
import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { Refusal, type RefusalReason } from '../../core/errors.ts'
import { refusalDetails } from '../../core/refusal-details.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { nameOf } from '../staff/publication-views.ts'
import { clip } from '../ui/paging.ts'
import { type Around, idIn, type Letter, type Write } from './letter.ts'

/** To those who publish: a draft waits for a second person. To whoever asked or set its time: what came of it. */
export const writePublication: Write = async ({ db }, { locale, data, ...notification }) => {
  const id = idIn({ ...notification, locale, data }, 'competitionId')
  const draft = await getCompetition(db, { id }, { drafts: true })
  if (!draft || draft.publishedAt) return undefined
  const title = titleOf(locale, draft)
  const asking = data.asking === publicationAsking(draft)
  switch (data.about) {
    case 'asked':
      return asking && !draft.approvedAt ? question(db, locale, draft) : undefined
    case 'approved':
      return asking && draft.approvedAt
        ? letter(locale, draft, markup(locale, 'publication-approved', { title }))
        : undefined
    case 'returned': {
      const reason = (await publicationReturn(db, id)) ?? ''
      return letter(locale, draft, markup(locale, 'publication-returned', { title, reason }))
    }
    default:
      return draft.publishAt ? undefined : letter(locale, draft, heldText(locale, title, data))
  }
}

const titleOf = (locale: Locale, { title }: Competition) => clip(pick(title, locale), 200)

async function question(db: Around['db'], locale: Locale, draft: Competition): Promise<Letter> {
  const name = await nameOf(db, draft.approvalAskedBy!)
  return letter(locale, draft, markup(locale, 'publication-asked', { name, title: titleOf(locale, draft) }))
}

function heldText(locale: Locale, title: string, { why, details }: Record<string, unknown>): string {
  const refusal = new Refusal(why as RefusalReason, details as Refusal['details'])
  const reason = lookUpMarkup(locale, `refusal-${refusal.reason}`, refusalDetails(locale, refusal))
  return `${markup(locale, 'publication-held', { title })}\n\n${reason}`
}

const letter = (locale: Locale, { id }: Competition, html: string): Letter => ({
  html,
  buttons: [[{ text: t(locale, 'publication-open-button'), data: `import:${id}`, style: 'primary' }]],
})
