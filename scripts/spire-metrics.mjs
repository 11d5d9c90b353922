// Writes schemas/spire/metrics.json from SPIRE's source: node scripts/spire-metrics.mjs SPIRE_REPOSITORY
// Every call that makes a metric is found by its name and its key is put together from constants, release by release.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const repository = process.argv[2]
if (repository === undefined) {
  console.error('usage: spire-metrics.mjs SPIRE_REPOSITORY')
  process.exit(2)
}

const SOURCES = ['pkg/common/telemetry', 'pkg/common/uptime', 'pkg/agent', 'pkg/server']
const file = new URL('../schemas/spire/metrics.json', import.meta.url)
const { releases } = JSON.parse(readFileSync(new URL('../schemas/spire/releases.json', import.meta.url), 'utf8'))
const names = releases.map(({ release }) => release)

/** What a key's variable can be (pkg/common/telemetry/agent/manager.go: the kind of the agent's cache, or none). */
const VARIABLES = { cacheType: ['workload', 'svid_store', undefined] }
/** hashicorp/go-metrics: metrics.go, EmitRuntimeStats; on for every sink (DefaultConfig). */
const RUNTIME = {
  gauge: ['num_goroutines', 'alloc_bytes', 'sys_bytes', 'malloc_count', 'free_count', 'heap_objects', 'total_gc_pause_ns', 'total_gc_runs'],
  sample: ['gc_pause_ns'],
}
const KINDS = {
  StartCall: 'call',
  StartLatencyMetric: 'latency',
  IncrCounter: 'counter',
  SetGauge: 'gauge',
  SetPrecisionGauge: 'gauge',
  AddSample: 'sample',
  MeasureSince: 'sample',
}

const found = new Map()
for (const release of names) for (const [key, kind] of metricsOf(release)) found.set(key, { kind, releases: [...(found.get(key)?.releases ?? []), release] })

const rows = [...found]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, { kind, releases: has }]) => {
    const [side, name] = key.split(' ')
    const since = has[0] === names[0] ? {} : { since: has[0] }
    const after = names.filter((release) => isLater(release, has.at(-1)))[0]
    return { side, name, kind, ...since, ...(after === undefined ? {} : { removed: after }) }
  })
const lines = ['server', 'agent'].map(
  (side) =>
    ` "${side}": {\n${rows
      .filter((row) => row.side === side)
      .map(({ side: _, name, ...row }) => `  "${name}": ${oneLine(row)}`)
      .join(',\n')}\n }`,
)
writeFileSync(
  file,
  `{\n "source": "spire: pkg/common/telemetry, pkg/agent, pkg/server at v${names[0]} to v${names.at(-1)}; hashicorp/go-metrics: prometheus/prometheus.go",\n${lines.join(',\n')}\n}\n`,
)
console.log(`${rows.length} metrics`)

/** `server svid_rotate` and its kind, for one release. */
function metricsOf(release) {
  const tag = `v${release}`
  const paths = git('ls-tree', '-r', '--name-only', tag, ...SOURCES)
    .split('\n')
    .filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'))
  const calls = new Set(
    git(
      'grep',
      '-lE',
      'StartCall\\(|StartLatencyMetric\\(|(IncrCounter|SetGauge|SetPrecisionGauge|AddSample|MeasureSince)(WithLabels)?\\(',
      tag,
      '--',
      ...SOURCES,
    )
      .split('\n')
      .map((line) => line.slice(tag.length + 1)),
  )
  const telemetry = paths.filter((path) => path.startsWith('pkg/common/telemetry/'))
  const constants = constantsOf([...new Set([...telemetry, ...paths.filter((path) => calls.has(path))])].map((path) => git('show', `${tag}:${path}`)))
  const made = new Map(
    Object.entries(RUNTIME).flatMap(([kind, keys]) => ['server', 'agent'].flatMap((side) => keys.map((key) => [`${side} runtime_${key}`, kind]))),
  )
  // What forwards to another sink makes no metric of its own.
  for (const path of paths.filter(
    (one) => calls.has(one) && !/telemetry\/(metrics|m3|call|latency|blackhole|withlabels|sink|dogstatsd|statsd|inmem)\.go$/.test(one),
  )) {
    for (const { kind, key } of callsIn(git('show', `${tag}:${path}`), path, constants)) for (const side of sidesOf(path)) add(made, `${side} `, key, kind)
  }
  return made
}

