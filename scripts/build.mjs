// Builds dist/: node scripts/build.mjs [--check] [--no-types]
// --check compares with what is there and writes nothing; --no-types leaves the declarations as they are, for a quick bundle.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { ruleFiles } from './generate.mjs'
import { jsYamlPlugin } from './js-yaml-plugin.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What is seldom needed: packages that get files of their own, loaded on demand. */
const SEPARATE_PACKAGES = { yaml: 'yaml.cjs', 'fast-glob': 'fast-glob.cjs' }

/**
 * Modules that get files of their own where they are imported by `import()`. Inside one file esbuild would wrap such a module, and all that it
 * imports, in functions: V8 then reads the code of each class three times before it runs (measured: a sixteenth of a cold run, and a fifth of `--version`).
 */
const SEPARATE_MODULES = {
  // With what the library, `validate` and the verbs that only show need: nearly all of it is the same code.
  'lint.cjs': [
    'src/commands/lint.ts',
    'src/lint.ts',
    'src/index.ts',
    'src/input.ts',
    'src/validate.ts',
    'src/read-deployments.ts',
    'src/deployment/registration/identities.ts',
    'rules/index.ts',
  ],
  'chart-tables.cjs': ['src/kubernetes/chart-tables.ts'],
  'render.cjs': ['src/commands/render-programs.ts', 'src/render.ts', 'src/rendering.ts'],
  'picture.cjs': ['src/commands/graph.ts', 'src/report/html.ts'],
  'commands.cjs': loadedBy('src/commands/run.ts').filter((module) => !['src/commands/lint.ts', 'src/commands/graph.ts'].includes(module)),
  'reports.cjs': loadedBy('src/report/report.ts').filter((module) => module !== 'src/report/html.ts'),
}
/** What only some runs ask for. */
SEPARATE_MODULES['asked.cjs'] = [
  'src/with-baseline.ts',
  'src/engine/fix-files.ts',
  'src/engine/assertions.ts',
  'src/commands/own-rules.ts',
  'src/commands/write-back.ts',
  'src/commands/replace-file.ts',
  'src/commands/progress.ts',
]
const PAGES_MODULE = 'src/commands/pages.ts'
const FILE_OF_MODULE = new Map([
  [PAGES_MODULE, 'pages.cjs'],
  ...Object.entries(SEPARATE_MODULES).flatMap(([file, modules]) => modules.map((module) => [module, file])),
])

/** The modules beside one that it loads by `import()`. */
function loadedBy(module) {
  const loads = readFileSync(join(root, module), 'utf8').matchAll(/import\('\.\/([\w-]+\.ts)'\)/g)
  return [...loads].map(([, file]) => `${dirname(module)}/${file}`)
}

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // `import()` becomes a lazy `require`: the ESM loader costs more than it brings here.
  supported: { 'dynamic-import': false },
  // A file with a character beyond Latin-1 is held, and read by V8, at two bytes a character.
  charset: 'ascii',
  legalComments: 'inline',
  logLevel: 'warning',
}

/** What we use of Node's modules that take milliseconds to load: asked for when it is first used, which most runs never do. */
const LAZY_BUILTINS = { 'node:crypto': ['X509Certificate', 'createHash', 'randomUUID'] }

const lazyBuiltins = {
  name: 'lazy-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' && Object.hasOwn(LAZY_BUILTINS, path) ? { path, namespace: 'lazy' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({
      contents: LAZY_BUILTINS[path]
        .map((name) => `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => require('${path}').${name} })\n`)
        .join(''),
    }))
  },
}

const separate = {
  name: 'separate',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z-]+$/ }, ({ path, kind }) =>
      kind !== 'entry-point' && Object.hasOwn(SEPARATE_PACKAGES, path) ? { path: `./${SEPARATE_PACKAGES[path]}`, external: true } : undefined,
    )
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
      const file = kind === 'dynamic-import' && FILE_OF_MODULE.get(relative(root, join(resolveDir, path)).replaceAll('\\', '/'))
      return file ? { path: `./${file}`, external: true } : undefined
    })
  },
}

/** Tables as JSON text: parsing it is much quicker than evaluating an object literal. */
const jsonText = {
  name: 'json-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => ({
      contents: `export default JSON.parse(${quoted(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))})`,
      loader: 'js',
    }))
  },
}

function quoted(text) {
  return `'${text
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}'`
}

const plugins = [separate, lazyBuiltins, jsonText, await jsYamlPlugin()]
const files = new Map()
const packages = new Set()

