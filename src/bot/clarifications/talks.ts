import { createHash } from 'node:crypto'
import { type ConversationData, conversations, createConversation } from '@grammyjs/conversations'
import { Composer, type Context } from 'grammy'
import { markup } from '../../language/translate.ts'
import type { BotParts } from '../bot-parts.ts'
import type { BotContext } from '../context.ts'
import type { RunTalk, TalkStep } from '../serve-visit.ts'
import type { Talk } from '../ui/view.ts'
import { answerTalk } from './answer-talk.ts'
import { askTalk } from './ask-talk.ts'
import type { Desk } from './talk-steps.ts'
import { forgetOldTalks, talkStore } from './talk-store.ts'

/**
 * The two flows @grammyjs/conversations serves. An update comes here only when the person is on the place `talk` or begins one;
 * commands and other buttons leave by themselves, since they open another place.
 */
export function createTalks(parts: BotParts): RunTalk {
  const steps = new WeakMap<BotContext, TalkStep>()
  const desk: Desk = { parts, show: (outer, step) => void steps.set(outer, step) }
  const begun = new WeakMap<BotContext, Exclude<Talk, 'goes-on'>>()
  const run = flows(parts, desk, begun).middleware()
  return async (ctx, talk, person) => {
    if (talk !== 'goes-on') {
      begun.set(ctx, talk)
      await forgetOldTalks(parts.db, parts.clock.now())
    }
    await run(ctx, async () => {})
    // No step: the conversation is gone (a new version of it, a failure). Nothing is lost but the words just typed.
    return (
      steps.get(ctx) ?? {
        back: 'home',
        before: [{ html: markup(person.locale ?? 'kk', 'clarification-lost') }],
      }
    )
  }
}

function flows({ db, clock }: BotParts, desk: Desk, begun: WeakMap<BotContext, Exclude<Talk, 'goes-on'>>) {
  const builders = { ask: askTalk(desk), answer: answerTalk(desk) }
  const adapter = talkStore<ConversationData>(db, () => clock.now())
  const composer = new Composer<BotContext>()
  composer.use(
    conversations<BotContext, Context>({ storage: { type: 'key', version: versionOf(builders), adapter } }),
  )
  // What is still open is left first: entering beside it throws, and it would take this update for an answer.
  composer.use(async (ctx, next) => {
    if (begun.has(ctx)) await ctx.conversation.exitAll()
    await next()
  })
  composer.use(createConversation(builders.ask, 'ask'))
  composer.use(createConversation(builders.answer, 'answer'))
  composer.use(async (ctx) => {
    const talk = begun.get(ctx)
    if (talk) await ctx.conversation.enter(talk.begin, talk.subject)
  })
  return composer
}

/** Changes with the code of the conversations, so that a log is never replayed against another one. */
function versionOf(builders: Record<string, (...args: never[]) => unknown>): string {
  const source = Object.values(builders).map(String).join('\n')
  return createHash('sha256').update(source).digest('hex').slice(0, 12)
}
