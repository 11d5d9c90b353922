// Writes schemas/helm/ from a checkout (or a bare clone) of helm-charts-hardened: node scripts/run.mjs scripts/helm-values.ts FOLDER
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { load } from 'js-yaml'

/** The releases of the chart `spire` whose values are known; of spire-crds the ones of the same time. */
const SPIRE = [
  '0.24.0',
  '0.24.1',
  '0.24.2',
  '0.24.3',
  '0.24.4',
  '0.24.5',
  '0.25.0',
  '0.26.0',
  '0.26.1',
  '0.27.0',
  '0.27.1',
  '0.28.0',
  '0.28.1',
  '0.28.2',
  '0.28.3',
  '0.28.4',
  '0.28.5',
  '0.29.0',
  '0.30.0',
] // prettier-ignore
/** What the main branch has beside them: values of the release to come. */
const NEXT = 'next'
const CRDS = ['0.5.0', '0.6.0']

/** Maps whose keys are the user's own: they end in a manifest as they stand, or are gone through one by one. */
const FREE_NAMES =
  /^(?:affinity|annotations|podAnnotations|labels|podLabels|nodeSelector|resources|securityContext|podSecurityContext|livenessProbe|readinessProbe|startupProbe|updateStrategy|customPlugins|unsupportedBuiltInPlugins|kubeConfigs|agents|clusterSPIFFEIDs|clusterStaticEntries|clusterFederatedTrustDomains|brokers|federatesWith|clusters|cas|options|config|certificate|acme|issuer)$/

type Node = Leaf | Map<string, Node>
type Leaf = 'string' | 'number' | 'bool' | 'list' | 'map' | 'any'

/** A key over all releases: its kinds, and the releases (by index) that have it. */
interface Merged {
  kinds: Set<Leaf | 'keys'>
  in: Set<number>
  keys: Map<string, Merged>
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node scripts/run.mjs scripts/helm-values.ts FOLDER')

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder ?? '.', ...args], { encoding: 'utf8', maxBuffer: 1e9 })
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nodeOf(name: string, value: unknown): Node {
  if (value === null || value === undefined) return 'any'
  if (Array.isArray(value)) return 'list'
  if (isMap(value)) {
    const entries = Object.entries(value)
    if (entries.length === 0 || FREE_NAMES.test(name)) return 'map'
    return new Map(entries.map(([key, inner]) => [key, nodeOf(key, inner)]))
  }
  return typeof value === 'boolean' ? 'bool' : typeof value === 'number' ? 'number' : 'string'
}

/** Puts a path into a tree, where it is not there; what is a leaf there stays one. */
function add(tree: Map<string, Node>, path: readonly string[]): void {
  const [first, ...rest] = path
  if (first === undefined) return
  const node = tree.get(first)
  if (rest.length === 0) {
    if (node === undefined) tree.set(first, 'any')
    return
  }
  if (node === undefined) tree.set(first, new Map())
  const inner = tree.get(first)
  if (inner instanceof Map) add(inner, rest)
}

interface Chart {
  readonly keys: Map<string, Node>
  /** Old names at which the templates stop, by their paths: the new ones. */
  readonly renamed: ReadonlyMap<string, string>
}

/** The key beside an old one that differs from it in case and underscores only: the templates' own message may be wrong. */
function nameIn(tree: Map<string, Node>, path: readonly string[], old: string): string | undefined {
  const [first, ...rest] = path
  const inner = first === undefined ? tree : tree.get(first)
  if (!(inner instanceof Map)) return undefined
  if (first !== undefined) return nameIn(inner, rest, old)
  return [...inner.keys()].find((key) => key !== old && plain(key) === plain(old))
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '')
}

