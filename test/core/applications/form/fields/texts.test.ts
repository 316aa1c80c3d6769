import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../../../src/core/applications/form/fields/index.ts'
import { filesOf } from '../../../../../src/core/applications/form/fields/reading/files.ts'
import { context, fieldOfType, outcome, read } from './read.ts'

describe('text', () => {
  it('keeps one clean line', () => {
    expect(outcome('text', '  «Жас\u00A0Түркістан»\n қоғамдық   бірлестігі ')).toBe(
      '«Жас Түркістан» қоғамдық бірлестігі',
    )
  })

  it('counts letters as a reader does', () => {
    expect(outcome('text', 'әәә', { min: 3, max: 3 })).toBe('әәә')
    expect(outcome('text', '😀😀', { max: 2 })).toBe('😀😀')
  })

  it.each([
    ['', {}, '! empty'],
    ['ab', { min: 3 }, '! too-short'],
    ['abcd', { max: 3 }, '! too-long'],
  ])('«%s» %o → %s', (text, more, expected) => {
    expect(outcome('text', text, more)).toBe(expected)
  })

  it('says what it needs when a photo comes instead', () => {
    const file = { name: 'a.jpg', telegramFileId: 'f', telegramUniqueId: 'u' }
    expect(outcome('text', { file })).toBe('! empty')
  })
})

describe('long text', () => {
  const append = (...pieces: string[]) =>
    pieces.reduce<unknown>((previous, text) => outcome('long-text', { text, previous }), undefined)

  it('grows by each message and asks for more', () => {
    expect(append('Бірінші.', 'Екінші.')).toBe('Бірінші.\nЕкінші.')
    expect(read('long-text', 'Мәтін')).toMatchObject({ more: true })
  })

  it('mends a paste that Telegram has cut inside a sentence', () => {
    expect(append('Ауданда жастардың саны', 'артып келеді.')).toBe('Ауданда жастардың саны артып келеді.')
    expect(append('Мақсаты:', '1. Оқыту')).toBe('Мақсаты:\n1. Оқыту')
  })

  it('keeps paragraphs', () => {
    expect(append('Бір.\n\n\n\nЕкі.')).toBe('Бір.\n\nЕкі.')
  })

  it('keeps what is over the limit and says so', () => {
    const reading = kindOf('long-text').read(
      { text: 'төрт', previous: 'үш' },
      fieldOfType('long-text', { max: 5 }),
      context,
    )
    expect(reading).toMatchObject({ value: 'үш төрт', more: true, warning: 'field-long-text-too-long' })
  })

  it('leaves out only what nobody could read any more', () => {
    expect(outcome('long-text', { text: 'төрт', previous: 'ү'.repeat(60_000) })).toBe('! not-kept')
  })

  it('lets a short beginning be kept, but not submitted', () => {
    expect(outcome('long-text', 'аз', { min: 10 })).toBe('аз')
    const check = kindOf('long-text').check?.('аз', fieldOfType('long-text', { min: 10 }), context)
    expect(check).toEqual({
      problem: 'field-long-text-too-short',
      details: { count: 2, min: 10, lacking: 8 },
    })
  })

  it('loses no letter, however a text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[а-яА-Я0-9.,:-]{1,20}$/), { minLength: 1, maxLength: 6 }),
        (pieces) => {
          expect(String(append(...pieces)).replace(/\s/g, '')).toBe(pieces.join(''))
        },
      ),
    )
  })
})

