import { describe, expect, it } from 'vitest'
import { splitText } from '../../src/demo/telegram/acts.ts'
import { withFoundEntities } from '../../src/demo/telegram/entities/auto.ts'
import { parseHtml } from '../../src/demo/telegram/entities/html.ts'
import { toHtml } from '../../src/demo/telegram/entities/render.ts'

describe('Telegram HTML', () => {
  it('counts offsets in UTF-16 units', () => {
    expect(parseHtml('👍🏽<b>ә</b>')).toEqual({
      text: '👍🏽ә',
      entities: [{ type: 'bold', offset: 4, length: 1 }],
    })
  })

  it('nests, and says the language of a code block', () => {
    const { entities } = parseHtml('<pre><code class="language-sql">select</code></pre> <b>a<i>b</i></b>')
    expect(entities).toEqual([
      { type: 'pre', offset: 0, length: 6, language: 'sql' },
      { type: 'bold', offset: 7, length: 2 },
      { type: 'italic', offset: 8, length: 1 },
    ])
  })

  it('knows four references by name, and any by number', () => {
    expect(parseHtml('&lt;&amp;&gt;&quot;&#8376;&#x20B8;&nbsp; & b').text).toBe('<&>"₸₸&nbsp; & b')
  })

  it('reads dates, mentions and links, dropping a link that leads nowhere', () => {
    const { entities } = parseHtml(
      '<tg-time unix="1795000000" format="wDT">t</tg-time><a href="tg://user?id=7">u</a><a href="x">l</a>',
    )
    expect(entities).toEqual([
      { type: 'date_time', offset: 0, length: 1, unix_time: 1795000000, date_time_format: 'wDT' },
      { type: 'text_mention', offset: 1, length: 1, user: { id: 7, is_bot: false, first_name: '' } },
    ])
  })

  it.each([
    '<b>a <i>b</i></b> <a href="https://example.kz/?a=1&amp;b=2">c</a>',
    '<blockquote expandable>a\nb</blockquote><tg-spoiler>c</tg-spoiler>',
    '<pre><code class="language-sql">select 1 &lt; 2</code></pre>',
    '<tg-time unix="1795000000" format="r">in 3 days</tg-time>',
  ])('comes back the same from %s', (source) => {
    const { text, entities } = parseHtml(source)
    expect(toHtml(text, entities)).toBe(source)
  })
})

describe('what Telegram finds by itself', () => {
  const found = (text: string) =>
    withFoundEntities(text, []).map(
      ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
    )

  it.each([
    ['/start c-7', ['bot_command /start']],
    ['бас: /start@some_bot', ['bot_command /start@some_bot']],
    ['10/12, а/б', []],
    ['https://egov.kz/a?b=1.', ['url https://egov.kz/a?b=1']],
    ['ұйым: ngo.kz', ['url ngo.kz']],
    ['me@ngo.kz #тендер @some_bot', ['email me@ngo.kz', 'hashtag #тендер', 'mention @some_bot']],
    ['12.05.2026', []],
  ])('in %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('leaves code and links alone', () => {
    expect(withFoundEntities('/start', [{ type: 'code', offset: 0, length: 6 }])).toHaveLength(1)
  })
})

it('cuts a long text where a client would', () => {
  const parts = splitText(`${'а'.repeat(3000)}\n${'ә'.repeat(3000)} ${'б'.repeat(2000)}`)
  expect(parts.map((part) => part.length)).toEqual([3000, 3000, 2000])
  expect(splitText('а'.repeat(8193)).map((part) => part.length)).toEqual([4096, 4096, 1])
})
