import type { AnyRoute } from '../ui/route.ts'
import { chooseRoutes } from './choose.ts'
import { conditionChoices, conditionScreen, conditionTurn } from './condition.ts'
import { fieldDo, fieldScreen } from './field.ts'
import { fieldLimit, fieldLimitDrop, fieldLines, fieldTextDrop, fieldTextScreen } from './field-texts.ts'
import { formConfirm, formDiscard, formOverview, sectionAdd } from './overview.ts'
import { rubricRoutes } from './rubric.ts'
import { fieldAdd, sectionDo, sectionScreen, sectionTitle } from './section.ts'
import { trialRoutes } from './trial.ts'

export const formRoutes: AnyRoute[] = [
  formOverview,
  formConfirm,
  formDiscard,
  ...chooseRoutes,
  sectionAdd,
  sectionScreen,
  sectionTitle,
  sectionDo,
  fieldAdd,
  fieldScreen,
  fieldDo,
  fieldTextScreen,
  fieldTextDrop,
  fieldLines,
  fieldLimit,
  fieldLimitDrop,
  conditionScreen,
  conditionChoices,
  conditionTurn,
  ...rubricRoutes,
  ...trialRoutes,
]
