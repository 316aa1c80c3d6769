import type { Draft } from '../../core/applications/open-draft.ts'
import type { Receipt } from '../../core/applications/submit-application.ts'
import { moment } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import type { Note } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** The receipt, a message of its own that stays in the chat. */
export function receiptNote({ locale, outside }: Visit, draft: Draft, receipt: Receipt): Note {
  const { competition, lot } = draft
  return {
    html: markup(locale, 'application-receipt', {
      number: receipt.number,
      time: moment(locale, receipt.submittedAt),
      competition: pick(competition.title, locale),
      lot: lot.number,
      theme: pick(lot.theme, locale),
      hash: receipt.hash,
      url: `${outside.publicUrl}/receipts?q=${receipt.hash}`,
    }),
    buttons: [
      [
        { text: t(locale, 'application-copy-number-button'), copy: receipt.number },
        { text: t(locale, 'application-copy-hash-button'), copy: receipt.hash },
      ],
    ],
  }
}
