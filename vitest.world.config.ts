import { defineConfig } from 'vitest/config'

/** Tests against programs that Debian and npm have; `.ci/run` installs them, and a missing one fails. */
export default defineConfig({
  test: { include: ['test/world/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
})
