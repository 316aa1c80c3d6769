/** Checks the direction of imports (DESIGN.md, section 2). Fails also when it found nothing to check. */
import { cruise, type IReporterOutput } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const options = await extractDepcruiseOptions('./.dependency-cruiser.json')
const { output }: IReporterOutput = await cruise(
  ['src'],
  options,
  {},
  { tsConfig: extractTSConfig('./tsconfig.json') },
)
if (typeof output === 'string') throw new Error('dependency-cruiser gave no data')
const { totalCruised, violations } = output.summary

for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`)
console.log(`${totalCruised} modules, ${violations.length} imports in the wrong direction`)
process.exit(violations.length > 0 || totalCruised < 50 ? 1 : 0)
