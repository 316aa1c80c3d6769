import { type Api, GrammyError } from 'grammy'
import type { Outside } from '../ui/visit.ts'

/** The account behind which administrators of a group hide; nobody else can (Bot API, Message.from). */
const ANONYMOUS_ADMINISTRATOR = 1_087_968_824

/** Groups and channels as Telegram has them now (Bot API, getChatMember, getChat, leaveChat). */
export const telegramChats = (api: Api): Outside['chats'] => ({
  look: (chatId, userId) =>
    unlessRefused(async () => {
      if (userId === ANONYMOUS_ADMINISTRATOR)
        return { administrator: true, title: await titleOf(api, chatId) }
      const [{ status }, title] = await Promise.all([api.getChatMember(chatId, userId), titleOf(api, chatId)])
      return { administrator: status === 'creator' || status === 'administrator', title }
    }),
  leave: async (chatId) => void (await unlessRefused(() => api.leaveChat(chatId))),
})

const titleOf = async (api: Api, chatId: number) => (await api.getChat(chatId)).title ?? ''

/** The bot is no longer there, or the person never was. */
async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return undefined
    throw error
  }
}