async function bundle(name, options, own = plugins) {
  const { outputFiles, metafile } = await build({ ...COMMON, plugins: own, ...options })
  files.set(name, Buffer.from(outputFiles[0].contents))
  for (const input of Object.keys(metafile.inputs)) {
    const [, found] = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? []
    if (found) packages.add(found)
  }
}

await bundle('spire-lint.cjs', {
  banner: { js: '#!/usr/bin/env node' },
  stdin: { contents: "import { main } from './src/main.ts'\nvoid main()\n", resolveDir: root, sourcefile: 'spire-lint.ts', loader: 'ts' },
})
await bundle('action.cjs', {
  stdin: { contents: "import { main } from './src/action.ts'\nvoid main()\n", resolveDir: root, sourcefile: 'action.ts', loader: 'ts' },
})
for (const [file, modules] of Object.entries(SEPARATE_MODULES)) {
  const contents = modules.map((module) => `export * from './${module}'\n`).join('')
  // The user's own rules may be ES modules, which only a real `import()` can load.
  const supported = { 'dynamic-import': file === 'asked.cjs' }
  await bundle(file, { supported, stdin: { contents, resolveDir: root, sourcefile: file.replace(/cjs$/, 'ts'), loader: 'ts' } })
}
files.set('index.cjs', Buffer.from(await library()))
for (const [name, file] of Object.entries(SEPARATE_PACKAGES))
  await bundle(file, { stdin: { contents: `module.exports = require('${name}')\n`, resolveDir: root, sourcefile: file } }, [])
files.set('pages.cjs', Buffer.from(pages()))
files.set('THIRD_PARTY_LICENSES.txt', Buffer.from(licenses()))
const types = !process.argv.includes('--no-types')
if (types) declarations()

/** The library is what the straight way holds: only its front door is a file of its own, written so that ES modules can import from it by name. */
async function library() {
  const { metafile } = await build({ ...COMMON, plugins, entryPoints: ['src/index.ts'], format: 'esm', outfile: 'index.mjs' })
  const names = Object.values(metafile.outputs)
    .flatMap(({ exports }) => exports)
    .sort()
    .join(', ')
  return `'use strict'\nconst { ${names} } = require('./lint.cjs')\nmodule.exports = { ${names} }\n`
}

function pages() {
  const entries = ruleFiles()
    .filter(({ area, id }) => existsSync(join(root, 'rules', area, `${id}.md`)))
    .map(({ area, id }) => `  '${area}/${id}': ${JSON.stringify(readFileSync(join(root, 'rules', area, `${id}.md`), 'utf8'))},\n`)
  return `'use strict'\n/** The rules' pages, as src/commands/pages.ts reads them. */\nconst PAGES = {\n${entries.join('')}}\nexports.readPage = (area, id) => PAGES[\`\${area}/\${id}\`]\n`
}

/** The licences of what is bundled, which ask to travel with it. */
function licenses() {
  const texts = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
  })
  return `The files beside this one hold code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** The library's declarations, by the compiler. */
function declarations() {
  const out = mkdtempSync(join(tmpdir(), 'spire-lint-types-'))
  try {
    execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', join(root, 'scripts', 'tsconfig.types.json'), '--outDir', out], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    for (const file of listing(out)) files.set(`types/${file}`, readFileSync(join(out, file)))
    files.set('types/index.d.ts', Buffer.from("export * from './src/index.ts'\n"))
  } finally {
    rmSync(out, { recursive: true })
  }
}

function listing(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort()
}

const dist = join(root, 'dist')
const stale = listing(dist).filter((file) => !files.has(file) && (types || !file.startsWith('types/')))
if (process.argv.includes('--check')) {
  const changed = [...files]
    .filter(([file, contents]) => !existsSync(join(dist, file)) || !readFileSync(join(dist, file)).equals(contents))
    .map(([file]) => file)
  for (const file of [...stale, ...changed]) console.error(`dist/${file} is not what the sources give; run: node scripts/build.mjs`)
  if ((statSync(join(dist, 'spire-lint.cjs'), { throwIfNoEntry: false })?.mode ?? 0) % 2 === 0) console.error('dist/spire-lint.cjs cannot be executed')
  process.exitCode = stale.length + changed.length === 0 ? 0 : 1
} else {
  for (const file of stale) rmSync(join(dist, file))
  for (const [file, contents] of files) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), contents)
  }
  chmodSync(join(dist, 'spire-lint.cjs'), 0o755)
  for (const [file, contents] of files) if (!file.startsWith('types/')) console.log(`dist/${file} ${(contents.length / 1000).toFixed(0)} kB`)
}
