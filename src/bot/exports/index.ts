import type { AnyRoute } from '../ui/route.ts'
import { exportAsk, exportFile, exportsOf, journalFile } from './ask.ts'

export const exportRoutes: AnyRoute[] = [exportsOf, exportAsk, exportFile, journalFile]
