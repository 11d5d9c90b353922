import type { HclToken } from '../hcl/tree.ts'
import type { TablesAtRelease } from './at-release.ts'
import type { DecodedConfigBlock } from './block.ts'
import type { Block } from './config.ts'
import type { ConfigView } from './config-view.ts'
import { keyText } from './decode-context.ts'
import type { Decoded, DecodedBlock } from './decoded.ts'
import type { ProblemList } from './problem-list.ts'
import type { KeyRow, UnknownKeys } from './table.ts'

export interface UnknownKeyCheck {
  readonly view: ConfigView
  /** The block that the problems are about, for places that cannot be found. */
  readonly root: Block
  readonly problems: ProblemList
  /** What SPIRE prints where it refuses a key. */
  readonly log: string
}

/**
 * Says which keys of a block, and of all blocks in it, SPIRE does not know, or no longer, or not yet, and which it would rather not see.
 * @param mode what happens to such a key, where no block nearer to it says otherwise
 */
export function checkUnknownKeys(check: UnknownKeyCheck, block: DecodedBlock, path: string, mode: UnknownKeys): void {
  const context = { json: check.view.json, tables: check.view.tables, errorAt: () => '', report: () => {} }
  const said = new Set<HclToken>()
  for (const token of block.strange) {
    said.add(token)
    const text = keyText(context, token)
    reportKey(check, block, path, token, text, mode === 'fatal' && !block.unused.has(text) ? 'silent' : mode)
  }
  if (mode === 'fatal') {
    for (const [text, tokens] of block.unused) {
      const [token] = tokens
      if (!token || tokens.some((one) => said.has(one))) continue
      // Labels, and in JSON the keys of an object of objects that comes first: the library counts them as keys of the block around them.
      report(check, 'unknown-key', path, token, { key: text, miscounted: 'true' }, true)
    }
  }
  for (const [key, field] of block.fields) {
    const row = block.rows[key]
    if (!row) continue
    const inner = path === '' ? key : `${path}.${key}`
    if (field.key) reportDeprecated(check, inner, key, field.key, row)
    for (const [name, child] of blocksIn(field)) checkUnknownKeys(check, child, `${inner}${name}`, row.unknown ?? mode)
  }
}

/** The same for a part that was read by itself. */
export function checkUnknownKeysOf(check: Omit<UnknownKeyCheck, 'view' | 'root'>, block: DecodedConfigBlock, mode: UnknownKeys): void {
  if (block.decoded) checkUnknownKeys({ ...check, view: block.view, root: block }, block.decoded, block.path, mode)
}

/** The blocks of a field, with what their paths add to its own. */
export function blocksIn(field: Decoded): readonly (readonly [name: string, block: DecodedBlock])[] {
  switch (field.kind) {
    case 'block':
      return [['', field]]
    case 'blocks':
      return field.elements.map((element, index) => [`[${index}]`, element])
    case 'map':
      return [...field.entries.values()].flatMap(({ name, value }) => blocksIn(value).map(([rest, block]) => [`[${name}]${rest}`, block] as const))
    case 'scalar':
    case 'list':
    case 'node':
      return []
  }
}

function reportKey(check: UnknownKeyCheck, block: DecodedBlock, path: string, token: HclToken, text: string, mode: UnknownKeys): void {
  const { code, args } = strangeKey(check.view.tables, block, text, mode)
  report(check, code, path, token, args, mode === 'fatal')
}

/** What a key is that a block does not know: gone, not there yet, or never heard of. */
export function strangeKey(
  tables: TablesAtRelease,
  block: DecodedBlock,
  text: string,
  mode: UnknownKeys,
): { readonly code: 'unknown-key' | 'removed-key' | 'future-key'; readonly args: Readonly<Record<string, string>> } {
  const [, known] = Object.entries(block.rows).find(([name]) => name.toLowerCase() === text.toLowerCase()) ?? [text, undefined]
  const row = known?.platform === 'windows' ? undefined : known
  const args: Record<string, string> = { key: text, unknown: mode }
  if (row?.replacement) args.replacement = row.replacement
  if (row?.removed) args.removed = row.removed
  if (row?.since) args.since = row.since
  const gone = row !== undefined && tables.release !== undefined && !tables.knows({ ...row, since: '0.0.0' })
  return { code: row === undefined ? 'unknown-key' : gone ? 'removed-key' : 'future-key', args }
}

function report(
  check: UnknownKeyCheck,
  code: 'unknown-key' | 'removed-key' | 'future-key',
  path: string,
  token: HclToken,
  args: Readonly<Record<string, string>>,
  fatal: boolean,
): void {
  const key = args.key ?? ''
  check.problems.add({
    code,
    block: check.root,
    place: check.view.place(token),
    path: path === '' ? key : `${path}.${key}`,
    args,
    fatal,
    when: fatal ? 'validate' : 'run',
    ...(fatal ? { log: check.log } : {}),
  })
}

function reportDeprecated(check: UnknownKeyCheck, path: string, key: string, token: HclToken, row: KeyRow): void {
  if (row.deprecated === undefined || check.view.tables.isAtLeast(row.deprecated) === false) return
  check.problems.add({
    code: 'deprecated-key',
    block: check.root,
    place: check.view.place(token),
    path,
    args: { key, since: row.deprecated, ...(row.replacement ? { replacement: row.replacement } : {}) },
    when: 'run',
    fatal: false,
  })
}
