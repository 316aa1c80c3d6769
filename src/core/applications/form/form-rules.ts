/** Rules between the values of a form, each with its text under `continuity-fault-<rule>`. */
export const FORM_RULES = ['choices', 'columns', 'limits', 'when'] as const
export type FormRule = (typeof FORM_RULES)[number]
