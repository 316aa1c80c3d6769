import { eq } from 'drizzle-orm'
import type { Form } from '../../src/core/applications/form/form.ts'
import type { Db } from '../../src/database/client.ts'
import { forms, people } from '../../src/database/schema/index.ts'
import { makeCompetition, makeDraft } from './scene.ts'

const named = (kk: string, ru: string) => ({ kk, ru })

/** One field of every kind, in one section. */
export const everyKind: Form = {
  key: 'every-kind',
  version: 1,
  title: named('Әр түрлі өрістер', 'Все виды полей'),
  sections: [
    {
      id: 'all',
      title: named('Барлығы', 'Всё'),
      fields: [
        { id: 'text', type: 'text', label: named('Бір жол', 'Одна строка'), max: 80 },
        { id: 'long', type: 'long-text', label: named('Ұзын мәтін', 'Длинный текст'), max: 9000 },
        { id: 'number', type: 'number', label: named('Адам саны', 'Число людей') },
        { id: 'money', type: 'money', label: named('Сомасы', 'Сумма'), ceiling: 'lot' },
        { id: 'date', type: 'date', label: named('Басталатын күні', 'День начала') },
        { id: 'period', type: 'period', label: named('Іске асыру мерзімі', 'Срок реализации') },
        {
          id: 'choice',
          type: 'choice',
          label: named('Қаласы', 'Город'),
          choices: [
            { id: 'kyzylorda', label: named('Қызылорда', 'Кызылорда') },
            { id: 'kyzylagash', label: named('Қызылағаш', 'Кызылагаш') },
            { id: 'kentau', label: named('Кентау', 'Кентау') },
            ...Array.from({ length: 12 }, (_, at) => ({
              id: `x${at}`,
              label: named(`Ауыл ${at + 10}`, `Село ${at + 10}`),
            })),
          ],
        },
        {
          id: 'choices',
          type: 'choices',
          label: named('Кімдерге', 'Кому'),
          choices: [
            { id: 'youth', label: named('Жастар', 'Молодёжь') },
            { id: 'elders', label: named('Қарттар', 'Пожилые') },
          ],
        },
        { id: 'region', type: 'region', label: named('Өңір', 'Регион') },
        { id: 'bin', type: 'bin', label: named('Серіктестің БСН-і', 'БИН партнёра') },
        { id: 'iban', type: 'iban', label: named('Шоты', 'Счёт') },
        { id: 'phone', type: 'phone', label: named('Байланыс телефоны', 'Телефон для связи') },
        { id: 'email', type: 'email', label: named('Поштасы', 'Почта') },
        { id: 'link', type: 'link', label: named('Сайты', 'Сайт') },
        {
          id: 'table',
          type: 'table',
          label: named('Іс-шаралар', 'Мероприятия'),
          columns: [
            { id: 'name', label: named('Атауы', 'Название'), type: 'text' },
            { id: 'people', label: named('Адам', 'Людей'), type: 'number' },
          ],
        },
        { id: 'consent', type: 'consent', label: named('Растау', 'Подтверждение') },
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
