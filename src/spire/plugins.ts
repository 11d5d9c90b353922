import { goQuote } from '../hcl/go-quote.ts'
import type { Answer } from '../text/answer.ts'
import type { Place } from '../text/source-file.ts'
import { DecodedConfigBlock } from './block.ts'
import type { Block, PluginConfig } from './config.ts'
import type { ConfigView } from './config-view.ts'
import { decodeMap } from './decode.ts'
import { type DecodeContext, elementName, keyText, type Name } from './decode-context.ts'
import type { DecodedBlock, DecodedNode } from './decoded.ts'
import { type GoNode, goTypeName, type HclItem, type HclToken, type Item } from './go-node.ts'
import type { ProblemList } from './problem-list.ts'
import { type PlacedFault, reread } from './reread.ts'
import type { PluginTable } from './table.ts'
import { pluginTable, wrapperTable } from './tables.ts'

/** A plugin with what went wrong when its `plugin_data` was read. */
export interface LoadedPlugin extends PluginConfig {
  readonly data: DecodedConfigBlock
  readonly wrapper: DecodedConfigBlock
  readonly dataFaults: readonly PlacedFault[]
  /** The library's first error over `plugin_data`. */
  readonly dataError: string | undefined
  /** Declared a second time, or with data in two places: it is listed, but SPIRE never comes to it. */
  readonly dead: boolean
}

export interface PluginTree {
  readonly plugins: readonly LoadedPlugin[]
  readonly known: boolean
}

interface Ident {
  readonly type: HclToken
  readonly name: HclToken
}

/** Reads `plugins { … }` in all the shapes that SPIRE accepts. (spire: pkg/common/catalog/config.go) */
export function readPlugins(
  view: ConfigView,
  side: PluginTable['side'],
  context: DecodeContext,
  field: DecodedNode,
  root: Block,
  problems: ProblemList,
): PluginTree {
  const { node } = field
  const place = field.key ? view.place(field.key) : root.place
  if (node.kind === 'literal' && node.token.type === 'HOLE') return { plugins: [], known: false }
  if (node.kind !== 'items') {
    const log = `expected plugins node type *ast.ObjectList but got ${goTypeName(node)}`
    problems.add({ code: 'plugins-malformed', block: root, key: 'plugins', place, log })
    return { plugins: [], known: false }
  }
  const order = identsIn(node.items)
  const twice = reportDuplicates(view, context, order, root, problems)
  const blocks = new Map<string, DecodedBlock>()
  let known = !view.loose
  node.items.forEach((item, index) => {
    for (const [ident, block] of decodePlugins(context, item, index)) if (!blocks.has(ident)) blocks.set(ident, block)
    if (item.keys.some((token) => token.type === 'HOLE')) known = false
  })
  const plugins: LoadedPlugin[] = []
  const seen = new Set<string>()
  for (const ident of order) {
    const id = identOf(context, ident)
    const decoded = blocks.get(id)
    if (!decoded || seen.has(id)) continue
    seen.add(id)
    plugins.push(loadPlugin(view, side, context, ident, decoded, twice.has(id), problems))
  }
  return { plugins, known }
}

