import type { Person } from '../../src/demo/person.ts'

/** Opens a screen by its address, as a button of any earlier message would, and waits until the bot is done. */
export async function openAt(person: Person, address: string): Promise<void> {
  person.pressData(address, person.lastMessage().id)
  await person.idle()
}

/** Presses one button after another, each once the bot is done with the one before. */
export async function pressEach(person: Person, ...labels: (string | RegExp)[]): Promise<void> {
  for (const label of labels) {
    await person.press(label)
    await person.idle()
  }
}

export async function say(person: Person, text: string): Promise<void> {
  await person.send(text)
  await person.idle()
}
