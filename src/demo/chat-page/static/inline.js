import { post } from './api.js'
import { now } from './clock.js'
import { showDialog, toast } from './dialogs.js'
import { make } from './dom.js'
import { renderText } from './entities.js'
import { followInside } from './links.js'
import { state } from './state.js'
import { currentLanguage, word } from './words.js'

/** "@bot query" in another chat: shows the results, then the message the chosen one would send. */
export async function askInline(query) {
  const answer = await post(`chat/${state.personId}/inline`, { query }).catch(() => undefined)
  if (!answer) return toast(word('failed'))
  const results = answer.results.filter((result) => result.title)
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
  if (chosen) await preview(results[Number(chosen) - 1])
}

async function preview(result) {
  const content = result.input_message_content ?? {}
  const on = { language: currentLanguage(), now: now(), command: () => {}, link: followInside }
  const text = renderText(content.message_text ?? result.title, content.entities ?? [], on)
  await showDialog({
    title: word('inlineTitle'),
    body: [make('p', {}, word('inlineText')), make('div', { className: 'bubble' }, text)],
    actions: [{ label: word('close'), value: '', main: true }],
  })
}
