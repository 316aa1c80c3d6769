import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A process running a script of this folder through tsx. */
export function startChild(script: string, ...args: string[]) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit') as Promise<[code: number | null]>
  const lines: string[] = []
  createInterface(child.stdout).on('line', (line) => lines.push(line))
  return {
    pid: child.pid,
    /** What it printed so far. */
    lines,
    exitCode: () => exited.then(([code]) => code),
    /** Waits until it has printed the line. */
    async says(line: string): Promise<void> {
      const deadline = Date.now() + 20_000
      while (!lines.includes(line)) {
        if (Date.now() > deadline || child.exitCode !== null)
          throw new Error(`It never said ${line}: ${lines}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    async kill(): Promise<void> {
      child.kill('SIGKILL')
      await exited
    },
  }
}
