import { allFields, type Field, type Form } from '../../src/core/applications/form/form.ts'
import type { Person } from '../../src/demo/person.ts'
import type { NewFile } from '../../src/demo/telegram/files.ts'
import { pick } from '../../src/language/locale.ts'

/** What a person does at a field: writes it, writes several messages or sends files and says done, presses a choice, skips. */
export type Deed =
  | { write: string }
  | { pieces: string[] }
  | { upload: NewFile | NewFile[] }
  | { press: string | RegExp }
  | 'skip'
export type Deeds = Record<string, Deed>

/** What stands on the buttons, in the language of the walk. */
export const WORDS = {
  kk: { done: /^Дайын/, skip: 'Өткізіп жіберу' },
  ru: { done: /^Готово/, skip: 'Пропустить' },
} as const
type Tongue = keyof typeof WORDS

/** The field the newest screen asks for; undefined when it asks for none. */
export function askedField(person: Person, form: Form, locale: Tongue): Field | undefined {
  const lines = person.lastMessage().text.split('\n')
  return allFields(form).find((field) => lines.includes(pick(field.label, locale)))
}

/** Does what is right at the field the screen asks for, and waits until the screen has moved on. */
export async function answerAsked(
  person: Person,
  form: Form,
  deeds: Deeds,
  locale: Tongue,
): Promise<Field | undefined> {
  const field = askedField(person, form, locale)
  if (!field) return undefined
  const deed = deeds[field.id]
  if (!deed) throw new Error(`nobody said what to do at ${field.id}`)
  if (deed === 'skip') await person.press(WORDS[locale].skip)
  else if ('press' in deed) await person.press(deed.press)
  else if ('write' in deed) await person.send(deed.write)
  else if ('upload' in deed) await person.upload(deed.upload).then(() => person.idle())
  else for (const piece of deed.pieces) await person.send(piece).then(() => person.idle())
  if (typeof deed === 'object' && ('pieces' in deed || 'upload' in deed))
    await person.press(WORDS[locale].done)
  await person.idle()
  return field
}

/** Answers field after field until the screen asks for none, or until `upTo` has been answered. */
export async function fillIn(
  person: Person,
  form: Form,
  deeds: Deeds,
  locale: Tongue,
  upTo?: string,
): Promise<string[]> {
  const answered: string[] = []
  for (let steps = 0; steps < 100; steps++) {
    const field = await answerAsked(person, form, deeds, locale)
    if (!field) return answered
    answered.push(field.id)
    if (field.id === upTo) return answered
    if (answered.filter((id) => id === field.id).length > 1) {
      throw new Error(`${field.id} was not taken:\n${person.lastMessage().text}`)
    }
  }
  throw new Error('the form has no end')
}

/** Enough letters for a long text, with the name of the field in them, so that answers cannot be mixed up unnoticed. */
const prose = (name: string, letters: number) =>
  `${name}. ${'Ауыл жастарының өз ісін бастауына жағдай жасаймыз. '.repeat(Math.ceil(letters / 50))}`

/** The smallest content that is a PDF to whoever looks. */
export const pdf = (name: string, words = name): NewFile => ({
  name,
  bytes: Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF\n`),
})

/** An organization of Turkistan. */
export const PROFILE_KK = (bin: string): Deeds => ({
  bin: { write: bin },
  'name-kk': { write: '«Жас Түркістан» қоғамдық бірлестігі' },
  'name-ru': { write: 'Общественное объединение «Жас Түркістан»' },
  region: { write: 'Түркістан' },
  address: { write: '161200, Түркістан қаласы, Тәуке хан даңғылы, 12' },
  'head-name': { write: 'Сәрсенова Айгүл Бекқызы' },
  'head-position': { write: 'төрайым' },
  phone: { write: '8 701 234 56 78' },
  email: { write: 'zhas@turkistan.example' },
  iban: { write: 'KZ86 125K ZT50 0410 0100' },
  'ngo-database-date': { write: '20.03.2026' },
  'years-general': { write: '6' },
  'years-similar': { write: '3' },
  'years-region': { write: '6' },
})

/** A whole application for a state social order, in Kazakh. */
export const SOCIAL_ORDER_KK: Deeds = {
  'project-title': { write: 'Ауыл жастарының өз ісі' },
  'charter-match': { pieces: [prose('Жарғы', 60)] },
  problem: { pieces: [prose('Мәселе', 150), prose('Мәселенің жалғасы', 150)] },
  goal: { pieces: [prose('Мақсат', 60)] },
  tasks: { pieces: [prose('Міндеттер', 80)] },
  methods: { pieces: [prose('Әдістер', 150)] },
  specialists: { pieces: [prose('Мамандар', 60)] },
  events: {
    pieces: [
      'Ашылу; дөңгелек үстел; Түркістан; 5 маусым',
      'Оқу курсы; тренинг; Сайрам; шілде\nҚорытынды; форум; Түркістан; қараша',
    ],
  },
  beneficiaries: { write: '1 200' },
  'target-groups': { pieces: [prose('Нысаналы топтар', 60)] },
  information: { pieces: [prose('Ақпарат', 60)] },
  results: { pieces: [prose('Нәтижелер', 150)] },
  'indicators-input': { pieces: [prose('Салым', 60)] },
  'indicators-process': { pieces: [prose('Процесс', 60)] },
  'indicators-short': { pieces: [prose('Қысқа мерзімді', 60)] },
  'indicators-long': { pieces: [prose('Ұзақ мерзімді', 60)] },
  budget: { pieces: ['Тренер қызметі; сағат; 40; 15 000', 'Зал жалдау; күн; 10; 25 000 тг'] },
  'co-executors': { press: /Жоқ/ },
  charter: { upload: pdf('жарғы.pdf') },
  'experience-papers': 'skip',
  'specialist-papers': 'skip',
  'service-papers': 'skip',
  'head-powers': 'skip',
  accuracy: { press: /Растаймын/ },
  restrictions: { press: /Растаймын/ },
}
