import { entriesOf } from '../../kubernetes/data.ts'
import type { KubernetesObject } from '../../kubernetes/object.ts'
import type { Place } from '../../text/source-file.ts'
import { parseEmbedded } from '../../yaml/embedded.ts'
import type { YamlNode } from '../../yaml/node.ts'
import type { Deployment } from '../deployment.ts'

/** A PromQL expression of an alert rule or of a dashboard. */
export interface Expression {
  readonly text: string
  /** Where a stretch of it stands. */
  readonly place: (start: number, end: number) => Place
}

export interface Expressions {
  readonly all: readonly Expression[]
  /** The names that recording rules among them make. */
  readonly recorded: ReadonlySet<string>
}

/** Objects of monitoring operators, autoscalers that ask Prometheus. */
const KINDS: ReadonlySet<string> = new Set([
  'PrometheusRule',
  'VMRule',
  'Rules',
  'ClusterRules',
  'GlobalRules',
  'GrafanaDashboard',
  'ScaledObject',
  'AlertingRule',
])
const KEYS: ReadonlySet<string> = new Set(['expr', 'query', 'definition', 'expression'])
const NONE: Expressions = { all: [], recorded: new Set() }
const cache = new WeakMap<Deployment, Expressions>()

/** Every expression that names a metric of SPIRE, in objects, in ConfigMaps of rules and dashboards, and in rule files; worked out once. */
export function expressionsOf(deployment: Deployment): Expressions {
  const known = cache.get(deployment)
  if (known) return known
  const found = read(deployment)
  cache.set(deployment, found)
  return found
}

function read({ cluster, documents }: Deployment): Expressions {
  const telling = new Set([...new Set(documents.map(({ file }) => file))].filter(({ text }) => text.includes('spire_server_') || text.includes('spire_agent_')))
  if (telling.size === 0) return NONE
  const walker = new Walker()
  for (const object of cluster.objects) {
    if (!telling.has(object.file)) continue
    if (KINDS.has(object.kind) && mentions(object)) walker.walk(object.root, (place) => place)
    if (object.kind === 'ConfigMap' && object.group === '' && mentions(object)) inConfigMap(object, walker)
  }
  for (const { root, file, place } of documents) {
    if (root && telling.has(file) && isFileOfExpressions(root) && MENTION.test(file.text.slice(place.start, place.end))) walker.walk(root, (inner) => inner)
  }
  return walker.all.length === 0 ? NONE : { all: walker.all, recorded: walker.recorded }
}

/** A file of rules, a list of rules by itself, or a dashboard. */
function isFileOfExpressions(root: YamlNode): boolean {
  if (root.kind === 'sequence') return root.items.some((item) => item.kind === 'mapping' && item.get('expr') !== undefined)
  if (root.kind !== 'mapping' || root.get('kind') !== undefined) return false
  return root.get('groups')?.value.kind === 'sequence' || root.get('panels')?.value.kind === 'sequence' || root.get('dashboard')?.value.kind === 'mapping'
}

const MENTION = /spire_(?:server|agent)_/

function mentions({ document }: KubernetesObject): boolean {
  return MENTION.test(document.file.text.slice(document.place.start, document.place.end))
}

function inConfigMap(object: KubernetesObject, walker: Walker): void {
  for (const { text } of entriesOf(object)) {
    if (!text || !MENTION.test(text.text) || !/\b(?:expr|query|definition)\b/.test(text.text)) continue
    const embedded = parseEmbedded(text)
    if (embedded.document.root) walker.walk(embedded.document.root, (place) => embedded.place(place))
  }
}

class Walker {
  readonly all: Expression[] = []
  readonly recorded = new Set<string>()

  walk(node: YamlNode, outward: (place: Place) => Place): void {
    if (node.kind === 'sequence') for (const item of node.items) this.walk(item, outward)
    if (node.kind !== 'mapping') return
    for (const { key, value } of node.entries) {
      if (value.kind !== 'scalar') this.walk(value, outward)
      else if (key.source === 'record') this.recorded.add(value.source)
      else if (KEYS.has(key.source) && MENTION.test(value.source)) {
        const { mapped } = value
        this.all.push({ text: mapped.text, place: (start, end) => outward(mapped.trace(start, end).place) })
      } else if (key.source === 'json' && MENTION.test(value.source)) {
        // GrafanaDashboard: the dashboard as text.
        const embedded = parseEmbedded(value.mapped)
        if (embedded.document.root) this.walk(embedded.document.root, (place) => outward(embedded.place(place)))
      }
    }
  }
}

/** The names that stand in an expression outside of quotes. */
export function namesIn({ text }: Expression): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const plain = text.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|#[^\n]*/g, (quoted) => ' '.repeat(quoted.length))
  return [...plain.matchAll(/[a-zA-Z_:][\w:]*/g)].map((match) => ({ name: match[0], start: match.index, end: match.index + match[0].length }))
}
