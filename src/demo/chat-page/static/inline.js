import { fileAddress, post } from './api.js'
import { now } from './clock.js'
import { showDialog, toast } from './dialogs.js'
import { make } from './dom.js'
import { renderText } from './entities.js'
import { followInside } from './links.js'
import { state } from './state.js'
import { currentLanguage, word } from './words.js'

/**
 * "@bot query" in another chat: asks which, shows the results and posts the chosen one there; without a chat to choose it
 * only shows the message that would be sent.
 */
export async function askInline(query) {
  const chat = await askWhere()
  if (chat === undefined) return
  const answer = await post(`chat/${state.personId}/inline`, { query, ...(chat && { chat }) }).catch(
    () => undefined,
  )
  if (!answer) return toast(word('failed'))
  const results = answer.results.map((result, index) => ({ ...result, index })).filter(({ title }) => title)
  const chosen = await showDialog({
    title: `@${state.bot.username} ${query}`,
    className: 'results',
    body: results.length > 0 ? [] : [make('p', {}, word('nothingFound'))],
    actions: [
      ...results.map(({ title, description }, index) => ({
        label: description ? `${title}\n${description}` : title,
        value: String(index + 1),
      })),
      { label: word('close'), value: '' },
    ],
  })
  if (!chosen) return
  const result = results[Number(chosen) - 1]
  if (chat) await postTo(chat, result)
  else await preview(result)
}

/** The group or channel to share to; 0 for none that is kept here, `undefined` when it was thought better of. */
async function askWhere() {
  const open = state.shared.filter(({ people }) =>
    people.some(({ id, writes }) => id === state.personId && writes),
  )
  if (open.length === 0) return 0
  const chosen = await showDialog({
    title: word('whereTo'),
    className: 'results',
    actions: [
      ...open.map(({ id, title }) => ({ label: title, value: String(id) })),
      { label: word('elsewhere'), value: '0' },
      { label: word('close'), value: '' },
    ],
  })
  return chosen === '' ? undefined : Number(chosen)
}

async function postTo(chat, { index }) {
  await post(`chat/${state.personId}/choose`, { index }).catch((error) => toast(error.message))
  location.hash = `#/${chat}`
}

async function preview(result) {
  const content = result.input_message_content ?? {
    message_text: result.caption,
    entities: result.caption_entities,
  }
  const on = { language: currentLanguage(), now: now(), command: () => {}, link: followInside }
  const text = renderText(content.message_text || result.title, content.entities ?? [], on)
  const photo =
    result.photo_file_id && make('img', { src: fileAddress(result.photo_file_id), alt: word('photo') })
  await showDialog({
    title: word('inlineTitle'),
    body: [
      make('p', {}, word('inlineText')),
      make(
        'div',
        { className: `bubble ${photo ? 'pictured' : ''}` },
        photo,
        make('div', { className: 'text' }, text),
      ),
    ],
    actions: [{ label: word('close'), value: '', main: true }],
  })
}
