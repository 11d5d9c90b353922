import { defineConfig } from 'vitest/config'
import { jsYamlVitePlugin } from './scripts/js-yaml-patch.ts'

export default defineConfig({
  plugins: [jsYamlVitePlugin()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/world/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // js-yaml is patched when it is loaded; only what is inlined passes the plugins.
    server: { deps: { inline: ['js-yaml'] } },
  },
})
