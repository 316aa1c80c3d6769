import { post } from './api.js'
import { colour, initials } from './avatar.js'
import { besideButton, isShown } from './beside.js'
import { clockOf } from './dates.js'
import { showDialog } from './dialogs.js'
import { byId, make } from './dom.js'
import { state } from './state.js'
import { currentLanguage, LANGUAGE_NAMES, word } from './words.js'

const describe = ({ description }) =>
  typeof description === 'string' ? description : (description[currentLanguage()] ?? description.kk)

function entry(person) {
  const current = person.id === state.personId && !state.sharedId
  const unread = person.unread > 0 && !current && !isShown(person.id)
  return make(
    'li',
    { className: 'entry' },
    make(
      'a',
      {
        href: `#/${person.id}`,
        className: 'person',
        title: person.name,
        'aria-current': current ? 'true' : undefined,
      },
      make(
        'span',
        { className: `avatar ${colour(person.id)}`, 'aria-hidden': 'true' },
        initials(person.name),
      ),
      make(
        'span',
        { className: 'about' },
        make('b', {}, person.name),
        make('span', { className: 'who' }, describe(person) || LANGUAGE_NAMES[person.locale]),
        person.last &&
          make('span', { className: 'last' }, `${clockOf(person.last.date)} · ${person.last.text}`),
      ),
      make('span', { className: 'tongue', title: LANGUAGE_NAMES[person.locale] }, person.locale),
      unread &&
        make(
          'span',
          { className: 'unread', 'aria-label': `${word('unread')}: ${person.unread}` },
          String(person.unread),
        ),
    ),
    besideButton(person),
  )
}

/** Draws the list anew, keeping the focus where it was. */
export function showPeople() {
  const list = byId('list')
  const focused = list.contains(document.activeElement)
    ? document.activeElement.getAttribute('href')
    : undefined
  list.replaceChildren(...state.people.map(entry))
  if (focused) list.querySelector(`[href="${focused}"]`)?.focus()
}

async function makePerson() {
  const name = make('input', { type: 'text', required: true, maxLength: 64, autocomplete: 'off' })
  const choices = Object.entries(LANGUAGE_NAMES).map(([locale, label]) =>
    make(
      'label',
      {},
      make('input', { type: 'radio', name: 'locale', value: locale, checked: locale === 'kk' }),
      label,
    ),
  )
  const chosen = await showDialog({
    title: word('newPerson'),
    body: [
      make('label', { className: 'field' }, word('name'), name),
      make('fieldset', { className: 'choices' }, make('legend', {}, word('clientLanguage')), ...choices),
    ],
    actions: [
      { label: word('cancel'), value: '' },
      { label: word('add'), value: 'add', main: true },
    ],
  })
  if (chosen !== 'add' || name.value.trim() === '') return
  const locale = choices.map((label) => label.firstChild).find((input) => input.checked).value
  const { id } = await post('people', { name: name.value, locale })
  await state.refreshPeople()
  location.hash = `#/${id}`
}

export function startPeople() {
  byId('new-person').addEventListener('click', makePerson)
}
