import { parseHcl } from '../hcl/parse.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Place } from '../text/source-file.ts'
import { DecodedConfigBlock } from './block.ts'
import { type ConfigView, viewOf } from './config-view.ts'
import { decodeStruct, type Rows } from './decode.ts'
import { rootName } from './decode-context.ts'
import type { DecodedNode, DecodeFault } from './decoded.ts'
import { goErrorAt } from './go-error.ts'
import { itemsOf } from './go-node.ts'
import { looseHoles } from './loose-holes.ts'
import { reprint } from './reprint.ts'

/** A fault of a part that SPIRE reads from a reprint, at its place in the manifest. */
export interface PlacedFault extends Omit<DecodeFault, 'span' | 'related' | 'code'> {
  readonly code: DecodeFault['code'] | 'parse-error'
  readonly place: Place
  readonly related?: readonly (readonly [place: Place, what: string])[]
}

export interface Reread {
  readonly block: DecodedConfigBlock
  readonly faults: readonly PlacedFault[]
  /** The first error of the library, which is all that SPIRE gets to see. */
  readonly error: string | undefined
}

/**
 * Reads a node that SPIRE keeps for later: it prints it as HCL and reads that (`plugin_data`, a federation profile, `database_type`).
 * @param outer the place to answer with where nothing is written
 * @param lost where nothing is written, because it is under another name
 */
export function reread(view: ConfigView, field: DecodedNode | undefined, rows: Rows, path: string, outer: Place, lost = false): Reread {
  if (!field) return { block: new DecodedConfigBlock(view, rows, undefined, path, outer, lost), faults: [], error: undefined }
  const opener = field.key ? view.place(field.key) : outer
  if (field.node.kind === 'literal' && field.node.token.type === 'HOLE') return unreadable(view, rows, path, opener, [])
  const text = reprint(view.source, field.node, view.json)
  return readAgain(view, text, rows, path, opener)
}

function readAgain(view: ConfigView, text: MappedText, rows: Rows, path: string, opener: Place): Reread {
  const result = parseHcl(text)
  if (!result.ok) {
    const { error } = result
    const place = text.text === '' ? opener : text.trace(error.start, error.end).place
    const fault: PlacedFault = { code: error.panic ? 'crash' : 'parse-error', path, error: error.message, args: {}, place }
    return unreadable(view, rows, path, opener, [fault])
  }
  const inner = viewOf(view.tables, false, text, true, looseHoles(result.file), view.phase)
  const faults: PlacedFault[] = []
  const context = {
    json: false,
    tables: view.tables,
    errorAt: goErrorAt(text.text, result.file.format),
    report({ span, related, ...fault }: DecodeFault): void {
      const places = related?.map((one) => [inner.place(one.span), one.message] as const)
      faults.push({ ...fault, place: inner.place(span), ...(places ? { related: places } : {}) })
    },
  }
  const decoded = decodeStruct(context, rows, itemsOf(result.file.items), rootName(path))
  const block = new DecodedConfigBlock(inner, rows, decoded, path, opener)
  return { block, faults, error: faults.find((fault) => fault.error !== undefined)?.error }
}

function unreadable(view: ConfigView, rows: Rows, path: string, opener: Place, faults: readonly PlacedFault[]): Reread {
  const closed = { ...view, readable: false }
  return { block: new DecodedConfigBlock(closed, rows, undefined, path, opener), faults, error: faults[0]?.error }
}
