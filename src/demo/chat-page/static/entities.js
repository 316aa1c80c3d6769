import { entityDate, wholeDate } from './dates.js'
import { toast } from './dialogs.js'
import { make } from './dom.js'
import { word } from './words.js'

const TAGS = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre' }
const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote'])

/**
 * A text with its entities as DOM nodes. Built piece by piece from text nodes, so nothing the bot says can become markup.
 * `on` has: command(text), link(url), and gives `language` and `now` for dates.
 */
export function renderText(text, entities, on) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  const fragment = document.createDocumentFragment()
  fill(fragment, 0, text.length, sorted)
  return fragment

  function fill(parent, from, to, inside) {
    let at = from
    for (let index = 0; index < inside.length; index++) {
      const entity = inside[index]
      if (entity.offset < at) continue
      const end = Math.min(entity.offset + entity.length, to)
      parent.append(text.slice(at, entity.offset))
      const within = inside.slice(index + 1).filter((one) => one.offset < end)
      parent.append(
        element(entity, text.slice(entity.offset, end), (node) => fill(node, entity.offset, end, within)),
      )
      // A block ends its line itself.
      at = BLOCKS.has(entity.type) && text[end] === '\n' ? end + 1 : end
    }
    parent.append(text.slice(at, to))
  }

  function element(entity, words, fillIn) {
    const node = shell(entity, words)
    if (entity.type === 'spoiler') fillIn(node.firstChild)
    if (!node.childNodes.length) fillIn(node)
    if (entity.type === 'expandable_blockquote') node.append(expander(node))
    return node
  }

  function shell(entity, words) {
    const tag = TAGS[entity.type]
    if (tag) return make(tag)
    switch (entity.type) {
      case 'blockquote':
        return make('blockquote')
      case 'expandable_blockquote':
        return make('blockquote', { className: 'expandable' })
      case 'spoiler':
        return spoiler()
      case 'text_link':
        return link(entity.url)
      case 'url':
        return link(/^https?:/i.test(words) ? words : `http://${words}`)
      case 'email':
        return make('a', { href: `mailto:${words}` })
      case 'bot_command':
        return pressable('command', () => on.command(words))
      case 'date_time':
        return date(entity, words)
      default:
        return make('span', { className: entity.type })
    }
  }

  function link(url) {
    const safe = /^(https?|tg|mailto):/i.test(url) ? url : undefined
    const node = make('a', { href: safe, rel: 'noopener noreferrer', target: '_blank' })
    node.addEventListener('click', (event) => {
      if (on.link(url)) event.preventDefault()
    })
    return node
  }

  function date(entity, words) {
    const shown = entityDate(entity.unix_time * 1000, entity.date_time_format, on.language, on.now)
    const dateTime = new Date(entity.unix_time * 1000).toISOString()
    const time = make('time', { dateTime }, shown ?? words)
    const node = pressable('moment', () => toast(wholeDate(entity.unix_time * 1000, on.language, on.now)))
    node.append(time)
    return node
  }
}

const pressable = (className, onclick) => make('button', { type: 'button', className, onclick })

function spoiler() {
  const node = make('button', { type: 'button', className: 'spoiler', title: word('spoiler') }, make('span'))
  node.setAttribute('aria-label', word('spoiler'))
  node.addEventListener('click', () => {
    node.classList.add('shown')
    node.removeAttribute('title')
    node.removeAttribute('aria-label')
  })
  return node
}

/** Three lines of a quotation, and a button to see the rest where there is more. */
function expander(quotation) {
  const node = make('button', { type: 'button', className: 'expander', title: word('expand') })
  node.setAttribute('aria-label', word('expand'))
  node.setAttribute('aria-expanded', 'false')
  node.addEventListener('click', () => {
    node.setAttribute('aria-expanded', String(quotation.classList.toggle('open')))
  })
  requestAnimationFrame(() => {
    node.hidden = quotation.scrollHeight <= quotation.clientHeight + 2
  })
  return node
}
