/** Eight quiet colours, one for each person. */
export const colour = (id) => `person-${id % 8}`

export const initials = (name) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => [...part][0] ?? '')
    .join('')
