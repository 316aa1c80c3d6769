import { postForm } from './api.js'
import { showDialog, toast } from './dialogs.js'
import { byId, make } from './dom.js'
import { state } from './state.js'
import { word } from './words.js'

/** Asks for words to go with the files, and whether pictures go as photos; then sends them. */
export async function sendFiles(files) {
  if (files.length === 0) return
  const pictures = files.every((file) => /^image\/(png|jpeg|webp|gif)$/.test(file.type))
  const caption = make('input', { type: 'text', maxLength: 1024, autocomplete: 'off' })
  const asPhoto = make('input', { type: 'checkbox', checked: pictures })
  const names = make('ul', { className: 'names' }, ...files.map((file) => make('li', {}, file.name)))
  const chosen = await showDialog({
    title: word('sendFiles'),
    body: [
      names,
      make('label', { className: 'field' }, word('caption'), caption),
      pictures ? make('label', { className: 'check' }, asPhoto, word('asPhoto')) : undefined,
    ],
    actions: [
      { label: word('cancel'), value: '' },
      { label: word('send'), value: 'send', main: true },
    ],
  })
  if (chosen !== 'send') return
  const form = new FormData()
  for (const file of files) form.append('file', file)
  form.set('caption', caption.value)
  if (pictures && asPhoto.checked) form.set('photo', 'yes')
  await postForm(`chat/${state.personId}/upload`, form).catch((error) =>
    toast(error.message || word('failed')),
  )
  byId('text').focus()
}
