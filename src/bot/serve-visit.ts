import { eq } from 'drizzle-orm'
import { GrammyError } from 'grammy'
import { meetPerson } from '../core/people/meet-person.ts'
import { Refusal } from '../core/errors.ts'
import type { Db } from '../database/client.ts'
import { people } from '../database/schema/index.ts'
import type { Arrival } from '../inbox/claim-updates.ts'
import { markDone } from '../inbox/settle-update.ts'
import type { BotParts } from './bot-parts.ts'
import type { BotContext } from './context.ts'
import { deliverView } from './deliver-view.ts'
import { languageGate } from './home/language.ts'
import { refusalView } from './home/refusal.ts'
import { unmatched } from './home/unmatched.ts'
import type { Destination } from './ui/route.ts'
import type { Talk, View } from './ui/view.ts'
import type { Outside, Person, Visit } from './ui/visit.ts'
import { type Wish, wishOf } from './whereto.ts'

/** Runs a side conversation after the commit (clarifications/talks.ts). */
export type RunTalk = (ctx: BotContext, talk: Talk, person: Person) => Promise<void>

type Find = (address: string) => Destination | undefined

interface Served {
  person: Person
  view: View
}

/** The middle of an update's life: one transaction makes the view, which is sent after the commit. */
export function serveVisit(parts: BotParts, find: Find, outside: Outside, talk: RunTalk) {
  return async (ctx: BotContext): Promise<void> => {
    const { from, arrival } = ctx
    if (!from || ctx.chat?.type !== 'private') return
    const wish: Wish | undefined = arrival.done ? undefined : wishOf(ctx)
    if (!wish && !arrival.done) return
    const { person, view } = await decide(parts, outside, from, arrival, (visit) => open(find, visit, wish))
    parts.wake()
    if (view.talk) await talk(ctx, view.talk, person)
    else await reply(parts.db, ctx, person, view)
  }
}

/** Opens what was asked for. Without a wish (a reply still owed after a crash): the screen the person is on. */
async function open(find: Find, visit: Visit, wish: Wish | undefined): Promise<View> {
  const gate = languageGate(visit, wish)
  if (gate) return gate
  if (!wish) return here(find, visit)
  if ('address' in wish) {
    const destination = find(wish.address)
    return destination ? destination.open(visit) : { ...(await here(find, visit)), fresh: true }
  }
  return find(visit.person.place)?.receive?.(visit, wish.sent) ?? unmatched(visit, wish.sent)
}

const here = (find: Find, visit: Visit): Promise<View> =>
  (find(visit.person.place) ?? find('home'))!.open(visit)

/** A refusal undoes the transaction; the person stays where they are and reads why. */
async function decide(
  parts: BotParts,
  outside: Outside,
  from: NonNullable<BotContext['from']>,
  arrival: Arrival,
  work: (visit: Visit) => Promise<View>,
): Promise<Served> {
  const now = parts.clock.now()
  const within = (job: (visit: Visit) => Promise<View>) =>
    parts.db.transaction(async (db): Promise<Served> => {
      const person = await meetPerson(db, from, now)
      const staff = person.telegramId !== null && parts.adminIds.includes(person.telegramId)
      const locale = person.locale ?? 'kk'
      const view = await job({ db, person, locale, staff, now, receivedAt: arrival.receivedAt, outside })
      await keepPlace(db, person, view)
      // A talk is at least once: its row is done when its middleware returns.
      if (!view.talk) await markDone(db, arrival.id, now)
      return { person, view }
    })
  try {
    return await within(work)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    parts.log.info({ reason: error.reason, updateId: arrival.update.update_id }, 'refused')
    return within(async (visit) => refusalView(visit, error))
  }
}

async function keepPlace(db: Db, person: Person, { place }: View): Promise<void> {
  if (place === undefined || place === person.place) return
  await db.update(people).set({ place }).where(eq(people.id, person.id))
}

async function reply(db: Db, ctx: BotContext, person: Person, view: View): Promise<void> {
  const pressed = ctx.callbackQuery?.message?.message_id
  // Only the newest screen is edited in place: a change high up in the history would not be seen.
  const editable = pressed !== undefined && pressed === person.placeMessageId ? pressed : undefined
  const answered = ctx.callbackQuery ? answerPress(ctx, view.toast) : undefined
  try {
    const messageId = await deliverView(ctx.api, { chatId: ctx.chat!.id, editable }, view)
    if (messageId !== person.placeMessageId) await keepMessage(db, person, messageId)
  } catch (error) {
    if (!isGone(error)) throw error
    await db.update(people).set({ blockedAt: new Date() }).where(eq(people.id, person.id))
  }
  await answered
}

const keepMessage = (db: Db, person: Person, messageId: number) =>
  db.update(people).set({ placeMessageId: messageId }).where(eq(people.id, person.id))

/** An old press can no longer be answered; the screen is what matters. */
const answerPress = (ctx: BotContext, toast: string | undefined) =>
  ctx.answerCallbackQuery(toast ? { text: toast.slice(0, 200) } : {}).catch(() => undefined)

/** The person blocked the bot or closed the account (Bot API, error 403). */
const isGone = (error: unknown) => error instanceof GrammyError && error.error_code === 403
