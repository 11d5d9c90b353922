import { Buffer } from 'node:buffer'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** esbuild's plugin of `js-yaml-patch.ts`, which the tests share; Node 20 does not read TypeScript, so it is bundled first. */
export async function jsYamlPlugin() {
  const patch = join(dirname(fileURLToPath(import.meta.url)), 'js-yaml-patch.ts')
  const { outputFiles } = buildSync({ entryPoints: [patch], bundle: true, write: false, platform: 'node', format: 'esm' })
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  return module.jsYamlEsbuildPlugin()
}
