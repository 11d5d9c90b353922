// Measures dist/ against its budgets, side by side in one run: node scripts/bench.mjs [--runs N] [--files N] [--only cold|large|twice]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeRepository } from './bench/repository.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const tool = join(root, 'dist', 'spire-lint.cjs')
const reference = join(root, 'fixtures', 'k8s', 'spire')
const usage = join(root, 'scripts', 'bench', 'report-usage.cjs')
const reader = join(root, 'scripts', 'bench', 'read-files.cjs')

const { values } = parseArgs({ options: { runs: { type: 'string' }, files: { type: 'string', default: '10000' }, only: { type: 'string' } } })
const files = Number(values.files)
const wants = (part) => values.only === undefined || values.only === part

/** CPU milliseconds (user and system) and megabytes of one run of Node. */
function measure(args) {
  const { output, status, stderr } = spawnSync(process.execPath, ['--require', usage, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
  })
  if (status === null || status > 1) throw new Error(`node ${args.join(' ')} exited with ${status}:\n${stderr}`)
  return JSON.parse(output[3].toString())
}

/** Medians of runs in alternation, so that what else the machine does falls on all alike. */
function alternate(runs, commands) {
  const samples = commands.map(() => [])
  for (const args of commands) measure(args)
  for (let run = 0; run < runs; run++) for (const [index, args] of commands.entries()) samples[index].push(measure(args))
  return samples.map((list) => ({ cpu: median(list.map((one) => one.cpu)), memory: median(list.map((one) => one.memory)) }))
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

let failed = false
function budget(what, value, limit, unit) {
  const holds = value <= limit
  failed ||= !holds
  console.log(`  ${holds ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(2)}${unit} (budget ${limit}${unit})`)
}

function line(what, { cpu, memory }) {
  console.log(`  ${what.padEnd(44)} ${cpu.toFixed(0).padStart(6)} ms CPU ${memory.toFixed(0).padStart(5)} MB`)
}

function cold() {
  const runs = Number(values.runs ?? 20)
  console.log(`Cold run over the reference deployment, median of ${runs} alternating runs:`)
  const [bare, version, lint] = alternate(runs, [
    ['-e', '0'],
    [tool, '--version'],
    [tool, reference],
  ])
  line('node -e 0', bare)
  line('spire-lint --version', version)
  line('spire-lint fixtures/k8s/spire', lint)
  console.log(`       spire-lint --version: ${(version.cpu / bare.cpu).toFixed(2)} times node -e 0`)
  budget('spire-lint fixtures/k8s/spire against node -e 0', lint.cpu / bare.cpu, 1.8, ' times')
}

function withRepository(count, use) {
  const folder = mkdtempSync(join(tmpdir(), 'spire-lint-bench-'))
  try {
    return use(folder, writeRepository(folder, count, reference))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function sizeText({ files, objects, bytes }) {
  return `${files} files, ${objects} objects, ${(bytes / 1e6).toFixed(0)} MB`
}

function large() {
  const runs = Number(values.runs ?? 10)
  withRepository(files, (folder, size) => {
    console.log(`A large repository (${sizeText(size)}), median of ${runs} alternating runs:`)
    const [read, lint] = alternate(runs, [
      [reader, folder],
      [tool, '--quiet', folder],
    ])
    line('a bare program that reads the same files', read)
    line('spire-lint', lint)
    budget('against reading alone', lint.cpu / read.cpu, 4, ' times')
    budget('memory', lint.memory, 500, ' MB')
  })
}

function twice() {
  const runs = Number(values.runs ?? 10)
  withRepository(files, (once, size) =>
    withRepository(files * 2, (double, doubleSize) => {
      console.log(`Twice the files (${sizeText(size)} and ${sizeText(doubleSize)}), median of ${runs} alternating runs:`)
      const [one, two] = alternate(runs, [
        [tool, '--quiet', once],
        [tool, '--quiet', double],
      ])
      line(`spire-lint, ${size.files} files`, one)
      line(`spire-lint, ${doubleSize.files} files`, two)
      budget('twice the files', two.cpu / one.cpu, 2.1, ' times')
    }),
  )
}

console.log(`Node ${process.version}, ${cpus().length} cores\n`)
for (const [name, part] of Object.entries({ cold, large, twice })) if (wants(name)) part()
process.exitCode = failed ? 1 : 0
