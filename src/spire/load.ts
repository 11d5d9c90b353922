import { goQuote } from '../hcl/go-quote.ts'
import { parseHcl } from '../hcl/parse.ts'
import type { HclFile } from '../hcl/tree.ts'
import { type MappedText, placeAt } from '../text/mapped-text.ts'
import type { Place } from '../text/source-file.ts'
import { TablesAtRelease } from './at-release.ts'
import { DecodedConfigBlock } from './block.ts'
import { checkAgent } from './check/agent.ts'
import type { Check } from './check/check.ts'
import { checkProvider } from './check/oidc.ts'
import { checkRegistrar, ofRegistrar } from './check/registrar.ts'
import { checkServer } from './check/server.ts'
import type { Block, ConfigKind, LoadOptions, Problem, SpireConfig, VariableUse } from './config.ts'
import { type ConfigView, viewOf } from './config-view.ts'
import { decodeStruct, type Rows } from './decode.ts'
import type { DecodeContext } from './decode-context.ts'
import type { DecodeFault } from './decoded.ts'
import { expandEnvironment } from './expand.ts'
import { inStructOrder } from './field-order.ts'
import { goErrorAt } from './go-error.ts'
import { itemsOf } from './go-node.ts'
import { looseHoles } from './loose-holes.ts'
import { checkPlugins } from './plugin-checks.ts'
import { type PluginTree, readPlugins } from './plugins.ts'
import { ProblemList } from './problem-list.ts'
import { parseRelease } from './release.ts'
import { configTable, UNTAGGED_FIELDS } from './tables.ts'
import { checkUnknownKeys } from './unknown-keys.ts'

/** Reads a config as the release does that it is for, and says everything that is wrong with it. */
export function loadConfig(kind: ConfigKind, source: MappedText, options: LoadOptions): SpireConfig {
  const tables = new TablesAtRelease(options.release === undefined ? undefined : parseRelease(options.release))
  const { text: expanded, variables } = expandEnvironment(
    source,
    options.environment,
    options.expandEnv,
    tables.isAtLeast('1.11.0') === false ? 'variable' : 'dollar',
  )
  const result = parseHcl(expanded)
  const file = result.ok ? result.file : undefined
  const format = result.ok ? result.file.format : result.format
  const view = viewOf(tables, format === 'json', expanded, file !== undefined, file !== undefined && looseHoles(file))
  const problems = new ProblemList()
  const whole = view.place({ start: 0, end: 0 })
  const rows = rowsOf(kind)
  const path = options.path ?? whole.file.path
  if (!result.ok) {
    const root = new DecodedConfigBlock(view, rows, undefined, '', whole)
    const { error } = result
    // Where the text ends too early, that is said behind its last word, not on the line of what follows it in the manifest.
    const end = expanded.text.trimEnd().length
    const place = error.start > end ? placeAt(expanded, end, end) : placeAt(expanded, error.start, error.end)
    problems.add({
      code: error.panic ? 'crash' : 'parse-error',
      block: root,
      place,
      log: decodeError(kind, path, error.message, error.panic),
      args: { error: error.message },
    })
    return finish(kind, source, options, { expanded, file, root, tree: { plugins: [], known: false }, problems, variables: withComments(variables, file) })
  }
  const context = contextOf(view, problems, whole, (error) => decodeError(kind, path, error, false))
  const root = new DecodedConfigBlock(view, rows, decodeStruct(context, rows, itemsOf(result.file.items)), '', whole)
  const tree = check(kind, view, root, problems, isOtherSides(kind, root, result.file))
  return finish(kind, source, options, { expanded, file, root, tree, problems, variables: withComments(variables, file) })
}

const ROWS = new Map<ConfigKind, Rows>()

/** The struct that SPIRE reads the config into; made when first asked for. */
function rowsOf(kind: ConfigKind): Rows {
  const made = ROWS.get(kind)
  if (made) return made
  const { keys } = configTable(kind)
  const main = keys[kind]
  const rows = inStructOrder(main ? { ...keys, [kind]: { ...main, keys: { ...main.keys, ...UNTAGGED_FIELDS } } } : keys)
  ROWS.set(kind, rows)
  return rows
}

function decodeError(kind: ConfigKind, path: string, error: string, panic: boolean): string {
  if (panic) return `panic: ${error}`
  return kind === 'server' || kind === 'agent' ? `unable to decode configuration at ${goQuote(path)}: ${error}` : `unable to decode configuration: ${error}`
}