describe('BIN, IBAN and phone', () => {
  it.each([
    ['bin', ' БСН 2503-4000-0010 ', '250340000010'],
    ['bin', '250340000011', '! check-digit'],
    ['bin', '850615300123', '! person'],
    ['bin', 'жоқ', '! letters'],
    ['bin', '25034000001', '! length'],
    ['bin', '251340000010', '! month'],
    ['bin', '250370000010', '! type'],
    ['bin', '', '! empty'],
    ['iban', 'kz86 125k zt50 0410 0100', 'KZ86125KZT5004100100'],
    ['iban', 'KZ86 125K ZT50 0410 0101', '! checksum'],
    ['iban', '4400 4301 1234 5678', '! card'],
    ['iban', 'KZ86 125K', '! length'],
    ['iban', 'шот', '! letters'],
    ['iban', 'DE89370400440532013000', '! country'],
    ['iban', 'KZ8612AKZT5004100100', '! form'],
    ['iban', '', '! empty'],
    ['phone', '87012345678', '+77012345678'],
    ['phone', '8 (701) 234-56-78', '+77012345678'],
    ['phone', '7012345678', '+77012345678'],
    ['phone', '+7 701 234 56 78', '+77012345678'],
    ['phone', '8 7172 12-34-56', '+77172123456'],
    ['phone', '+49 30 901820', '+4930901820'],
    ['phone', '87012345678, 87771234567', '! several'],
    ['phone', '234567', '! too-short'],
    ['phone', '8701234567890', '! too-long'],
    ['phone', '81112345678', '! no-such-code'],
    ['phone', 'телефон жоқ', '! unclear'],
    ['phone', '', '! unclear'],
  ] as const)('%s «%s» → %s', (type, text, expected) => {
    expect(outcome(type, text)).toBe(expected)
  })

  it('takes a shared contact, with or without its plus', () => {
    expect(outcome('phone', { contact: { phone: '77012345678', own: true } })).toBe('+77012345678')
    expect(outcome('phone', { contact: { phone: '+7 701 234 56 78', own: false } })).toBe('+77012345678')
  })

  it('keeps no personal number and no card among the details of a trouble', () => {
    for (const [type, text] of [
      ['bin', '850615300123'],
      ['iban', '4400430112345678'],
    ] as const) {
      expect(JSON.stringify(read(type, text))).not.toMatch(/\d{6}/)
    }
  })

  it('shows them in groups', () => {
    expect(kindOf('phone').show('+77012345678', fieldOfType('phone'), 'kk')).toBe('+7 701 234 56 78')
    expect(kindOf('iban').show('KZ86125KZT5004100100', fieldOfType('iban'), 'kk')).toBe(
      'KZ86 125K ZT50 0410 0100',
    )
  })
})

describe('e-mail and link', () => {
  it.each([
    ['email', 'Info@Uiym.KZ', 'Info@uiym.kz'],
    ['email', 'mailto:info@uiym.kz', 'info@uiym.kz'],
    ['email', '<info@uiym.kz>', 'info@uiym.kz'],
    ['email', 'info@uiym.kz.', 'info@uiym.kz'],
    ['email', 'info uiym.kz', '! spaces'],
    ['email', 'info.uiym.kz', '! no-at'],
    ['email', '', '! no-at'],
    ['email', 'info@uiym', '! no-domain'],
    ['email', 'іnfo@uiym.kz', '! cyrillic'],
    ['email', 'info@@uiym.kz', '! no-at'],
    ['email', 'in..fo@uiym.kz', '! unclear'],
    ['link', 'uiym.kz/zhoba', 'https://uiym.kz/zhoba'],
    ['link', 'http://uiym.kz', 'http://uiym.kz/'],
    ['link', 'https://қазақ.қаз/жоба', 'https://xn--80aer0g8n.xn--80ao21a/%D0%B6%D0%BE%D0%B1%D0%B0'],
    ['link', 'uiym.kz:8080/a', 'https://uiym.kz:8080/a'],
    ['link', 'менің сайтым', '! spaces'],
    ['link', 'сайт', '! unclear'],
    ['link', 'ftp://uiym.kz', '! not-web'],
    ['link', 'javascript:alert(1)', '! not-web'],
    ['link', 'https://kaspi.kz@uiym.kz', '! unclear'],
    ['link', '', '! unclear'],
    ['link', `uiym.kz/${'a'.repeat(2000)}`, '! too-long'],
  ] as const)('%s «%s» → %s', (type, text, expected) => {
    const got = outcome(type, text)
    if (expected.includes('xn--')) expect(got).toMatch(/^https:\/\/xn--.*%D0%B6/)
    else expect(got).toBe(expected)
  })
})

describe('file', () => {
  const file = (more: object = {}) => ({
    file: {
      name: 'Жарғы.PDF',
      mime: 'application/pdf',
      size: 1000,
      telegramFileId: 'f',
      telegramUniqueId: 'u',
      ...more,
    },
  })

  it.each([
    [file(), {}, 'Жарғы.PDF'],
    [file({ name: 'virus.exe' }), {}, '! wrong-kind'],
    [file({ name: 'no-extension' }), {}, '! wrong-kind'],
    [file({ size: 0 }), {}, '! blank'],
    [file({ size: undefined }), {}, 'Жарғы.PDF'],
    [file({ size: 3 * 1024 * 1024 }), { max: 2 }, '! too-big'],
    [file({ size: 21 * 1024 * 1024 }), {}, '! too-big'],
    [{ text: 'кейін' }, {}, '! not-file'],
  ])('%o %o → %s', (input, more, expected) => {
    const got = outcome('file', input, more)
    expect(typeof got === 'string' ? got : filesOf(got)[0]?.name).toBe(expected)
  })
})
