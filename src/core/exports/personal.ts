import type { Field, FieldType } from '../applications/form/form.ts'

/** Contacts and bank data. */
const TYPES: readonly FieldType[] = ['phone', 'email', 'iban']

/** Fields and columns that are lists of people by name, in the forms and in the profile. */
const NAMES = new Set(['head-name', 'head-position', 'team', 'specialists', 'responsible', 'address'])

/** Whether a field, or a column of a table, is left out of what goes out without personal data. */
export const isPersonal = ({ id, type }: { id: string; type: string }): boolean =>
  NAMES.has(id) || TYPES.some((one) => one === type)

/** A table without its columns of people. */
export const withoutPeople = (field: Field): Field =>
  field.columns ? { ...field, columns: field.columns.filter((column) => !isPersonal(column)) } : field

/** An e-mail, an account, an IIN or BIN, a telephone. */
const CONTACTS = [
  /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu,
  /\bKZ(?:[ ]?[A-Z\d]){18}\b/giu,
  /(?<!\d)\d{12}(?!\d)/gu,
  /(?<![\d+])(?:\+7|8)[ (-]*\d{3}[ )-]*\d{3}[ -]*\d{2}[ -]*\d{2}(?!\d)/gu,
]

/** A text without contacts, accounts and numbers of people; "…" in their place. */
export const withoutContacts = (text: string): string =>
  CONTACTS.reduce((rest, pattern) => rest.replace(pattern, '…'), text)
