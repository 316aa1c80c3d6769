import type { AnyRoute } from '../ui/route.ts'
import { ownProject, projectContract, projectList, projectReport, projectScreen } from './project.ts'
import { reportAccept, reportClear, reportFiles, reportReturn, reportScreen, reportSubmit } from './report.ts'

export const projectRoutes: AnyRoute[] = [
  projectList,
  projectScreen,
  ownProject,
  projectContract,
  projectReport,
  reportScreen,
  reportFiles,
  reportSubmit,
  reportClear,
  reportAccept,
  reportReturn,
]
