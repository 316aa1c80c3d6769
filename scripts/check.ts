/**
 * Runs every check of the source and goes on after a fault, so that one run shows them all.
 * The exit code is the number of checks that failed.
 */
import { spawnSync } from 'node:child_process'

const CHECKS: Record<string, string> = {
  'format and lint': 'biome ci --colors=off .',
  types: 'tsc --noEmit',
  'dead code': 'knip --no-progress',
  'direction of imports': 'tsx scripts/boundaries.ts',
  texts: 'tsx scripts/locales.ts --check',
  budgets: 'tsx scripts/budgets.ts',
}

const failed = Object.entries(CHECKS)
  .filter(([name, command]) => {
    console.log(`\n── ${name}: ${command}`)
    return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0
  })
  .map(([name]) => name)

console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}.` : '\nAll checks passed.')
process.exitCode = failed.length
