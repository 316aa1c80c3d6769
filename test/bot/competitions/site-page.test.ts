import { expect, it } from 'vitest'
import { sitePage } from '../../../src/bot/competitions/site-page.ts'

const page = (publicUrl: string, locale: 'kk' | 'ru' = 'kk') =>
  sitePage({ outside: { publicUrl }, locale }, { code: 'grant' })

it('is linked to in the reader’s language', () => {
  expect(page('https://ariptes.example/')).toBe('https://ariptes.example/competitions/grant')
  expect(page('https://ariptes.example', 'ru')).toBe('https://ariptes.example/ru/competitions/grant')
})

it.each([
  'http://localhost:3000',
  'http://127.0.0.1:3000',
  'http://[::1]:3000',
  'http://ariptes.localhost',
  'http://bot:3000',
  'no address',
])('is not linked to at %s, which Telegram refuses', (publicUrl) => {
  expect(page(publicUrl)).toBeUndefined()
})
