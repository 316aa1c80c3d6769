import { post } from './api.js'
import { showDialog, showMenu, toast } from './dialogs.js'
import { byId, make } from './dom.js'
import { spendPayload } from './links.js'
import { showSharedMenu } from './shared.js'
import { chatPath, state } from './state.js'
import { sendFiles } from './upload.js'
import { word } from './words.js'

const field = () => byId('text')
let keysHidden = false
let keysShown = ''

const act = (name, body) =>
  post(`${chatPath()}/${name}`, body).catch((error) => toast(error.message || word('failed')))

/** Start, unblock or the field: whichever a client would show now; and the reply keyboard, if there is one. */
export function showComposer() {
  const inShared = state.sharedId !== undefined
  for (const id of ['commands', 'attach']) byId(id).hidden = inShared
  byId('join').hidden = !inShared || state.chat.inside
  if (inShared) return showSharedComposer()
  const { started, blocked, keyboard } = state.chat
  const fresh = !started || state.chat.messages.length === 0 || state.payload !== undefined
  byId('start').hidden = blocked || !fresh
  byId('unblock').hidden = !blocked
  byId('composer').hidden = blocked || fresh
  field().placeholder = keyboard?.input_field_placeholder || word('placeholder')
  showKeys(blocked || fresh ? undefined : keyboard?.keyboard, keyboard)
}

/** In a group members write; in a channel its administrators. */
function showSharedComposer() {
  const { type, inside, administers } = state.chat
  for (const id of ['start', 'unblock']) byId(id).hidden = true
  byId('composer').hidden = !inside || (type === 'channel' && !administers)
  field().placeholder = word('placeholder')
  showKeys(undefined)
}

function showKeys(rows, markup) {
  const look = JSON.stringify(rows ?? null)
  if (look !== keysShown) keysHidden = false
  byId('keys').hidden = !rows
  byId('keys').setAttribute('aria-expanded', String(Boolean(rows) && !keysHidden))
  byId('reply-keyboard').hidden = !rows || keysHidden
  if (look === keysShown) return
  keysShown = look
  byId('reply-keyboard').replaceChildren(
    ...(rows ?? []).map((row) =>
      make('div', { className: 'row' }, ...row.map((button) => replyButton(button))),
    ),
  )
  if (!rows && markup?.force_reply) field().focus()
}

function replyButton(button) {
  const text = typeof button === 'string' ? button : button.text
  const onclick = async () => {
    if (button.request_contact) await shareContact()
    else await act('send', { text })
    if (!byId('composer').hidden) field().focus()
  }
  return make(
    'button',
    { type: 'button', className: `key ${button.style ?? ''}`, onclick },
    make('span', {}, text),
  )
}

async function shareContact() {
  const chosen = await showDialog({
    title: word('contactTitle'),
    body: [make('p', {}, word('contactText'))],
    actions: [
      { label: word('cancel'), value: '' },
      { label: word('ok'), value: 'ok', main: true },
    ],
  })
  if (chosen === 'ok') await act('contact', {})
}

/** Corrects a message of one's own, as the pencil beside it or ↑ in an empty field begins it. */
export function startEditing(message) {
  state.editing = message.id
  byId('editing').hidden = false
  field().value = message.text
  grow()
  field().focus()
}

function stopEditing() {
  state.editing = undefined
  byId('editing').hidden = true
  field().value = ''
  grow()
}

async function submit() {
  const text = field().value.trim()
  if (text === '') return
  const message = state.editing
  if (message) stopEditing()
  field().value = ''
  grow()
  if (message) await act('edit', { message, text })
  else await act('send', { text })
}

function grow() {
  field().style.height = 'auto'
  field().style.height = `${Math.min(field().scrollHeight, 160)}px`
}

function onKey(event) {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault()
    void submit()
  }
  if (event.key === 'Escape' && state.editing) stopEditing()
  if (event.key === 'ArrowUp' && field().value === '' && !state.sharedId) {
    const last = state.chat.messages.findLast((message) => message.mine && message.text)
    if (last) startEditing(last)
    event.preventDefault()
  }
}

function showCommands() {
  const items = state.chat.commands.map(({ command, description }) => ({
    label: `/${command}`,
    hint: description,
    act: () => act('send', { text: `/${command}` }),
  }))
  if (items.length === 0) toast(word('noCommands'))
  else showMenu(byId('commands'), items)
}

function showMore() {
  if (state.sharedId) return showSharedMenu(byId('more'))
  const { blocked } = state.chat
  const label = word(blocked ? 'unblock' : 'block')
  showMenu(byId('more'), [{ label, danger: !blocked, act: () => act('block', { blocked: !blocked }) }])
}

export function startComposer() {
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault()
    void submit()
  })
  field().addEventListener('keydown', onKey)
  field().addEventListener('input', grow)
  byId('stop-editing').addEventListener('click', () => {
    stopEditing()
    field().focus()
  })
  byId('start').addEventListener('click', async () => {
    const payload = spendPayload()
    await act('start', payload ? { payload } : {})
    byId('link').hidden = true
    await state.refreshChat()
    field().focus()
  })
  byId('unblock').addEventListener('click', () => act('start', {}))
  byId('join').addEventListener('click', () => act('join', {}))
  byId('commands').addEventListener('click', showCommands)
  byId('more').addEventListener('click', showMore)
  byId('keys').addEventListener('click', () => {
    keysHidden = !keysHidden
    showComposer()
  })
  byId('attach').addEventListener('click', () =>
    showMenu(byId('attach'), [
      { label: word('photoOrFile'), act: () => byId('file').click() },
      { label: word('ownContact'), act: shareContact },
    ]),
  )
  byId('file').addEventListener('change', (event) => {
    const files = [...event.target.files]
    event.target.value = ''
    void sendFiles(files)
  })
  byId('messages').addEventListener('dragover', (event) => event.preventDefault())
  byId('messages').addEventListener('drop', (event) => {
    event.preventDefault()
    if (!byId('composer').hidden && !state.sharedId) void sendFiles([...event.dataTransfer.files])
  })
}
