import type { MessageEntity } from '@grammyjs/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageHtml } from '../../../src/bot/ui/message-html.ts'
import { parseHtml } from '../../../src/demo/telegram/entities/html.ts'
import { plainText } from '../../../src/language/html.ts'

type Style = Pick<MessageEntity, 'type'> & Record<string, unknown>

const STYLES: Style[] = [
  ...(['bold', 'italic', 'underline', 'strikethrough', 'spoiler'] as const).map((type) => ({ type })),
  { type: 'text_link', url: 'https://example.kz/?a=1&b="2"<3>' },
  { type: 'text_mention', user: { id: 7, is_bot: false, first_name: '' } },
  { type: 'custom_emoji', custom_emoji_id: '5368324170671202286' },
  { type: 'date_time', unix_time: 1_795_000_000, date_time_format: 'wDT' },
]
const BLOCKS: Style[] = [{ type: 'blockquote' }, { type: 'expandable_blockquote' }]
const CODE: Style[] = [{ type: 'code' }, { type: 'pre' }, { type: 'pre', language: 'c++"<' }]

const words = fc.string({
  unit: fc.constantFrom(
    'ә',
    'қ',
    'a',
    ' ',
    '\n',
    '<',
    '>',
    '&',
    '"',
    '&lt;',
    '</b>',
    '👍🏽',
    '👩‍👩‍👧',
    'e\u0301',
  ),
  minLength: 1,
  maxLength: 8,
})

interface Piece {
  text: string
  entities: MessageEntity[]
}

const join = (pieces: Piece[]): Piece =>
  pieces.reduce(
    (whole, { text, entities }) => ({
      text: whole.text + text,
      entities: [
        ...whole.entities,
        ...entities.map((entity) => ({ ...entity, offset: entity.offset + whole.text.length })),
      ],
    }),
    { text: '', entities: [] },
  )

const around = (style: Style, { text, entities }: Piece): Piece => ({
  text,
  entities: [{ ...style, offset: 0, length: text.length } as MessageEntity, ...entities],
})

const plain = words.map((text): Piece => ({ text, entities: [] }))
/** A text as Telegram keeps it: what is inside lies wholly inside, nothing within code, one quotation at a time. */
const { inline } = fc.letrec<{ inline: Piece }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    plain,
    fc.tuple(fc.constantFrom(...CODE), plain).map(([style, piece]) => around(style, piece)),
    fc
      .tuple(fc.constantFrom(...STYLES), fc.array(tie('inline'), { minLength: 1, maxLength: 3 }))
      .map(([style, pieces]) => around(style, join(pieces))),
  ),
}))
const block = fc.oneof(
  inline,
  fc.tuple(fc.constantFrom(...BLOCKS), inline).map(([style, piece]) => around(style, piece)),
)
const message = fc.array(block, { minLength: 1, maxLength: 5 }).map(join)

const inOrder = (entities: readonly MessageEntity[]) =>
  entities.map((one) => JSON.stringify(sortKeys(one))).sort()
const sortKeys = (entity: MessageEntity) => Object.fromEntries(Object.entries(entity).sort())

describe('a formatted message', () => {
  it('becomes HTML from which Telegram reads the same text and formatting', () => {
    fc.assert(
      fc.property(message, ({ text, entities }) => {
        // Telegram itself never keeps one kind of formatting twice over the same letters.
        const once = entities.filter(
          (entity, at) =>
            !entities.some(
              (other, before) => before < at && other.type === entity.type && overlap(other, entity),
            ),
        )
        const read = parseHtml(messageHtml(text, once))
        expect(read.text).toBe(text)
        const sent = once.map((entity) =>
          entity.type === 'text_link' ? { ...entity, url: new URL(entity.url).href } : entity,
        )
        expect(inOrder(read.entities)).toEqual(inOrder(sent))
        expect(plainText(messageHtml(text, once))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('is whole even when entities cross, or are out of order', () => {
    const html = messageHtml('abcdef', [
      { type: 'italic', offset: 2, length: 4 },
      { type: 'bold', offset: 0, length: 4 },
    ])
    expect(html).toBe('<b>ab<i>cd</i></b><i>ef</i>')
  })

  it('leaves alone what Telegram finds by itself, and turns signs no text may hold into spaces', () => {
    const text = 'a\u0000b \uD800c https://a.kz @name'
    expect(messageHtml(text, [{ type: 'url', offset: 7, length: 12 }])).toBe('a b  c https://a.kz @name')
  })

  it('cannot be broken out of by an attribute', () => {
    const html = messageHtml('x', [{ type: 'text_link', offset: 0, length: 1, url: 'https://a.kz/"><b>' }])
    expect(html).toBe('<a href="https://a.kz/&quot;&gt;&lt;b&gt;">x</a>')
  })
})

const overlap = (a: MessageEntity, b: MessageEntity) =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length
