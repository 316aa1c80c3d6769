import { colour, initials } from './avatar.js'
import { byId, ICONS, icon, make } from './dom.js'
import { personName, state } from './state.js'
import { word } from './words.js'

/** Inside a frame of another such page: one person's telephone and nothing else. */
export const ALONE = new URLSearchParams(location.search).has('alone')

/** Besides the chosen person: each frame keeps a line open, and a browser opens six to one address. */
const MOST = 2

const remembered = () => JSON.parse(localStorage.getItem('beside') ?? '[]')
let beside = ALONE ? [] : remembered()

/** Whether a person's telephone is on the screen. */
export const isShown = (id) => id === state.personId || beside.includes(id)

/** A button that opens a person's telephone next to the one on the screen; none for who is there already. */
export function besideButton({ id, name }) {
  if (ALONE || state.personId === undefined || isShown(id)) return undefined
  const label = `${word('beside')}: ${name}`
  const button = make('button', { type: 'button', className: 'icon-button small alongside', title: label })
  button.setAttribute('aria-label', label)
  button.append(icon(ICONS.beside))
  button.addEventListener('click', () => set([...beside, id].slice(-MOST)))
  return button
}

function set(ids) {
  beside = ids
  localStorage.setItem('beside', JSON.stringify(ids))
  showBeside()
  void state.refreshPeople()
}

/** Draws a frame for each person beside; those that are there stay as they are. */
export function showBeside() {
  showWhose()
  if (ALONE) return
  const known = new Set(state.people.map(({ id }) => id))
  const wanted =
    state.personId === undefined ? [] : beside.filter((id) => id !== state.personId && known.has(id))
  for (const frame of document.querySelectorAll('.beside'))
    if (!wanted.includes(Number(frame.dataset.person))) frame.remove()
  for (const id of wanted)
    if (!document.querySelector(`.beside[data-person="${id}"]`)) byId('stage').append(frameOf(id))
  document.body.classList.toggle('besides', wanted.length > 0)
  document.body.classList.toggle('crowded', wanted.length > 1)
}

function frameOf(id) {
  const frame = make('iframe', { className: 'beside', title: personName(id), src: `?alone#/${id}` })
  frame.dataset.person = String(id)
  frame.addEventListener('leave', () => set(beside.filter((one) => one !== id)))
  return frame
}

/** Whose telephone it is: needed as soon as there are several. */
function showWhose() {
  const name = personName(state.personId)
  byId('whose').replaceChildren(
    make('span', { className: `avatar ${colour(state.personId)}`, 'aria-hidden': 'true' }, initials(name)),
    make('b', {}, name),
    ...(ALONE && window.frameElement ? [leaveButton(name)] : []),
  )
}

function leaveButton(name) {
  const label = `${word('close')}: ${name}`
  const button = make('button', { type: 'button', className: 'icon-button small', title: label })
  button.setAttribute('aria-label', label)
  button.append(icon(ICONS.close))
  button.addEventListener('click', () => window.frameElement.dispatchEvent(new Event('leave')))
  return button
}
