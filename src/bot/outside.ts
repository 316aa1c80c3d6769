import type { Bot } from 'grammy'
import type { BotParts } from './bot-parts.ts'
import { telegramChats } from './chats/telegram-chats.ts'
import type { BotContext } from './context.ts'
import { downloadFile } from './download-file.ts'
import type { Outside } from './ui/visit.ts'

/** What screens may use outside the database. */
export const outsideOf = (
  { db, files, publicUrl, sendRate, approvalAbove, adminIds, token, apiRoot }: BotParts,
  { api, botInfo }: Bot<BotContext>,
): Outside => ({
  db,
  files,
  publicUrl,
  sendRate,
  approvalAbove,
  staffIds: adminIds,
  botUsername: botInfo.username,
  download: downloadFile(api, token, apiRoot),
  chats: telegramChats(api),
})