/** A chart's values with what its templates read beside them; what they read of `global` goes to the given tree. */
function chartAt(tag: string, path: string, global: Map<string, Node>): Chart {
  const files = git('ls-tree', '-r', '--name-only', tag, `${path}/`).split('\n')
  const values = load(git('show', `${tag}:${path}/values.yaml`))
  const keys = nodeOf('', values ?? {})
  const tree = keys instanceof Map ? keys : new Map<string, Node>()
  const templates = files
    .filter((file) => file.startsWith(`${path}/templates/`) && /\.(?:ya?ml|tpl|txt)$/.test(file))
    .map((file) => git('show', `${tag}:${file}`))
  const renamed = new Map<string, string>()
  for (const text of templates) {
    for (const [, dotted = ''] of text.matchAll(/\.Values((?:\.[A-Za-z_]\w*)+)/g)) {
      const parts = dotted.slice(1).split('.')
      if (parts[0] === 'global') add(global, parts.slice(1))
      else add(tree, parts)
    }
    for (const [, quoted = ''] of text.matchAll(/dig((?: "[^"]+")+) [^ ]+ \S*\bglobal\b/g)) add(global, quoted.trim().replaceAll('"', '').split(' '))
    for (const [, dotted = '', old = '', to = ''] of text.matchAll(/hasKey \.Values((?:\.\w+)*) "(\w+)"[^\n]*\n[^\n]*fail "[^"]*\bren(?:am|ma)ed to (\w+)/g)) {
      renamed.set(`${dotted.slice(1)}${dotted === '' ? '' : '.'}${old}`, nameIn(tree, dotted.split('.').slice(1), old) ?? to)
    }
  }
  return { keys: tree, renamed }
}

function merge(into: Map<string, Merged>, tree: Map<string, Node>, release: number): void {
  for (const [key, node] of tree) {
    let merged = into.get(key)
    if (!merged) {
      merged = { kinds: new Set(), in: new Set(), keys: new Map() }
      into.set(key, merged)
    }
    merged.in.add(release)
    merged.kinds.add(node instanceof Map ? 'keys' : node)
    if (node instanceof Map) merge(merged.keys, node, release)
  }
}

/** A leaf is its kind, with `@since` and `-removed` where it was not always there; a map is its keys, with the same under `@`. */
function written(tree: Map<string, Merged>, releases: readonly string[], outer: ReadonlySet<number>): Record<string, unknown> {
  const sorted = [...tree].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    sorted.map(([key, { kinds, in: there, keys }]) => {
      const life = lifeOf(there, outer, releases)
      if (kinds.has('keys') && kinds.size === 1) return [key, { ...(life === '' ? {} : { '@': life }), ...written(keys, releases, there) }]
      const leaf = kinds.has('keys') || kinds.has('map') ? 'map' : kinds.size === 1 ? [...kinds][0] : 'any'
      return [key, `${leaf}${life === '' ? '' : `@${life}`}`]
    }),
  )
}

function lifeOf(there: ReadonlySet<number>, outer: ReadonlySet<number>, releases: readonly string[]): string {
  const first = Math.min(...there)
  const last = Math.max(...there)
  const since = first > Math.min(...outer) ? (releases[first] ?? '') : ''
  const removed = last < Math.max(...outer) ? `-${releases[last + 1] ?? ''}` : ''
  return since + removed
}

/** What is a chart beside `spire` in the values of `spire`. */
const SUBCHARTS = [
  'spire-server',
  'spire-agent',
  'spiffe-csi-driver',
  'spiffe-oidc-discovery-provider',
  'tornjak-frontend',
  'spike-keeper',
  'spike-nexus',
  'spike-pilot',
  'spire-identity-exchange',
]

const charts = new Map<string, Map<string, Merged>>()
const renamed = new Map<string, Map<string, string>>()
const there = new Map<string, Set<number>>()
const apps: string[] = []
const ALL = [...SPIRE, NEXT]
for (const [release, version] of ALL.entries()) {
  const tag = version === NEXT ? 'HEAD' : `spire-${version}`
  apps.push(/^appVersion: "?([\d.]+)/m.exec(git('show', `${tag}:charts/spire/Chart.yaml`))?.[1] ?? '')
  const root = chartAt(tag, 'charts/spire', new Map())
  const declared = root.keys.get('global')
  const global = declared instanceof Map ? declared : new Map<string, Node>()
  const own = new Map([...root.keys].filter(([key]) => !SUBCHARTS.includes(key) && !key.startsWith('upstream-')))
  own.set('global', global)
  const present = new Set(
    git('ls-tree', '--name-only', tag, 'charts/spire/charts/')
      .split('\n')
      .map((path) => path.slice(path.lastIndexOf('/') + 1)),
  )
  if (present.has('spire-lib')) chartAt(tag, 'charts/spire/charts/spire-lib', global)
  for (const name of SUBCHARTS) {
    // One of them is a chart beside `spire`, which names it as a dependency.
    const path = present.has(name) ? `charts/spire/charts/${name}` : root.keys.has(name) ? `charts/${name}` : undefined
    if (path === undefined) continue
    const chart = chartAt(tag, path, global)
    for (const word of ['global', 'tags', 'upstream']) add(chart.keys, [word])
    // A condition of the dependency, which the subchart's own values leave out.
    chart.keys.set('enabled', 'bool')
    const keys = charts.get(name) ?? new Map<string, Merged>()
    merge(keys, chart.keys, release)
    charts.set(name, keys)
    renamed.set(name, new Map([...(renamed.get(name) ?? []), ...chart.renamed]))
    there.set(name, new Set([...(there.get(name) ?? []), release]))
  }
  const keys = charts.get('') ?? new Map<string, Merged>()
  merge(keys, own, release)
  charts.set('', keys)
}

const every = new Set(ALL.keys())
const all = (name: string): Record<string, unknown> => written(charts.get(name) ?? new Map(), ALL, there.get(name) ?? every)
const subcharts = SUBCHARTS.filter((name) => charts.has(name))
const spire = {
  chart: 'spire',
  source: 'helm-charts-hardened: charts/spire/values.yaml, charts/spire/charts/*/values.yaml and their templates',
  releases: SPIRE,
  spire: apps.slice(0, SPIRE.length),
  keys: all(''),
  charts: Object.fromEntries(
    subcharts.map((name) => [
      name,
      { '@': lifeOf(there.get(name) ?? every, every, ALL), keys: all(name), renamed: Object.fromEntries(renamed.get(name) ?? []) },
    ]),
  ),
  aliases: { 'upstream-spire-agent': 'spire-agent', 'upstream-spiffe-csi-driver': 'spiffe-csi-driver' },
}

const crds = new Map<string, Merged>()
for (const [release, version] of CRDS.entries()) merge(crds, chartAt(`spire-crds-${version}`, 'charts/spire-crds', new Map()).keys, release)

mkdirSync('schemas/helm', { recursive: true })
writeFileSync('schemas/helm/spire.json', `${JSON.stringify(spire, undefined, 1)}\n`)
writeFileSync(
  'schemas/helm/spire-crds.json',
  `${JSON.stringify({ chart: 'spire-crds', source: 'helm-charts-hardened: charts/spire-crds/values.yaml', releases: CRDS, spire: [], keys: written(crds, CRDS, new Set(CRDS.keys())), charts: {}, aliases: {} }, undefined, 1)}\n`,
)