function add(made, side, key, kind) {
  const name = key.join('_').replace(/[ .=\-/]/g, '_')
  if (kind === 'call') made.set(`${side}${name}`, 'counter')
  if (kind === 'call' || kind === 'latency') made.set(`${side}${name}_elapsed_time`, 'sample')
  else made.set(`${side}${name}`, kind)
}

function sidesOf(path) {
  if (/^pkg\/(common\/telemetry\/)?server\//.test(path)) return ['server']
  return /^pkg\/(common\/telemetry\/)?agent\//.test(path) ? ['agent'] : ['server', 'agent']
}

/** `Name = "value"` of all constants; two of one name must be one value. */
function constantsOf(texts) {
  const constants = new Map()
  for (const text of texts)
    for (const [, name, value] of text.matchAll(/^\s*(?:const\s+)?([A-Z]\w*)\s*(?:string\s*)?=\s*"([^"]*)"$/gm))
      constants.set(name, [...new Set([...(constants.get(name) ?? []), value])])
  return constants
}

function callsIn(text, path, constants) {
  const found = []
  const plain = text.replace(/\/\/[^\n]*/g, '')
  for (const match of plain.matchAll(
    /(?:\btelemetry\.|\.|^|\s)(StartCall|StartLatencyMetric|IncrCounter|SetGauge|SetPrecisionGauge|AddSample|MeasureSince)(?:WithLabels)?\(/g,
  )) {
    const kind = KINDS[match[1]]
    const inside = argumentsAt(plain, match.index + match[0].length)
    const words = kind === 'call' || kind === 'latency' ? inside.slice(1) : listOf(inside[0], plain.slice(0, match.index))
    if (words === undefined || words.some((word) => word.endsWith('...'))) continue
    for (const key of keysOf(words, path, constants)) found.push({ kind, key })
  }
  return found
}

/** The arguments of a call, split at its own commas. */
function argumentsAt(text, start) {
  const words = ['']
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const one = text[at]
    if (depth === 0 && one === ')') break
    if ('([{'.includes(one)) depth++
    if (')]}'.includes(one)) depth--
    if (depth === 0 && one === ',') words.push('')
    else words[words.length - 1] += one
  }
  return words.map((word) => word.trim()).filter((word) => word !== '')
}

/** The items of `[]string{…}`, written here or in the `key := …` above, with what `append(key, …)` may add. */
function listOf(word, before) {
  const literal = /^\[\]string\{([\s\S]*)\}$/.exec(word ?? '')
  if (literal) return argumentsAt(`${literal[1]})`, 0)
  const body = before.slice(before.lastIndexOf('\nfunc '))
  const assigned = new RegExp(`\\b${word}\\s*:?=\\s*\\[\\]string\\{([^}]*)\\}`).exec(body)
  if (!assigned) return undefined
  const more = new RegExp(`\\b${word}\\s*=\\s*append\\(${word},\\s*(\\w+)\\)`).exec(body)
  return [...argumentsAt(`${assigned[1]})`, 0), ...(more ? [more[1]] : [])]
}

/** Every key that the words can make. */
function keysOf(words, path, constants) {
  return words.reduce(
    (keys, word) => {
      const name = word.split('.').at(-1)
      const values = /^"([^"]*)"$/.exec(word)?.slice(1) ?? VARIABLES[word] ?? constants.get(name)
      if (values === undefined) throw new Error(`${path}: what is ${word}?`)
      return keys.flatMap((key) => values.map((value) => (value === undefined ? key : [...key, value])))
    },
    [[]],
  )
}

function isLater(a, b) {
  const [left, right] = [a, b].map((release) => release.split('.').map(Number))
  const at = left.findIndex((part, index) => part !== right[index])
  return at >= 0 && left[at] > right[at]
}

function git(...words) {
  return execFileSync('git', ['-C', repository, ...words], { encoding: 'utf8', maxBuffer: 1 << 26 })
}

function oneLine(row) {
  return `{ ${Object.entries(row)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`
}
