/** C0 and C1 controls but for tab and newline, soft hyphen, bidi marks, zero-width signs, non-characters. */
const UNWANTED =
  /[^\P{Cc}\t\n]|[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\p{Noncharacter_Code_Point}/gu

/** The joiner U+200D outside an emoji; inside one it holds the family together. */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D/gu

/**
 * A text as people meant it, safe to store, compare and print: well-formed, NFC, newlines as "\n", every kind of
 * space a plain one, nothing invisible, trimmed. Cleaning a clean text changes nothing.
 */
export function cleanText(input: string): string {
  return input
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(UNWANTED, '')
    .replace(STRAY_JOINER, '')
    .replace(/\p{Zs}/gu, ' ')
    .normalize('NFC')
    .trim()
}
