import type { AnyRoute } from '../ui/route.ts'
import { chat, chatlang, chats, chatspeak } from './chat.ts'
import { chatleave } from './leave.ts'

export const chatRoutes: AnyRoute[] = [chats, chat, chatlang, chatspeak, chatleave]
