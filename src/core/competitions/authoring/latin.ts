/** How Kazakh and Russian letters are usually written in addresses. */
const LETTERS: Record<string, string> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i' },
  ...{ й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch' },
  ...{ ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya' },
}

/** Words of a text in small Latin letters and digits, joined by hyphens; as many whole words as `most` letters hold. */
export function latinWords(text: string, most: number): string {
  const words = [...text.toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let joined = ''
  for (const word of words) {
    const next = joined ? `${joined}-${word}` : word
    if (next.length > most) break
    joined = next
  }
  return joined || (words[0] ?? '').slice(0, most)
}
