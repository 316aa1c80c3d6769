import { post } from './api.js'
import { clockOf } from './dates.js'
import { showDialog, showMenu, toast } from './dialogs.js'
import { byId, make } from './dom.js'
import { chatPath, personName, state } from './state.js'
import { word } from './words.js'

/** Groups and channels: their list, making one, and what may be done with the bot in it. */

function entry(chat) {
  const current = chat.id === state.sharedId
  const unread = chat.unread > 0 && !current
  const about = `${word(chat.type)} · ${word(chat.hasBot ? 'botInside' : 'botOutside')}`
  return make(
    'li',
    {},
    make(
      'a',
      { href: `#/${chat.id}`, className: 'person', 'aria-current': current ? 'true' : undefined },
      make('span', { className: 'avatar shared', 'aria-hidden': 'true' }, [...chat.title][0] ?? ''),
      make(
        'span',
        { className: 'about' },
        make('b', {}, chat.title),
        make('span', { className: 'who' }, about),
        chat.last?.text &&
          make('span', { className: 'last' }, `${clockOf(chat.last.date)} · ${chat.last.text}`),
      ),
      unread &&
        make(
          'span',
          { className: 'unread', 'aria-label': `${word('unread')}: ${chat.unread}` },
          String(chat.unread),
        ),
    ),
  )
}

/** Draws the list anew, keeping the focus where it was. */
export function showShared() {
  const list = byId('shared-list')
  const focused = list.contains(document.activeElement)
    ? document.activeElement.getAttribute('href')
    : undefined
  byId('shared-title').hidden = state.shared.length === 0
  list.replaceChildren(...state.shared.map(entry))
  if (focused) list.querySelector(`[href="${focused}"]`)?.focus()
}

function choices(name, legend, options, chosen) {
  const labels = options.map(([value, label]) =>
    make('label', {}, make('input', { type: 'radio', name, value, checked: value === chosen }), label),
  )
  const value = () => labels.map((label) => label.firstChild).find((input) => input.checked)?.value
  return { field: make('fieldset', { className: 'choices' }, make('legend', {}, legend), ...labels), value }
}

/** Asks for a group or channel and makes it; `payload` is that of the link that brought somebody here. */
export async function makeShared({ type = 'group', payload } = {}) {
  const title = make('input', { type: 'text', required: true, maxLength: 128, autocomplete: 'off' })
  const kind = choices(
    'type',
    word('kind'),
    ['group', 'channel'].map((one) => [one, word(one)]),
    type,
  )
  const owner = choices(
    'owner',
    word('owner'),
    state.people.map(({ id, name }) => [String(id), name]),
    String(state.personId ?? state.people[0]?.id),
  )
  const withBot = make('input', { type: 'checkbox', checked: true })
  const chosen = await showDialog({
    title: word('newShared'),
    body: [
      make('label', { className: 'field' }, word('chatTitle'), title),
      kind.field,
      owner.field,
      make('label', { className: 'check' }, withBot, word('withBot')),
    ],
    actions: [
      { label: word('cancel'), value: '' },
      { label: word('create'), value: 'create', main: true },
    ],
  })
  if (chosen !== 'create' || title.value.trim() === '') return
  const given = { type: kind.value(), title: title.value, withBot: withBot.checked, payload }
  const made = await post(`shared/as/${owner.value()}`, given).catch((error) => toast(error.message))
  if (!made) return
  localStorage.setItem('person', owner.value())
  await state.refreshPeople()
  location.hash = `#/${made.id}`
}

/** Who one is here, and whether the bot is. */
export function showSharedMenu(anchor) {
  const { hasBot, administers, inside, type } = state.chat
  const others = state.people.filter(({ id }) => id !== state.personId)
  const mayAdd = administers || (inside && type !== 'channel')
  const bot = hasBot ? administers : mayAdd
  showMenu(anchor, [
    ...others.map(({ id }) => ({ label: `${word('actAs')}: ${personName(id)}`, act: () => become(id) })),
    ...(bot
      ? [{ label: word(hasBot ? 'removeBot' : 'addBot'), danger: hasBot, act: () => moveBot(!hasBot) }]
      : []),
  ])
}

function become(id) {
  state.personId = id
  localStorage.setItem('person', id)
  void state.refreshChat()
}

const moveBot = (inside) =>
  post(`${chatPath()}/bot`, { inside }).catch((error) => toast(error.message || word('failed')))

export function startShared() {
  byId('new-shared').addEventListener('click', () => makeShared())
}
