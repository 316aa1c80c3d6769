import type { Column } from '../form.ts'
import { budgetColumns } from './shared.ts'

const kind: Column = {
  id: 'kind',
  label: { kk: 'Шығыс түрі', ru: 'Вид расходов', en: 'Kind of cost' },
  type: 'choice',
  choices: [
    { id: 'direct', label: { kk: 'Тікелей шығыстар', ru: 'Прямые расходы', en: 'Direct costs' } },
    {
      id: 'administrative',
      label: { kk: 'Әкімшілік шығыстар', ru: 'Административные расходы', en: 'Administrative costs' },
    },
    {
      id: 'institution',
      label: {
        kk: 'Институционалдық даму және материалдық-техникалық қамтамасыз ету',
        ru: 'Институциональное развитие и материально-техническое обеспечение',
        en: 'Institutional development and material support',
      },
    },
  ],
}

const own: Column = {
  id: 'own',
  label: { kk: 'Өз үлесі, теңге', ru: 'Собственный вклад, тенге', en: 'Own contribution, tenge' },
  type: 'money',
  role: 'own',
  optional: true,
}

const [name, ...counted] = budgetColumns

/** The budget of a grant: each line says what kind of cost it is, and what of it the applicant pays itself. */
export const grantColumns: Column[] = [name!, kind, ...counted, own]

export const grantExample = {
  kk: 'Тренер қызметі; тікелей; сағат; 40; 15 000\nЗал жалдау; тікелей; күн; 10; 25 000; 50 000\nБухгалтер; әкімшілік; ай; 6; 60 000',
  ru: 'Услуги тренера; прямые; час; 40; 15 000\nАренда зала; прямые; день; 10; 25 000; 50 000\nБухгалтер; административные; месяц; 6; 60 000',
  en: 'Trainer; direct; hour; 40; 15 000\nRent of a hall; direct; day; 10; 25 000; 50 000\nAccountant; administrative; month; 6; 60 000',
}
