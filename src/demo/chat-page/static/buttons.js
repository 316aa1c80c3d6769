import { post } from './api.js'
import { showDialog, toast } from './dialogs.js'
import { ICONS, icon, make } from './dom.js'
import { askInline } from './inline.js'
import { addInside, followInside } from './links.js'
import { chatPath, state } from './state.js'
import { word } from './words.js'

/** Presses of this page that wait for their answer: query id → the button. */
const waiting = new Map()
/** Answers that were here before their press was confirmed. */
const early = new Set()

/** The inline keyboard under a message. */
export function keyboardOf(message) {
  const rows = message.buttons.map((row) =>
    make('div', { className: 'row' }, ...row.map((button) => inlineButton(message, button))),
  )
  return make('div', { className: 'inline-keyboard' }, ...rows)
}

function inlineButton(message, button) {
  const element = make('button', {
    type: 'button',
    className: `key ${button.style ?? ''}`,
    disabled: Boolean(button.disabled),
  })
  element.append(make('span', {}, button.text))
  if (button.copy_text) mark(element, ICONS.copy, word('copies'))
  else if (button.url ?? button.web_app) mark(element, ICONS.link, word('opens'))
  else if (inlineQueryOf(button) !== undefined) mark(element, ICONS.share, word('inlineTitle'))
  const spinning = state.chat.spinning.some(
    (one) => one.messageId === message.id && one.data === button.callback_data,
  )
  if (spinning) element.setAttribute('aria-busy', 'true')
  element.addEventListener('click', () => press(message, button, element))
  return element
}

function mark(element, path, words) {
  element.append(icon(path), make('span', { className: 'aside' }, ` (${words})`))
}

const inlineQueryOf = (button) =>
  button.switch_inline_query ??
  button.switch_inline_query_current_chat ??
  button.switch_inline_query_chosen_chat?.query

async function press(message, button, element) {
  if (button.callback_data !== undefined) return pressCallback(message, button.callback_data, element)
  if (button.copy_text) return copy(button.copy_text.text, element)
  if (button.url) {
    if (!followInside(button.url) && !addInside(button.url))
      window.open(button.url, '_blank', 'noopener,noreferrer')
    return undefined
  }
  const query = inlineQueryOf(button)
  return query === undefined ? undefined : askInline(query)
}

async function pressCallback(message, data, element) {
  if (element.getAttribute('aria-busy') === 'true') return
  element.setAttribute('aria-busy', 'true')
  try {
    const { query } = await post(`${chatPath()}/press`, { data, message: message.id })
    if (early.delete(query)) element.removeAttribute('aria-busy')
    else waiting.set(query, element)
  } catch (error) {
    element.removeAttribute('aria-busy')
    toast(error.message)
  }
}

/** The words of the button say for a moment that it was copied. */
async function copy(text, element) {
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
  if (!done) return toast(`${word('notCopied')}: ${text}`)
  toast(`${word('copied')}: ${text}`)
  const label = element.firstElementChild
  const words = label.dataset.words ?? label.textContent
  label.dataset.words = words
  label.textContent = `✓ ${word('copied')}`
  element.classList.add('copied')
  setTimeout(() => {
    label.textContent = words
    element.classList.remove('copied')
  }, 1600)
}

/** What the bot says to a press: the spinner ends; words pass by, or stand until OK. */
export async function receiveAnswer({ detail, answer }) {
  if (!waiting.has(detail)) early.add(detail)
  waiting.get(detail)?.removeAttribute('aria-busy')
  waiting.delete(detail)
  if (answer?.url) followInside(answer.url)
  if (!answer?.text) return
  if (!answer.showAlert) return toast(answer.text)
  await showDialog({
    className: 'alert',
    body: [make('p', {}, answer.text)],
    actions: [{ label: word('ok'), value: 'ok', main: true }],
  })
}
