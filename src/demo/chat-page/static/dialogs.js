import { byId, make } from './dom.js'

/** A line that passes by at the top of the chat; a lasting one stays until removed, one of a class replaces the last of it. */
export function toast(text, { lasting = false, className = '' } = {}) {
  if (className) byId('toasts').querySelector(`.${className}`)?.remove()
  const line = make('p', { className: `toast ${className}` }, text)
  byId('toasts').append(line)
  if (!lasting) setTimeout(() => line.remove(), Math.max(3500, text.length * 60))
}

/**
 * A dialog with buttons; resolves with the value of the one pressed, '' on Escape. The browser keeps the focus inside and
 * gives it back afterwards.
 */
export function showDialog({ title, body = [], actions, className = '' }) {
  return new Promise((resolve) => {
    const buttons = actions.map(({ label, value, main, danger }) =>
      make(
        'button',
        {
          type: 'submit',
          value,
          className: `${main ? 'main' : ''} ${danger ? 'danger' : ''}`,
          formNoValidate: !main,
        },
        label,
      ),
    )
    const form = make(
      'form',
      { method: 'dialog' },
      title ? make('h3', {}, title) : undefined,
      ...body.filter(Boolean),
    )
    form.append(make('div', { className: 'actions' }, ...buttons))
    const dialog = make('dialog', { className }, form)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      dialog.close(event.submitter?.value ?? actions.find((action) => action.main)?.value ?? '')
    })
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close(''))
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue)
    })
    // Enter in a field means the main button, not the first one.
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !event.target.matches('input:not([type=checkbox],[type=radio])')) return
      event.preventDefault()
      const main = buttons.find((button) => button.classList.contains('main'))
      form.requestSubmit(main)
    })
    document.body.append(dialog)
    dialog.showModal()
    const first =
      form.querySelector('input, textarea') ?? buttons.find((one) => one.classList.contains('main'))
    first?.focus()
  })
}

/** A list to choose from, opened above a button; Escape and a click elsewhere close it. */
export function showMenu(anchor, items) {
  const close = () => {
    menu.remove()
    anchor.setAttribute('aria-expanded', 'false')
    document.removeEventListener('pointerdown', outside, true)
  }
  const outside = (event) => !menu.contains(event.target) && event.target !== anchor && close()
  const entries = items.map(({ label, hint, act, danger }) =>
    make(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        className: danger ? 'danger' : '',
        onclick() {
          close()
          anchor.focus()
          act()
        },
      },
      make('b', {}, label),
      hint ? make('span', {}, hint) : undefined,
    ),
  )
  const menu = make('div', { className: 'menu-list', role: 'menu' }, ...entries)
  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const at = entries.indexOf(document.activeElement)
    if (step) entries[(at + step + entries.length) % entries.length].focus()
    if (event.key === 'Escape' || event.key === 'Tab') close()
    if (event.key === 'Escape') anchor.focus()
    if (step || event.key === 'Escape') event.preventDefault()
  })
  anchor.setAttribute('aria-expanded', 'true')
  anchor.after(menu)
  document.addEventListener('pointerdown', outside, true)
  entries[0]?.focus()
}
