import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { jsYamlVitePlugin } from './scripts/js-yaml-patch.ts'

const COMMON = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // No test changes what another one sees, so that the files of a worker can share the modules: loading them anew took a quarter of the time.
  isolate: false,
  // js-yaml is patched when it is loaded; only what is inlined passes the plugins.
  server: { deps: { inline: ['js-yaml'] } },
}

/** Everything against the sources; what goes through the library's front door against the bundle as well. */
export default defineConfig({
  test: {
    // Two cores are what a small CI machine has, and each is worth using.
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.ts', 'rules/**/*.ts'], reporter: ['text-summary'] },
    projects: [
      {
        plugins: [jsYamlVitePlugin()],
        test: { ...COMMON, name: 'source', include: ['test/**/*.test.ts'], exclude: ['test/world/**', 'test/rules/pages.test.ts', 'test/end-to-end/{cli,bad-input,broken,own-rules,no-network}.test.ts'] },
      },
      {
        plugins: [jsYamlVitePlugin()],
        resolve: { alias: [{ find: /^.*\/src\/index\.ts$/, replacement: join(import.meta.dirname, 'dist', 'index.cjs') }] },
        test: { ...COMMON, name: 'dist', include: ['test/{rules,positions,end-to-end}/**/*.test.ts'], exclude: ['test/rules/examples.test.ts'] },
      },
    ],
  },
})
