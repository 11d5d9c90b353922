// Runs a TypeScript program of ours on any Node from 20: node scripts/run.mjs FILE.ts [argument...]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { jsYamlPlugin } from './js-yaml-plugin.mjs'

const [script, ...rest] = process.argv.slice(2)
if (script === undefined) throw new Error('usage: node scripts/run.mjs FILE.ts [argument...]')
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { outputFiles } = await build({
  entryPoints: [resolve(script)],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
  plugins: [
    {
      // Packages stay outside, but for js-yaml, which is patched wherever we run it.
      name: 'js-yaml-inside',
      setup: ({ onResolve }) => onResolve({ filter: /^js-yaml$/ }, () => ({ path: join(root, 'node_modules', 'js-yaml', 'dist', 'js-yaml.mjs') })),
    },
    await jsYamlPlugin(),
    {
      // A module of ours finds files beside itself, not beside the bundle.
      name: 'dirname',
      setup: ({ onLoad }) =>
        onLoad({ filter: /\.ts$/ }, ({ path }) => ({
          contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
          loader: 'ts',
        })),
    },
  ],
})
// Inside the project, so that packages are found; the script sees its own name as argv[1], as if run directly.
const folder = mkdtempSync(join(root, 'node_modules', '.run-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const program = join(folder, 'program.mjs')
writeFileSync(program, outputFiles[0].text)
process.argv = [process.argv[0], resolve(script), ...rest]
await import(pathToFileURL(program).href)
