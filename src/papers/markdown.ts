/** A piece of a line; `bold` was between double asterisks. */
export interface Run {
  text: string
  bold: boolean
}

/** A block of a competition document. Heading levels are 1 to 4, as written. */
export type Block =
  | { type: 'heading'; level: number; text: string }
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'list'; items: { mark: string | null; runs: Run[] }[] }
  | { type: 'table'; columns: string[]; rows: string[][] }

type Line = {
  kind: 'heading' | 'item' | 'row' | 'text' | 'blank'
  text: string
  mark: string | null
  level: number
}

/**
 * The small Markdown of competition documents: `#` to `####` headings, paragraphs, `-` and `1.` lists (never mixed
 * in one block), `|` tables, `**bold**`. Anything else is text and printed as it stands.
 */
export function parseMarkdown(markdown: string): Block[] {
  const blocks: Block[] = []
  let previous: Line['kind'] = 'blank'
  for (const line of markdown.split(/\r?\n/).map(read)) {
    addLine(blocks, line, previous)
    previous = line.kind
  }
  return blocks
}

function read(source: string): Line {
  const text = source.trim()
  const line = (kind: Line['kind'], rest: string, more: Partial<Line> = {}): Line => ({
    kind,
    text: rest.trim(),
    mark: null,
    level: 0,
    ...more,
  })
  const heading = /^(#{1,4})\s+(.*)$/.exec(text)
  if (heading) return line('heading', heading[2] ?? '', { level: heading[1]?.length ?? 1 })
  const item = /^(?:[-*•]|(\d{1,3}[.)]))\s+(.*)$/.exec(text)
  if (item) return line('item', item[2] ?? '', { mark: item[1] ?? null })
  if (/^\|.*\|$/.test(text)) return line('row', text)
  return line(text ? 'text' : 'blank', text)
}

function addLine(blocks: Block[], line: Line, previous: Line['kind']): void {
  const open = previous === 'blank' || previous === 'heading' ? undefined : blocks.at(-1)
  if (line.kind === 'heading') blocks.push({ type: 'heading', level: line.level, text: line.text })
  else if (line.kind === 'item') addItem(blocks, line)
  else if (line.kind === 'row') addRow(blocks, line.text, previous)
  else if (line.kind === 'text') addText(blocks, line.text, open)
}

function addItem(blocks: Block[], line: Line): void {
  const last = blocks.at(-1)
  const item = { mark: line.mark, runs: runsOf(line.text) }
  const sameKind = last?.type === 'list' && (last.items[0]?.mark === null) === (item.mark === null)
  if (sameKind) last.items.push(item)
  else blocks.push({ type: 'list', items: [item] })
}

function addRow(blocks: Block[], text: string, previous: Line['kind']): void {
  const cells = text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim().replaceAll('**', ''))
  const last = blocks.at(-1)
  if (cells.every((cell) => /^:?-{2,}:?$/.test(cell))) return
  if (last?.type === 'table' && previous === 'row')
    last.rows.push(last.columns.map((_, index) => cells[index] ?? ''))
  else blocks.push({ type: 'table', columns: cells, rows: [] })
}

/** A line under a paragraph or an item goes on with it, unless it is a numbered clause ("2.1. …"). */
function addText(blocks: Block[], text: string, open: Block | undefined): void {
  const item = open?.type === 'list' ? open.items.at(-1) : open
  if (item && 'runs' in item && !/^\d+(\.\d+)+\.?\s/.test(text)) item.runs.push(...runsOf(` ${text}`))
  else blocks.push({ type: 'paragraph', runs: runsOf(text) })
}

function runsOf(text: string): Run[] {
  return text
    .split(/\*\*(.+?)\*\*/)
    .map((part, index) => ({ text: part, bold: index % 2 === 1 }))
    .filter((run) => run.text !== '')
}

/**
 * Headings by depth, as PDF/UA wants them: the first at level 1, none two levels below the one before.
 * Siblings stay siblings.
 */
export function withoutSkippedLevels(blocks: Block[]): Block[] {
  const open: number[] = []
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    while ((open.at(-1) ?? 0) >= block.level) open.pop()
    open.push(block.level)
    return { ...block, level: open.length }
  })
}
