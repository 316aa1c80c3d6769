import { eq } from 'drizzle-orm'
import type { Field, Form } from '../../src/core/applications/form/form.ts'
import type { Db } from '../../src/database/client.ts'
import { forms, people } from '../../src/database/schema/index.ts'
import { makeCompetition, makeDraft } from './scene.ts'

/** Without a Russian text: the Kazakh one, marked. */
export const labelled = (kk: string, ru = `${kk} (ru)`) => ({ kk, ru })

/** A form of one section. */
export const oneSection = (key: string, fields: Field[]): Form => ({
  key,
  version: 1,
  title: labelled('Нысан'),
  sections: [{ id: 'all', title: labelled('Бөлім'), fields }],
})

/** One field of every kind, in one section. */
export const everyKind: Form = {
  key: 'every-kind',
  version: 1,
  title: labelled('Әр түрлі өрістер', 'Все виды полей'),
  sections: [
    {
      id: 'all',
      title: labelled('Барлығы', 'Всё'),
      fields: [
        { id: 'text', type: 'text', label: labelled('Бір жол', 'Одна строка'), max: 80 },
        { id: 'long', type: 'long-text', label: labelled('Ұзын мәтін', 'Длинный текст'), max: 9000 },
        { id: 'number', type: 'number', label: labelled('Адам саны', 'Число людей') },
        { id: 'money', type: 'money', label: labelled('Сомасы', 'Сумма'), ceiling: 'lot' },
        { id: 'date', type: 'date', label: labelled('Басталатын күні', 'День начала') },
        { id: 'period', type: 'period', label: labelled('Іске асыру мерзімі', 'Срок реализации') },
        {
          id: 'choice',
          type: 'choice',
          label: labelled('Қаласы', 'Город'),
          choices: [
            { id: 'kyzylorda', label: labelled('Қызылорда', 'Кызылорда') },
            { id: 'kyzylagash', label: labelled('Қызылағаш', 'Кызылагаш') },
            { id: 'kentau', label: labelled('Кентау', 'Кентау') },
            ...Array.from({ length: 12 }, (_, at) => ({
              id: `x${at}`,
              label: labelled(`Ауыл ${at + 10}`, `Село ${at + 10}`),
            })),
          ],
        },
        {
          id: 'choices',
          type: 'choices',
          label: labelled('Кімдерге', 'Кому'),
          choices: [
            { id: 'youth', label: labelled('Жастар', 'Молодёжь') },
            { id: 'elders', label: labelled('Қарттар', 'Пожилые') },
          ],
        },
        { id: 'region', type: 'region', label: labelled('Өңір', 'Регион') },
        { id: 'bin', type: 'bin', label: labelled('Серіктестің БСН-і', 'БИН партнёра') },
        { id: 'iban', type: 'iban', label: labelled('Шоты', 'Счёт') },
        { id: 'phone', type: 'phone', label: labelled('Байланыс телефоны', 'Телефон для связи') },
        { id: 'email', type: 'email', label: labelled('Поштасы', 'Почта') },
        { id: 'link', type: 'link', label: labelled('Сайты', 'Сайт') },
        {
          id: 'table',
          type: 'table',
          label: labelled('Іс-шаралар', 'Мероприятия'),
          columns: [
            { id: 'name', label: labelled('Атауы', 'Название'), type: 'text' },
            { id: 'people', label: labelled('Адам', 'Людей'), type: 'number' },
          ],
        },
        { id: 'consent', type: 'consent', label: labelled('Растау', 'Подтверждение') },
      ],
    },
  ],
}

/** A draft of somebody known to the bot, for an open competition with this form. */
export async function draftWith(db: Db, telegramId: number, form: Form, deadline: Date) {
  const [row] = await db
    .insert(forms)
    .values({ key: form.key, version: form.version, definition: form })
    .onConflictDoUpdate({ target: [forms.key, forms.version], set: { definition: form } })
    .returning()
  const [person] = await db.select().from(people).where(eq(people.telegramId, telegramId))
  const competition = await makeCompetition(db, { formId: row!.id, deadline })
  const draft = await makeDraft(db, competition, { ownerId: person!.id })
  return { ...draft, competition, person: person! }
}
