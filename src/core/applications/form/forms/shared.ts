import type { Field } from '../form.ts'

/** What every applicant confirms: the facts are true. */
export const accuracy: Field = {
  id: 'accuracy',
  type: 'consent',
  label: {
    kk: 'Мәліметтердің дұрыстығын растау',
    ru: 'Подтверждение достоверности сведений',
    en: 'The facts are true',
  },
  help: {
    kk: 'Өтінімде көрсетілген мәліметтер мен құжаттардың толық әрі дұрыс екенін растаймыз. Жалған мәлімет үшін заңда белгіленген жауапкершілік туралы білеміз.',
    ru: 'Подтверждаем, что сведения и документы в заявке полны и достоверны. Об ответственности за ложные сведения, установленной законом, знаем.',
    en: 'We confirm that the facts and documents of this application are complete and true, and know of the liability for false ones.',
  },
}

/** The columns of a budget; the sum is computed. */
export const budgetColumns: NonNullable<Field['columns']> = [
  { id: 'name', label: { kk: 'Шығыс бабы', ru: 'Статья расходов', en: 'Budget line' }, type: 'text' },
  { id: 'unit', label: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' }, type: 'text' },
  {
    id: 'quantity',
    label: { kk: 'Саны', ru: 'Количество', en: 'Quantity' },
    type: 'number',
    role: 'quantity',
  },
  {
    id: 'price',
    label: { kk: 'Бағасы, теңге', ru: 'Цена, тенге', en: 'Price, tenge' },
    type: 'money',
    role: 'price',
  },
  {
    id: 'sum',
    label: { kk: 'Сомасы, теңге', ru: 'Сумма, тенге', en: 'Sum, tenge' },
    type: 'money',
    role: 'sum',
  },
]

export const budgetExample = {
  kk: 'Тренер қызметі; сағат; 40; 15 000\nЗал жалдау; күн; 10; 25 000',
  ru: 'Услуги тренера; час; 40; 15 000\nАренда зала; день; 10; 25 000',
  en: 'Trainer; hour; 40; 15 000\nRent of a hall; day; 10; 25 000',
}
