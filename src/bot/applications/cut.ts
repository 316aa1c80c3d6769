import type { Input } from '../../core/applications/form/fields/kind.ts'
import { textsBefore } from '../../inbox/texts-before.ts'
import { cleanText } from '../../language/clean-text.ts'
import type { Sent } from '../ui/route.ts'
import type { Visit } from '../ui/visit.ts'

/** Clients cut a pasted text at 4096 letters, a little before where a line or a word ends. */
const CUT_AT = 3900
/** Seconds within which the pieces of one paste arrive. */
const TOGETHER = 3
/** What a client may have dropped where it cut. */
const SEAMS = ['\n', ' ', '']

/** Whether a message looks like the beginning of a longer paste. */
export const isCut = ({ text = '' }: Sent): boolean => text.length >= CUT_AT

/**
 * What a message may mean: itself alone, or, where the piece before it was refused as it stood (`cut` is the first piece's
 * message), both put together again. A piece is never taken for an answer of its own.
 */
export async function wholeInputs(
  { db, person }: Visit,
  cut: number | undefined,
  sent: Sent | undefined,
  input: Input,
): Promise<Input[]> {
  if (cut === undefined || !sent?.text || person.telegramId === null) return [input]
  const { messageId, sentAt, text } = sent
  const asked = { chatId: person.telegramId, from: cut, before: messageId, since: sentAt - TOGETHER }
  const pieces = (await textsBefore(db, asked)).map(cleanText)
  if (pieces.length === 0) return [input]
  return SEAMS.map((seam) => ({ ...input, text: [...pieces, text].join(seam) }))
}
