import { defineConfig } from 'vitest/config'

// Drives a Chromium of this machine (CHROMIUM names another than Debian's); nothing is downloaded.
process.env.CHROMIUM ||= '/usr/bin/chromium'

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
