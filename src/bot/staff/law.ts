import { readExceptions } from '../../core/calendar/read-exceptions.ts'
import type { Competition } from '../../core/competitions/get-competition.ts'
import { type LegalTerm, legalTerms, termDetails } from '../../core/competitions/legal-terms.ts'
import { officialDate } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, markup } from '../../language/translate.ts'
import type { Visit } from '../ui/visit.ts'

export interface LawText {
  html: string
  /** Every term is met: nothing of the dates stands in the way of publication. */
  met: boolean
}

/** What the law asks of the dates of a draft if it is published at its time, or now, and whether they meet it. Undefined for the archive and what is over. */
export async function lawText({ db, locale, now }: Visit, draft: Competition): Promise<LawText | undefined> {
  if (draft.archive || draft.resultsAt) return undefined
  const terms = legalTerms(draft, { at: draft.publishAt ?? now, exceptions: await readExceptions(db) })
  if (terms.length === 0) return { html: markup(locale, 'law-none'), met: true }
  const broken = terms.filter(({ met }) => !met)
  const announced = broken.some(({ step }) => step === 'announcement' || step === 'repeat')
  const html = [
    markup(locale, 'law-title'),
    ...terms.map((term) => termLine(locale, term)),
    ...(broken.length > 0 ? [markup(locale, 'law-mend')] : []),
    ...(announced && draft.intake === 'elsewhere' ? [markup(locale, 'law-mend-elsewhere')] : []),
  ].join('\n')
  return { html, met: broken.length === 0 }
}

function termLine(locale: Locale, term: LegalTerm): string {
  const details = { ...termDetails(term), day: officialDate(locale, term.day) }
  const words = { term: lookUp(locale, `law-term-${term.step}`, details) }
  return term.met ? markup(locale, 'law-met', words) : markup(locale, 'law-broken', words)
}
