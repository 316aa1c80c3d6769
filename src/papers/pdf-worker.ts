import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { createCompiler } from './typst.ts'
import type { NodeCompiler } from './typst-binding.ts'

/** What to set: a template's file name and its data, given to Typst as JSON and never as markup. */
export interface PdfJob {
  template: 'document.typ' | 'application.typ' | 'protocol.typ' | 'results.typ' | 'pages.typ'
  data: unknown
  /** Pictures the template names. */
  files?: readonly { name: string; bytes: Uint8Array }[]
  /** Written into the file: the same data and moment give the same bytes. */
  createdAt: Date
}

export type PdfReply = { pdf: Uint8Array } | { fault: string }

const WORKSPACE = '/papers'
const TEMPLATES = ['house.typ', 'document.typ', 'application.typ', 'protocol.typ', 'results.typ', 'pages.typ']

const compiler = createCompiler(WORKSPACE)
for (const name of TEMPLATES) {
  compiler.mapShadow(`${WORKSPACE}/${name}`, readFileSync(new URL(`./templates/${name}`, import.meta.url)))
}

parentPort?.on('message', (job: PdfJob) => parentPort?.postMessage(reply(job)))

function reply(job: PdfJob): PdfReply {
  try {
    compiler.mapShadow(`${WORKSPACE}/data.json`, Buffer.from(JSON.stringify(job.data)))
    for (const { name, bytes } of job.files ?? [])
      compiler.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(bytes))
    return { pdf: setAccessibly(compiler, job) }
  } catch (fault) {
    return { fault: withoutContent(fault) }
  } finally {
    for (const { name } of job.files ?? []) compiler.unmapShadow(`${WORKSPACE}/${name}`)
    compiler.evictCache(0)
  }
}

/** PDF/UA refuses a letter none of the fonts has; such a text is set without it, the letter as a box. */
function setAccessibly(compiler: NodeCompiler, job: PdfJob): Uint8Array {
  const source = { mainFilePath: `${WORKSPACE}/${job.template}` }
  const creationTimestamp = Math.floor(job.createdAt.getTime() / 1000)
  try {
    return compiler.pdf(source, { pdfStandard: 'ua-1', creationTimestamp })
  } catch (fault) {
    if (!diagnostics(fault).includes('could not be displayed with font')) throw fault
    return compiler.pdf(source, { pdfTags: true, creationTimestamp })
  }
}

function diagnostics(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)
}

/** Diagnostics quote the application: personal data. Only our own templates' messages are kept, cut short. */
function withoutContent(fault: unknown): string {
  const message = /message: "([^"`\\]*)/.exec(diagnostics(fault))?.[1] ?? 'unknown'
  return `Typst could not set the paper: ${message.slice(0, 80)}`
}
