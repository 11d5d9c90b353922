import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { renderWithPrograms } from '../../src/commands/render-programs.ts'

/**
 * Has the folders of fixtures/render rendered by the programs that are installed (helm, and kustomize or kubectl), and writes test/truth/render/:
 * npm run record -- render
 */
parseArgs({ options: {} })
const FIXTURES = join('fixtures', 'render')
const TRUTH = join('test', 'truth', 'render')

const render = renderWithPrograms(FIXTURES)
mkdirSync(TRUTH, { recursive: true })
for (const [kind, folder, file] of [
  ['chart', 'chart', 'chart.yaml'],
  ['kustomization', 'kustomization/prod', 'kustomization.yaml'],
] as const) {
  const rendered = await render(kind, folder)
  if ('error' in rendered) throw new Error(rendered.error)
  writeFileSync(join(TRUTH, file), rendered.text)
  console.log(`wrote ${join(TRUTH, file)}, made by ${rendered.by}`)
}
