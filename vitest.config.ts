import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take the longest: begun first, they do not keep one worker busy at the end while the other waits. */
const LONG = /test\/(e2e\/|start\.|jobs\/run-jobs\.|database\/embedded\/killed\.)/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/proof/**'],
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/faulty-texts.ts'],
    sequence: { sequencer: LongestFirst },
    // Tests wait for a bot to fall quiet: on two cores a third file has room in these pauses.
    maxWorkers: 3,
    // Importing everything and compiling the database anew for each file took half of the time. What a test changes in a module
    // it puts back.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
