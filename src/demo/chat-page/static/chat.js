import { withAlbums } from './album.js'
import { bubbleOf } from './bubble.js'
import { now } from './clock.js'
import { showComposer, startEditing } from './composer.js'
import { dayOf, parts } from './dates.js'
import { byId, make } from './dom.js'
import { personName, state } from './state.js'
import { currentLanguage, word } from './words.js'

/** What each message looked like when it was drawn, so that only changed ones are drawn again. */
const drawn = new Map()
let atEnd = true
let lastTop = 0
let busyUntil

const area = () => byId('messages')

const nearEnd = () => area().scrollHeight - area().scrollTop - area().clientHeight < 80

/** Empties the screen for another person's chat. */
export function openChat() {
  drawn.clear()
  area().replaceChildren()
  area().setAttribute('aria-busy', 'true')
  atEnd = true
  showStatus()
}

export function noteChange({ kind }) {
  if (kind === 'message' || kind === 'edit') showStatus()
}

/** Draws what changed. A message edited in place stays where it is; the end stays in sight when it was. */
export function showChat(everything = false) {
  const { messages, botName, title } = state.chat
  byId('bot-name').textContent = title ?? botName
  byId('bot-avatar').textContent = [...(title ?? botName)][0] ?? ''
  byId('bot-avatar').classList.toggle('shared', title !== undefined)
  if (everything) drawn.clear()
  const shown = withAlbums(messages)
  const wanted = shown
    .flatMap((message, index) => [dayBefore(message, shown[index - 1]), message])
    .filter(Boolean)
  if (messages.length === 0 && !title) wanted.push({ id: 'empty', empty: true })
  place(wanted)
  if (!busyUntil) showStatus()
  showComposer()
  if (atEnd) toEnd()
  requestAnimationFrame(() => area().removeAttribute('aria-busy'))
}

function dayBefore(message, previous) {
  const day = parts(message.date).number
  return previous && parts(previous.date).number === day
    ? undefined
    : { id: `day${day}`, date: message.date, day: true }
}

function place(wanted) {
  const keep = new Set(wanted.map((one) => `m${one.id}`))
  for (const node of [...area().children]) if (!keep.has(node.id)) forget(node)
  let before = area().firstElementChild
  for (const one of wanted) {
    const id = `m${one.id}`
    const look = JSON.stringify([
      one,
      one.day && label(one),
      one.service && serviceWords(one.service),
      state.chat.spinning.filter((s) => s.messageId === one.id),
    ])
    let node = document.getElementById(id)
    if (!node || drawn.get(id) !== look) {
      const fresh = draw(one)
      fresh.id = id
      if (node) {
        fresh.classList.add('changed')
        keepFocus(node, fresh)
        if (before === node) before = fresh
      } else area().insertBefore(fresh, before)
      node = fresh
      drawn.set(id, look)
    } else if (node !== before) area().insertBefore(node, before)
    before = node.nextElementSibling
  }
}

/** Puts the new drawing in place; a pressed button keeps the focus if it is still there, else the message has it. */
function keepFocus(old, fresh) {
  const focusables = [...old.querySelectorAll('button, a')]
  const at = focusables.indexOf(document.activeElement)
  old.replaceWith(fresh)
  if (at === -1) return
  const next = fresh.querySelectorAll('button, a')[at]
  if (next) next.focus({ preventScroll: true })
  else area().focus({ preventScroll: true })
}

function forget(node) {
  drawn.delete(node.id)
  if (node.contains(document.activeElement)) area().focus({ preventScroll: true })
  node.remove()
}

function draw(one) {
  if (one.day) return make('p', { className: 'day' }, make('span', {}, label(one)))
  if (one.empty) return welcome()
  if (one.service) return make('p', { className: 'day' }, make('span', {}, serviceWords(one.service)))
  return bubbleOf(one, startEditing)
}

function label({ date }) {
  const difference = parts(now()).number - parts(date).number
  if (difference === 0) return word('today')
  if (difference === 1) return word('yesterday')
  return dayOf(date, currentLanguage(), now())
}

const SERVICE = { created: 'chatCreated', joined: 'joined', gone: 'gone', upgraded: 'upgraded' }

const serviceWords = ({ kind, names }) =>
  names.length > 0 ? `${word(SERVICE[kind])}: ${names.join(', ')}` : word(SERVICE[kind])

function welcome() {
  const { botName, description } = state.chat
  return make(
    'div',
    { className: 'welcome' },
    make('b', {}, botName),
    make('p', {}, description || `@${state.bot.username}`),
  )
}

export function toEnd() {
  area().scrollTop = area().scrollHeight
  atEnd = true
  byId('to-end').hidden = true
}

/** Below the bot's name: what it is doing, for as long as Telegram would say so. */
export function showStatus(action) {
  clearTimeout(busyUntil)
  busyUntil = action ? setTimeout(() => showStatus(), 5000) : undefined
  const busy = action && (action === 'typing' ? word('typing') : word('uploading'))
  byId('status').textContent = busy || (state.sharedId ? sharedStatus() : privateStatus())
  byId('status').classList.toggle('busy', Boolean(busy))
}

const privateStatus = () => (state.chat?.blocked ? word('blocked') : word('bot'))

/** What kind of chat it is, and who is looking. */
const sharedStatus = () =>
  state.chat?.type
    ? `${word(state.chat.type)} · ${word('members')}: ${state.chat.members} · ${personName(state.personId)}`
    : ''

area().addEventListener('scroll', () => {
  const { scrollTop } = area()
  // Only somebody scrolling up leaves the end; what grows below does not take them from it.
  if (nearEnd()) atEnd = true
  else if (scrollTop < lastTop) atEnd = false
  lastTop = scrollTop
  byId('to-end').hidden = atEnd
})
document.fonts.addEventListener('loadingdone', () => atEnd && toEnd())
byId('to-end').addEventListener('click', () => {
  toEnd()
  byId('text').focus()
})
new ResizeObserver(() => atEnd && toEnd()).observe(area())
