/** An element with properties and children; text never becomes markup. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue
    if (name in element && name !== 'list') element[name] = value
    else element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== undefined && child !== null && child !== false))
  return element
}

export const byId = (id) => document.getElementById(id)

const SVG = 'http://www.w3.org/2000/svg'

export function icon(path) {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const shape = document.createElementNS(SVG, 'path')
  shape.setAttribute('d', path)
  svg.append(shape)
  return svg
}

export const ICONS = {
  copy: 'M9 9h10v11H9zM5 15V4h10',
  link: 'M8 16L17 7M9 7h8v8',
  share: 'M4 12l16-8-6 16-3-6z',
  pencil: 'M4 20l1-5L16 4l4 4L9 19z',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  beside: 'M4 5h7v14H4zM14 5h6v14h-6',
  close: 'M6 6l12 12M18 6L6 18',
  phone: 'M6 3h4l2 5-3 2a12 12 0 005 5l2-3 5 2v4a2 2 0 01-2 2A17 17 0 014 5a2 2 0 012-2z',
}
