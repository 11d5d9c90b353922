import type { Understanding } from '../deployment/understand.ts'
import { literalValue } from '../hcl/literal.ts'
import type { HclFile, HclItem, HclToken, HclValue } from '../hcl/tree.ts'
import type { KubernetesObject } from '../kubernetes/object.ts'
import { contains, type Place, type Span } from '../text/source-file.ts'
import { type Located, type LocatedConfig, pathInYaml } from './locate.ts'

/** Everything in which a finding can stand, with the names to give its places. */
export function locationsOf({ objects, deployments }: Pick<Understanding, 'objects' | 'deployments'>): {
  readonly objects: readonly Located[]
  readonly configs: readonly LocatedConfig[]
} {
  const configs = new Map<string, LocatedConfig>()
  for (const { configs: files, managerConfigs } of deployments) {
    for (const { name, place, config } of files) {
      configs.set(keyOf(place), { name, place, pathAt: (wanted) => config.file && pathInHcl(config.file, wanted) })
    }
    for (const { name, place, config } of managerConfigs) {
      configs.set(keyOf(place), {
        name,
        place,
        pathAt: (wanted) => config.yaml.document.root && pathInYaml(config.yaml.document.root, wanted, config.yaml.place),
      })
    }
  }
  return { objects: objects.map(located), configs: [...configs.values()] }
}

function located({ kind, namespace, name, root }: KubernetesObject): Located {
  return { object: { kind, ...(namespace === undefined ? {} : { namespace }), name }, root }
}

function keyOf({ file, start }: Place): string {
  return `${file.path}:${start}`
}

/** `plugins.NodeAttestor[k8s_psat].plugin_data.cluster`, the same for HCL and JSON. */
function pathInHcl(file: HclFile, place: Place): string {
  const steps: string[] = []
  let items: readonly HclItem[] = file.items
  for (;;) {
    const item = holder(file, items, place)
    if (!item) break
    steps.push(...item.keys.map((key) => nameOf(key, file.format === 'json')))
    const value = innermost(file, item.value, place)
    if (item.keys.some((key) => holds(file, key, place)) || value?.kind !== 'object') break
    items = value.items
  }
  const [first, type, name, ...rest] = steps
  return first === 'plugins' && type !== undefined && name !== undefined ? [first, `${type}[${name}]`, ...rest].join('.') : steps.join('.')
}

/** The object in a list of objects that holds the place. */
function innermost(file: HclFile, value: HclValue, place: Place): HclValue | undefined {
  if (value.kind !== 'list') return value
  const item = holder(file, value.items, place)
  return item && innermost(file, item, place)
}

/** The one of several spans, which are in the order of the text, that holds a place; none where an alias shows them all at one place. */
function holder<T extends Span>(file: HclFile, spans: readonly T[], place: Place): T | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span !== undefined && startOf(file, span) <= place.start) low = middle + 1
    else high = middle
  }
  const [before, found] = [spans[low - 2], spans[low - 1]]
  if (found === undefined || !holds(file, found, place)) return undefined
  return before !== undefined && holds(file, before, place) ? undefined : found
}

function startOf({ source }: HclFile, { start, end }: Span): number {
  return source.trace(start, end).place.start
}

function holds({ source }: HclFile, span: Span, place: Place): boolean {
  return contains(source.trace(span.start, span.end).place, place)
}

function nameOf(token: HclToken, json: boolean): string {
  if (token.type === 'IDENT') return token.text
  const value = literalValue(token, json)
  return 'value' in value ? String(value.value) : token.text
}
