import { fileAddress, post } from './api.js'
import { keyboardOf } from './buttons.js'
import { now } from './clock.js'
import { clockOf } from './dates.js'
import { ICONS, icon, make } from './dom.js'
import { renderText } from './entities.js'
import { followInside } from './links.js'
import { chatPath, state } from './state.js'
import { word } from './words.js'

const SIZES = { kk: ['Б', 'КБ', 'МБ'], ru: ['Б', 'КБ', 'МБ'], en: ['B', 'KB', 'MB'] }

function sizeOf(bytes) {
  const names = SIZES[document.documentElement.lang] ?? SIZES.kk
  if (bytes < 1024) return `${bytes} ${names[0]}`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} ${names[1]}`
  return `${(bytes / 1024 / 1024).toFixed(1)} ${names[2]}`
}

/** Pixels from which a photo fills the message; a smaller one is not blown up. */
const WIDE = 320

/** A message with its keyboard. `edit` is called with a message of one's own that is to be corrected. */
export function bubbleOf(message, edit) {
  const who = message.mine ? word('you') : (message.author?.name ?? state.chat.botName ?? state.chat.title)
  const article = make('article', {
    className: `message ${message.mine ? 'mine' : 'theirs'} ${message.photo && (message.album ?? message.photo.width >= WIDE) ? 'broad' : ''}`,
    id: `m${message.id}`,
  })
  const bubble = make('div', { className: `bubble ${message.photo ? 'pictured' : ''}` })
  const named = message.author && !message.mine
  bubble.append(make('span', { className: named ? 'author' : 'aside' }, who))
  bubble.append(make('span', { className: 'aside' }, ': '))
  if (message.via) bubble.append(make('span', { className: 'via' }, `${word('via')} @${message.via}`))
  if (message.reply) bubble.append(replied(message.reply))
  if (message.captionAbove) bubble.append(make('div', { className: 'text' }, textOf(message)))
  const sent = message.album ?? [message]
  const photos = sent.filter((one) => one.photo).map((one) => photo(one.photo))
  if (photos.length > 1) bubble.append(make('div', { className: 'grid' }, ...photos))
  else bubble.append(...photos)
  bubble.append(...sent.filter((one) => one.document).map((one) => fileLink(one.document)))
  if (message.contact) bubble.append(contact(message.contact))
  if (message.text && !message.captionAbove)
    bubble.append(make('div', { className: 'text' }, textOf(message)))
  bubble.append(footOf(message))
  article.append(bubble)
  if (message.reaction) bubble.append(make('span', { className: 'reaction' }, message.reaction))
  if (message.buttons.length > 0) article.append(keyboardOf(message))
  if (message.mine && message.text && !state.sharedId) article.prepend(editButton(message, edit))
  return article
}

const textOf = (message) =>
  renderText(message.text, message.entities, {
    language: state.chat.language,
    now: now(),
    command: (text) => void post(`${chatPath()}/send`, { text: text.split('@')[0] }),
    link: followInside,
  })

function footOf({ date, edited }) {
  const time = make('time', { dateTime: new Date(date).toISOString() }, clockOf(date))
  return make('span', { className: 'foot-note' }, edited ? make('i', {}, word('edited')) : undefined, time)
}

function editButton(message, edit) {
  const button = make(
    'button',
    { type: 'button', className: 'icon-button small pencil', title: word('edit') },
    icon(ICONS.pencil),
  )
  button.setAttribute('aria-label', word('edit'))
  button.addEventListener('click', () => edit(message))
  return button
}

const replied = ({ id, text }) =>
  make('a', { className: 'reply', href: `#m${id}`, onclick: (event) => jump(event, id) }, text)

function jump(event, id) {
  event.preventDefault()
  document.getElementById(`m${id}`)?.scrollIntoView({ block: 'center' })
}

function photo({ file, width, height }) {
  const image = make('img', {
    src: fileAddress(file),
    alt: word('photo'),
    width: width || 240,
    height: height || 240,
  })
  return make('a', { className: 'photo', href: fileAddress(file), target: '_blank', rel: 'noopener' }, image)
}

function fileLink({ file, name, size }) {
  const ending = /\.(\w{1,5})$/.exec(name ?? '')?.[1] ?? ''
  return make(
    'a',
    { className: 'file', href: fileAddress(file), download: name ?? '' },
    make('span', { className: 'badge', 'aria-hidden': 'true' }, icon(ICONS.file), make('em', {}, ending)),
    make(
      'span',
      { className: 'about' },
      make('b', {}, name ?? ''),
      make('span', {}, `${sizeOf(size)} · ${word('download')}`),
    ),
  )
}

const contact = ({ phone, name }) =>
  make(
    'span',
    { className: 'file' },
    make('span', { className: 'badge', 'aria-hidden': 'true' }, icon(ICONS.phone)),
    make('span', { className: 'about' }, make('b', {}, name), make('span', {}, phone)),
  )
