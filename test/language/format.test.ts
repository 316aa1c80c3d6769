import { describe, expect, test } from 'vitest'
import {
  date,
  dayAndMonth,
  moment,
  officialDate,
  shortMoment,
  telegramTime,
  timeLeft,
  weekday,
} from '../../src/language/dates.ts'
import { compareBy, fileSize, listAnd, listOr, money, percent } from '../../src/language/format.ts'

const LOCALES = ['kk', 'ru', 'en'] as const
const deadline = new Date('2026-06-05T13:00:00Z')

describe('dates', () => {
  test('are written as each language writes them, by the clock of Astana', () => {
    expect(LOCALES.map((locale) => moment(locale, deadline))).toEqual([
      '2026 жылғы 5 маусым, жұма, сағат 18:00 (Астана уақыты)',
      '5 июня 2026 года, пятница, 18:00 (время Астаны)',
      'Friday, 5 June 2026, 18:00 (Astana time)',
    ])
    expect(date('kk', deadline)).toBe('2026 ж. 5 маусым')
    expect(officialDate('kk', deadline)).toBe('2026 жылғы 5 маусым')
    expect(dayAndMonth('kk', '2026-11-22')).toBe('22 қараша')
    expect(weekday('kk', '2026-11-22')).toBe('жексенбі')
    expect(shortMoment(deadline)).toBe('05.06.2026, 18:00')
  })

  test('turn at midnight of Astana', () => {
    expect(date('ru', new Date('2026-06-05T18:59:00Z'))).toBe('5 июня 2026 г.')
    expect(date('ru', new Date('2026-06-05T19:00:00Z'))).toBe('6 июня 2026 г.')
    expect(shortMoment(new Date('2026-06-05T19:00:00Z'))).toBe('06.06.2026, 00:00')
  })

  test('show in Telegram as its own entity with a fallback', () => {
    expect(telegramTime(deadline, '5 <June>')).toBe(
      '<tg-time unix="1780664400" format="wDt">5 &lt;June&gt;</tg-time>',
    )
  })
})

describe('time left', () => {
  const left = (locale: (typeof LOCALES)[number], minutes: number) =>
    timeLeft(locale, new Date(deadline.getTime() - minutes * 60_000), deadline)

  test('counts days and hours, then hours and minutes, then minutes', () => {
    expect(LOCALES.map((locale) => left(locale, 3 * 1440 + 4 * 60 + 59))).toEqual([
      '3 күн 4 сағат қалды',
      'осталось 3 дня 4 часа',
      '3 days 4 hours left',
    ])
    expect(left('ru', 21 * 1440 + 60)).toBe('остался 21 день 1 час')
    expect(left('ru', 61)).toBe('остался 1 час 1 минута')
    expect(left('ru', 11)).toBe('осталось 11 минут')
    expect(left('en', 60)).toBe('1 hour left')
    expect(left('kk', 0.5)).toBe('бір минуттан аз қалды')
  })

  test('says when nothing is left', () => {
    expect(left('kk', 0)).toBe('мерзімі өтті')
    expect(left('ru', -1)).toBe('срок истек')
  })
})

describe('numbers and lists', () => {
  test('money is whole tenge with its sign in every language', () => {
    expect(LOCALES.map((locale) => money(locale, 5_000_000))).toEqual([
      '5\u00A0000\u00A0000\u00A0₸',
      '5\u00A0000\u00A0000\u00A0₸',
      '5,000,000\u00A0₸',
    ])
    expect(money('kk', 999.6)).toBe('1\u00A0000\u00A0₸')
  })

  test('units are of one alphabet', () => {
    expect(fileSize('kk', 12.5 * 1024 * 1024)).toBe('12,5 МБ')
    expect(fileSize('kk', 100)).toBe('1 кБ')
    expect(fileSize('kk', 100)).toMatch(/^1 \p{Script=Cyrillic}+$/u)
    expect(percent('kk', 0.345)).toBe('34,5%')
  })

  test('lists of any length end with the right word', () => {
    expect(listAnd('kk', [])).toBe('')
    expect(listAnd('kk', ['Астана'])).toBe('Астана')
    expect(listAnd('kk', ['Астана', 'Алматы', 'Шымкент'])).toBe('Астана, Алматы және Шымкент')
    expect(listOr('ru', ['PDF', 'DOCX'])).toBe('PDF или DOCX')
  })

  test('names stand in the order of the Kazakh alphabet', () => {
    expect(['Ұлытау', 'Қызылорда', 'Әділет', 'Абай', 'Кеген', '10', '9'].sort(compareBy('kk'))).toEqual([
      ...['9', '10', 'Абай', 'Әділет', 'Кеген', 'Қызылорда', 'Ұлытау'],
    ])
  })
})