/** What a decode reports becomes a problem of the config. */
function contextOf(view: ConfigView, problems: ProblemList, whole: ReturnType<ConfigView['place']>, wording: (error: string) => string): DecodeContext {
  const block = new DecodedConfigBlock(view, {}, undefined, '', whole)
  return {
    json: view.json,
    tables: view.tables,
    errorAt: goErrorAt(view.source.text, view.json ? 'json' : 'hcl'),
    report({ code, span, path, error, args, related }: DecodeFault): void {
      const fatal = error !== undefined
      const log = error === undefined ? undefined : code === 'crash' ? `panic: ${error}` : wording(error)
      problems.add({
        code,
        block,
        place: view.place(span),
        path,
        args,
        fatal,
        when: fatal ? 'validate' : 'run',
        ...(log === undefined ? {} : { log }),
        ...(related ? { related: related.map((one) => [view.place(one.span), one.message] as const) } : {}),
      })
    },
  }
}

/** A server's config given to an agent, or the other way round: its plugins are right where they belong. */
function isOtherSides(kind: ConfigKind, root: DecodedConfigBlock, { items }: HclFile): boolean {
  const other = kind === 'server' ? 'agent' : 'server'
  return (
    (kind === 'server' || kind === 'agent') &&
    !root.block(kind).written &&
    items.some(({ keys: [key] }) => key?.text.replaceAll('"', '').toLowerCase() === other)
  )
}

/** Goes through everything in the order in which the process would. */
function check(kind: ConfigKind, view: ConfigView, root: DecodedConfigBlock, problems: ProblemList, otherSides: boolean): PluginTree {
  const check: Check = { tables: view.tables, problems }
  const unknown = (): void => {
    if (root.decoded) checkUnknownKeys({ view, root, problems, log: 'unknown configuration detected' }, root.decoded, '', configTable(kind).unknown)
  }
  if (kind === 'oidc' || kind === 'registrar') {
    if (kind === 'oidc') checkProvider(check, root)
    else checkRegistrar(check, root)
    unknown()
    return { plugins: [], known: true }
  }
  let tree: PluginTree = { plugins: [], known: !view.loose }
  const plugins = (): void => {
    const field = root.decoded?.fields.get('plugins')
    if (field?.kind !== 'node') return
    const context = contextOf(view, problems, root.place, (error) => `failed to decode plugins config: ${error}`)
    tree = readPlugins(view, kind, context, field, root, problems)
  }
  if (kind === 'server') checkServer(check, root, plugins, unknown)
  else checkAgent(check, root, plugins, unknown)
  if (!otherSides) checkPlugins(check, kind, root, tree)
  // Of a config without its sections (or with the other side's), or with a plugin that there is not, nobody knows which plugins were meant;
  // in a second block there may be any.
  const unsure = problems.problems.some(({ code, path }) => UNSURE.includes(code) || (code === 'second-block' && path === 'plugins'))
  return unsure ? { ...tree, known: false } : tree
}

const UNSURE: readonly string[] = ['section-missing', 'plugin-unsupported-type', 'plugin-unknown-builtin']

interface Loaded {
  readonly expanded: MappedText
  readonly file: HclFile | undefined
  readonly root: DecodedConfigBlock
  readonly tree: PluginTree
  readonly problems: ProblemList
  readonly variables: readonly VariableUse[]
}

function finish(kind: ConfigKind, source: MappedText, options: LoadOptions, loaded: Loaded): SpireConfig {
  const { expanded, file, root, tree, variables } = loaded
  root.view.phase.checked = true
  const main: Block = kind === 'server' || kind === 'agent' ? root.block(kind) : root
  const hasValidate = kind === 'server' || kind === 'agent'
  const problems: readonly Problem[] = loaded.problems.problems
    .map((one) => (one.when === 'validate' && !hasValidate ? { ...one, when: 'start' as const } : one))
    .flatMap((one) => (kind === 'registrar' ? (ofRegistrar(one, root) ?? []) : one))
  return {
    kind,
    release: options.release,
    source,
    expanded,
    file,
    problems,
    root,
    main,
    plugins: tree.plugins,
    pluginsKnown: tree.known,
    variables,
    enabledPlugins: (type) => tree.plugins.filter((plugin) => plugin.type === type && !(plugin.enabled.is === 'known' && !plugin.enabled.value)),
  }
}

function withComments(variables: readonly Omit<VariableUse, 'inComment'>[], file: HclFile | undefined): readonly VariableUse[] {
  if (variables.length === 0) return []
  const comments = (file?.comments ?? []).flatMap((comment) => file?.source.trace(comment.start, comment.end).place ?? []).sort((a, b) => a.start - b.start)
  return variables.map((use) => {
    const comment = lastBefore(comments, use.place.start)
    return { ...use, inComment: comment !== undefined && isWithin(comment, use.place) }
  })
}

/** A comment that ends in variables of no value has its end before them. */
function isWithin(comment: Place, variable: Place): boolean {
  const { file, end } = comment
  if (file !== variable.file) return false
  return variable.end <= end || /^(\$\{[^}\n]*\}|\$\w+)*$/.test(file.text.slice(end, variable.start))
}

/** The last of the places, sorted by their starts, that starts at an offset or before. */
function lastBefore(places: readonly Place[], offset: number): Place | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}
