import { post } from './api.js'
import { clockOf, dayOf, weekdayOf } from './dates.js'
import { toast } from './dialogs.js'
import { byId, make } from './dom.js'
import { currentLanguage, word } from './words.js'

const MOVES = ['hour', 'day', 'deadline', 'reset']

/** How far the pretend clock is ahead of this machine's. */
let ahead = 0

export const now = () => Date.now() + ahead

/** Takes the server's time when given, and shows what the clock says. */
export function setClock(time) {
  if (time !== undefined) ahead = time - Date.now()
  const language = currentLanguage()
  const moment = now()
  const text = `${dayOf(moment, language, moment)}, ${weekdayOf(moment, language)}, ${clockOf(moment)}`
  const shown = byId('now')
  if (shown.textContent !== text) shown.textContent = text
  shown.dateTime = new Date(moment).toISOString()
  document.body.classList.toggle('time-moved', Math.abs(ahead) > 60_000)
  for (const button of byId('moves').children) button.textContent = word(button.value)
}

async function move(event) {
  const buttons = [...byId('moves').children]
  const pressed = event.currentTarget
  for (const button of buttons) button.setAttribute('aria-disabled', 'true')
  try {
    const { now: time, outcome } = await post(`clock/${pressed.value}`)
    setClock(time)
    const words = outcome === 'none' ? word('noDeadline') : `${word('moved')}: ${byId('now').textContent}`
    toast(words, { className: 'moved' })
  } catch {
    toast(word('failed'))
  }
  for (const button of buttons) button.removeAttribute('aria-disabled')
}

export function startClock() {
  const buttons = MOVES.map((value) =>
    make('button', { type: 'button', value, className: `move to-${value}` }, word(value)),
  )
  for (const button of buttons) {
    button.addEventListener('click', (event) => {
      if (button.getAttribute('aria-disabled') !== 'true') void move(event)
    })
  }
  byId('moves').append(...buttons)
  setInterval(() => setClock(), 1000)
}
