import type { Db } from '../../database/client.ts'
import { Refusal } from '../errors.ts'
import { isExaminationOpen } from '../results/reopened.ts'

/** Once the protocol of results is written nothing of an examination changes, but for an appeal that was upheld. @throws Refusal 'examination-over' */
export async function mustBeOpen(db: Db, lotId: number): Promise<void> {
  if (!(await isExaminationOpen(db, lotId))) throw new Refusal('examination-over')
}
