/** Puts beside the compiled code what the compiler leaves behind: styles, templates, data files. The demo stays out. */
import { cpSync, statSync } from 'node:fs'
import { relative } from 'node:path'

cpSync('src', 'dist', {
  recursive: true,
  filter(path) {
    if (relative('src', path) === 'demo') return false
    return statSync(path).isDirectory() || !/\.tsx?$/.test(path)
  },
})
