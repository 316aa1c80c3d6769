import type { StoredDocument } from '../file/store-documents.ts'

type Guessed = Pick<StoredDocument, 'kind' | 'language' | 'title'>

const KINDS: [RegExp, StoredDocument['kind']][] = [
  [/ерекшел|специф|specif/iu, 'specification'],
  [/хаттама|протокол|protocol/iu, 'protocol'],
  [/договор|келісімшарт|шарт(?!т)|contract/iu, 'contract'],
  [/нысан|өтінім|форма|заявк|бланк|form/iu, 'form'],
  [/құжаттама|ереже|документаци|правил|положени|rules/iu, 'rules'],
]
const RUSSIAN = /(?:^|[^a-zа-яё])(?:ru|rus|рус\p{L}*|орыс\p{L}*)(?:[^a-zа-яё]|$)/iu
const KAZAKH = /(?:^|[^a-zа-яё])(?:kk|kz|kaz|каз\p{L}*|қаз\p{L}*)(?:[^a-zа-яё]|$)|[әғқңөұүһі]/iu

/**
 * What a file just sent is likely to be, by its name and by what is still without its counterpart in the other language. Whoever
 * sent it corrects it by a press.
 */
export function guessDocument(documents: readonly StoredDocument[], fileName: string): Guessed {
  const title = fileName
    .replace(/\.\w{1,5}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  const kind = KINDS.find(([word]) => word.test(title))?.[1]
  const named = RUSSIAN.test(title) ? 'ru' : KAZAKH.test(title) ? 'kk' : undefined
  const alone = unpaired(documents).find((one) => one.language !== named && (!kind || one.kind === kind))
  const other = alone && (alone.language === 'kk' ? 'ru' : 'kk')
  return { title, kind: kind ?? alone?.kind ?? 'rules', language: named ?? other ?? 'kk' }
}

/** Of each kind, documents of the language that has more. */
function unpaired(documents: readonly StoredDocument[]): StoredDocument[] {
  const count = ({ kind }: StoredDocument, language: string) =>
    documents.filter((one) => one.kind === kind && one.language === language).length
  return documents.filter((one) => count(one, one.language) > count(one, one.language === 'kk' ? 'ru' : 'kk'))
}
