import type { Person } from '../../src/demo/person.ts'
import type { App } from './app.ts'
import { openAt, pressEach } from './steps.ts'

/** The administrator, reading Kazakh, makes a link for a role; returns its payload. */
export async function inviteTo(
  administrator: Person,
  role: string,
  ...reach: (string | RegExp)[]
): Promise<string> {
  await openAt(administrator, 'staffteam')
  await pressEach(administrator, /Рөлге шақыру/, role, ...(reach.length > 0 ? reach : ['Барлық конкурс']))
  administrator.see(/Шақыру сілтемесі дайын/)
  const links = administrator.chat().flatMap(({ text }) => text.match(/start=(stf-[\w-]{22})/)?.[1] ?? [])
  return links.at(-1)!
}

interface Newcomer {
  id: number
  name: string
  locale: 'kk' | 'ru'
  /** As the administrator reads it. */
  role: string
}

/** Somebody new who was invited and has taken the role. */
export async function joinStaff(
  app: App,
  administrator: Person,
  { id, name, locale, role }: Newcomer,
): Promise<Person> {
  const payload = await inviteTo(administrator, role)
  const person = await app.person(id, name, locale)
  await person.send(`/start ${payload}`)
  await person.idle()
  await pressEach(person, { kk: /Рөлді қабылдау/, ru: /Принять роль/ }[locale])
  return person
}
