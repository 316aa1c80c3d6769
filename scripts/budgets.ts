/** Counts what DESIGN.md, section 9 limits: a number exceeded is a reason to look. Fails over the hard limits. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const FILE_LINES = 200
const FUNCTION_LINES = 50
const SPECIAL: Record<string, number> = { 'src/main.ts': 60, 'src/bot/bot.ts': 80, 'src/web/server.ts': 80 }
/** Tables, seeds and copy are long because they are lists. */
const EXEMPT =
  /schema\/|seed\/|core\/errors\.ts|language\/messages\.ts|applications\/form\/forms\/|profile-form\.ts|static\//

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !EXEMPT.test(path))

const over: string[] = []
const lengths: number[] = []
for (const path of sources) {
  const code = readFileSync(path, 'utf8')
  const lines = code.split('\n').length - 1
  const most = SPECIAL[path] ?? FILE_LINES
  if (lines > most) over.push(`${path}: ${lines} lines (${most})`)
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line
  /** Lines of a node that lie in functions; a factory is as long as what is left outside the functions it makes. */
  const visit = (node: ts.Node): number => {
    let inner = 0
    ts.forEachChild(node, (child) => {
      inner += visit(child)
    })
    if (!(ts.isFunctionLike(node) && 'body' in node && node.body)) return inner
    const whole = lineOf(node.getEnd()) - lineOf(node.getStart()) + 1
    const own = whole - inner
    lengths.push(own)
    if (own > FUNCTION_LINES) over.push(`${path}:${lineOf(node.getStart()) + 1}: a function of ${own} lines`)
    return whole
  }
  visit(tree)
}
const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]
console.log(`${sources.length} files, ${lengths.length} functions, median ${median} lines`)
for (const line of over) console.error(line)
process.exit(over.length > 0 ? 1 : 0)
