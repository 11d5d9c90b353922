// Writes what is made from listings and tables: node scripts/generate.mjs [--check]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Every rule in `rules/<area>/<id>.ts`, sorted by id. */
export function ruleFiles() {
  const folder = join(root, 'rules')
  const areas = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const rules = areas.flatMap(({ name: area }) =>
    readdirSync(join(folder, area))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ area, id: file.slice(0, -'.ts'.length) })),
  )
  return rules.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

const camelCase = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

function registry() {
  const rules = ruleFiles()
  const twice = rules.find(({ id }, index) => rules[index + 1]?.id === id)
  if (twice) throw new Error(`two rules have the id ${twice.id}`)
  const byPath = [...rules].sort((a, b) => (`${a.area}/${a.id}` < `${b.area}/${b.id}` ? -1 : 1))
  return [
    '// Made by scripts/generate.mjs from the folders beside it.',
    "import type { Rule } from '../src/engine/rule.ts'",
    ...byPath.map(({ area, id }) => `import ${camelCase(id)} from './${area}/${id}.ts'`),
    '',
    '/** Every rule, sorted by id. */',
    rules.length === 0
      ? 'export const RULES: readonly Rule[] = []'
      : `export const RULES: readonly Rule[] = [\n${rules.map(({ id }) => `  ${camelCase(id)},\n`).join('')}]`,
    '',
  ].join('\n')
}

/** Node 20 reads no TypeScript, so a page's maker is bundled first. */
async function made(script, name) {
  const { buildSync } = await import('esbuild')
  const { outputFiles } = buildSync({ entryPoints: [join(root, 'scripts', script)], bundle: true, write: false, platform: 'node', format: 'esm' })
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  return module[name]()
}

const GENERATED = {
  'rules/index.ts': registry,
  'docs/command-line.md': () => made('command-line-page.ts', 'commandLinePage'),
  'docs/spire-lint.1': () => made('man-page.ts', 'manPage'),
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, make] of Object.entries(GENERATED)) {
    const path = join(root, file)
    const wanted = await make()
    if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue
    if (process.argv.includes('--check')) {
      console.error(`${file} is not fresh; run: node scripts/generate.mjs`)
      process.exitCode = 1
    } else {
      writeFileSync(path, wanted)
      console.log(`wrote ${file}`)
    }
  }
}
