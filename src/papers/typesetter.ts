import { Worker } from 'node:worker_threads'
import type { PdfJob, PdfReply } from './pdf-worker.ts'

/** Milliseconds for any paper, and for each thousand characters of what it says: a protocol of thousands is long on a busy machine. */
const TIME_LIMIT = 20_000
const TIME_LIMIT_PER_THOUSAND = 100

const limitFor = (job: PdfJob): number =>
  TIME_LIMIT + (JSON.stringify(job).length / 1000) * TIME_LIMIT_PER_THOUSAND

const COMPILED = import.meta.url.endsWith('.js')

let worker: Worker | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Sets one paper at a time in a thread of its own, so that no request waits for a compiler; the thread starts
 * with the first paper. Rejects when Typst refuses or the time limit passes (the thread is then replaced).
 */
export function typeset(job: PdfJob): Promise<Uint8Array> {
  const set = last.then(() => setOne(job))
  last = set.catch(() => {})
  return set
}

function setOne(job: PdfJob): Promise<Uint8Array> {
  const thread = runningWorker()
  return new Promise<Uint8Array>((resolve, reject) => {
    const timer = setTimeout(() => fail(new Error('the paper took too long')), limitFor(job))
    const end = () => {
      clearTimeout(timer)
      for (const event of ['error', 'exit', 'message']) thread.removeAllListeners(event)
      thread.unref()
    }
    const fail = (fault: Error) => {
      end()
      retire(thread)
      reject(fault)
    }
    thread.once('error', fail)
    thread.once('exit', () => fail(new Error('the typesetting thread stopped')))
    thread.once('message', (reply: PdfReply) => {
      end()
      'pdf' in reply ? resolve(reply.pdf) : reject(new Error(reply.fault))
    })
    thread.ref()
    try {
      thread.postMessage(job)
    } catch (fault) {
      fail(fault as Error)
    }
  })
}

function runningWorker(): Worker {
  worker ??= COMPILED ? new Worker(new URL('./pdf-worker.js', import.meta.url)) : typescriptWorker()
  return worker
}

/** From source, under tsx or in tests. Node 20 runs no loader for a thread's first file, so a line of JavaScript sets it. */
function typescriptWorker(): Worker {
  const tsx = import.meta.resolve('tsx/esm/api')
  const entry = new URL('./pdf-worker.ts', import.meta.url).href
  const code = `import('${tsx}').then(({ register }) => { register(); return import('${entry}') })`
  return new Worker(code, { eval: true, execArgv: [] })
}

function retire(thread: Worker): void {
  // A late fault of a thread already given up must not end the process.
  thread.on('error', () => {})
  void thread.terminate()
  worker = undefined
}
