import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What may stand at a place of a document: enough of it to tell where a key belongs whose indentation is lost. */
export interface Shape {
  readonly kind: 'keys' | 'free' | 'list' | 'value'
  /** The shape below a key, of `keys`; undefined where there is no such key. */
  at(key: string): Shape | undefined
  /** The shape of an item, of `list`. */
  readonly item: Shape | undefined
}

export const VALUE: Shape = { kind: 'value', at: () => undefined, item: undefined }
/** Any keys. */
export const FREE: Shape = { kind: 'free', at: () => undefined, item: undefined }
export const LIST: Shape = { kind: 'list', at: () => undefined, item: VALUE }

export function keys(fields: Readonly<Record<string, Shape>>, more?: Shape): Shape {
  return { kind: 'keys', at: (key) => (Object.hasOwn(fields, key) ? fields[key] : more?.at(key)), item: undefined }
}

export function listOf(item: Shape): Shape {
  return { kind: 'list', at: () => undefined, item }
}

const root = join(import.meta.dirname, '..', '..')
const KUBERNETES = read<{ kinds: Record<string, string>; types: Record<string, string> }>('schemas/kubernetes/types.json')
const CHART = read<{ keys: Tree; charts: Record<string, { keys: Tree }>; aliases: Record<string, string> }>('schemas/helm/spire.json')

interface Tree {
  readonly [key: string]: string | Tree
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T
}

/** A kind of Kubernetes, or one that manifests about SPIRE have beside them. */
export function objectShape(apiVersion: string, kind: string): Shape {
  if (kind === 'PrometheusRule') return PROMETHEUS_RULE
  const type = KUBERNETES.kinds[`${apiVersion}/${kind}`]?.split(' ')[0]
  return type === undefined ? keys({ apiVersion: VALUE, kind: VALUE, metadata: typeShape('ObjectMeta'), spec: FREE }) : typeShape(type)
}

/** A type of Kubernetes by its name: `PodSpec`. */
export function typeShape(name: string): Shape {
  const fields = KUBERNETES.types[name]
  if (fields === undefined) return VALUE
  return {
    kind: 'keys',
    item: undefined,
    at: (key) => {
      const type = fields
        .split('; ')
        .map((field) => field.split(' '))
        .find(([field]) => field?.replace(/!$/, '') === key)?.[1]
      return type === undefined ? undefined : written(type)
    },
  }
}

function written(type: string): Shape {
  if (type.endsWith('[]')) return listOf(written(type.slice(0, -2)))
  return type.endsWith('{}') || type === 'any' ? FREE : typeShape(type)
}

const PROMETHEUS_RULE = keys({
  apiVersion: VALUE,
  kind: VALUE,
  metadata: typeShape('ObjectMeta'),
  spec: keys({
    groups: listOf(keys({ name: VALUE, interval: VALUE, rules: listOf(keys({ alert: VALUE, expr: VALUE, for: VALUE, labels: FREE, annotations: FREE })) })),
  }),
})

/** What Kubernetes reads of a value that the chart hands on as it stands. */
const HANDED_ON: Readonly<Record<string, string>> = {
  affinity: 'Affinity',
  extraContainers: 'Container[]',
  extraEnv: 'EnvVar[]',
  extraVolumeMounts: 'VolumeMount[]',
  extraVolumes: 'Volume[]',
  initContainers: 'Container[]',
  livenessProbe: 'Probe',
  readinessProbe: 'Probe',
  resources: 'ResourceRequirements',
  tolerations: 'Toleration[]',
  topologySpreadConstraints: 'TopologySpreadConstraint[]',
}

function chartShape(name: string, tree: string | Tree): Shape {
  if (typeof tree !== 'string') {
    return { kind: 'keys', item: undefined, at: (key) => (key === '@' || tree[key] === undefined ? undefined : chartShape(key, tree[key])) }
  }
  const type = HANDED_ON[name]
  if (type !== undefined) return written(type)
  return tree.startsWith('map') ? FREE : tree.startsWith('list') ? LIST : VALUE
}

function configShape(name: 'server' | 'agent', more: readonly string[]): Shape {
  const table = read<{ keys: Record<string, { keys?: Record<string, unknown> }> }>(`schemas/spire/${name}.json`)
  const words = [...Object.keys(table.keys[name]?.keys ?? {}), ...more].filter((key) => !['experimental', 'sds', 'federation', 'ca_subject'].includes(key))
  return keys({ ...Object.fromEntries(words.map((word) => [word, VALUE])), experimental: FREE, sds: FREE })
}

/** Values for the chart `spire`, with what people write that the chart does not have. */
export function valuesShape(): Shape {
  const server = chartShape('', CHART.charts['spire-server']?.keys ?? {})
  const agent = chartShape('', CHART.charts['spire-agent']?.keys ?? {})
  const inner = (shape: Shape, key: string): Shape => shape.at(key) ?? FREE
  const ports = keys({ port: VALUE, targetPort: VALUE, protocol: VALUE })
  const telemetry = inner(server, 'telemetry')
  const store = inner(server, 'dataStore')
  return keys({
    global: keys({
      spire: keys({ bundleEndpoint: keys({ address: VALUE, port: VALUE }), region: VALUE }, inner(chartShape('', CHART.keys.global ?? {}), 'spire')),
    }),
    'spire-server': keys(
      {
        config: keys({ server: configShape('server', ['cache_size', 'default_svid_ttl']) }),
        podDisruptionBudget: keys({ enabled: VALUE, minAvailable: VALUE }),
        service: keys({ ports: keys({ bundle: ports }) }, inner(server, 'service')),
        telemetry: keys({ prometheus: keys({ port: VALUE }, inner(telemetry, 'prometheus')) }, telemetry),
        dataStore: keys({ sql: keys({ connectionString: VALUE }, inner(store, 'sql')) }, store),
        controllerManager: keys({ leaderElection: VALUE }, inner(server, 'controllerManager')),
      },
      server,
    ),
    'spire-agent': keys({ config: keys({ agent: configShape('agent', ['sync_interval']) }) }, agent),
    ...Object.fromEntries(
      Object.entries(CHART.charts).flatMap(([name, chart]) => (/^spire-(?:server|agent)$/.test(name) ? [] : [[name, chartShape('', chart.keys)]])),
    ),
  })
}
