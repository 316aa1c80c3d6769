const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe inside Telegram HTML, attribute values included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

const CHARACTERS = Object.fromEntries(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
)

/** What a reader sees of Telegram HTML, without formatting. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity] ?? entity)
}

/** Markup that is already safe: `markup()` puts it into a message as it is. */
export interface Raw {
  readonly html: string
}

/** Vouches for a piece of Telegram HTML, so that `markup()` does not escape it. */
export function raw(html: string): Raw {
  return { html }
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && 'html' in value
}
