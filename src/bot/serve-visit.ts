import { eq, sql } from 'drizzle-orm'
import { GrammyError } from 'grammy'
import { noteRefused } from '../core/audit/note-refused.ts'
import { Refusal } from '../core/errors.ts'
import { meetPerson } from '../core/people/meet-person.ts'
import { grantsOf } from '../core/staff/grants-of.ts'
import type { Db } from '../database/client.ts'
import { people } from '../database/schema/index.ts'
import { gather } from '../inbox/gather.ts'
import { markDone } from '../inbox/settle-update.ts'
import { guessLocale } from '../language/locale.ts'
import { editedAnswer } from './applications/amend.ts'
import type { BotParts } from './bot-parts.ts'
import type { BotContext } from './context.ts'
import { deliverView } from './deliver-view.ts'
import { languageGate } from './home/language.ts'
import { refusalView } from './home/refusal.ts'
import { unmatched } from './home/unmatched.ts'
import { goTo } from './ui/go-to.ts'
import type { Address, Destination, Sent } from './ui/route.ts'
import type { Talk, View } from './ui/view.ts'
import type { Outside, Person, Visit } from './ui/visit.ts'
import { type Wish, wishOf } from './whereto.ts'

/** Takes a side conversation one step on, after the commit (clarifications/talks.ts). */
export type RunTalk = (ctx: BotContext, talk: Talk, person: Person) => Promise<TalkStep>

/** What a step of a conversation shows; `back` opens a screen under it when the conversation is over. */
export type TalkStep = { view: View } | { back: Address; before: NonNullable<View['before']> }

type Find = (address: string) => Destination | undefined

interface Served {
  person: Person
  view: View
}

/** The middle of an update's life: one transaction makes the view, which is sent after the commit. */
export function serveVisit(parts: BotParts, find: Find, outside: Outside, talk: RunTalk) {
  const keepMessage = gather<Kept>((kept) => keepMessages(parts.db, kept))
  return async (ctx: BotContext): Promise<void> => {
    if (!ctx.from || ctx.chat?.type !== 'private') return
    const wish: Wish | undefined = ctx.arrival.done ? undefined : wishOf(ctx)
    if (!wish && !ctx.arrival.done) return
    if (wish && 'address' in wish)
      await find(wish.address)?.ahead?.(outside, { from: ctx.from, now: parts.clock.now() })
    const collected = await collect(parts, find, outside, ctx.from.id, wish)
    const within = decide(parts, find, outside, ctx, wish)
    let served = await within((visit) => open(visit, wish, collected))
    if (served.view.talk) {
      const step = await talk(ctx, served.view.talk, served.person)
      served = await within(async (visit) =>
        'view' in step ? step.view : { ...(await goTo(visit, step.back)), before: step.before },
      )
    }
    parts.wake()
    await reply({ ...parts, keepMessage }, ctx, served.person, served.view)
  }
}

/** What the screen the person is on makes of a file, before the transaction: no network call while one is open. */
async function collect(
  { db, clock }: BotParts,
  find: Find,
  outside: Outside,
  telegramId: number,
  wish: Wish | undefined,
): Promise<unknown> {
  if (!wish || 'address' in wish || !wish.sent.file) return undefined
  const [person] = await db.select().from(people).where(eq(people.telegramId, telegramId))
  return person && find(person.place)?.collect?.(outside, wish.sent, clock.now())
}

/** Opens what was asked for. Without a wish (a reply still owed after a crash): the screen the person is on. */
async function open(visit: Visit, wish: Wish | undefined, collected: unknown): Promise<View> {
  const { place } = visit.person
  const gate = await languageGate(visit, wish)
  if (gate) return gate
  if (!wish) return goTo(visit, place)
  if ('address' in wish) {
    const destination = visit.find(wish.address)
    return destination ? destination.open(visit) : { ...(await goTo(visit, place)), fresh: true }
  }
  const amended = wish.sent.edited ? await amend(visit, wish.sent) : undefined
  return amended ?? visit.find(place)?.receive?.(visit, wish.sent, collected) ?? unmatched(visit, wish.sent)
}

/** An edited message edits the answer that came in it. The newest one, when it was not taken, counts as sent anew. */
async function amend(visit: Visit, sent: Sent): Promise<View | undefined> {
  const amended =
    (await visit.find(visit.person.place)?.amend?.(visit, sent)) ?? (await editedAnswer(visit, sent))
  const newest = sent.messageId + 1 >= (visit.person.placeMessageId ?? 0)
  return amended ?? (newest ? undefined : goTo(visit, visit.person.place))
}

