import type { AnyRoute } from '../ui/route.ts'
import { agree, consent } from './consent.ts'
import { deleteMe, erase } from './delete-me.ts'
import { cancel, help } from './help.ts'
import { home } from './home.ts'
import { language, speak } from './language.ts'
import { start } from './link.ts'
import { myData } from './my-data.ts'
import { settings } from './settings.ts'

export const homeRoutes: AnyRoute[] = [
  start,
  home,
  language,
  speak,
  consent,
  agree,
  settings,
  help,
  cancel,
  myData,
  deleteMe,
  erase,
]
