import type { Db } from '../../../../database/client.ts'
import { Refusal } from '../../../errors.ts'
import { isTaken } from '../propose-code.ts'
import { type Edit, editContent } from './edit.ts'

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LENGTH = 40

/** The name in links. @throws Refusal 'code-unclear', 'code-taken' */
export async function setCode(db: Db, id: number, text: string): Promise<Edit> {
  const code = text.trim().toLowerCase()
  if (!CODE.test(code) || code.length > LENGTH) throw new Refusal('code-unclear', { most: LENGTH })
  if (await isTaken(db, code, id)) throw new Refusal('code-taken', { code })
  return editContent('code', (content) => ({ ...content, code }))
}
