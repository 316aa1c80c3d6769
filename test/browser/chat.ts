import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { allFields, type Field, type Form } from '../../src/core/applications/form/form.ts'
import { pick } from '../../src/language/locale.ts'
import type { Deed, Tongue } from './answers.ts'

const WORDS = {
  kk: { start: 'Бастау', message: 'Хабарлама', send: 'Жіберу', done: /^Дайын/, skip: 'Өткізіп жіберу' },
  ru: { start: 'Начать', message: 'Сообщение', send: 'Отправить', done: /^Готово/, skip: 'Пропустить' },
}

/** One person's chat on the demo's page, whose words are in the same language. */
export interface Chat {
  page: Page
  locale: Tongue
  choose(name: string): Promise<void>
  start(): Promise<void>
  /** Sends words; resolves once the bot has answered them. */
  write(words: string): Promise<void>
  /** Sends a small PDF of this name. */
  upload(name: string): Promise<void>
  /** Presses the newest button with this label; resolves once the chat has changed. */
  press(label: string | RegExp): Promise<void>
  /** The newest message of the bot with these words, once it is there. */
  sees(words: string | RegExp): Promise<Locator>
}

export function chatOn(page: Page, locale: Tongue): Chat {
  /** Runs the act and waits until the newest thing in the chat is the bot's and another than before. */
  async function moves(act: () => Promise<unknown>) {
    const before = await newest(page)
    await act()
    await expect
      .poll(async () => moved(before, await newest(page)), { timeout: 15_000, interval: 20 })
      .toBe(true)
  }
  return {
    page,
    locale,
    choose: (name) => page.getByRole('link', { name }).click(),
    start: () => moves(() => page.getByRole('button', { name: WORDS[locale].start }).click()),
    write: (words) =>
      moves(async () => {
        await page.getByRole('textbox', { name: WORDS[locale].message }).fill(words)
        await page.keyboard.press('Enter')
      }),
    upload: (name) =>
      moves(async () => {
        const buffer = Buffer.from(`%PDF-1.7\n% ${name}\n%%EOF\n`)
        await page.locator('#file').setInputFiles({ name, mimeType: 'application/pdf', buffer })
        await page.getByRole('dialog').getByRole('button', { name: WORDS[locale].send }).click()
      }),
    press: (label) => moves(() => page.locator('.key').filter({ hasText: label }).last().click()),
    async sees(words) {
      const message = page.locator('article.theirs').filter({ hasText: words }).last()
      await message.waitFor({ timeout: 20_000 })
      return message
    },
  }
}

interface Newest {
  id: string
  text: string
  theirs: boolean
}

const newest = (page: Page): Promise<Newest | undefined> =>
  page.evaluate(`(() => {
    const last = [...document.querySelectorAll('article')].at(-1)
    return last && { id: last.id, text: last.textContent, theirs: last.matches('.theirs') }
  })()`)

const moved = (before: Newest | undefined, now: Newest | undefined): boolean =>
  now?.theirs === true && (now.id !== before?.id || now.text !== before.text)

/** The field the newest message asks for. */
async function askedField({ page, locale }: Chat, form: Form): Promise<Field | undefined> {
  const text = await page.locator('article.theirs .text').last().textContent()
  const lines = text?.split('\n') ?? []
  return allFields(form).find(({ label }) => lines.includes(pick(label, locale)))
}

/** Answers field after field until none is asked for; `look` sees each screen before it is answered. */
export async function fillIn(
  chat: Chat,
  form: Form,
  deedAt: (field: Field) => Deed,
  look: (field: Field) => Promise<unknown>,
): Promise<string[]> {
  const answered: string[] = []
  for (;;) {
    const field = await askedField(chat, form)
    if (!field) return answered
    if (answered.includes(field.id)) throw new Error(`${field.id} was not taken`)
    answered.push(field.id)
    await look(field)
    await answer(chat, deedAt(field))
  }
}

async function answer(chat: Chat, deed: Deed): Promise<void> {
  if (deed === 'skip') return chat.press(WORDS[chat.locale].skip)
  if ('press' in deed) await chat.press(deed.press)
  else if ('upload' in deed) await chat.upload(deed.upload)
  else await chat.write(deed.write)
  if (deed.done) await chat.press(WORDS[chat.locale].done)
}
