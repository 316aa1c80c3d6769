import type {
  ChatAdministratorRights,
  ChatMember,
  ChatMemberAdministrator,
  ChatMemberRestricted,
  User,
} from '@grammyjs/types'
import type { SharedChatRecord } from '../records.ts'

export type SharedChatType = SharedChatRecord['chat']['type']

export const isIn = (member: ChatMember | undefined): boolean =>
  member !== undefined &&
  (['creator', 'administrator', 'member'].includes(member.status) ||
    (member.status === 'restricted' && member.is_member))

export const isAdministrator = (member: ChatMember | undefined): boolean =>
  member?.status === 'creator' || member?.status === 'administrator'

/** What may be given to an administrator; the rest of a client's usual choice is filled in. */
export type Rights = Partial<ChatAdministratorRights>

/** What clients tick by themselves when somebody is made an administrator. */
const USUAL: ChatAdministratorRights = {
  can_manage_chat: true,
  can_change_info: true,
  can_delete_messages: true,
  can_invite_users: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_manage_video_chats: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
  is_anonymous: false,
}
const ONLY_IN: Record<SharedChatType, Rights> = {
  group: { can_pin_messages: true },
  supergroup: { can_pin_messages: true, can_manage_topics: false },
  channel: { can_post_messages: true, can_edit_messages: true, can_manage_direct_messages: false },
}

/** An administrator as the Bot API tells of one: some rights are named in some kinds of chat only. */
export function administrator(
  user: User,
  type: SharedChatType,
  rights: Rights,
  canBeEdited: boolean,
): ChatMemberAdministrator {
  const possible = { ...USUAL, ...ONLY_IN[type] }
  // In a basic group all administrators have the same rights.
  const chosen = type === 'group' ? {} : rights
  const named = Object.entries(possible).map(([right, usual]) => [
    right,
    chosen[right as keyof Rights] ?? usual,
  ])
  return {
    user,
    status: 'administrator',
    can_be_edited: canBeEdited,
    ...(Object.fromEntries(named) as unknown as ChatAdministratorRights),
  }
}

export const creator = (user: User): ChatMember => ({ user, status: 'creator', is_anonymous: false })
export const member = (user: User): ChatMember => ({ user, status: 'member' })
export const left = (user: User): ChatMember => ({ user, status: 'left' })
export const kicked = (user: User): ChatMember => ({ user, status: 'kicked', until_date: 0 })

/** One who may read and not write; a supergroup's only. */
export const muted = (user: User): ChatMemberRestricted => ({
  user,
  status: 'restricted',
  is_member: true,
  until_date: 0,
  can_send_messages: false,
  can_send_audios: false,
  can_send_documents: false,
  can_send_photos: false,
  can_send_videos: false,
  can_send_video_notes: false,
  can_send_voice_notes: false,
  can_send_polls: false,
  can_send_other_messages: false,
  can_add_web_page_previews: false,
  can_react_to_messages: false,
  can_change_info: false,
  can_invite_users: false,
  can_edit_tag: false,
  can_pin_messages: false,
  can_manage_topics: false,
})