/** A refusal undoes the transaction; the person stays where they are and reads why. */
function decide(parts: BotParts, find: Find, outside: Outside, ctx: BotContext, wish: Wish | undefined) {
  const { from, arrival } = ctx
  const now = parts.clock.now()
  const asked = wish && 'address' in wish ? wish.address : undefined
  const around = { asked, find, now, receivedAt: arrival.receivedAt, outside }
  const within = (job: (visit: Visit) => Promise<View>) =>
    parts.db.transaction(async (db): Promise<Served> => {
      const person = await meetPerson(db, from!, now)
      const grants = await grantsOf(db, person, parts.adminIds)
      const guess = guessLocale(from!.language_code)
      const view = await job({ db, person, locale: person.locale ?? 'kk', guess, grants, ...around })
      // A talk is at least once: its row is done when its step is.
      await settle(db, person, view, view.talk ? undefined : { id: arrival.id, now })
      return { person, view }
    })
  return async (job: (visit: Visit) => Promise<View>): Promise<Served> => {
    try {
      return await within(job)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      parts.log.info({ reason: error.reason, updateId: arrival.update.update_id }, 'refused')
      return within(async (visit) => {
        const address = (asked ?? visit.person.place).split(':')[0] ?? ''
        await noteRefused(visit.db, error, { personId: visit.person.id, address, now })
        return refusalView(visit, error)
      })
    }
  }
}

interface Done {
  /** The inbox row. */
  id: number
  now: Date
}

/** Place and inbox row in one statement: every answer ends with it. */
async function settle(db: Db, person: Person, { place }: View, done: Done | undefined): Promise<void> {
  const moved = place !== undefined && place !== person.place
  if (moved && done) {
    await db.execute(sql`
      with moved as (update people set place = ${place}, shown_at = ${done.now.toISOString()} where id = ${person.id})
      update inbox set done_at = ${done.now.toISOString()} where id = ${done.id}`)
  } else if (moved) await db.update(people).set({ place }).where(eq(people.id, person.id))
  else if (done) await markDone(db, done.id, done.now)
}

interface Replying extends Pick<BotParts, 'db' | 'clock'> {
  keepMessage(kept: Kept): Promise<void>
}

async function reply(
  { db, clock, keepMessage }: Replying,
  ctx: BotContext,
  person: Person,
  view: View,
): Promise<void> {
  const editable = isBelow(ctx, person.placeMessageId) ? person.placeMessageId! : undefined
  const answered = ctx.callbackQuery ? answerPress(ctx, view.toast) : undefined
  try {
    const messageId = await deliverView(ctx.api, { chatId: ctx.chat!.id, editable }, view)
    if (messageId !== person.placeMessageId) await keepMessage({ person, messageId, now: clock.now() })
  } catch (error) {
    if (!isGone(error)) throw error
    await db.update(people).set({ blockedAt: clock.now() }).where(eq(people.id, person.id))
  }
  await answered
}

/**
 * Whether the newest screen stands where the person looks: under the button pressed, or, once the first of an album's files was
 * answered, below the others, which came in one go. Only such a one is edited in place: higher up a change would not be seen.
 */
function isBelow({ callbackQuery, message }: BotContext, newest: number | null): boolean {
  if (newest === null) return false
  if (callbackQuery) return callbackQuery.message?.message_id === newest
  return message?.media_group_id !== undefined && newest > message.message_id
}

/** The message that now holds a person's screen, and since when. */
interface Kept {
  person: Person
  messageId: number
  now: Date
}

async function keepMessages(db: Db, kept: Kept[]): Promise<void> {
  const rows = kept.map(
    ({ person, messageId, now }) =>
      sql`(${person.id}::int, ${messageId}::bigint, ${now.toISOString()}::timestamptz)`,
  )
  await db.execute(sql`
    update people set place_message_id = kept.message_id, shown_at = kept.shown_at
    from (values ${sql.join(rows, sql`, `)}) as kept(person_id, message_id, shown_at) where people.id = kept.person_id`)
}

/** An old press can no longer be answered; the screen is what matters. */
const answerPress = (ctx: BotContext, toast: string | undefined) =>
  ctx.answerCallbackQuery(toast ? { text: toast.slice(0, 200) } : {}).catch(() => undefined)

/** The person blocked the bot or closed the account (Bot API, error 403). */
const isGone = (error: unknown) => error instanceof GrammyError && error.error_code === 403
