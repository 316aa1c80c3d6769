import { lockDirectory } from '../../../src/database/embedded/lock.ts'

await lockDirectory(process.argv[2]!)
process.stdout.write('held\n')
setInterval(() => {}, 60_000)
