import { get, listen, post } from './api.js'
import { ALONE, showBeside } from './beside.js'
import { receiveAnswer } from './buttons.js'
import { noteChange, openChat, showChat, showStatus } from './chat.js'
import { setClock, startClock } from './clock.js'
import { startComposer } from './composer.js'
import { toast } from './dialogs.js'
import { byId, make } from './dom.js'
import { takePayload } from './links.js'
import { showPeople, startPeople } from './people.js'
import { showShared, startShared } from './shared.js'
import { chatPath, state } from './state.js'
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
  const { bot, now, people, shared } = await get('people')
  state.bot = bot
  state.people = people
  state.shared = shared
  setClock(now)
  showPeople()
  showShared()
  showBeside()
})

const refreshChat = refresher(async () => {
  if (state.personId === undefined) return
  const path = chatPath()
  const chat = await get(path)
  if (path !== chatPath()) return
  state.chat = chat
  showChat()
  if (document.visibilityState === 'visible') await post(`chat/${state.sharedId ?? state.personId}/read`)
})

state.refreshPeople = refreshPeople
state.refreshChat = async () => {
  await refreshChat()
  await refreshPeople()
}

/** The address names the person, #/700001, or a group or channel, #/-1002400000001, which the last person then sees. */
function follow() {
  const id = Number(location.hash.replace(/^#\/?/, '')) || undefined
  state.sharedId = id < 0 ? id : undefined
  state.personId = id < 0 ? lastPerson(id) : id
  document.body.classList.toggle('chatting', id !== undefined)
  byId('phone').hidden = id === undefined
  byId('nobody').hidden = id !== undefined
  showPeople()
  showShared()
  showBeside()
  if (id !== undefined) {
    if (!ALONE) localStorage.setItem('person', state.personId)
    openChat()
    void state.refreshChat()
  }
}

/** Whoever was chosen last, else somebody in the chat. */
function lastPerson(sharedId) {
  const last = Number(localStorage.getItem('person'))
  if (state.people.some(({ id }) => id === last)) return last
  return state.shared.find(({ id }) => id === sharedId)?.people[0]?.id ?? state.people[0]?.id
}

function speak(language) {
  chooseLanguage(language)
  showLanguages()
  showPeople()
  showShared()
  showBeside()
  setClock()
  if (state.chat) showChat(true)
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
          speak(language)
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
    const here = change.chatId === (state.sharedId ?? state.personId)
    const answered = change.kind === 'answer' && change.chatId === state.personId
    if (change.kind === 'commands' || here || answered) {
      noteChange(change)
      if (change.kind === 'answer') receiveAnswer(change)
      if (change.kind === 'action') showStatus(change.detail)
      else void refreshChat().then(refreshPeople)
    } else if (['message', 'delete', 'members'].includes(change.kind)) void refreshPeople()
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
// The page around a frame was told another language.
addEventListener('storage', ({ key, newValue }) => key === 'language' && newValue && speak(newValue))
document.body.classList.toggle('alone', ALONE)
translatePage()
showLanguages()
startClock()
startPeople()
startShared()
startComposer()
await refreshPeople()
takePayload()
byId('link').hidden = !state.payload
follow()
