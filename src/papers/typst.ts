import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { NodeCompiler, Typst } from './typst-binding.ts'

const require = createRequire(import.meta.url)

/** Named in package.json as optional: npm installs the one that fits, or none. */
const PLATFORMS = [
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-musl',
]

/** Golos Text is the house's typeface; DejaVu has the signs it lacks (✓, ☐, other alphabets). */
const FONTS = [
  '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf',
  '@expo-google-fonts/golos-text/500Medium/GolosText_500Medium.ttf',
  '@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf',
]

/** Whether a Typst package for this platform is installed; loads nothing. */
export function typstInstalled(): boolean {
  return PLATFORMS.some((name) => {
    try {
      require.resolve(name)
      return true
    } catch {
      return false
    }
  })
}

/** A compiler that sees nothing of the disk but what is shadowed into `workspace`. Throws when no package loads. */
export function createCompiler(workspace: string): NodeCompiler {
  const fontBlobs = FONTS.map((path) => readFileSync(require.resolve(path)))
  return loadTypst().NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })
}

function loadTypst(): Typst {
  const faults: unknown[] = []
  for (const name of PLATFORMS) {
    try {
      return require(name) as Typst
    } catch (fault) {
      faults.push(fault)
    }
  }
  throw new AggregateError(faults, 'no Typst package fits this platform')
}
