import { benchAnswer } from './answer.ts'
import { benchBroadcast } from './broadcast.ts'
import { benchConversation } from './conversation.ts'
import { benchDeadline } from './deadline.ts'
import { benchExports } from './exports.ts'
import { benchMillion } from './million.ts'
import { benchPapers } from './papers.ts'
import { benchReminders } from './reminders.ts'

const benches: Record<string, () => Promise<void>> = {
  answer: benchAnswer,
  broadcast: benchBroadcast,
  conversation: benchConversation,
  deadline: benchDeadline,
  exports: benchExports,
  million: benchMillion,
  papers: benchPapers,
  reminders: benchReminders,
}

const name = process.argv[2] ?? ''
const bench = benches[name]
if (bench) await bench()
else {
  console.error(`npm run bench -- ${Object.keys(benches).join(' | ')}`)
  process.exitCode = 1
}
