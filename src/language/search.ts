const LETTERS: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
}

/**
 * A text made fit for searching: lower case, Kazakh letters as one types them on a Russian keyboard, ё as е,
 * no accents. Й stays itself. Both the text and the query go through it.
 */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/и\u0306/g, 'й')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Script=Cyrillic})i|i(?=\p{Script=Cyrillic})/gu, 'и')
    .replace(/[әғқңөұүһі]/g, (letter) => LETTERS[letter] ?? letter)
}

/** Whether every word of the query begins or lies inside the text, in any order. An empty query matches. */
export function matches(query: string, text: string): boolean {
  const folded = foldForSearch(text)
  return foldForSearch(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => folded.includes(word))
}
