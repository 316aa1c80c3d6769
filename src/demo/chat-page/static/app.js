import { get, listen, post } from './api.js'
import { receiveAnswer } from './buttons.js'
import { noteChange, openChat, showChat, showStatus } from './chat.js'
import { setClock, startClock } from './clock.js'
import { startComposer } from './composer.js'
import { toast } from './dialogs.js'
import { byId, make } from './dom.js'
import { takePayload } from './links.js'
import { showPeople, startPeople } from './people.js'
import { state } from './state.js'
import { chooseLanguage, currentLanguage, LANGUAGE_NAMES, translatePage, word } from './words.js'

/** One request at a time for each thing shown; what changes meanwhile is asked for once more before the promise resolves. */
function refresher(fetchAndShow) {
  let running
  let again = false
  async function run() {
    while (again) {
      again = false
      await fetchAndShow().catch((error) => console.warn(error))
    }
    running = undefined
  }
  return function refresh() {
    again = true
    running ??= run()
    return running
  }
}

const refreshPeople = refresher(async () => {
  const { bot, now, people } = await get('people')
  state.bot = bot
  state.people = people
  setClock(now)
  showPeople()
})

const refreshChat = refresher(async () => {
  const id = state.personId
  if (id === undefined) return
  const chat = await get(`chat/${id}`)
  if (id !== state.personId) return
  state.chat = chat
  showChat()
  if (document.visibilityState === 'visible') await post(`chat/${id}/read`)
})

state.refreshPeople = refreshPeople
state.refreshChat = async () => {
  await refreshChat()
  await refreshPeople()
}

/** The address names the person: #/700001. */
function follow() {
  const id = Number(location.hash.replace(/^#\/?/, '')) || undefined
  state.personId = id
  document.body.classList.toggle('chatting', id !== undefined)
  byId('phone').hidden = id === undefined
  byId('nobody').hidden = id !== undefined
  showPeople()
  if (id !== undefined) {
    localStorage.setItem('person', id)
    openChat()
    void state.refreshChat()
  }
}

function showLanguages() {
  const buttons = Object.entries(LANGUAGE_NAMES).map(([language, name]) =>
    make(
      'button',
      {
        type: 'button',
        lang: language,
        title: name,
        'aria-pressed': String(language === currentLanguage()),
        onclick: () => {
          chooseLanguage(language)
          showLanguages()
          showPeople()
          setClock()
          if (state.chat) showChat(true)
          byId('languages').querySelector('[aria-pressed="true"]').focus()
        },
      },
      language.toUpperCase(),
      make('span', { className: 'aside' }, ` ${name}`),
    ),
  )
  byId('languages').replaceChildren(...buttons)
}

let lost = false
listen({
  onChange(change) {
    setClock(change.now)
    if (change.kind === 'commands' || change.chatId === state.personId) {
      noteChange(change)
      if (change.kind === 'answer') receiveAnswer(change)
      if (change.kind === 'action') showStatus(change.detail)
      else void refreshChat().then(refreshPeople)
    } else if (change.kind === 'message' || change.kind === 'delete') void refreshPeople()
  },
  onOpen({ now }) {
    setClock(now)
    if (lost) void state.refreshChat()
    lost = false
    byId('toasts').querySelector('.lost')?.remove()
  },
  onLost() {
    if (!lost) toast(word('lost'), { lasting: true, className: 'lost' })
    lost = true
  },
})

document.addEventListener(
  'visibilitychange',
  () => document.visibilityState === 'visible' && state.refreshChat(),
)
addEventListener('hashchange', follow)
translatePage()
showLanguages()
startClock()
startPeople()
startComposer()
await refreshPeople()
takePayload()
byId('link').hidden = !state.payload
follow()