function loadPlugin(
  view: ConfigView,
  side: PluginTable['side'],
  context: DecodeContext,
  ident: Ident,
  decoded: DecodedBlock,
  twice: boolean,
  problems: ProblemList,
): LoadedPlugin {
  const type = keyText(context, ident.type)
  const name = keyText(context, ident.name)
  const path = `plugins.${type}[${name}]`
  const place = view.place(ident.name)
  const wrapper = new DecodedConfigBlock(view, decoded.rows, decoded, path, place)
  const file = wrapper.string('plugin_data_file')
  const conflict = wrapper.has('plugin_data') && wrapper.has('plugin_data_file')
  if (conflict) {
    const related = [[wrapper.key('plugin_data') ?? place, 'the settings written here']] as const
    const log = `failed to create plugin config for ${goQuote(type)}/${goQuote(name)}: only one of [plugin_data, plugin_data_file] can be used`
    problems.add({ code: 'plugin-data-conflict', block: wrapper, key: 'plugin_data_file', log, related })
  }
  const command = wrapper.string('plugin_cmd')
  const external = command.is === 'known' || command.is === 'unknown'
  const table = external ? undefined : pluginTable(side, type, name)
  const known = table && view.tables.knows(table) ? table : undefined
  const dataField = decoded.fields.get('plugin_data')
  const field = dataField?.kind === 'node' ? dataField : undefined
  const { block, faults, error } = reread(view, field, known?.keys ?? {}, `${path}.plugin_data`, place, wrapper.isMisspelt('plugin_data'))
  const outside = file.is === 'known' || file.is === 'unknown'
  const data = outside ? new DecodedConfigBlock({ ...view, readable: false }, known?.keys ?? {}, undefined, `${path}.plugin_data`, place) : block
  return {
    type,
    name,
    place,
    typePlace: view.place(ident.type),
    enabled: enabledOf(wrapper),
    external,
    data,
    wrapper,
    table: known,
    dataFaults: outside ? [] : faults,
    dataError: outside ? undefined : error,
    dead: twice || conflict,
  }
}

function enabledOf(wrapper: Block): Answer<boolean> {
  return wrapper.bool('enabled')
}

/** determinePluginOrder: wherever two keys have come together, on the way down, there is a plugin. */
function identsIn(items: readonly Item[]): readonly Ident[] {
  const found: Ident[] = []
  const visit = (keys: readonly HclToken[], node: GoNode | HclItem): void => {
    if ('kind' in node && node.kind === 'literal') return
    if ('kind' in node && (node.kind === 'list' || node.kind === 'object' || node.kind === 'items')) {
      for (const inner of node.items) visit(keys, inner)
      return
    }
    const [type, name] = [...keys, ...node.keys]
    if (type && name) found.push({ type, name })
    else visit([...keys, ...node.keys], node.value)
  }
  for (const item of items) visit([], item)
  return found
}

function reportDuplicates(view: ConfigView, context: DecodeContext, order: readonly Ident[], root: Block, problems: ProblemList): ReadonlySet<string> {
  const first = new Map<string, Place>()
  const twice = new Set<string>()
  for (const ident of order) {
    const id = identOf(context, ident)
    const earlier = first.get(id)
    const place = view.place(ident.name)
    if (!earlier) {
      first.set(id, place)
      continue
    }
    twice.add(id)
    const type = keyText(context, ident.type)
    const name = keyText(context, ident.name)
    const log = `plugin ${goQuote(type)}/${goQuote(name)} declared more than once`
    const related = [[earlier, 'the first one']] as const
    problems.add({ code: 'duplicate-plugin', block: root, place, path: `plugins.${type}[${name}]`, args: { type, name }, log, related })
  }
  return twice
}

/** One element of `[]map[string]map[string]hclPluginConfig`. */
function decodePlugins(context: DecodeContext, item: Item, index: number): readonly (readonly [string, DecodedBlock])[] {
  const name: Name = { ...elementName({ go: '', path: '', key: 'plugins' }, index), path: 'plugins' }
  const report: DecodeContext['report'] = (fault) => context.report({ ...fault, path: fault.path.replace(/^plugins\[([^\]]*)\]/, 'plugins.$1') })
  const types = decodeMap({ ...context, report }, name, { type: 'map', keys: wrapperTable().keys, doc: '' }, item, undefined)
  const found: (readonly [string, DecodedBlock])[] = []
  for (const { name: type, value: names } of types.entries.values()) {
    if (names.kind !== 'map') continue
    for (const { name: plugin, value } of names.entries.values()) if (value.kind === 'block') found.push([`${type}\u0000${plugin}`, value])
  }
  return found
}

function identOf(context: DecodeContext, { type, name }: Ident): string {
  return `${keyText(context, type)}\u0000${keyText(context, name)}`
}
