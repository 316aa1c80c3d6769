/** Stands in a draft until its deadline is chosen: later than anything anybody means. */
export const UNSET_DEADLINE = new Date('9999-12-31T00:00:00Z')

export const hasDeadline = ({ deadline }: { deadline: Date }): boolean =>
  deadline.getTime() !== UNSET_DEADLINE.getTime()
